"""What was done about one household, by whom and when, from the journal."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from db.appointments import Appointment, DeskVisit
from db.base import Entity
from db.checklists import Absence, Tick
from db.households import CompanionConsent, Fact, Household, HouseholdLink, Person
from db.journal import JournalEntry, Operation
from db.outcomes import FollowConsent, VisitResult
from db.queue import QueueEvent
from db.slips import SlipIssue
from db.types import id_in
from planner.texts import describe, sentence

Owner = tuple[type[Entity], str]

OF_HOUSEHOLD: tuple[Owner, ...] = (
    (Person, "household_id"),
    (Fact, "household_id"),
    (Tick, "household_id"),
    (CompanionConsent, "household_id"),
    (FollowConsent, "household_id"),
    (HouseholdLink, "household_id"),
    (HouseholdLink, "other_id"),
    (Appointment, "household_id"),
)
OF_APPOINTMENT: tuple[Owner, ...] = (
    (DeskVisit, "appointment_id"),
    (SlipIssue, "appointment_id"),
    (Absence, "appointment_id"),
    (QueueEvent, "appointment_id"),
    (VisitResult, "appointment_id"),
)
"""The tables whose rows belong to a household or an appointment, and by which column."""

ABOUT_OTHERS = ("swap_visits", "call_next", "call_household")
"""Operations whose facts say something of another household too: `texts/history` has for them
a sentence without facts."""


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One act that touched the household; `undone` when it was taken back later."""

    operation_id: int
    at: datetime
    actor: str
    name: str
    facts: dict[str, Any]
    undone: bool

    def sentence(self, language: str) -> str:
        """Say what was done."""
        if self.name in ABOUT_OTHERS:
            return sentence("history", self.name, language)
        return describe(self.name, self.facts, language)


def household_history(
    session: Session, *, household_id: int, most: int = 200
) -> tuple[HistoryRow, ...]:
    """Tell what was done about a household, the latest first; nothing about any other.

    A merge belongs to the file it kept, also where that file already had all the other knew.
    """
    touched = touching(session, household_id)
    query = select(Operation).where(touched)
    found = session.scalars(query.order_by(Operation.id.desc()).limit(most)).all()
    undone = taken_back(session, [operation.id for operation in found])
    return tuple(_row(operation, undone=operation.id in undone) for operation in found)


def touching(session: Session, household_id: int) -> ColumnElement[bool]:
    """Give the condition that an operation touched a household."""
    own = _rows_of(session, OF_HOUSEHOLD, [household_id])
    visits = own.get(Appointment.__tablename__, set())
    own |= _rows_of(session, OF_APPOINTMENT, sorted(visits))
    own[Household.__tablename__] = {household_id}
    touched = or_(*(_entry(table, ids) for table, ids in own.items() if ids))
    ids = select(JournalEntry.operation_id).where(touched)
    kept = id_in(Operation.facts, "kept") == household_id
    return or_(Operation.id.in_(ids), kept)


def _rows_of(
    session: Session, owners: Collection[Owner], ids: Collection[int]
) -> dict[str, set[int]]:
    """Give the ids of the rows, there or removed, that belong to some owners."""
    found: dict[str, set[int]] = {}
    for kind, column in owners:
        owner: InstrumentedAttribute[int] = getattr(kind, column)
        rows = found.setdefault(kind.__tablename__, set())
        rows |= set(session.scalars(select(kind.id).where(owner.in_(ids))))
        removed = select(JournalEntry.row).where(
            JournalEntry.table == kind.__tablename__,
            JournalEntry.after.is_(None),
            id_in(JournalEntry.before, column).in_(ids),
        )
        rows |= set(session.scalars(removed))
    return found


def _entry(table: str, ids: Collection[int]) -> ColumnElement[bool]:
    return and_(JournalEntry.table == table, JournalEntry.row.in_(ids))


def taken_back(session: Session, ids: Collection[int]) -> set[int]:
    """Tell which operations were taken back by an undo that itself stands."""
    query = select(Operation.id, Operation.undoes).where(Operation.undoes.in_(ids))
    undos = {id_: undone for id_, undone in session.execute(query) if undone is not None}
    again = select(Operation.undoes).where(Operation.undoes.in_(undos))
    redone = set(session.scalars(again))
    return {undone for id_, undone in undos.items() if id_ not in redone}


def _row(operation: Operation, *, undone: bool) -> HistoryRow:
    name, facts = operation.name, operation.facts
    if facts.get("of") in ABOUT_OTHERS:
        name, facts = str(facts["of"]), {}
    elif name in ABOUT_OTHERS:
        facts = {}
    return HistoryRow(operation.id, operation.at, operation.actor, name, facts, undone)
