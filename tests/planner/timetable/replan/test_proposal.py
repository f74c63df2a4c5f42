from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select

from db.households import InterpreterPresence
from db.kinds import AppointmentState, VisitState
from planner.errors import HasBegun, MinutesBroken, PlanOutdated
from planner.slips.issue import Printing, issue_slips
from planner.timetable.reading import locked_appointments
from planner.timetable.replan.households import (
    CameAfterAll,
    LandlordAdded,
    LandlordDropped,
    Late,
    NotCome,
)
from planner.timetable.replan.people import CompanionAway, InterpreterAway, InterpreterBooked
from planner.timetable.replan.proposal import improved, propose, replan
from planner.timetable.replan.rooms import DayMoved, DayShifted, DeskAdded, DeskCloses, DeskOpens

NOW = datetime(2026, 12, 8, 8, 12, tzinfo=UTC)
NOON = 720


@pytest.fixture
def propose_(session, day):
    """Propose as a screen does: in a transaction that is thrown away."""

    def work(change):
        session.flush()
        trial = session.begin_nested()
        proposal = propose(session, day_id=day.id, change=change)
        trial.rollback()
        session.expire_all()
        return proposal

    return work


@pytest.fixture
def carry_out(session, propose_):
    def work(change):
        proposal = propose_(change)
        replan(session, proposal=proposal)
        session.flush()
        session.expire_all()
        return proposal

    return work


def starts(appointment):
    return sorted(visit.start for visit in appointment.visits if visit.start is not None)


def print_slip(session, *appointments):
    ids = tuple(appointment.id for appointment in appointments)
    issue_slips(session, printing=Printing(NOW, "An"), appointment_ids=ids)
    session.flush()


def numbers(proposal):
    return [one.holder.number for one in proposal.difference.moved]


def test_nothing_of_a_proposal_is_kept(session, make, day, propose_):
    household = make.appointment(day, {"GW": "09:00"})
    propose_(NotCome(household.id))

    assert household.state is AppointmentState.PLANNED
    assert starts(household) == [540]


def test_a_household_that_does_not_come_frees_its_place_and_nobody_else_moves(
    session, make, day, carry_out
):
    gone = make.appointment(day, {"GW": "09:00", "POORT": "09:20"})
    others = [make.appointment(day, {"GW": clock}) for clock in ("09:15", "09:45")]
    before = [starts(other) for other in others]

    proposal = carry_out(NotCome(gone.id))

    assert gone.state is AppointmentState.NO_SHOW
    assert starts(gone) == []
    assert [starts(other) for other in others] == before
    assert proposal.difference.moved == ()


def test_the_place_that_came_free_goes_to_who_had_none(session, make, day, carry_out):
    for desk in day.desks:
        desk.open = ((540, 555),)
    gone = make.appointment(day, {"GW": "09:00"})
    waiting = make.appointment(day, {"GW": None})

    proposal = carry_out(NotCome(gone.id))

    assert starts(waiting) == [540]
    assert proposal.difference.gained == 1


def test_who_was_thought_not_to_come_gets_a_place_again(session, make, day, carry_out):
    household = make.appointment(day, {"GW": "09:00"})
    carry_out(NotCome(household.id))
    carry_out(CameAfterAll(household.id))

    assert household.state is AppointmentState.PLANNED
    assert len(starts(household)) == 1


def test_who_is_here_cannot_be_said_not_to_come(make, day, propose_):
    household = make.appointment(day, {"GW": "09:00"}, state=AppointmentState.ARRIVED)
    with pytest.raises(HasBegun):
        propose_(NotCome(household.id))


def test_who_is_late_comes_as_soon_as_it_can(session, make, day, carry_out):
    late = make.appointment(day, {"GW": "09:00", "POORT": "09:20"})
    other = make.appointment(day, {"GW": "09:15"})

    carry_out(Late(late.id, 25))

    assert min(starts(late)) >= 530 + 25
    assert min(starts(late)) < 600
    assert starts(other) == [555]


@pytest.mark.parametrize("minutes", [0, -5])
def test_late_is_some_minutes(make, day, propose_, minutes):
    household = make.appointment(day, {"GW": "09:00"})
    with pytest.raises(MinutesBroken):
        propose_(Late(household.id, minutes))


