"""What a route is made of, apart from the hour: how long each part takes, in any order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

MOST_EXACT = 10
"""Up to this many visits every order is looked at; the tables grow as 2 to that power."""

Ways = tuple[tuple[int, tuple[tuple[int, int, int], ...]], ...]
"""Each subset of visits, with how it can be completed: (subset before, last visit, offset)."""


@dataclass(frozen=True, slots=True)
class Shape:
    """Routes of some lengths, in steps, with a walk between two and perhaps an intake first.

    `offsets[subset]` is how long after the start of the stay the next visit can begin, without
    waiting, when the visits of that subset (a bit each) are done.
    """

    lengths: tuple[int, ...]
    intake: bool
    stay: int
    offsets: tuple[int, ...]
    ways: Ways

    @property
    def exact(self) -> bool:
        """Whether there are tables for every order of the visits."""
        return len(self.lengths) <= MOST_EXACT

    @property
    def size(self) -> int:
        """How many steps the tables have."""
        return sum(len(completions) for _, completions in self.ways)


def shape_of(lengths: Sequence[int], *, intake: int | None, walk: int) -> Shape:
    """Work out a shape once for all households alike; above `MOST_EXACT` visits, no tables."""
    head = 0 if intake is None else intake + walk
    total = head + sum(length + walk for length in lengths)
    stay = max(0, total - walk)
    if len(lengths) > MOST_EXACT:
        return Shape(tuple(lengths), intake is not None, stay, (head,), ())
    offsets = _offsets(lengths, head, walk)
    ways = tuple((subset, _completions(subset, offsets)) for subset in range(1, len(offsets)))
    return Shape(tuple(lengths), intake is not None, stay, offsets, ways)


def _offsets(lengths: Sequence[int], head: int, walk: int) -> tuple[int, ...]:
    offsets = [head]
    for length in lengths:
        offsets += [offset + length + walk for offset in offsets]
    return tuple(offsets)


def _completions(subset: int, offsets: tuple[int, ...]) -> tuple[tuple[int, int, int], ...]:
    found = []
    for number in range(subset.bit_length()):
        before = subset ^ (1 << number)
        if before < subset:
            found.append((before, number, offsets[before]))
    return tuple(found)
