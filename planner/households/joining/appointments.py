"""Two appointments on a day becoming one."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.kinds import AppointmentState
from db.outcomes import VisitResult
from db.queue import QueueEvent
from db.slips import SlipIssue
from planner.errors import BothComeThatDay, HasBegun
from planner.households.absences import forget_absences
from planner.households.joining.preview import OVER, proposed_side
from planner.households.joining.rows import Side


def keep_one(session: Session, keep: Appointment, other: Appointment, chosen: Side | None) -> None:
    """Remove one of two appointments on a day: the one not chosen, or not proposed.

    Paper that is out for the removed one stays known, but no longer counts.

    Raises:
        BothComeThatDay: Both stand, and neither was chosen.
        HasBegun: The one to be removed has begun.
    """
    side = chosen or proposed_side(keep, other)
    if side is None or (chosen is None and not {keep.state, other.state} & set(OVER)):
        raise BothComeThatDay(keep.day.date, keep.number, other.number)
    stays, goes = (keep, other) if side is Side.KEEP else (other, keep)
    if goes.state not in (AppointmentState.PLANNED, *OVER):
        raise HasBegun(goes.number)
    _hand_over_slips(session, goes, stays)
    forget_absences(session, appointments=(goes.id,))
    for event in session.scalars(select(QueueEvent).where(QueueEvent.appointment_id == goes.id)):
        session.delete(event)
    for result in session.scalars(select(VisitResult).where(VisitResult.appointment_id == goes.id)):
        session.delete(result)
    session.flush()
    session.delete(goes)
    session.flush()


def _hand_over_slips(session: Session, goes: Appointment, stays: Appointment) -> None:
    """Number the paper of the removed appointment below the first: it is never the last issue."""
    lowest = select(func.min(SlipIssue.issue)).where(SlipIssue.appointment_id == stays.id)
    below = min(1, session.scalar(lowest) or 1)
    for slip in session.scalars(select(SlipIssue).where(SlipIssue.appointment_id == goes.id)):
        below -= 1
        slip.appointment, slip.issue, slip.withdrawn = stays, below, True