def test_a_desk_that_closes_moves_only_those_who_come_later(session, make, day, carry_out):
    early = make.appointment(day, {"GW": "09:00"})
    hit = make.appointment(day, {"GW": "11:00"})
    elsewhere = make.appointment(day, {"POORT": "11:00"})

    proposal = carry_out(DeskCloses(make.desk(day, "GW").id, 630))

    assert numbers(proposal) == [hit.number]
    assert starts(hit)[0] + 15 <= 630
    assert (starts(early), starts(elsewhere)) == ([540], [660])


def test_who_sits_at_a_closing_desk_is_still_helped(session, make, day, carry_out):
    seated = make.appointment(day, {"GW": "10:25"}, state=AppointmentState.IN_PROGRESS)
    seated.visits[0].state = VisitState.AT_DESK

    carry_out(DeskCloses(make.desk(day, "GW").id, 630))

    assert starts(seated) == [625]


def test_a_printed_household_that_is_hit_counts_as_a_slip_to_print_again(
    session, make, day, carry_out
):
    hit = make.appointment(day, {"GW": "11:00"})
    kept = make.appointment(day, {"GW": "09:00"})
    print_slip(session, hit, kept)

    proposal = carry_out(DeskCloses(make.desk(day, "GW").id, 630))

    assert proposal.difference.reprints == 1
    assert locked_appointments(session, day_id=day.id) == {kept.id}


def test_other_households_make_room_only_when_asked_to(session, make, day, propose_):
    for desk in day.desks:
        desk.open = ((540, 570),)
    free = make.appointment(day, {"GW": "09:00"})
    bound = make.appointment(day, {"GW": None}, availability=((540, 555),))
    proposal = propose_(DeskOpens(make.desk(day, "GW").id, ((540, 570),)))
    better = improved(proposal, seconds=1)

    assert str(bound.id) in proposal.plan.unseated
    assert better.difference.gained == 1
    assert [(m.holder.number, m.minutes) for m in better.difference.moved if not m.gained] == [
        (free.number, 15)
    ]


def test_what_is_printed_makes_room_for_nobody(session, make, day, propose_):
    for desk in day.desks:
        desk.open = ((540, 570),)
    print_slip(session, make.appointment(day, {"GW": "09:00"}))
    bound = make.appointment(day, {"GW": None}, availability=((540, 555),))
    proposal = propose_(DeskOpens(make.desk(day, "GW").id, ((540, 570),)))

    assert str(bound.id) in improved(proposal, seconds=1).plan.unseated


def test_another_interpreter_takes_over_and_nobody_moves(session, make, day, carry_out):
    first, second = make.interpreter("ar"), make.interpreter("ar", name="Tolk 2")
    session.flush()
    for one in (first, second):
        make.present(one, day, ((510, NOON),))
    household = make.appointment(day, {"GW": "09:00"}, language="ar", interpreter_id=first.id)
    presence = presence_of(session, first)

    proposal = carry_out(InterpreterAway(presence))

    assert proposal.difference.moved == ()
    assert household.interpreter_id == second.id


def presence_of(session, interpreter):
    own = InterpreterPresence.interpreter_id == interpreter.id
    return session.scalar(select(InterpreterPresence.id).where(own))


def test_without_any_interpreter_a_household_loses_its_place_and_is_told_why(
    session, make, day, carry_out
):
    only = make.interpreter("ti")
    session.flush()
    make.present(only, day, ((510, NOON),))
    household = make.appointment(day, {"GW": "09:00"}, language="ti", interpreter_id=only.id)

    proposal = carry_out(InterpreterAway(presence_of(session, only)))

    assert proposal.difference.lost == 1
    assert household.reason["reason"] == "no_interpreter"


def test_a_companion_who_comes_later_takes_its_households_along(session, make, day, carry_out):
    companion = make.companion()
    session.flush()
    household = make.appointment(day, {"GW": "09:00"}, companion_id=companion.id)

    carry_out(CompanionAway(companion.id, ((600, NOON),)))

    assert starts(household) == [600]


def test_without_its_companion_a_household_comes_alone(session, make, day, carry_out):
    companion = make.companion()
    session.flush()
    household = make.appointment(day, {"GW": "09:00"}, companion_id=companion.id)

    proposal = carry_out(CompanionAway(companion.id))

    assert household.companion_id is None
    assert proposal.difference.moved == ()


