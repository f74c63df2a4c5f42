from __future__ import annotations

from datetime import date, timedelta
from functools import partial

import pytest

from db.appointments import Appointment
from db.kinds import AppointmentState, Outcome, VisitState
from planner.days.desks import change_desks
from planner.errors import (
    CalledJustNow,
    CompanionBusy,
    DeskBusy,
    DeskEmpty,
    DeskInUse,
    DeskNotAccessible,
    DeskNotServing,
    DeskServes,
    EarlierThanLast,
    HouseholdAtDesk,
    InterpreterBusy,
    NobodyCalled,
    NobodyToCall,
    NotCalled,
    NotHere,
    NotOnHold,
    NotToday,
    OtherLandlord,
    ReasonUnknown,
    VisitOver,
)
from planner.queue.calling_in import call_next, move_to_desk
from planner.queue.desks import hand_over_desk
from tests.make import Make
from tests.planner.queue.conftest import Room, at


@pytest.fixture
def two(room, make):
    """Two households that are here, due at the same landlord one after the other."""
    found = [make.appointment(room.day, {"GW": clock}) for clock in ("09:00", "09:15")]
    for one in found:
        room.arrive("08:50", one)
    return found


def test_the_next_is_called_and_the_one_before_is_done_in_the_same_act(room, two):
    one, other = two
    assert room.next("09:00", "GW") == one.id
    assert (one.state, one.visits[0].state) == (AppointmentState.IN_PROGRESS, VisitState.CALLED)

    assert room.next("09:16", "GW") == other.id
    assert (one.state, one.visits[0].outcome) == (AppointmentState.COMPLETED, Outcome.DONE)


def test_an_outcome_can_be_given_with_the_next_call(room, two):
    room.next("09:00", "GW")
    room.next("09:16", "GW", outcome=Outcome.INCOMPLETE)
    assert two[0].visits[0].outcome is Outcome.INCOMPLETE


def test_where_nobody_can_come_next_the_visit_under_way_goes_on(workspace):
    with workspace._database.transaction() as session:
        make = Make(session)
        room = Room(session, make, make.day())
        party = make.appointment(room.day, {"GW": "09:00"})
        room.arrive("08:50", party)
        room.next("09:00", "GW")
        day_id, desk_id, party_id = room.day.id, room.desk("GW"), party.id
    with pytest.raises(NobodyToCall):
        workspace.run(partial(call_next, day_id=day_id, desk_id=desk_id, acting=at("09:10")))
    with workspace._database.reading() as session:
        assert session.get(Appointment, party_id).visits[0].state is VisitState.CALLED


def test_nobody_is_at_two_desks(room, make):
    party = make.appointment(room.day, {"GW": "09:00", "POORT": "09:20"})
    room.arrive("08:50", party)
    room.next("09:00", "GW")

    with pytest.raises(HouseholdAtDesk):
        room.call("09:05", "POORT", party)
    with pytest.raises(NobodyToCall):
        room.next("09:05", "POORT")


def test_a_desk_has_one_household(room, make, two):
    room.next("09:00", "GW")
    three = make.appointment(room.day, {"GW": "09:30"})
    room.arrive("09:00", three)
    room.call("09:01", "GW 1", three)
    with pytest.raises(DeskBusy):
        room.do(move_to_desk, "09:05", appointment_id=three.id, desk_id=room.desk("GW"))


@pytest.mark.parametrize(
    ("who", "refusal"), [("interpreter", InterpreterBusy), ("companion", CompanionBusy)]
)
def test_who_comes_along_is_in_one_conversation(room, make, who, refusal):
    person = make.interpreter("ar") if who == "interpreter" else make.companion()
    room.session.flush()
    language = {"language": "ar"} if who == "interpreter" else {}
    one = make.appointment(room.day, {"GW": "09:00"}, **{f"{who}_id": person.id}, **language)
    two = make.appointment(room.day, {"POORT": "09:30"}, **{f"{who}_id": person.id}, **language)
    room.arrive("08:50", one)
    room.arrive("08:50", two)
    room.next("09:00", "GW")

    with pytest.raises(refusal):
        room.call("09:05", "POORT", two)
    room.finish("09:15", "GW")
    room.call("09:16", "POORT", two)
    assert two.visits[0].state is VisitState.CALLED


