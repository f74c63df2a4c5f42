"""Searching the journal: by household, by member of staff, by date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, false, or_, select
from sqlalchemy.orm import Session

from db.journal import Operation
from db.viewings import Viewing
from planner.clock import BRUSSELS
from planner.households.history import ABOUT_OTHERS, taken_back, touching
from planner.households.search import household_rows
from planner.office.journal.touched import households_of
from planner.texts import describe, sentence

MOST = 500
WIDEST = 20
"""So many households that words fit are looked for; with more, other words are needed."""


@dataclass(frozen=True, slots=True)
class JournalAsked:
    """Which acts are wanted; what is left out is not asked.

    Of households that words fit ("#" and an id is one), by whom, from and to a date (inclusive).
    """

    words: str = ""
    actor: str = ""
    first: date | None = None
    last: date | None = None
    most: int = MOST


@dataclass(frozen=True, slots=True)
class JournalRow:
    """An act, or a look at a card (`viewed` says what), and which households it was about.

    `undone`: it was taken back; `erased`: what it held of somebody is gone.
    """

    id: int
    at: datetime
    actor: str
    name: str
    facts: dict[str, Any]
    households: tuple[int, ...]
    viewed: str = ""
    undone: bool = False
    erased: bool = False

    def sentence(self, language: str, *, about_others: bool = True) -> str:
        """Say what was done; what it says of other households only if that is wanted."""
        if self.viewed:
            return sentence("privacy", f"viewed.{self.viewed}", language)
        name = str(self.facts.get("of", self.name))
        if name in ABOUT_OTHERS and not about_others:
            return sentence("history", name, language)
        return describe(self.name, self.facts, language)


def journal_rows(session: Session, *, asked: JournalAsked) -> tuple[JournalRow, ...]:
    """List what was done and looked at, the latest first."""
    ids = _meant(session, asked.words) if asked.words.strip() else None
    found = (*_acts(session, asked, ids), *_looks(session, asked, ids))
    return tuple(sorted(found, key=lambda row: (row.at, row.id), reverse=True)[: asked.most])


def journal_actors(session: Session) -> tuple[str, ...]:
    """Name everybody who did or looked at something."""
    names = {*session.scalars(select(Operation.actor).distinct()),
             *session.scalars(select(Viewing.actor).distinct())}  # fmt: skip
    return tuple(sorted(names))


def _meant(session: Session, words: str) -> Sequence[int]:
    """Give the households that words fit; an id also when the household is gone."""
    if words.startswith("#") and words[1:].isdecimal():
        return [int(words[1:])]
    return [row.id for row in household_rows(session, day_id=None, words=words)][:WIDEST]


def _acts(
    session: Session, asked: JournalAsked, ids: Sequence[int] | None
) -> tuple[JournalRow, ...]:
    wanted = _when_and_who(Operation, asked)
    if ids is not None:
        wanted.append(or_(false(), *(touching(session, id_) for id_ in ids)))
    query = select(Operation).where(*wanted).order_by(Operation.id.desc()).limit(asked.most)
    found = session.scalars(query).all()
    known = [operation.id for operation in found]
    undone, about = taken_back(session, known), households_of(session, known)
    return tuple(
        JournalRow(x.id, x.at, x.actor, x.name, x.facts, about[x.id].ids,
                   undone=x.id in undone, erased=about[x.id].erased)
        for x in found
    )  # fmt: skip


def _looks(
    session: Session, asked: JournalAsked, ids: Sequence[int] | None
) -> tuple[JournalRow, ...]:
    wanted = _when_and_who(Viewing, asked)
    if ids is not None:
        wanted.append(Viewing.household_id.in_(ids))
    query = select(Viewing).where(*wanted).order_by(Viewing.id.desc()).limit(asked.most)
    return tuple(
        JournalRow(x.id, x.at, x.actor, "note_viewed", {}, (x.household_id,), viewed=x.what)
        for x in session.scalars(query)
    )


def _when_and_who(
    kind: type[Operation] | type[Viewing], asked: JournalAsked
) -> list[ColumnElement[bool]]:
    wanted: list[ColumnElement[bool]] = []
    if asked.actor:
        wanted.append(kind.actor == asked.actor)
    if asked.first:
        wanted.append(kind.at >= _midnight(asked.first))
    if asked.last:
        wanted.append(kind.at < _midnight(asked.last + timedelta(days=1)))
    return wanted


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), BRUSSELS)
