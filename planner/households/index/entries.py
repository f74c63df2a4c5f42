"""What the index keeps of a household, and reading it from the office."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from itertools import chain
from sys import intern
from typing import NamedTuple

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from db.households import Household, Person
from planner.households.importing.words.folding import REMEMBERED, fold

NO_DIGIT = re.compile(r"\D")
AT_ONCE = 500
"""How many ids stand in one query."""


class Called(NamedTuple):
    """A person's folded words, and those that are written in one by some: "vandenberghe"."""

    words: tuple[str, ...]
    in_one: tuple[str, ...]


class Entry(NamedTuple):
    """A household as it can be found: its persons' names and birth dates in one order.

    `phone` has its digits as dialled here and from abroad.
    """

    id: int
    called: tuple[Called, ...]
    born: tuple[date | None, ...]
    phone: str
    hidden: bool

    @property
    def column(self) -> str:
        """Write names and birth dates as one text: kept so, a household is one small object."""
        return "\n".join(
            f"{' '.join(person.words)}\t{' '.join(person.in_one)}\t{born or ''}"
            for person, born in zip(self.called, self.born, strict=True)
        )

    def words(self) -> Iterator[str]:
        """Give every word by which it is found."""
        return chain.from_iterable(chain.from_iterable(self.called))

    def name_of(self, person: int) -> tuple[str, ...]:
        """Give a person's words; none for a household without persons."""
        return self.called[person].words if self.called else ()

    def is_called(self, names: Sequence[str]) -> bool:
        """Tell whether these folded words are a person's full name, in any order."""
        asked = sorted(names)
        return any(sorted(person.words) == asked for person in self.called)


def persons_of(column: str) -> tuple[tuple[Called, ...], tuple[date | None, ...]]:
    """Give back the names and birth dates that a column was written of."""
    lines = [line.split("\t") for line in column.split("\n")] if column else []
    return (
        tuple(Called(tuple(words.split()), tuple(in_one.split())) for words, in_one, _ in lines),
        tuple(date.fromisoformat(born) if born else None for *_, born in lines),
    )


def called(last_name: str, first_name: str) -> Called:
    """Fold a person's name."""
    last, first = _part(last_name), _part(first_name)
    return Called(last.words + first.words, last.in_one + first.in_one)


@lru_cache(REMEMBERED)
def _part(name: str) -> Called:
    """Give the words of one of a person's names, and those in one when there are several."""
    said = fold(name).split()
    return Called(tuple(map(intern, said)), ("".join(said),) if len(said) > 1 else ())


def dialled(phone: str) -> str:
    """Give the digits of a number as dialled in Belgium, then from abroad: "0470… 32470…"."""
    digits = NO_DIGIT.sub("", phone)
    if not digits or not phone.startswith("+"):
        return digits
    return f"0{digits[2:]} {digits}" if digits.startswith("32") else digits


def fits_phone(dialling: str, digits: str) -> bool:
    """Tell whether some digits begin or end a number, as `dialled` gave it."""
    return dialling.endswith(digits) or any(n.startswith(digits) for n in dialling.split(" "))


def entries_before(session: Session, before: int | None, most: int) -> list[Entry]:
    """Read the newest households with an id below a given one; the last has the lowest."""
    query = select(Household.id).order_by(Household.id.desc()).limit(most)
    ids = session.scalars(query if before is None else query.where(Household.id < before)).all()
    if not ids:
        return []
    return _read(session, Household.id.between(ids[-1], ids[0]),
                 Person.household_id.between(ids[-1], ids[0]))  # fmt: skip


def entries_of(session: Session, ids: Iterable[int]) -> list[Entry]:
    """Read some households; those that are gone are left out."""
    wanted = sorted(ids)
    parts = (wanted[start : start + AT_ONCE] for start in range(0, len(wanted), AT_ONCE))
    return [
        entry
        for part in parts
        for entry in _read(session, Household.id.in_(part), Person.household_id.in_(part))
    ]


def _read(
    session: Session, households: ColumnElement[bool], persons: ColumnElement[bool]
) -> list[Entry]:
    connection = session.connection()
    people: dict[int, list[tuple[Called, date | None]]] = defaultdict(list)
    wanted = select(Person.household_id, Person.last_name, Person.first_name, Person.birth_date)
    for id_, last, first, born in connection.execute(
        wanted.where(persons).order_by(Person.household_id, Person.position)
    ):
        people[id_].append((called(last, first), born))
    query = select(Household.id, Household.phone, Household.hidden).where(households)
    return [
        Entry(
            id=id_,
            called=tuple(person for person, _ in people[id_]),
            born=tuple(born for _, born in people[id_]),
            phone=dialled(phone),
            hidden=hidden,
        )
        for id_, phone, hidden in connection.execute(query.order_by(Household.id.desc()))
    ]
