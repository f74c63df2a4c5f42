"""What the journal knows of a period in which something went wrong with personal data.

GDPR art. 33: the authority is told within 72 hours, and every breach is written down. Files are
named by number and day, never by name, so that the sheet itself can be handed on.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.address import Place, ServerAddress
from db.households import Person
from planner.office.journal.proof import Proof, journal_proof
from planner.office.journal.refs import FileRef, file_refs
from planner.office.journal.search import JournalAsked, JournalRow, journal_rows
from planner.office.queries import office

WHOLE = 100_000
"""More acts than a year has."""


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


def incident(session: Session, *, asked: JournalAsked, path: Place, at: datetime) -> Incident:
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
        files=_by_file(rows, refs),
        rows=rows,
        refs=refs,
        proof=journal_proof(session, office=path),
        named=session.scalar(named) or 0,
        plain=_plain(path),
    )


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


def _by_file(rows: Sequence[JournalRow], refs: Mapping[int, FileRef]) -> tuple[FileLine, ...]:
    by_file: dict[int, list[JournalRow]] = defaultdict(list)
    for row in rows:
        for id_ in row.households:
            by_file[id_].append(row)
    return tuple(_file(refs[id_], own) for id_, own in sorted(by_file.items()))


def _file(ref: FileRef, own: Sequence[JournalRow]) -> FileLine:
    looks = sum(bool(row.viewed) for row in own)
    return FileLine(ref, looks, len(own) - looks, tuple(sorted({row.actor for row in own})))


def _plain(path: Place) -> bool:
    """Tell whether who reads the disk reads the office; of a server that has to be assumed."""
    if isinstance(path, ServerAddress):
        return True
    with path.open("rb") as opened:
        return opened.read(6) == b"SQLite"
