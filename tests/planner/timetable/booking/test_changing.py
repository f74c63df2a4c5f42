from __future__ import annotations

from datetime import date

import pytest

from db.appointments import Appointment
from db.kinds import AppointmentState, DayState, VisitState
from planner.errors import (
    ChangedMeanwhile,
    ComesAlready,
    DayFull,
    DayNotOpen,
    Gone,
    HasBegun,
    NotCancelled,
    NotComing,
    ReasonUnknown,
    UnknownLanguage,
)
from planner.slips.issue import Printing, issue_slips
from planner.slips.promise import last_issues
from planner.texts import LANGUAGES
from planner.timetable.booking.book import split_off
from planner.timetable.booking.cancelling import (
    CancelReason,
    cancel_appointment,
    cancel_reasons,
    reason_in_words,
    reinstate_appointment,
)
from planner.timetable.booking.other_day import ask_for_day, move_to_day
from planner.timetable.booking.standby import standby
from planner.timetable.booking.wish import Wish
from planner.timetable.booking.wishes import Wishes, change_wishes
from tests.conftest import NOW


@pytest.fixture
def day(make):
    return make.day(desks_per_landlord=1)


@pytest.fixture
def later(make):
    return make.day(date(2027, 2, 18), desks_per_landlord=1)


@pytest.fixture
def coming(make, day):
    return make.appointment(day, {"GW": "09:00", "POORT": "09:20"})


def at(appointment):
    return {visit.landlord.code: visit.start for visit in appointment.visits}


def cancel(session, appointment, reason="prevented"):
    cancel_appointment(
        session, appointment_id=appointment.id, version=appointment.version, reason=reason
    )


def wish(session, make, appointment, *codes, **needs):
    wishes = Wishes(tuple(make.landlord(code).id for code in codes), **needs)
    placed = change_wishes(
        session, appointment_id=appointment.id, version=appointment.version, wishes=wishes
    )
    session.flush()
    return placed


def move(session, appointment, day):
    moved = move_to_day(
        session, appointment_id=appointment.id, version=appointment.version, day_id=day.id
    )
    session.flush()
    return session.get(Appointment, moved)


def test_a_cancelled_appointment_gives_up_its_place_and_keeps_its_number(session, coming):
    number = coming.number
    cancel(session, coming, "housed")

    assert (coming.state, coming.cancelled_for) == (AppointmentState.CANCELLED, "housed")
    assert (coming.starts, set(at(coming).values()), coming.number) == (None, {None}, number)


def test_the_slip_of_a_cancelled_appointment_counts_no_more(session, coming):
    issue_slips(session, printing=Printing(NOW, "An"), appointment_ids=[coming.id])
    session.flush()
    cancel(session, coming)
    assert last_issues(session, [coming.id])[coming.id].withdrawn


def test_only_who_is_expected_can_cancel(session, coming):
    with pytest.raises(ReasonUnknown):
        cancel(session, coming, "zomaar")
    coming.state = AppointmentState.ARRIVED
    session.flush()
    with pytest.raises(HasBegun):
        cancel(session, coming)
    coming.state = AppointmentState.NO_SHOW
    session.flush()
    with pytest.raises(NotComing):
        cancel(session, coming)


def test_an_appointment_changed_by_somebody_else_is_left_alone(session, coming):
    with pytest.raises(ChangedMeanwhile):
        cancel_appointment(
            session, appointment_id=coming.id, version=coming.version + 1, reason="housed"
        )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_has_its_words(language):
    words = [reason_in_words(reason, language) for reason in CancelReason]
    assert len(set(words)) == len(CancelReason)
    assert CancelReason.OTHER_DAY not in dict(cancel_reasons(language))
    assert reason_in_words("", language) == reason_in_words("unknown", language)


def test_a_cancelled_appointment_is_taken_up_again_where_there_is_place(session, make, day, coming):
    cancel(session, coming)
    make.appointment(day, {"GW": "08:30"})
    assert reinstate_appointment(session, appointment_id=coming.id, version=coming.version)

    assert (coming.state, coming.cancelled_for) == (AppointmentState.PLANNED, "")
    assert None not in at(coming).values()


def test_what_stands_cannot_be_taken_up_again_nor_what_no_longer_fits(session, make, day, coming):
    with pytest.raises(NotCancelled):
        reinstate_appointment(session, appointment_id=coming.id, version=coming.version)
    cancel(session, coming)
    make.appointment(day, {"GW": "08:30"})
    day.most_households = 1
    session.flush()
    with pytest.raises(DayFull), session.begin_nested():
        reinstate_appointment(session, appointment_id=coming.id, version=coming.version)
    day.state = DayState.CLOSED
    session.flush()
    with pytest.raises(DayNotOpen):
        reinstate_appointment(session, appointment_id=coming.id, version=coming.version)


def test_a_place_that_still_fits_is_kept(session, make, coming):
    before = at(coming)
    assert wish(session, make, coming, "GW", "POORT", accessible=True)
    assert at(coming) == before


