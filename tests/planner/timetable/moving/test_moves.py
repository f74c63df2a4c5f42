from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime

import pytest

from db.kinds import AppointmentState, VisitState
from planner.days.presence import set_companion_presence
from planner.errors import (
    AcrossBreak,
    CompanionAbsent,
    CompanionBusy,
    DeskClosed,
    DeskNotAccessible,
    DeskTaken,
    Gone,
    HouseholdElsewhere,
    HouseholdNotFree,
    InterpreterAbsent,
    InterpreterBusy,
    NoRouteThrough,
    NotPlaced,
    OtherLandlord,
    PlaceLocked,
    ReceptionFirst,
    Refusal,
    WaitsTooLong,
)
from planner.slips.issue import Printing, issue_slips
from planner.slips.promise import last_issues, next_issue
from planner.slips.views import Mark
from planner.timetable.moving.locks import lock_places, release_places
from planner.timetable.moving.moves import move_household, move_visit, swap_visits
from planner.timetable.moving.spots import spots
from planner.timetable.reading import locked_appointments
from planner.timetable.snapshot import problem_of
from planner.timetable.solver.solve import solve

NOW = datetime(2026, 12, 8, 8, 12, tzinfo=UTC)


@pytest.fixture
def day(make):
    return make.day(desks_per_landlord=1)


@pytest.fixture
def move(session, make, day):
    """Move the visit of a household to a landlord; times as on a clock."""

    def work(appointment, code, clock, *, desk=None, act=move_visit):
        hours, minutes = map(int, clock.split(":"))
        visit = visit_of(make, appointment, code)
        target = make.desk(day, desk or code).id
        act(session, visit_id=visit.id, desk_id=target, start=hours * 60 + minutes)
        session.flush()
        session.expire_all()

    return work


def visit_of(make, appointment, code):
    landlord = make.landlord(code).id
    return next(visit for visit in appointment.visits if visit.landlord_id == landlord)


@contextmanager
def suppress_refusal():
    """Note what was refused instead of passing it on."""
    said = []
    try:
        yield said
    except Refusal as refused:
        said.append(refused)


def start_of(make, appointment, code):
    return visit_of(make, appointment, code).start


def test_a_visit_moves_and_the_stay_with_it(make, day, move):
    household = make.appointment(day, {"GW": "09:00", "POORT": "09:20"})
    move(household, "POORT", "09:40")

    assert start_of(make, household, "POORT") == 580
    assert start_of(make, household, "GW") == 540
    assert (household.arrives, household.starts, household.ends) == (530, 540, 595)


def test_a_first_visit_that_moves_changes_when_to_be_there(make, day, move):
    household = make.appointment(day, {"GW": "09:00", "POORT": "09:20"})
    move(household, "GW", "10:00")

    assert (household.arrives, household.starts) == (550, 560)


def test_two_visits_never_meet_at_a_desk(make, day, move):
    household = make.appointment(day, {"GW": "09:00"})
    other = make.appointment(day, {"GW": "10:00"})

    with pytest.raises(DeskTaken) as refused:
        move(household, "GW", "09:50")
    assert refused.value.number == other.number
    assert start_of(make, household, "GW") == 540


def test_change_over_keeps_a_desk_after_a_visit(make, day, move):
    day.change_over_minutes = 10
    household = make.appointment(day, {"GW": "09:00"})
    make.appointment(day, {"GW": "10:00"})

    with pytest.raises(DeskTaken):
        move(household, "GW", "09:40")
    move(household, "GW", "09:35")


def test_a_household_is_at_one_desk_at_a_time_and_walks_in_between(make, day, move):
    household = make.appointment(day, {"GW": "09:00", "POORT": "09:20"})

    with pytest.raises(HouseholdElsewhere):
        move(household, "GW", "09:05")
    with pytest.raises(HouseholdElsewhere):
        move(household, "POORT", "09:15")


def test_a_desk_out_of_its_hours_is_closed(make, day, move):
    household = make.appointment(day, {"GW": "09:00"})
    with pytest.raises(DeskClosed):
        move(household, "GW", "11:50")


def test_a_visit_stays_with_its_landlord(make, day, move):
    household = make.appointment(day, {"GW": "09:00"})
    with pytest.raises(OtherLandlord):
        move(household, "GW", "09:00", desk="POORT")


def test_who_needs_an_accessible_desk_gets_one(make, day, move):
    household = make.appointment(day, {"GW": "09:00"}, accessible=True)
    make.desk(day, "GW").accessible = False
    with pytest.raises(DeskNotAccessible):
        move(household, "GW", "10:00")


