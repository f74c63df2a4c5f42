"""Looking whether the journal is still what was written, entry by entry and link by link."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from db.chain import OPERATION, START, VIEWING, image_digest, operation_link, viewing_link
from db.journal import JournalEntry, Operation, said, seals
from db.viewings import Viewing, head_of, viewed

EMPTIED = "emptied"
"""The fact in which an operation that erases says how many entries it emptied."""
AT_ONCE = 200


class Break(StrEnum):
    """What is wrong at a place: its own contents, its link, an emptied entry, or the chain's end.

    A link no longer fits when its operation was changed, or one before it put in or taken out.
    """

    IMAGE = "image"
    LINK = "link"
    ERASURE = "erasure"
    END = "end"


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something wrong in a chain, at the link with an id."""

    kind: Break
    chain: str
    id: int


@dataclass(frozen=True, slots=True)
class Verdict:
    """How much was looked at, where the journal ends, and what is wrong."""

    operations: int
    entries: int
    erased: int
    viewings: int
    end: str
    flaws: tuple[Flaw, ...]


class _Walk:
    """Goes along the chains and counts."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.entries = 0
        self.erased: Counter[int] = Counter()
        self._emptied: dict[int, int] = {}
        self.counts = dict.fromkeys((OPERATION, VIEWING), 0)
        self.ends = dict.fromkeys((OPERATION, VIEWING), (0, START))

    def operations(self) -> Iterator[Flaw]:
        """Follow what was done."""
        query = select(Operation).options(selectinload(Operation.entries)).order_by(Operation.id)
        for operation in self._session.scalars(query.execution_options(yield_per=AT_ONCE)):
            link = operation_link(self.ends[OPERATION][1], said(operation), seals(operation))
            if link != operation.link:
                yield Flaw(Break.LINK, OPERATION, operation.id)
            for entry in operation.entries:
                if flaw := self._entry(operation.id, entry):
                    yield Flaw(flaw, OPERATION, operation.id)
            if EMPTIED in operation.facts:
                self._emptied[operation.id] = operation.facts[EMPTIED]
            self._go_on(OPERATION, operation.id, operation.link)
            self._session.expunge(operation)

    def viewings(self) -> Iterator[Flaw]:
        """Follow what was looked at."""
        query = select(Viewing).order_by(Viewing.id).execution_options(yield_per=AT_ONCE)
        for viewing in self._session.scalars(query):
            if viewing_link(self.ends[VIEWING][1], viewed(viewing)) != viewing.link:
                yield Flaw(Break.LINK, VIEWING, viewing.id)
            self._go_on(VIEWING, viewing.id, viewing.link)
            self._session.expunge(viewing)

    def ended(self) -> Iterator[Flaw]:
        """Hold the ends of the chains, and what was erased, against what they should be."""
        for chain in self.ends:
            head = head_of(self._session, chain)
            last, link = self.ends[chain]
            if (head.count, head.last_id, head.link) != (self.counts[chain], last, link):
                yield Flaw(Break.END, chain, last)
        for id_ in self.erased.keys() | self._emptied.keys():
            if self.erased[id_] != self._emptied.get(id_, 0):
                yield Flaw(Break.ERASURE, OPERATION, id_)

    def _entry(self, operation_id: int, entry: JournalEntry) -> Break | None:
        self.entries += 1
        images = (entry.before, entry.after)
        if entry.erased_by is not None:
            self.erased[entry.erased_by] += 1
            whole = images == (None, None) and entry.salt is None
            return None if whole and entry.erased_by > operation_id else Break.ERASURE
        digest = image_digest(entry.salt or "", entry.table, entry.row, *images)
        return None if digest == entry.digest else Break.IMAGE

    def _go_on(self, chain: str, id_: int, link: str) -> None:
        self.counts[chain] += 1
        self.ends[chain] = (id_, link)


def verify(session: Session) -> Verdict:
    """Follow both chains from their first link to their last."""
    walk = _Walk(session)
    flaws = (*walk.operations(), *walk.viewings(), *walk.ended())
    return Verdict(
        walk.counts[OPERATION],
        walk.entries,
        walk.erased.total(),
        walk.counts[VIEWING],
        walk.ends[OPERATION][1],
        flaws,
    )
