"""The index of households: one in a program, in step with every change that is kept."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import cast

from sqlalchemy.orm import Session

from db.images import Image
from planner.households.index.entries import (
    Entry,
    entries_before,
    entries_of,
    fits_phone,
    persons_of,
)
from planner.households.index.vocabulary import Vocabulary

INDEX = "households"
CHUNK = 500
"""How many households are read at once, so that other questions need not wait."""

Changes = Mapping[tuple[str, int], Sequence[Image | None]]
"""Rows by table and id, each as it was and as it is, as the journal has them."""


class HouseholdIndex:
    """Names, phones and birth dates of all households.

    It is read bit by bit, the newest first, and can be asked meanwhile. Whose rows were changed
    is noted, whoever changed them, and read again before the next question.
    """

    def __init__(self) -> None:
        self.names = Vocabulary()
        self._columns: dict[int, str] = {}
        self.hidden: set[int] = set()
        self._born: dict[date | int, set[int]] = defaultdict(set)
        self._phones: dict[int, str] = {}
        self._stale: set[int] = set()
        self._before: int | None = None
        self.complete = False

    def note(self, changes: Changes) -> None:
        """Take note of rows that were changed, in the journal's terms."""
        for (table, row), images in changes.items():
            if table == "household":
                self._stale.add(row)
            elif table == "person":
                self._stale.update(image["household_id"] for image in images if image)

    def read_more(self, session: Session, most: int = CHUNK) -> bool:
        """Read some more households; tell whether that was the last of them."""
        if not self.complete:
            read = entries_before(session, self._before, most)
            for entry in read:
                self._keep(entry)
            self.complete = len(read) < most
            self._before = read[-1].id if read else self._before
        return self.complete

    def read_all(self, session: Session) -> None:
        """Read what was not read yet, and again whatever changed."""
        while not self.read_more(session):
            pass
        self.catch_up(session)

    def catch_up(self, session: Session) -> None:
        """Read again whatever changed."""
        found = entries_of(session, self._stale)
        for id_ in self._stale:
            self._forget(id_)
        for entry in found:
            self._keep(entry)
        self._stale = set()

    def include(self, session: Session, ids: Iterable[int]) -> None:
        """Read these households at once, if they were not read yet."""
        for entry in entries_of(session, [id_ for id_ in ids if id_ not in self._columns]):
            self._keep(entry)

    def entry(self, id_: int) -> Entry:
        """Give what is known of a household that was read."""
        called, born = persons_of(self._columns[id_])
        return Entry(id_, called, born, self._phones.get(id_, ""), id_ in self.hidden)

    def born(self, when: date | int) -> set[int]:
        """Find the households of which somebody was born on a date, or in a year."""
        return self._born.get(when, set())

    def dialled(self, digits: str) -> set[int]:
        """Find the households whose phone begins or ends with some digits."""
        return {id_ for id_, p in self._phones.items() if digits in p and fits_phone(p, digits)}

    def _keep(self, entry: Entry) -> None:
        self._forget(entry.id)
        self._columns[entry.id] = entry.column
        for word in entry.words():
            self.names.add(word, entry.id)
        for born in filter(None, entry.born):
            self._born[born].add(entry.id)
            self._born[born.year].add(entry.id)
        if entry.phone:
            self._phones[entry.id] = entry.phone
        if entry.hidden:
            self.hidden.add(entry.id)

    def _forget(self, id_: int) -> None:
        if id_ not in self._columns:
            return
        entry = self.entry(id_)
        del self._columns[id_]
        for word in set(entry.words()):
            self.names.remove(word, id_)
        for born in filter(None, entry.born):
            self._born[born].discard(id_)
            self._born[born.year].discard(id_)
        self._phones.pop(id_, None)
        self.hidden.discard(id_)


def index_of(session: Session) -> HouseholdIndex:
    """Give the index of the office that a session belongs to, in step with its rows.

    A session that was given none gets one of its own, read whole.
    """
    index = cast("HouseholdIndex | None", session.info.get(INDEX))
    if index is None:
        index = session.info[INDEX] = HouseholdIndex()
        index.read_all(session)
    index.catch_up(session)
    return index