def test_a_place_that_no_longer_fits_becomes_the_nearest_free_one(session, make, day, coming):
    other = make.appointment(day, {"GW": "10:00"})
    assert wish(session, make, coming, "GW", "POORT", availability=((600, 720),))

    assert min(at(coming).values()) >= 600
    assert at(other) == {"GW": 600}


def test_landlords_come_and_go_with_the_wishes(session, make, coming):
    assert wish(session, make, coming, "GW", "EHGW")
    assert set(at(coming)) == {"GW", "EHGW"}
    assert None not in at(coming).values()


def test_an_interpreter_makes_the_visits_longer_and_shorter_again(session, make, day, coming):
    day.extra_minutes = 5
    session.flush()
    usual = [visit.minutes for visit in coming.visits]
    wish(session, make, coming, "GW", "POORT", language="ar")
    assert [visit.minutes for visit in coming.visits] == [one + 5 for one in usual]
    wish(session, make, coming, "GW", "POORT")
    assert [visit.minutes for visit in coming.visits] == usual


def test_who_finds_no_place_any_more_is_on_the_standby_list(session, make, day, coming):
    assert not wish(session, make, coming, "GW", "POORT", language="ar")
    assert [row.number for row in standby(session, day_id=day.id)] == [coming.number]


def test_a_household_moved_to_another_day_gets_a_number_there(session, make, day, later, coming):
    coming.language, coming.accessible = "", True
    session.flush()
    first = make.appointment(later, {"GW": "08:30"})
    number = coming.number
    moved = move(session, coming, later)

    assert (coming.state, coming.cancelled_for) == (AppointmentState.CANCELLED, "other_day")
    assert coming.number == number
    assert moved.number == first.number + 1
    assert moved.accessible
    assert set(at(moved)) == {"GW", "POORT"}
    assert abs(moved.starts - 540) <= 30


def test_a_household_that_moves_back_keeps_the_number_it_had(session, make, day, later, coming):
    number, moved = coming.number, move(session, coming, later)
    back = move(session, moved, day)
    assert (back.id, back.number, back.state) == (coming.id, number, AppointmentState.PLANNED)
    assert back.starts is not None


def test_a_landlord_seen_on_a_day_that_was_cancelled_makes_that_stand_again(
    session, make, day, later, coming
):
    moved = move(session, coming, later)
    poort = make.landlord("POORT").id
    split_off(session, appointment_id=moved.id, landlord_id=poort, day_id=day.id)
    session.flush()

    assert (coming.state, coming.cancelled_for) == (AppointmentState.PLANNED, "")


def test_two_appointments_on_a_day_cannot_be_and_it_says_why(session, make, day, later, coming):
    other = make.appointment(later, {"GW": "09:00"}, household=coming.household)
    for work in (
        lambda: move(session, coming, later),
        lambda: ask_for_day(session, day_id=later.id, wish=Wish(coming.household_id)),
    ):
        with pytest.raises(ComesAlready) as refused:
            work()
        assert (refused.value.date, refused.value.number) == (later.date, other.number)


def test_a_full_day_takes_nobody_more_but_on_its_standby_list(session, make, day, later, coming):
    make.appointment(later, {"GW": "09:00"})
    later.most_households = 1
    session.flush()
    with pytest.raises(DayFull), session.begin_nested():
        move(session, coming, later)
    stranger = make.household()
    session.flush()
    asked = ask_for_day(session, day_id=later.id, wish=Wish(stranger.id))
    assert [row.appointment_id for row in standby(session, day_id=later.id)] == [asked]


def test_the_standby_list_is_in_order_of_request_and_says_what_is_free(session, make, day):
    full = make.appointment(day, {"GW": None}, availability=((510, 520),))
    second = make.appointment(day, {"GW": None}, household=make.household(hidden=True))
    make.appointment(day, {"GW": None}, state=AppointmentState.CANCELLED)
    full.reason = {"reason": "availability"}
    session.flush()
    rows = standby(session, day_id=day.id)

    assert [row.appointment_id for row in rows] == [full.id, second.id]
    assert [row.free is None for row in rows] == [True, False]
    assert rows[0].reason == {"reason": "availability"}
    assert (rows[1].name, rows[1].phone) == ("", "")


NOBODY = 404


@pytest.mark.parametrize(
    ("needs", "refusal"),
    [
        ({"language": "klingon"}, UnknownLanguage),
        ({"landlords": (NOBODY,)}, Gone),
        ({"companion_id": NOBODY}, Gone),
    ],
)
def test_wishes_for_what_is_not_there_are_refused(session, make, coming, needs, refusal):
    wishes = Wishes(**{"landlords": (make.landlord("GW").id,), **needs})
    with pytest.raises(refusal):
        change_wishes(session, appointment_id=coming.id, version=coming.version, wishes=wishes)


def test_a_visit_that_was_skipped_stays_though_its_landlord_is_not_wanted_any_more(
    session, make, coming
):
    skipped = next(visit for visit in coming.visits if visit.landlord.code == "GW")
    skipped.state = VisitState.SKIPPED
    session.flush()
    wish(session, make, coming, "ZWVS")
    assert {visit.landlord.code for visit in coming.visits} == {"GW", "ZWVS"}