def test_a_stay_does_not_go_on_across_the_break(make, day, move):
    household = make.appointment(day, {"GW": "11:00", "POORT": "11:20"})
    with pytest.raises(AcrossBreak):
        move(household, "POORT", "13:30")


def test_a_household_comes_when_it_is_free(make, day, move):
    household = make.appointment(day, {"GW": "09:00"}, availability=((510, 600),))
    with pytest.raises(HouseholdNotFree):
        move(household, "GW", "10:00")


def test_nobody_waits_longer_than_the_day_allows(make, day, move):
    day.max_wait_minutes = 30
    household = make.appointment(day, {"GW": "09:00", "POORT": "09:20"})

    move(household, "POORT", "09:50")
    with pytest.raises(WaitsTooLong) as refused:
        move(household, "POORT", "09:55")
    assert (refused.value.minutes, refused.value.most) == (35, 30)


def test_the_reception_comes_first(session, make, day, move):
    make.landlord("POORT").kind = "intake"
    session.flush()
    household = make.appointment(day, {"POORT": "09:00", "GW": "09:20"})
    with pytest.raises(ReceptionFirst):
        move(household, "GW", "08:40")


def test_an_interpreter_is_there_and_free(session, make, day, move):
    interpreter = make.interpreter("ar")
    session.flush()
    make.present(interpreter, day, ((540, 660),))
    own = {"language": "ar", "interpreter_id": interpreter.id}
    household = make.appointment(day, {"GW": "09:00"}, **own)
    other = make.appointment(day, {"POORT": "10:00"}, **own)

    with pytest.raises(InterpreterBusy) as refused:
        move(household, "GW", "10:10")
    assert refused.value.number == other.number
    with pytest.raises(InterpreterAbsent):
        move(household, "GW", "11:00")


def test_another_free_interpreter_takes_over(session, make, day, move):
    first, second = make.interpreter("ar"), make.interpreter("ar", name="Tolk 2")
    session.flush()
    for one in (first, second):
        make.present(one, day, ((510, 720),))
    household = make.appointment(day, {"GW": "09:00"}, language="ar", interpreter_id=first.id)
    make.appointment(day, {"POORT": "10:00"}, language="ar", interpreter_id=first.id)
    move(household, "GW", "10:00")

    assert household.interpreter_id == second.id


def test_a_companion_is_there_and_free(session, make, day, move):
    companion = make.companion()
    session.flush()
    household = make.appointment(day, {"GW": "09:00"}, companion_id=companion.id)
    other = make.appointment(day, {"POORT": "10:00"}, companion_id=companion.id)

    with pytest.raises(CompanionBusy) as refused:
        move(household, "GW", "10:10")
    assert refused.value.number == other.number
    set_companion_presence(session, day_id=day.id, companion_id=companion.id, windows=((510, 640),))
    with pytest.raises(CompanionAbsent):
        move(household, "GW", "11:00")


def test_a_part_of_a_route_is_not_placed_alone(make, day, move):
    household = make.appointment(day, {"GW": None, "POORT": None})
    with pytest.raises(NotPlaced):
        move(household, "GW", "09:00")


def test_a_household_follows_the_visit_that_is_moved(make, day, move):
    household = make.appointment(day, {"GW": "09:00", "POORT": "09:20"})
    make.appointment(day, {"POORT": "13:50"})
    move(household, "GW", "13:30", act=move_household)

    assert start_of(make, household, "GW") == 810
    assert start_of(make, household, "POORT") == 845


def test_a_household_without_a_place_gets_one_by_hand(make, day, move):
    household = make.appointment(day, {"GW": None, "POORT": None})
    move(household, "GW", "09:00", act=move_household)

    assert start_of(make, household, "GW") == 540
    assert household.arrives == household.starts - 10


def test_a_household_cannot_follow_where_its_others_find_no_place(make, day, move):
    make.desk(day, "POORT").open = ((540, 600),)
    household = make.appointment(day, {"GW": "09:00", "POORT": "09:20"})
    with pytest.raises(NoRouteThrough):
        move(household, "GW", "13:30", act=move_household)


def test_two_visits_swap(session, make, day):
    one = make.appointment(day, {"GW": "09:00"})
    other = make.appointment(day, {"GW": "09:15"})
    swap_visits(session, visit_id=one.visits[0].id, other_id=other.visits[0].id)
    session.flush()

    assert (one.visits[0].start, other.visits[0].start) == (555, 540)


