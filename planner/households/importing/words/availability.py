"""When a household can come, from words: "voormiddag", "vanaf 10u", "jusqu'à 15h"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from planner.households.importing.words.clock_pieces import Piece, pieces
from planner.households.importing.words.clock_words import ClockWord, clock_words
from planner.households.importing.words.folding import REMEMBERED, fold
from planner.households.importing.words.lexicon import words
from planner.households.importing.words.marks import Answer, answer, is_nothing
from planner.households.importing.words.said import Said
from planner.times import DAY_MINUTES, Window, without

Windows = tuple[Window, ...]
WHOLE_DAY: Windows = ((0, DAY_MINUTES),)


def read_availability(text: str) -> Said[Windows | None]:
    """Give the windows in which a household can come, in minutes; none means all day.

    Words that say nothing of time are `unclear_availability`.
    """
    if is_nothing(text) and fold(text) not in words("never", "words"):
        return Said(None)
    return _read(text)


def window_between(start: str, end: str) -> Said[Windows | None]:
    """Read two cells, one with the first time and one with the last."""
    parts = [f"> {start}" if start.strip() else "", f"< {end}" if end.strip() else ""]
    return read_availability(" ".join(parts).strip())


@lru_cache(REMEMBERED)
def _read(text: str) -> Said[Windows | None]:
    said = clock_words(text)
    alternatives = [_alternative(side) for side in _apart(said)]
    telling = [side for side in alternatives if side != _Alternative()]
    if not telling:
        known = not said or answer(text) is Answer.YES
        return Said(None, "" if known else "unclear_availability")
    windows = _union(window for side in telling for window in side.windows())
    if windows == WHOLE_DAY:
        return Said(None)
    return Said(windows or None, "" if windows else "unclear_availability")


def _apart(said: Sequence[ClockWord]) -> list[list[ClockWord]]:
    """Take what is said apart at "of"."""
    sides: list[list[ClockWord]] = [[]]
    for word in said:
        if word.kind == "or":
            sides.append([])
        else:
            sides[-1].append(word)
    return sides


@dataclass(slots=True)
class _Alternative:
    """What one side of "of" allows."""

    halves: list[Window] = field(default_factory=list)
    ranges: list[Window] = field(default_factory=list)
    bounds: list[Window] = field(default_factory=list)
    forbidden: list[Window] = field(default_factory=list)
    any_time: bool = False

    def windows(self) -> Windows:
        """Give what is left of the day: within a half, a range and every bound.

        Bounds that leave nothing together ("tot 10u, vanaf 15u") are each allowed.
        """
        left = WHOLE_DAY
        for kind in (self.halves, self.ranges):
            left = _common(left, kind) if kind else left
        bound = left
        for window in self.bounds:
            bound = _common(bound, [window])
        return without(bound or _common(left, self.bounds), self.forbidden)

    def take(self, piece: Piece) -> None:
        """Add what a piece allows."""
        kinds = {"half": self.halves, "range": self.ranges, "bound": self.bounds}
        if piece.window:
            kinds[piece.kind].append(piece.window)
        self.any_time = self.any_time or piece.kind == "all_day"

    def turn_round(self) -> None:
        """Forbid what was named: "voormiddag niet"."""
        self.forbidden += self.halves + self.ranges
        self.halves, self.ranges = [], []

    def join(self, other: _Alternative) -> None:
        """Take in what another clause of the same side allows and forbids."""
        self.halves += other.halves
        self.ranges += other.ranges
        self.bounds += other.bounds
        self.forbidden += other.forbidden
        self.any_time = self.any_time or other.any_time


def _alternative(said: Sequence[ClockWord]) -> _Alternative:
    """Put the clauses of one side together; a comma ends one, and what is denied in it."""
    found = _Alternative()
    clause: list[Piece] = []
    for piece in (*pieces(said), Piece("comma")):
        if piece.kind == "comma":
            found.join(_clause(clause))
            clause = []
        else:
            clause.append(piece)
    return found


def _clause(said: Sequence[Piece]) -> _Alternative:
    """Read one clause; "niet" and "werkt" go with what follows, or else with what is before."""
    found, denied = _Alternative(), False
    for piece in said:
        if piece.kind in ("not", "busy"):
            denied = True
        elif denied and piece.window:
            found.forbidden.append(piece.window)
            denied = False
        else:
            found.take(piece)
    if denied:
        found.turn_round()
    return found


def _common(some: Iterable[Window], others: Iterable[Window]) -> Windows:
    return without(some, without(WHOLE_DAY, others))


def _union(windows: Iterable[Window]) -> Windows:
    return without(WHOLE_DAY, without(WHOLE_DAY, windows))
