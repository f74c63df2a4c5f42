"""Changing the catalogue from a date on. What past days asked for stays as it was."""

from __future__ import annotations

import re
from datetime import date
from itertools import chain, count

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from db.checklists import Requirement
from planner.checklists.drafts import RequirementDraft, columns_of
from planner.errors import (
    AlreadyReplaced,
    AltersThePast,
    DocumentBroken,
    DocumentExists,
    Gone,
)
from planner.households.versions import check_shown
from planner.operations import operation, tell

LONGEST_CODE = 40


@operation
def add_requirement(session: Session, *, draft: RequirementDraft, start: date, today: date) -> int:
    """Ask for a new document from a date on; give its id.

    Raises:
        AltersThePast: The date is past.
        DocumentExists: There is a document of that code by then.
        TextMissing, ConditionBroken, UnknownFact, ValidityBroken, DocumentBroken: It is nonsense.
    """
    columns = columns_of(session, draft)
    _not_past(start, today)
    code = _given_code(draft.code) if draft.code else _free_code(session, columns["texts"]["nl"])
    later = or_(Requirement.valid_to.is_(None), Requirement.valid_to > start)
    if session.scalar(select(Requirement.id).where(Requirement.code == code, later)):
        raise DocumentExists(code)
    last = session.scalar(select(func.max(Requirement.position)))
    position = 0 if last is None else last + 1
    row = Requirement(code=code, position=position, valid_from=start, **columns)
    session.add(row)
    tell(session, code=code, date=start.isoformat())
    return row.id


@operation
def change_requirement(
    session: Session,
    *,
    requirement_id: int,
    version: int,
    draft: RequirementDraft,
    start: date,
    today: date,
) -> int:
    """Change a document from a date on: the old row ends there and a new one begins.

    A row that begins on that very date has never held yet, and is changed itself. The code and
    the place in the list stay. Gives the id of the row that holds from then on.

    Raises:
        AltersThePast: The date is past, or before the row itself begins.
        AlreadyReplaced: The row has ended by then.
        ChangedMeanwhile, Gone: Somebody else was first.
        TextMissing, ConditionBroken, UnknownFact, ValidityBroken, DocumentBroken: It is nonsense.
    """
    columns = columns_of(session, draft)
    row = _row(session, requirement_id, version, start, today)
    tell(session, code=row.code, date=start.isoformat())
    if row.valid_from == start:
        for name, value in columns.items():
            setattr(row, name, value)
        return row.id
    columns |= {"code": row.code, "position": row.position, "valid_to": row.valid_to}
    new = Requirement(valid_from=start, **columns)
    row.valid_to = start
    session.add(new)
    return new.id


@operation
def retire_requirement(
    session: Session, *, requirement_id: int, version: int, end: date, today: date
) -> None:
    """Ask for a document no longer, from a date on. One that never held goes altogether.

    Raises:
        AltersThePast: The date is past, or before the row itself begins.
        AlreadyReplaced: The row ends already.
        ChangedMeanwhile, Gone: Somebody else was first.
    """
    row = _row(session, requirement_id, version, end, today)
    if row.valid_to is not None:
        raise AlreadyReplaced(row.valid_to)
    tell(session, code=row.code, date=end.isoformat())
    if row.valid_from == end:
        session.delete(row)
    else:
        row.valid_to = end


def _row(
    session: Session, requirement_id: int, version: int, start: date, today: date
) -> Requirement:
    row = session.get(Requirement, requirement_id)
    if row is None:
        raise Gone
    check_shown(session, row, version)
    _not_past(start, max(today, row.valid_from or today))
    if row.valid_to is not None and row.valid_to <= start:
        raise AlreadyReplaced(row.valid_to)
    return row


def _not_past(start: date, first: date) -> None:
    if start < first:
        raise AltersThePast(start, first)


def _free_code(session: Session, name: str) -> str:
    """Make a code from a name that no document ever had, so that no old tick counts for it."""
    taken = set(session.scalars(select(Requirement.code)))
    stem = _code(name)[: LONGEST_CODE - 4].rstrip("_") or "DOCUMENT"
    codes = chain([stem], (f"{stem}_{again}" for again in count(2)))
    return next(code for code in codes if code not in taken)


def _given_code(words: str) -> str:
    code = _code(words)
    if not code:
        raise DocumentBroken("code", words)
    return code


def _code(words: str) -> str:
    from anyascii import anyascii  # noqa: PLC0415 - heavy

    return re.sub(r"[^A-Z0-9]+", "_", anyascii(words).upper()).strip("_")[:LONGEST_CODE]
