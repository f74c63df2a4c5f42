from __future__ import annotations

from dataclasses import replace

import pytest

from db.kinds import AppointmentState, VisitState
from planner.errors import PlanOutdated
from planner.timetable.apply import apply_plan
from planner.timetable.snapshot import problem_of
from planner.timetable.solver.plan import Seat, Visit
from planner.timetable.solver.solve import solve

EFFORT = 30


def plan(session, day):
    found = solve(problem_of(session, day_id=day.id), effort=EFFORT)
    apply_plan(session, day_id=day.id, plan=found)
    session.flush()
    session.expire_all()
    return found


def places(appointment):
    return sorted((visit.start, visit.desk_id) for visit in appointment.visits)


def test_a_plan_gives_every_visit_its_place_and_the_slip_its_time(session, make):
    day = make.day()
    appointment = make.appointment(day, {"GW": None, "POORT": None, "ZWVS": None})

    plan(session, day)

    starts = sorted(visit.start for visit in appointment.visits)
    assert starts == [510, 530, 550]
    assert (appointment.starts, appointment.ends, appointment.arrives) == (510, 565, 500)
    assert all(visit.desk.landlord_id == visit.landlord_id for visit in appointment.visits)


def test_the_interpreter_is_noted_with_the_household(session, make):
    day = make.day()
    interpreter = make.interpreter("ar")
    make.present(interpreter, day, ((570, 720),))
    appointment = make.appointment(day, {"GW": None}, language="ar")

    plan(session, day)

    assert appointment.interpreter_id == interpreter.id
    assert appointment.starts >= 570


def test_two_households_may_swap_their_places(session, make):
    day = make.day()
    one = make.appointment(day, {"GW": "09:00"})
    other = make.appointment(day, {"GW": "09:15"})
    now = solve(problem_of(session, day_id=day.id), effort=EFFORT)
    desk = str(make.desk(day, "GW").id)
    landlord = str(make.landlord("GW").id)
    swapped = {
        str(one.id): Seat((Visit(landlord, desk, 555),)),
        str(other.id): Seat((Visit(landlord, desk, 540),)),
    }

    apply_plan(session, day_id=day.id, plan=replace(now, seated=swapped))
    session.flush()

    assert (one.visits[0].start, other.visits[0].start) == (555, 540)


def test_a_plan_that_breaks_a_rule_of_the_day_is_refused(session, make):
    day = make.day()
    make.appointment(day, {"GW": None})
    found = solve(problem_of(session, day_id=day.id), effort=EFFORT)
    for desk in day.desks:
        desk.open = ((900, 1020),)
    session.flush()

    with pytest.raises(PlanOutdated):
        apply_plan(session, day_id=day.id, plan=found)


def test_somebody_added_meanwhile_makes_a_plan_outdated(session, make):
    day = make.day()
    make.appointment(day, {"GW": None})
    found = solve(problem_of(session, day_id=day.id), effort=EFFORT)
    make.appointment(day, {"GW": None})

    with pytest.raises(PlanOutdated):
        apply_plan(session, day_id=day.id, plan=found)


def test_who_has_no_place_keeps_the_reason_until_it_has_one(session, make):
    day = make.day()
    appointment = make.appointment(day, {"GW": None}, language="ti")
    plan(session, day)
    assert appointment.starts is None
    assert appointment.reason["reason"] == "no_interpreter"

    make.present(make.interpreter("ti"), day, ((510, 720),))
    plan(session, day)
    assert appointment.starts is not None
    assert appointment.reason is None


@pytest.mark.parametrize("how", ["by hand", "called", "done"])
def test_what_is_locked_called_or_done_does_not_move(session, make, how):
    day = make.day()
    fixed = make.appointment(day, {"GW": "10:05", "POORT": "11:00"})
    for visit in fixed.visits:
        visit.locked = how == "by hand"
        visit.state = {"called": VisitState.CALLED, "done": VisitState.DONE}.get(how, visit.state)
    before = places(fixed)
    for _ in range(6):
        make.appointment(day, {"GW": None, "POORT": None})
    plan(session, day)

    assert places(fixed) == before


def test_who_is_cancelled_or_did_not_come_is_not_planned(session, make):
    day = make.day()
    gone = make.appointment(day, {"GW": None})
    gone.state = AppointmentState.CANCELLED
    session.flush()

    assert plan(session, day).score.households == 0
    assert gone.starts is None


def test_time_reserved_for_people_without_appointment_is_left_free(session, make):
    day = make.day()
    for desk in day.desks:
        desk.reserved = ((510, 600),)
    appointment = make.appointment(day, {"GW": None})
    plan(session, day)

    assert appointment.starts == 600


def test_a_household_is_planned_within_its_own_hours_at_an_accessible_desk(session, make):
    day = make.day()
    make.desk(day, "GW").accessible = False
    appointment = make.appointment(day, {"GW": None}, availability=((840, 1020),), accessible=True)
    plan(session, day)

    assert appointment.starts == 840
    assert appointment.visits[0].desk.accessible


def test_a_landlord_without_a_desk_keeps_only_those_without_a_place_who_ask_for_it(make, session):
    day = make.day(desks_per_landlord=1)
    other = make.appointment(day, {"POORT": None})
    odd = make.appointment(day, {"GW": None, "POORT": None})
    for desk in [desk for desk in day.desks if desk.landlord.code == "GW"]:
        day.desks.remove(desk)
    found = solve(problem_of(session, day_id=day.id), effort=EFFORT)
    assert set(found.seated) == {str(other.id)}
    assert found.unseated[str(odd.id)].reason == "no_desk"