def test_a_swap_that_puts_somebody_in_two_places_is_refused(session, make, day):
    one = make.appointment(day, {"GW": "09:00", "POORT": "10:00"})
    other = make.appointment(day, {"GW": "10:00"})
    with pytest.raises(HouseholdElsewhere):
        swap_visits(session, visit_id=visit_of(make, one, "GW").id, other_id=other.visits[0].id)


def test_the_places_on_the_board_agree_with_what_a_move_would_say(session, make, day, move):
    household = make.appointment(day, {"GW": "09:00", "POORT": "09:20"})
    make.appointment(day, {"GW": "10:00"})
    visit = visit_of(make, household, "GW")
    shown = spots(session, visit_id=visit.id, whole=False)

    for (desk_id, start), obstacle in shown.places.items():
        trial = session.begin_nested()
        with suppress_refusal() as said:
            move_visit(session, visit_id=visit.id, desk_id=desk_id, start=start)
        trial.rollback()
        session.expire_all()
        wanted = [obstacle] if obstacle else []
        assert [(type(r), vars(r)) for r in said] == [(type(r), vars(r)) for r in wanted]
    assert None in shown.places.values()


def test_the_places_for_a_whole_household_are_those_its_others_can_follow_to(session, make, day):
    make.desk(day, "POORT").open = ((540, 600),)
    household = make.appointment(day, {"GW": "09:00", "POORT": "09:20"})
    shown = spots(session, visit_id=visit_of(make, household, "GW").id, whole=True)
    starts = [start for (_, start), obstacle in shown.places.items() if obstacle is None]

    assert (min(starts), max(starts)) == (510, 665)
    assert type(shown.places[make.desk(day, "GW").id, 900]) is NoRouteThrough


def test_what_is_fixed_by_hand_moves_neither_by_hand_nor_by_planning(session, make, day, move):
    household = make.appointment(day, {"GW": "11:00"})
    lock_places(session, appointment_id=household.id)
    session.flush()

    with pytest.raises(PlaceLocked):
        move(household, "GW", "09:00")
    found = solve(problem_of(session, day_id=day.id), effort=5)
    assert found.seated[str(household.id)].visits[0].start == 660


def test_released_places_move_again(session, make, day, move):
    household = make.appointment(day, {"GW": "11:00"})
    lock_places(session, appointment_id=household.id)
    release_places(session, appointment_id=household.id)
    move(household, "GW", "09:00")

    assert start_of(make, household, "GW") == 540


def test_only_what_has_a_place_can_be_fixed(session, make, day):
    with pytest.raises(NotPlaced):
        lock_places(session, appointment_id=make.appointment(day, {"GW": None}).id)


def test_a_printed_slip_is_withdrawn_when_its_places_are_released(session, make, day):
    household = make.appointment(day, {"GW": "11:00"})
    issue_slips(session, printing=Printing(NOW, "An"), appointment_ids=(household.id,))
    session.flush()
    assert locked_appointments(session, day_id=day.id) == {household.id}
    release_places(session, appointment_id=household.id)
    session.flush()

    assert locked_appointments(session, day_id=day.id) == set()
    following = next_issue(household, last_issues(session, [household.id]))
    assert following.mark is Mark.REPLACES


@pytest.mark.parametrize("act", [move_visit, move_household])
def test_a_visit_that_was_skipped_meanwhile_does_not_move(session, make, day, act):
    one = make.appointment(day, {"GW": "09:00", "POORT": "09:30"})
    visit = one.visits[0]
    visit.state = VisitState.SKIPPED
    session.flush()
    with pytest.raises(Gone):
        act(session, visit_id=visit.id, desk_id=visit.desk_id, start=600)


@pytest.mark.parametrize("skipped", [0, 1])
def test_visits_do_not_swap_when_one_was_skipped_meanwhile(session, make, day, skipped):
    two = [make.appointment(day, {"GW": clock, "POORT": "11:00"}) for clock in ("09:00",)]
    two.append(make.appointment(day, {"GW": "09:30"}))
    one, other = (party.visits[0] for party in two)
    (one, other)[skipped].state = VisitState.SKIPPED
    session.flush()
    with pytest.raises(Gone):
        swap_visits(session, visit_id=one.id, other_id=other.id)


def test_a_household_that_was_cancelled_meanwhile_does_not_move(session, make, day):
    one = make.appointment(day, {"GW": "09:00"})
    one.state = AppointmentState.CANCELLED
    session.flush()
    with pytest.raises(Gone):
        move_visit(session, visit_id=one.visits[0].id, desk_id=one.visits[0].desk_id, start=600)
