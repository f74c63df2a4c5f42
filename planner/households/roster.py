"""Everybody on a card, remembered by the words of their names until something changes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from weakref import WeakKeyDictionary

from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from db.households import Household, Person
from db.images import RecordingSession
from db.journal import Operation
from planner.households.importing.duplicates.skeleton import name_words
from planner.households.importing.words.folding import compact


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody on a household's card."""

    household_id: int
    last_name: str
    first_name: str
    birth_date: date | None
    phone: str
    hidden: bool

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the name by which it is found, a surname of several also run together."""
        words = name_words(f"{self.last_name} {self.first_name}")
        return words if " " not in self.last_name else (*words, compact(self.last_name))


@dataclass(frozen=True)
class Roster:
    """People by the words of their names, by phone and by birth date."""

    called: Mapping[str, list[Known]]
    having: Mapping[date | str, list[Known]]
    vocabulary: list[str] = field(default_factory=list)

    def people(self, words: Iterable[str], facts: Iterable[date | str | None]) -> list[Known]:
        """Give who has one of some words in their name, or one of some facts; each once."""
        found = {id(known): known for word in words for known in self.called.get(word, ())}
        for fact in facts:
            found |= {id(known): known for known in self.having.get(fact or "", ())}
        return list(found.values())


_remembered: WeakKeyDictionary[Engine, tuple[int, Roster]] = WeakKeyDictionary()


def roster_of(session: Session) -> Roster:
    """Give the roster of an office, anew only when an operation has been done since.

    A session that is changing something sees its own changes, and is not remembered.
    """
    engine = session.get_bind().engine
    last = session.scalar(select(func.max(Operation.id))) or 0
    known = _remembered.get(engine)
    if known is not None and known[0] == last and not isinstance(session, RecordingSession):
        return known[1]
    roster = _read(session)
    if not isinstance(session, RecordingSession):
        _remembered[engine] = last, roster
    return roster


def _read(session: Session) -> Roster:
    called: dict[str, list[Known]] = defaultdict(list)
    having: dict[date | str, list[Known]] = defaultdict(list)
    query = select(
        Household.id, Person.last_name, Person.first_name, Person.birth_date,
        Household.phone, Household.hidden,
    ).join(Person, Person.household_id == Household.id)  # fmt: skip
    for row in session.execute(query):
        known = Known(*row)
        for word in known.words:
            called[word].append(known)
        for fact in (known.birth_date, known.phone):
            if fact:
                having[fact].append(known)
    return Roster(dict(called), dict(having), list(called))
