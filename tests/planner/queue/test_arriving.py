from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select

from db.kinds import AppointmentState, TickState, VisitState
from db.slips import SlipIssue
from planner.checklists.card import appointment_checklist
from planner.checklists.known import TickRow
from planner.checklists.noted import Paper, note
from planner.checklists.states import PaperState
from planner.queue.absent import expect_again
from planner.queue.arrivals import Arrived, Timing
from planner.slips.code import with_check_digits
from planner.slips.issue import Printing, issue_slips
from planner.times import minutes_of

NOW = datetime(2026, 12, 8, 8, 12, tzinfo=UTC)


def code_of(session, party):
    issue_slips(session, printing=Printing(NOW, "An"), appointment_ids=(party.id,))
    query = select(SlipIssue.code).where(SlipIssue.appointment_id == party.id)
    return session.scalars(query.order_by(SlipIssue.issue.desc())).first()


def test_a_scanned_household_is_here_and_waits_for_all_its_landlords(room, make, session):
    party = make.appointment(room.day, {"GW": "09:00", "POORT": "09:20"})
    answer = room.scan("08:48", code_of(session, party))

    assert (answer.result, answer.timing, answer.minutes) == (Arrived.OK, Timing.ON_TIME, -2)
    assert (answer.number, answer.first_start) == (party.number, minutes_of("09:00"))
    assert party.state is AppointmentState.ARRIVED
    assert {visit.state for visit in party.visits} == {VisitState.WAITING}


def test_the_number_and_the_beginning_of_the_name_do_as_well(room, make):
    one = make.appointment(room.day, {"GW": "09:00"}, household=make.household(last_name="Aydın"))
    two = make.appointment(room.day, {"POORT": "09:00"}, household=make.household(last_name="Nys"))

    assert room.scan("08:50", f"{one.number:03d}").appointment_id == one.id
    assert room.scan("08:50", "ny").appointment_id == two.id


def test_a_name_that_two_households_bear_is_asked_for(room, make):
    for clock in ("09:00", "09:15"):
        make.appointment(room.day, {"GW": clock}, household=make.household(last_name="Kaya"))
    answer = room.scan("08:50", "kaya")
    assert answer.result is Arrived.AMBIGUOUS
    assert [name for _, _, name in answer.choices] == ["Kaya", "Kaya"]


def test_a_hidden_household_is_not_found_by_its_name(room, make):
    make.appointment(
        room.day, {"GW": "09:00"}, household=make.household(last_name="Kaya", hidden=True)
    )
    assert room.scan("08:50", "kaya").result is Arrived.UNKNOWN_CODE


@pytest.mark.parametrize(
    ("clock", "timing"),
    [
        ("08:19", Timing.EARLY),
        ("08:20", Timing.ON_TIME),
        ("08:50", Timing.ON_TIME),
        ("09:00", Timing.LATE),
        ("09:01", Timing.TOO_LATE),
    ],
)
def test_coming_is_held_against_the_time_on_the_slip_and_the_tolerance(room, make, clock, timing):
    assert room.arrive(clock, make.appointment(room.day, {"GW": "09:00"})).timing is timing


def test_a_second_scan_says_when_it_was_noted_and_by_whom_and_changes_nothing(room, make):
    party = make.appointment(room.day, {"GW": "09:00"})
    room.arrive("08:50", party)
    again = room.arrive("08:55", party)

    assert (again.result, again.by) == (Arrived.ALREADY_ARRIVED, "An")
    assert again.came == room.live("08:55").party(party.id).track.came


def test_an_old_slip_lets_in_and_says_that_the_times_are_others(room, make, session):
    party = make.appointment(room.day, {"GW": "09:00"})
    code = code_of(session, party)
    party.visits[0].start, party.starts, party.ends = 600, 600, 615
    session.flush()

    assert room.scan("08:50", code).result is Arrived.OLD_SLIP
    assert party.state is AppointmentState.ARRIVED


def test_a_slip_of_another_day_says_of_which_and_lets_nobody_in(room, make, session):
    later = make.day(date(2027, 2, 18))
    party = make.appointment(later, {"GW": "09:00"})
    answer = room.scan("08:50", code_of(session, party))

    assert (answer.result, answer.date) == (Arrived.OTHER_DAY, later.date)
    assert party.state is AppointmentState.PLANNED


def test_a_wrong_and_an_unknown_code_name_nobody(room):
    assert room.scan("08:50", "123456789012").result is Arrived.BAD_CHECK_DIGIT
    unknown = room.scan("08:50", with_check_digits("0000000000"))
    assert (unknown.result, unknown.household_id) == (Arrived.UNKNOWN_CODE, None)


def test_a_cancelled_household_is_not_let_in_unseen(room, make):
    party = make.appointment(room.day, {"GW": None}, state=AppointmentState.CANCELLED)
    assert room.arrive("08:50", party).result is Arrived.CANCELLED


def test_who_was_thought_not_to_come_is_let_in_with_its_times(room, make):
    party = make.appointment(room.day, {"GW": "09:00"})
    room.not_come("09:30", party)
    assert party.state is AppointmentState.NO_SHOW

    answer = room.arrive("09:40", party)
    assert (answer.result, answer.back) == (Arrived.OK, True)
    assert party.state is AppointmentState.ARRIVED
    assert party.visits[0].start == minutes_of("09:00")


def test_who_was_thought_not_to_come_can_be_expected_again(room, make):
    party = make.appointment(room.day, {"GW": "09:00"})
    room.not_come("09:30", party)
    room.do(expect_again, "09:31", appointment_id=party.id)
    assert party.state is AppointmentState.PLANNED


def test_who_has_left_is_told_so(room, make):
    party = make.appointment(room.day, {"GW": "09:00"})
    room.arrive("08:50", party)
    room.leave("09:10", party)
    assert room.arrive("09:20", party).result is Arrived.LEFT


def test_arriving_is_for_the_day_itself(room, make):
    party = make.appointment(make.day(date(2027, 2, 18)), {"GW": "09:00"})
    other = type(room)(room.session, make, party.day)
    assert other.arrive("08:50", party).result is Arrived.NOT_TODAY
    assert party.state is AppointmentState.PLANNED


def test_a_sensitive_document_that_is_missing_is_not_named_at_the_door(room, make, session):
    party = make.appointment(room.day, {"GW": "09:00"})
    rows = appointment_checklist(session, appointment_id=party.id).rows
    sensitive = next(row for row in rows if row.sensitive)
    paper = Paper(party.household_id, sensitive.code, sensitive.person_id)
    note(session, paper, TickRow(TickState.MISSING))
    answer = room.arrive("08:50", party)

    assert (answer.result, answer.papers.missing) == (Arrived.MISSING_DOCUMENTS, 1)
    assert answer.lacking == ()


def test_who_lacks_documents_is_told_which_each_once(room, make, session):
    party = make.appointment(room.day, {"GW": "09:00", "POORT": "09:20"})
    papers = [
        row
        for row in appointment_checklist(session, appointment_id=party.id).rows
        if row.state is PaperState.TO_CHECK and not row.sensitive
    ][:2]
    for row in papers:
        note(
            session, Paper(party.household_id, row.code, row.person_id), TickRow(TickState.MISSING)
        )
    answer = room.arrive("08:50", party)

    assert answer.result is Arrived.MISSING_DOCUMENTS
    assert answer.lacking == tuple(row.code for row in papers)
