"""Pieces of availability: a half of the day, a range, a bound, days of the week, and the rest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planner.households.importing.words.clock_words import ClockWord
from planner.times import DAY_MINUTES, Window

NOON = 12 * 60
HALVES: dict[str, Window] = {
    "morning": (0, NOON),
    "afternoon": (NOON, DAY_MINUTES),
    "midday": (NOON, DAY_MINUTES),
    "evening": (18 * 60, DAY_MINUTES),
}
FROM, UNTIL = ("from", "not_before", "onwards"), ("until", "not_after", "earlier")
BEFORE_TIME = (*FROM[:2], *UNTIL[:2])
AFTER_TIME = ("onwards", "earlier")
"""Words of a bound that follow the time they go with."""
LIMITS = ("not_before", "not_after")
TIMES = ("time", "noon", "midday")
WEEK = 7

Found = tuple["Piece", int] | None


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing said: half, range, bound, limit or days, or another word by its kind.

    A limit is a bound that stands by itself: "niet voor 10u"; what is vague may mean either. Days
    count from Monday, 0.
    """

    kind: str
    window: Window | None = None
    days: frozenset[int] = frozenset()


def pieces(said: Sequence[ClockWord]) -> Iterator[Piece]:
    """Read words into pieces, each as long as it can be."""
    place = 0
    while place < len(said):
        left = said[place:]
        starts = place == 0 or said[place - 1].kind in ("comma", "colon")
        found = _days(left) or _part(left) or _range(left) or _bound(left)
        piece, used = found or _open(left, starts=starts) or (Piece(left[0].kind), 1)
        yield piece
        place += used


def _days(said: Sequence[ClockWord]) -> Found:
    """Read one day of the week or several: "ma en wo", "ma-vr"."""
    if said[0].kind != "weekday":
        return None
    days, used = [said[0].number], 1
    while used + 1 < len(said) and said[used + 1].kind == "weekday":
        between, next_day = said[used].kind, said[used + 1].number
        if between in ("dash", "until"):
            days += [(days[-1] + n) % WEEK for n in range((next_day - days[-1]) % WEEK)]
        elif between not in ("and", "plus", "or", "slash", "comma"):
            break
        days.append(next_day)
        used += 2
    return Piece("days", days=frozenset(days)), used


def _part(said: Sequence[ClockWord]) -> Found:
    """Read a half of the day; one that a bound goes with is only plain from noon on."""
    if said[0].kind in HALVES:
        return Piece("half", HALVES[said[0].kind]), 1
    if len(said) < 2 or said[0].kind not in BEFORE_TIME or said[1].kind not in HALVES:
        return None
    if said[1].kind == "midday":
        return None
    if said[0].kind in FROM and said[1].kind == "afternoon":
        return Piece("half", HALVES["afternoon"]), 2
    return Piece("vague"), 2


def _range(said: Sequence[ClockWord]) -> Found:
    skip = 1 if said[0].kind in ("between", "from", "not_before") else 0
    start, between, end = (*said[skip : skip + 3], None, None, None)[:3]
    if start is None or between is None or end is None:
        return None
    if between.kind not in ("dash", "and", "until"):
        return None
    first, last = _minutes(start), _minutes(end)
    if first is None or last is None or first >= last:
        return None
    return Piece("range", (first, last)), skip + 3


def _bound(said: Sequence[ClockWord]) -> Found:
    """Read "vanaf 10u", or "10u of later"."""
    if len(said) < 2:
        return None
    word, time = said[:2]
    if time.kind in AFTER_TIME and word.kind in TIMES:
        word, time = time, word
    elif word.kind not in BEFORE_TIME:
        return None
    minutes = _minutes(time)
    if minutes is None:
        return None
    window = (minutes, DAY_MINUTES) if word.kind in FROM else (0, minutes)
    return Piece("limit" if word.kind in LIMITS else "bound", window), 2


def _open(said: Sequence[ClockWord], *, starts: bool) -> Found:
    """Read a range with one end: "10u-", "10u+", "-12u"."""
    if len(said) < 2:
        return None
    first, second = said[:2]
    ends = len(said) == 2 or said[2].kind in ("comma", "colon")
    if first.kind == "time" and second.kind in ("dash", "plus") and ends:
        return Piece("bound", (first.number, DAY_MINUTES)), 2
    if starts and first.kind == "dash" and second.kind == "time":
        return Piece("bound", (0, second.number)), 2
    return None


def _minutes(word: ClockWord) -> int | None:
    if word.kind == "time":
        return word.number
    return NOON if word.kind in TIMES else None
