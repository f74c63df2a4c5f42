from __future__ import annotations

from functools import partial

import pytest

from planner.days.queries import days
from planner.errors import ChangedMeanwhile, NothingPlanned
from planner.office.assumptions import assumptions, set_assumptions
from planner.timetable.queries import board
from planner.timetable.rehearsal.assumptions import DEFAULTS, Assumptions
from planner.timetable.rehearsal.rehearse import rehearse
from planner.timetable.rehearsing import stage
from tests.planner.timetable.rehearsal.mornings import AS_PLANNED


@pytest.fixture
def staged(demo_workspace):
    day_id = demo_workspace.ask(days)[0].id
    return demo_workspace.ask(partial(stage, day_id=day_id))


def test_the_day_of_the_office_is_rehearsed_with_its_own_plan(demo_workspace, staged):
    shown = demo_workspace.ask(partial(board, day_id=demo_workspace.ask(days)[0].id))
    summary = rehearse(staged.planned, AS_PLANNED, days=1)

    assert summary.households == shown.figures.seated == 53
    assert summary.wait.most == shown.figures.longest_wait
    assert summary.end.most == shown.figures.ends
    assert [staged.desks[one.desk] for one in summary.desks] == [d.number for d in shown.desks]
    assert [staged.landlords[one.landlord] for one in summary.landlords] == list(
        dict.fromkeys(desk.landlord for desk in shown.desks)
    )


def test_slips_ask_households_to_come_as_early_as_the_day_says(staged):
    assert (staged.planned.arrive_before, staged.planned.tolerance) == (10, 10)
    assert staged.current == 15


def test_a_day_without_a_plan_cannot_be_rehearsed(session, make):
    day = make.day()
    make.appointment(day, {"GW": None})
    with pytest.raises(NothingPlanned) as refusal:
        stage(session, day_id=day.id)
    assert refusal.value.date == day.date


def test_an_office_assumes_what_the_program_does_until_it_says_otherwise(workspace):
    assert workspace.ask(assumptions) == DEFAULTS
    own = Assumptions(no_show_percent=20)
    outcome = workspace.run(partial(set_assumptions, version=1, assumptions=own))

    assert outcome.changed == {"office"}
    assert workspace.ask(assumptions) == own
    workspace.undo()
    assert workspace.ask(assumptions) == DEFAULTS


def test_assumptions_changed_by_somebody_else_are_not_overwritten(workspace):
    own = Assumptions(no_show_percent=20)
    workspace.run(partial(set_assumptions, version=1, assumptions=own))
    with pytest.raises(ChangedMeanwhile):
        workspace.run(partial(set_assumptions, version=1, assumptions=DEFAULTS))
    assert workspace.ask(assumptions) == own
