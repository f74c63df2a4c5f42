from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select

from db.kinds import AppointmentState
from db.slips import SlipIssue
from planner.slips.code import with_check_digits
from planner.slips.issue import Printing, issue_slips
from planner.slips.scan import Scanned, scan

NOW = datetime(2026, 12, 8, 8, 12, tzinfo=UTC)


@pytest.fixture
def printed(session, make):
    """A printed appointment and its slip's code."""
    appointment = make.appointment(make.day(), {"GW": "09:00"})
    return appointment, print_slip(session, appointment)


def print_slip(session, appointment):
    issue_slips(session, printing=Printing(NOW, "An"), appointment_ids=(appointment.id,))
    session.flush()
    query = select(SlipIssue.code).where(SlipIssue.appointment_id == appointment.id)
    return session.scalars(query.order_by(SlipIssue.issue.desc())).first()


def look(session, code, day_id):
    return scan(session, code=code, day_id=day_id).result


def test_a_slip_of_the_day_tells_whose_it_is(session, printed):
    appointment, code = printed
    found = scan(session, code=code, day_id=appointment.day_id)

    assert found.result is Scanned.OK
    assert (found.appointment_id, found.number) == (appointment.id, appointment.number)
    assert found.household_id == appointment.household_id


def test_a_wrong_digit_is_noticed(session, printed):
    appointment, code = printed
    wrong = str((int(code[0]) + 1) % 10) + code[1:]
    assert look(session, wrong, appointment.day_id) is Scanned.BAD_CHECK_DIGIT
    assert look(session, code[:5], appointment.day_id) is Scanned.BAD_CHECK_DIGIT


def test_a_code_that_nobody_was_given_is_unknown(session, printed):
    assert look(session, with_check_digits("0000000000"), None) is Scanned.UNKNOWN_CODE


def test_a_slip_of_another_day_says_of_which(session, make, printed):
    appointment, code = printed
    other = make.day(date(2027, 2, 18))
    found = scan(session, code=code, day_id=other.id)
    assert (found.result, found.date) == (Scanned.OTHER_DAY, appointment.day.date)


def test_a_slip_whose_times_changed_is_replaced(session, printed):
    appointment, code = printed
    appointment.visits[0].start, appointment.starts, appointment.ends = 600, 600, 615
    session.flush()
    assert look(session, code, appointment.day_id) is Scanned.REPLACED
    assert look(session, print_slip(session, appointment), appointment.day_id) is Scanned.OK
    assert look(session, code, appointment.day_id) is Scanned.REPLACED


def test_a_reprint_of_the_same_is_as_good_as_the_first(session, printed):
    appointment, code = printed
    assert print_slip(session, appointment) == code
    assert look(session, code, appointment.day_id) is Scanned.OK


def test_a_cancelled_appointment_says_so(session, printed):
    appointment, code = printed
    appointment.state = AppointmentState.CANCELLED
    session.flush()
    assert look(session, code, appointment.day_id) is Scanned.CANCELLED
