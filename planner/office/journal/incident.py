"""What the journal knows of a period in which something went wrong with personal data.

GDPR art. 33: the authority is told within 72 hours, and every breach is written down. Files are
named by number and day, never by name, so that the sheet itself can be handed on.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.days import RegistrationDay
from db.households import Household, Person
from planner.office.journal.proof import Proof, journal_proof
from planner.office.journal.search import JournalAsked, JournalRow, journal_rows
from planner.office.privacy.traces import in_chunks
from planner.office.queries import office

WHOLE = 100_000
"""More acts than a year has."""


@dataclass(frozen=True, slots=True)
class FileRef:
    """A household as it can be named without its name: its number on its latest day.

    Neither: it never had one. `there`: its names are not erased.
    """

    id: int
    number: int | None
    day: date | None
    there: bool


@dataclass(frozen=True, slots=True)
class ActorLine:
    """How often somebody looked at cards, took documents, and changed things; of how many files."""

    actor: str
    looks: int
    exports: int
    acts: int
    files: int


@dataclass(frozen=True, slots=True)
class FileLine:
    """How often one file was looked at and changed, and by whom."""

    file: FileRef
    looks: int
    acts: int
    actors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Incident:
    """A period: what was asked, who did how much, which files, every act, and whether it holds.

    `named` is how many files with names the office has now, `plain` whether its file can be read
    without a key.
    """

    office: str
    asked: JournalAsked
    made_at: datetime
    actors: tuple[ActorLine, ...]
    files: tuple[FileLine, ...]
    rows: tuple[JournalRow, ...]
    refs: dict[int, FileRef]
    proof: Proof
    named: int
    plain: bool


def incident(session: Session, *, asked: JournalAsked, path: Path, at: datetime) -> Incident:
    """Gather what the journal knows."""
    rows = journal_rows(session, asked=replace(asked, most=WHOLE))
    ids = {id_ for row in rows for id_ in row.households}
    refs = file_refs(session, ids)
    named = select(func.count(Person.household_id.distinct()))
    return Incident(
        office=office(session).name,
        asked=asked,
        made_at=at,
        actors=_by_actor(rows),
        files=tuple(_file(refs[id_], rows) for id_ in sorted(ids)),
        rows=rows,
        refs=refs,
        proof=journal_proof(session, office=path),
        named=session.scalar(named) or 0,
        plain=_plain(path),
    )


def file_refs(session: Session, ids: Iterable[int]) -> dict[int, FileRef]:
    """Name households by their number on their latest day."""
    wanted = set(ids)
    found = {id_: FileRef(id_, None, None, there=False) for id_ in wanted}
    for some in in_chunks(wanted):
        named = select(Household.id).where(Household.id.in_(some), Household.erased_on.is_(None))
        for id_ in session.scalars(named):
            found[id_] = replace(found[id_], there=True)
        query = (
            select(Appointment.household_id, Appointment.number, RegistrationDay.date)
            .join(Appointment.day)
            .where(Appointment.household_id.in_(some))
            .order_by(RegistrationDay.date)
        )
        for id_, number, day in session.execute(query):
            found[id_] = replace(found[id_], number=number, day=day)
    return found


def _by_actor(rows: Sequence[JournalRow]) -> tuple[ActorLine, ...]:
    by_actor: dict[str, list[JournalRow]] = defaultdict(list)
    for row in rows:
        by_actor[row.actor].append(row)
    return tuple(
        ActorLine(
            actor,
            sum(row.viewed == "card" for row in own),
            sum(row.viewed == "export" for row in own),
            sum(not row.viewed for row in own),
            len({id_ for row in own for id_ in row.households}),
        )
        for actor, own in sorted(by_actor.items())
    )


def _file(ref: FileRef, rows: Sequence[JournalRow]) -> FileLine:
    own = [row for row in rows if ref.id in row.households]
    looks = sum(bool(row.viewed) for row in own)
    return FileLine(ref, looks, len(own) - looks, tuple(sorted({row.actor for row in own})))


def _plain(path: Path) -> bool:
    with path.open("rb") as opened:
        return opened.read(6) == b"SQLite"
