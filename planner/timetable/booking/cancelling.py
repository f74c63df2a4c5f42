"""Cancelling an appointment, and taking a cancelled one up again."""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.kinds import AppointmentState
from planner.days.room import check_open, check_room
from planner.errors import HasBegun, NotCancelled, NotComing, ReasonUnknown
from planner.households.versions import as_shown
from planner.operations import operation, tell
from planner.slips.promise import last_issues
from planner.texts import sentence
from planner.timetable.booking.sitting import seat_best
from planner.timetable.replan.change import vacate
from planner.timetable.rows import GONE


class CancelReason(StrEnum):
    """Why an appointment is cancelled; its words are in texts/cancelling. None tells of health."""

    PREVENTED = "prevented"
    WORK_OR_SCHOOL = "work_or_school"
    NO_TRANSPORT = "no_transport"
    GUEST_MISSING = "guest_missing"
    PAPERS_MISSING = "papers_missing"
    HOUSED = "housed"
    NOT_WANTED = "not_wanted"
    BOOKED_TWICE = "booked_twice"
    BY_OFFICE = "by_office"
    OTHER_DAY = "other_day"
    UNKNOWN = "unknown"


def cancel_reasons(language: str) -> tuple[tuple[str, str], ...]:
    """List the reasons to choose from with their words; another day is chosen by moving."""
    offered = (reason for reason in CancelReason if reason is not CancelReason.OTHER_DAY)
    return tuple((reason.value, reason_in_words(reason, language)) for reason in offered)


def reason_in_words(reason: str, language: str) -> str:
    """Say why an appointment was cancelled."""
    return sentence("cancelling", reason or CancelReason.UNKNOWN, language)


@operation
def cancel_appointment(session: Session, *, appointment_id: int, version: int, reason: str) -> None:
    """Cancel an appointment: its places are free, its slip no longer counts, its number stays.

    Raises:
        ReasonUnknown: There is no such reason.
        HasBegun, NotComing: The household is here already, or not expected any more.
        Gone, ChangedMeanwhile: The appointment is not as it was shown.
    """
    if reason not in list(CancelReason):
        raise ReasonUnknown("".join(sign for sign in reason if sign.isprintable())[:40])
    found = expected(session, appointment_id, version)
    call_off(session, found, CancelReason(reason))
    tell(session, number=found.number, date=found.day.date.isoformat())


@operation
def reinstate_appointment(session: Session, *, appointment_id: int, version: int) -> bool:
    """Take up a cancelled appointment with its number; tell whether a place was free for it.

    Without one it is on the standby list.

    Raises:
        NotCancelled: It stands.
        DayNotOpen, DayFull: The day takes nobody more.
        Gone, ChangedMeanwhile: The appointment is not as it was shown.
    """
    found = as_shown(session, Appointment, appointment_id, version)
    if found.state is not AppointmentState.CANCELLED:
        raise NotCancelled(found.number)
    check_open(found.day)
    found.state, found.cancelled_for = AppointmentState.PLANNED, ""
    check_room(session, found.day)
    placed = seat_best(session, found)
    tell(session, number=found.number, date=found.day.date.isoformat())
    return placed


def expected(session: Session, appointment_id: int, version: int) -> Appointment:
    """Fetch an appointment whose household is still to come.

    Raises:
        HasBegun, NotComing: It is here already, or not expected any more.
        Gone, ChangedMeanwhile: The appointment is not as it was shown.
    """
    found = as_shown(session, Appointment, appointment_id, version)
    if found.state in GONE:
        raise NotComing(found.number)
    if found.state is not AppointmentState.PLANNED:
        raise HasBegun(found.number)
    return found


def call_off(session: Session, found: Appointment, reason: CancelReason) -> None:
    """Cancel an appointment that stands."""
    found.state, found.cancelled_for, found.reason = AppointmentState.CANCELLED, reason.value, None
    vacate(found)
    for visit in found.visits:
        visit.locked = False
    issued = last_issues(session, [found.id]).get(found.id)
    if issued is not None:
        issued.withdrawn = True
    session.flush()