def test_a_landlord_added_on_the_spot_comes_beside_what_is_printed(session, make, day, carry_out):
    household = make.appointment(day, {"GW": "09:00"})
    print_slip(session, household)

    carry_out(LandlordAdded(household.id, make.landlord("POORT").id))

    assert len(starts(household)) == 2
    assert 540 in starts(household)


def test_a_printed_route_gives_way_when_nothing_else_lets_the_landlord_in(
    session, make, day, carry_out
):
    desk = make.desk(day, "POORT")
    desk.open = ((540, 555),)
    household = make.appointment(day, {"GW": "09:00"})
    print_slip(session, household)

    carry_out(LandlordAdded(household.id, make.landlord("POORT").id))

    assert starts(household) == [540, 560]


def test_a_landlord_dropped_leaves_the_rest_where_it_is(session, make, day, carry_out):
    household = make.appointment(day, {"GW": "09:00", "POORT": "09:20", "ZWVS": "09:40"})

    carry_out(LandlordDropped(household.id, make.landlord("ZWVS").id))

    assert starts(household) == [540, 560]
    assert (household.starts, household.ends) == (540, 575)


def test_the_whole_day_shifts_even_when_households_follow_each_other_crosswise(
    session, make, day, carry_out
):
    one = make.appointment(day, {"GW": "09:00", "POORT": "09:30"})
    other = make.appointment(day, {"POORT": "09:00", "GW": "09:30"})
    print_slip(session, one)

    proposal = carry_out(DayShifted(30))

    assert (starts(one), starts(other)) == ([570, 600], [570, 600])
    assert (one.starts, one.ends) == (570, 615)
    assert (proposal.difference.shifted, proposal.difference.reprints) == (2, 1)
    assert day.sessions == ((540, 750), (840, 1050))


@pytest.mark.parametrize("minutes", [7, -600, 600])
def test_a_day_shifts_by_whole_steps_within_the_day(make, day, propose_, minutes):
    with pytest.raises(MinutesBroken):
        propose_(DayShifted(minutes))


def test_a_day_moves_to_another_date_with_everybody_in_place(session, make, day, carry_out):
    household = make.appointment(day, {"GW": "09:00"})
    carry_out(DayMoved(date(2026, 12, 22)))

    assert day.date == date(2026, 12, 22)
    assert starts(household) == [540]


def test_on_another_date_every_slip_is_to_be_printed_again(session, make, day, carry_out):
    print_slip(session, *(make.appointment(day, {"GW": clock}) for clock in ("09:00", "09:20")))
    make.appointment(day, {"GW": "10:00"})

    found = carry_out(DayMoved(date(2026, 12, 22))).difference

    assert (found.shifted, found.reprints) == (0, 2)
    assert locked_appointments(session, day_id=day.id) == set()


def test_a_desk_more_seats_who_had_no_place(session, make, day, carry_out):
    for desk in day.desks:
        desk.open = ((540, 555),)
    make.appointment(day, {"GW": "09:00"})
    waiting = make.appointment(day, {"GW": None})

    carry_out(DeskAdded(make.landlord("GW").id))

    assert starts(waiting) == [540]


def test_a_desk_more_has_the_hours_of_its_landlords_others(session, make, day, carry_out):
    before = {desk.id for desk in day.desks}
    own = make.desk(day, "POORT").open = ((600, 660),)
    make.appointment(day, {"GW": "09:00"})

    carry_out(DeskAdded(make.landlord("POORT").id))

    (added,) = [desk for desk in day.desks if desk.id not in before]
    assert added.open == own


def test_a_proposal_grows_old_when_the_day_changes(session, make, day, propose_):
    household = make.appointment(day, {"GW": "09:00"})
    proposal = propose_(DeskCloses(make.desk(day, "POORT").id, 600))
    household.visits[0].locked = True
    household.visits[0].start, household.starts, household.ends = 555, 555, 570
    session.flush()

    with pytest.raises(PlanOutdated):
        replan(session, proposal=proposal)


def test_an_interpreter_more_seats_who_had_none(session, make, day, carry_out):
    waiting = make.appointment(day, {"GW": None}, language="ti")

    carry_out(InterpreterBooked("ti", "Tolk Tigrinya"))

    assert len(starts(waiting)) == 1
    assert waiting.interpreter.name == "Tolk Tigrinya"