def test_any_other_household_that_waits_can_be_picked(room, two):
    room.call("09:00", "GW", two[1])
    assert two[1].visits[0].state is VisitState.CALLED


def test_only_who_is_here_and_asked_for_the_landlord_can_be_picked(room, make, two):
    absent = make.appointment(room.day, {"GW": "10:00"})
    with pytest.raises(NotHere):
        room.call("09:00", "GW", absent)
    with pytest.raises(OtherLandlord):
        room.call("09:00", "POORT", two[0])
    room.call("09:00", "GW", two[0])
    room.finish("09:15", "GW")
    with pytest.raises(NotHere):
        room.call("09:20", "GW", two[0])


def test_a_landlord_is_seen_once(room, make):
    party = make.appointment(room.day, {"GW": "09:00", "POORT": "09:20"})
    room.arrive("08:50", party)
    room.next("09:00", "GW")
    room.finish("09:15", "GW")
    with pytest.raises(VisitOver):
        room.call("09:20", "GW", party)


def test_who_needs_an_accessible_desk_is_called_to_no_other(room, make):
    make.desk(room.day, "GW").accessible = False
    party = make.appointment(room.day, {"GW": "09:00 1"}, accessible=True)
    room.arrive("08:50", party)
    with pytest.raises(DeskNotAccessible):
        room.call("09:00", "GW", party)
    with pytest.raises(NobodyToCall):
        room.next("09:00", "GW")
    assert room.next("09:00", "GW 1") == party.id


def test_a_call_can_be_repeated_but_not_at_once(room, two):
    room.next("09:00", "GW")
    with pytest.raises(CalledJustNow):
        room.recall("09:00", "GW", seconds=14)
    assert room.recall("09:00", "GW", seconds=15) == 2
    assert room.recall("09:01", "GW") == 3
    room.seat("09:02", two[0])
    with pytest.raises(NobodyCalled):
        room.recall("09:03", "GW")


def test_pressing_next_twice_does_not_send_the_first_home(room, two):
    room.next("09:00", "GW")
    with pytest.raises(CalledJustNow):
        room.next("09:00", "GW")
    assert two[0].visits[0].state is VisitState.CALLED


def test_only_who_was_called_can_sit_down(room, two):
    with pytest.raises(NotCalled):
        room.seat("09:00", two[0])


def test_a_hold_frees_the_desk_and_the_household_waits_again_after_it(room, two):
    room.next("09:00", "GW")
    room.hold("09:05", two[0], "papers")
    assert two[0].visits[0].state is VisitState.ON_HOLD
    assert room.next("09:05", "GW") == two[1].id

    room.resume("09:20", two[0])
    assert two[0].visits[0].state is VisitState.WAITING
    with pytest.raises(NotOnHold):
        room.resume("09:21", two[0])


def test_a_household_on_hold_is_not_called_unless_somebody_picks_it(room, two):
    room.hold("08:55", two[0], "interpreter")
    assert room.next("09:00", "GW") == two[1].id
    room.call("09:16", "GW", two[0])
    assert two[0].visits[0].state is VisitState.CALLED


def test_who_is_on_hold_is_not_picked_while_its_companion_sits_with_another(room, make):
    along = {"companion_id": make.companion().id}
    one = make.appointment(room.day, {"GW": "09:00"}, **along)
    other = make.appointment(room.day, {"POORT": "09:20"}, **along)
    room.arrive("08:50", one)
    room.arrive("08:50", other)
    room.next("09:00", "GW")
    room.hold("09:01", other, "companion")
    with pytest.raises(CompanionBusy):
        room.call("09:02", "POORT", other)


def test_a_reason_is_one_of_the_house(room, two):
    with pytest.raises(ReasonUnknown):
        room.hold("08:55", two[0], "ziek")


def test_who_does_not_answer_waits_again(room, two):
    room.next("09:00", "GW")
    room.resume("09:05", two[0])
    assert two[0].visits[0].state is VisitState.WAITING
    assert room.live("09:05").at(room.desk("GW")) is None


