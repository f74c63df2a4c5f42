from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from sqlalchemy import func, select

from db.appointments import Appointment
from db.days import RegistrationDay
from db.households import Household
from db.kinds import DayKind, DayState
from db.outcomes import Attendee
from db.queue import QueueAct, QueueEvent
from planner.days.attendees import add_attendee
from planner.days.queries import days
from planner.days.removing import removal, remove_day
from planner.errors import ChangedMeanwhile, DayHasBegun
from tests.conftest import NOW
from tests.robustness.contents import contents

LATER = date(2027, 2, 18)
TODAY = date(2026, 12, 8)


def count(session, kind):
    return session.scalar(select(func.count()).select_from(kind))


@pytest.fixture
def day(session, make):
    return make.day()


def remove(session, day, *, households=False, today=TODAY):
    remove_day(session, day_id=day.id, version=day.version, households=households, today=today)
    session.flush()


def event(day, coming):
    return QueueEvent(
        day_id=day.id, act=QueueAct.ARRIVED, at=NOW, noted_at=NOW, noted_by="An",
        appointment_id=coming.id,
    )  # fmt: skip


def test_what_goes_with_a_day_is_said_before_it_goes(session, make, day):
    loyal = make.household()
    make.appointment(day, {"GW": "09:00"}, household=loyal)
    make.appointment(make.day(LATER), {"GW": "09:00"}, household=loyal)
    make.appointment(day, {"GW": None})
    said = removal(session, day_id=day.id, today=TODAY)
    assert (said.households, said.only_here, said.printed, said.begun) == (2, 1, 0, False)


@pytest.mark.parametrize(("households", "left"), [(False, 2), (True, 1)])
def test_households_stay_unless_they_are_to_go_and_come_on_no_other_day(
    session, make, day, households, left
):
    loyal, later = make.household(), make.day(LATER)
    make.appointment(day, {"GW": "09:00"}, household=loyal)
    kept = make.appointment(later, {"GW": "09:00"}, household=loyal)
    make.appointment(day, {"GW": "09:30 1"}, household=make.household(facts=("leefloon",)))
    remove(session, day, households=households)
    assert session.scalars(select(RegistrationDay)).all() == [later]
    assert session.scalars(select(Appointment)).all() == [kept]
    assert count(session, Household) == left


def test_the_practice_day_goes_in_one_step_with_everybody_on_it_and_one_undo_brings_all_back(
    demo_workspace,
):
    before = demo_workspace.ask(contents)
    [row] = demo_workspace.ask(days)
    demo_workspace.run(
        partial(remove_day, day_id=row.id, version=row.version, households=True, today=TODAY)
    )
    assert demo_workspace.ask(days) == []
    assert demo_workspace.ask(partial(count, kind=Household)) == 0
    demo_workspace.undo()
    assert demo_workspace.ask(contents) == before


def test_a_day_on_which_somebody_was_received_stays_and_so_does_one_that_is_closed(
    session, make, day
):
    closed = make.day(LATER)
    closed.state = DayState.CLOSED
    coming = make.appointment(day, {"GW": "09:00"})
    session.add(event(day, coming))
    session.flush()
    for kept in (day, closed):
        with pytest.raises(DayHasBegun):
            remove(session, kept, today=kept.date)


def test_what_was_tried_on_a_day_to_come_was_practice_and_goes_with_it(session, make, day):
    coming = make.appointment(day, {"GW": "09:00"})
    session.add(event(day, coming))
    session.flush()
    remove(session, day)
    assert count(session, QueueEvent) == 0


def test_a_day_that_somebody_changed_meanwhile_stays(session, day):
    with pytest.raises(ChangedMeanwhile):
        remove_day(session, day_id=day.id, version=day.version + 1, households=False, today=TODAY)


def test_who_was_to_come_to_an_info_session_goes_with_it(session, make, day):
    day.kind = DayKind.INFO
    session.flush()
    add_attendee(session, day_id=day.id, organisation="CAW", name="An")
    remove(session, day)
    assert count(session, Attendee) == 0
