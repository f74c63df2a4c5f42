"""What a slip's code, scanned or typed, says: whose it is, of which day, and whether it holds."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.kinds import AppointmentState
from db.slips import SlipIssue
from planner.slips.code import is_slip_code
from planner.slips.promise import last_issues, route_digest


class Scanned(StrEnum):
    """How a scan turned out; each has a sentence in texts/timetable, `scan`."""

    OK = "ok"
    BAD_CHECK_DIGIT = "bad_check_digit"
    UNKNOWN_CODE = "unknown_code"
    REPLACED = "replaced"
    CANCELLED = "cancelled"
    OTHER_DAY = "other_day"


@dataclass(frozen=True, slots=True)
class Scan:
    """A code with what it stands for; nothing of a household for a code that is not known."""

    result: Scanned
    code: str
    appointment_id: int | None = None
    household_id: int | None = None
    day_id: int | None = None
    date: datetime.date | None = None
    number: int = 0


def scan(session: Session, *, code: str, day_id: int | None) -> Scan:
    """Look a code up. A slip of the day in hand goes before one of another day."""
    if not is_slip_code(code):
        return Scan(Scanned.BAD_CHECK_DIGIT, code)
    query = select(SlipIssue).where(SlipIssue.code == code).order_by(SlipIssue.id.desc())
    issues = session.scalars(query).all()
    if not issues:
        return Scan(Scanned.UNKNOWN_CODE, code)
    issue = next((one for one in issues if one.appointment.day_id == day_id), issues[0])
    appointment = issue.appointment
    return Scan(
        _result(session, issue, day_id),
        code,
        appointment.id,
        appointment.household_id,
        appointment.day_id,
        appointment.day.date,
        appointment.number,
    )


def _result(session: Session, issue: SlipIssue, day_id: int | None) -> Scanned:
    appointment = issue.appointment
    if appointment.state is AppointmentState.CANCELLED:
        return Scanned.CANCELLED
    last = last_issues(session, [appointment.id])[appointment.id]
    if last.withdrawn or last.code != issue.code or last.route != route_digest(appointment):
        return Scanned.REPLACED
    return Scanned.OK if appointment.day_id == day_id else Scanned.OTHER_DAY