def test_a_skipped_landlord_is_not_seen_and_the_household_goes_on(room, make):
    party = make.appointment(room.day, {"GW": "09:00", "POORT": "09:20"})
    room.arrive("08:50", party)
    room.skip("08:55", party, "GW")
    with pytest.raises(NobodyToCall):
        room.next("09:00", "GW")
    assert room.next("09:00", "POORT") == party.id
    room.finish("09:15", "POORT")
    assert party.state is AppointmentState.COMPLETED

    room.resume("09:20", party, "GW")
    assert party.state is AppointmentState.IN_PROGRESS


def test_who_leaves_early_frees_the_desk_and_can_come_back(room, two):
    room.next("09:00", "GW")
    room.leave("09:05", two[0])
    assert (two[0].state, two[0].visits[0].state) == (
        AppointmentState.LEFT_EARLY,
        VisitState.SKIPPED,
    )
    assert room.live("09:05").at(room.desk("GW")) is None
    room.resume("09:10", two[0])
    assert two[0].visits[0].state is VisitState.WAITING


def test_a_household_goes_on_at_another_desk_of_the_landlord_and_no_other(room, two):
    room.next("09:00", "GW")
    room.seat("09:01", two[0])
    with pytest.raises(OtherLandlord):
        room.do(move_to_desk, "09:05", appointment_id=two[0].id, desk_id=room.desk("POORT"))
    room.do(move_to_desk, "09:05", appointment_id=two[0].id, desk_id=room.desk("GW 1"))
    assert room.live("09:05").at(room.desk("GW 1")).party.id == two[0].id
    assert room.live("09:05").at(room.desk("GW")) is None


@pytest.mark.parametrize("stop", [Room.pause, Room.close])
def test_a_desk_that_pauses_or_is_closed_calls_nobody_but_serves_to_the_end(room, two, stop):
    room.next("09:00", "GW")
    stop(room, "09:05", "GW")
    with pytest.raises(DeskNotServing):
        room.next("09:15", "GW")
    room.finish("09:15", "GW")
    with pytest.raises(DeskEmpty):
        room.finish("09:16", "GW")
    assert room.next("09:16", "GW 1") == two[1].id

    room.reopen("09:20", "GW")
    with pytest.raises(DeskServes):
        room.reopen("09:21", "GW")


def test_a_desk_changes_hands(room, make):
    room.do(hand_over_desk, "09:00", desk_id=room.desk("GW"), staffed_by=" Els ")
    assert make.desk(room.day, "GW").staffed_by == "Els"


def test_only_todays_day_is_run(room, make):
    later = Room(room.session, make, make.day(date(2027, 2, 18)))
    with pytest.raises(NotToday):
        later.next("09:00", "GW")


def test_nothing_happens_before_what_has_happened(room, two):
    room.next("09:00", "GW")
    with pytest.raises(EarlierThanLast):
        room.finish("08:59", "GW")


def test_times_are_what_the_events_say(room, two):
    one = two[0]
    room.next("09:02", "GW")
    room.seat("09:04", one)
    room.hold("09:10", one, "papers")
    room.resume("09:20", one)
    room.call("09:23", "GW", one)
    room.seat("09:24", one)
    room.finish("09:30", "GW")

    track = room.visit("09:40", one, "GW").track
    took = (track.waited, track.walked, track.served, track.held)
    assert [one / timedelta(minutes=1) for one in took] == [12 + 3, 2 + 1, 6 + 6, 10]


def test_who_was_never_noted_as_sitting_is_assumed_to_have_walked_there(room, two):
    room.next("09:00", "GW")
    room.finish("09:20", "GW")
    track = room.visit("09:20", two[0], "GW").track
    assert track.walked == timedelta(minutes=room.day.walk_minutes)
    assert track.served == timedelta(minutes=20 - room.day.walk_minutes)


def test_a_desk_at_which_something_happened_cannot_be_taken_away(room, make, two):
    room.call("09:00", "GW 1", two[0])
    with pytest.raises(DeskInUse):
        change_desks(room.session, room.day, [])
