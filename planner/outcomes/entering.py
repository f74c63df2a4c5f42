"""Entering what came of a visit: the result, the proof, reminders, and why it is followed no more.

What is entered goes before what the queue noted; nothing here judges a file.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.outcomes import Result
from planner.checklists.noted import Paper
from planner.days.queries import day
from planner.operations import operation, tell
from planner.outcomes.lacking import codes_lacking
from planner.outcomes.reasons import check_closing, check_reason
from planner.outcomes.visits import Visited, check_visit, code_of, row_for
from planner.outcomes.wanted import note_wanted


@dataclass(frozen=True, slots=True)
class ResultDraft:
    """A result as somebody wants it; none takes back what was entered.

    `on` is when the file became complete, the day itself unless told; `due_on` by when the rest is
    expected and `wanted` the papers that the landlord still wants to see, of an incomplete one:
    those that are known to lack unless told.
    """

    result: Result | None
    reason: str = ""
    on: datetime.date | None = None
    due_on: datetime.date | None = None
    wanted: tuple[Paper, ...] | None = None


@operation
def set_result(session: Session, *, visited: Visited, draft: ResultDraft) -> None:
    """Enter what came of a visit.

    Raises:
        Gone: There is no such visit any more.
        NotComing: The appointment was cancelled.
        ChangedMeanwhile, ChangedBySomebody: Somebody entered something since it was shown.
        ReasonUnknown: The reason is none of the result's.
    """
    appointment = enter(session, visited, draft)
    result = draft.result.value if draft.result else "as_noted"
    landlord = code_of(session, visited.landlord_id)
    tell(session, number=appointment.number, landlord=landlord, result=result)


@operation
def note_proof(session: Session, *, visited: Visited, on: datetime.date | None) -> None:
    """Note that the proof of registration was seen on a date, or that it was not after all.

    Raises:
        Gone, NotComing, ChangedMeanwhile, ChangedBySomebody: As for a result.
    """
    appointment = check_visit(session, visited)
    row_for(session, visited).proof_on = on
    tell(session, number=appointment.number, landlord=code_of(session, visited.landlord_id))


@operation
def note_updated(session: Session, *, visited: Visited, on: datetime.date | None) -> None:
    """Note when a household confirmed to a landlord that it still looks for a home.

    Raises:
        Gone, NotComing, ChangedMeanwhile, ChangedBySomebody: As for a result.
    """
    appointment = check_visit(session, visited)
    row_for(session, visited).updated_on = on
    tell(session, number=appointment.number, landlord=code_of(session, visited.landlord_id))


@operation
def note_reminded(session: Session, *, visits: Sequence[Visited], on: datetime.date) -> None:
    """Note on which date households were reminded of what they still owe.

    Raises:
        Gone, NotComing, ChangedMeanwhile, ChangedBySomebody: As for a result.
    """
    for visited in visits:
        check_visit(session, visited)
        row_for(session, visited).reminded_on = on
    tell(session, count=len({visited.appointment_id for visited in visits}))


@operation
def close_file(session: Session, *, visited: Visited, reason: str) -> None:
    """Follow a file no longer, for a reason; without one it is followed again.

    Raises:
        ReasonUnknown: It is none of those there are.
        Gone, NotComing, ChangedMeanwhile, ChangedBySomebody: As for a result.
    """
    appointment = check_visit(session, visited)
    kept = check_closing(reason) if reason else ""
    row_for(session, visited).closed_for = kept
    landlord = code_of(session, visited.landlord_id)
    tell(session, number=appointment.number, landlord=landlord, reason=kept or "again")


def enter(session: Session, visited: Visited, draft: ResultDraft) -> Appointment:
    """Write a result; for operations that enter several.

    Raises:
        Gone, NotComing, ChangedMeanwhile, ChangedBySomebody, ReasonUnknown: As in `set_result`.
    """
    appointment = check_visit(session, visited)
    reason = check_reason(draft.result, draft.reason)
    row = row_for(session, visited)
    registered = draft.result is Result.REGISTERED
    on = draft.on or day(session, day_id=appointment.day_id).date
    row.result, row.reason = draft.result, reason
    row.complete_on = on if registered else None
    row.due_on = None if registered else draft.due_on
    if draft.result is Result.INCOMPLETE:
        row.papers = _lacking(session, visited, draft)
    row.closed_for = ""
    session.flush()
    return appointment


def _lacking(session: Session, visited: Visited, draft: ResultDraft) -> tuple[str, ...]:
    if draft.wanted is None:
        return codes_lacking(session, visited.appointment_id, visited.landlord_id)
    return note_wanted(session, visited.appointment_id, visited.landlord_id, draft.wanted)
