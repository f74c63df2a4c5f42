"""Pieces of availability: a half of the day, a range, a bound, and what is said not to be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planner.households.importing.words.clock_words import ClockWord
from planner.times import DAY_MINUTES, Window

NOON = 12 * 60
HALVES: dict[str, Window] = {
    "morning": (0, NOON),
    "afternoon": (NOON, DAY_MINUTES),
    "evening": (18 * 60, DAY_MINUTES),
}
BOUNDS = {"from": "from", "until": "until", "onwards": "from", "earlier": "until"}
"""The words of a bound; the last two follow the time that they go with."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing said: half, range, bound or all_day, or another word by its kind."""

    kind: str
    window: Window | None = None


def pieces(said: Sequence[ClockWord]) -> Iterator[Piece]:
    """Read words into pieces, each as long as it can be."""
    place = 0
    while place < len(said):
        piece, used = _piece(said[place:])
        yield piece
        place += used


def _piece(said: Sequence[ClockWord]) -> tuple[Piece, int]:
    """Give the piece that comes first, and how many words it took."""
    kind = said[0].kind
    if kind in HALVES:
        return Piece("half", HALVES[kind]), 1
    skip = 1 if kind in ("between", "from") else 0
    window = _range(said[skip : skip + 3])
    if window:
        return Piece("range", window), skip + 3
    window = _bound(said[:2])
    return (Piece("bound", window), 2) if window else (Piece(kind), 1)


def _range(said: Sequence[ClockWord]) -> Window | None:
    if len(said) < 3 or said[1].kind not in ("dash", "and", "until"):
        return None
    start, end = _minutes(said[0]), _minutes(said[2])
    return (start, end) if start is not None and end is not None and start < end else None


def _bound(said: Sequence[ClockWord]) -> Window | None:
    """Read "vanaf 10u", or "10u of later"."""
    if len(said) < 2:
        return None
    first, second = said
    after = second.kind in ("onwards", "earlier")
    word, time = (second, first) if after else (first, second)
    minutes = _minutes(time)
    if minutes is None or word.kind not in BOUNDS:
        return None
    return (minutes, DAY_MINUTES) if BOUNDS[word.kind] == "from" else (0, minutes)


def _minutes(word: ClockWord) -> int | None:
    return {"time": word.minutes, "noon": NOON}.get(word.kind)
