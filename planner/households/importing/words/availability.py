"""When a household can come, from words: "voormiddag", "vanaf 10u", "jusqu'à 15h"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from planner.households.importing.words.clock_words import ClockWord, clock_words
from planner.households.importing.words.folding import REMEMBERED, compact
from planner.households.importing.words.lexicon import compacts
from planner.households.importing.words.marks import Answer, answer, is_nothing
from planner.households.importing.words.said import Said
from planner.times import DAY_MINUTES, Window, without

Windows = tuple[Window, ...]
WHOLE_DAY: Windows = ((0, DAY_MINUTES),)
NOON = 12 * 60
HALVES: dict[str, Window] = {
    "morning": (0, NOON),
    "afternoon": (NOON, DAY_MINUTES),
    "evening": (18 * 60, DAY_MINUTES),
}


@dataclass(slots=True)
class _Alternative:
    """What one side of "of" allows, as it is being read."""

    halves: list[Window] = field(default_factory=list)
    ranges: list[Window] = field(default_factory=list)
    bounds: list[Window] = field(default_factory=list)
    forbidden: list[Window] = field(default_factory=list)
    any_time: bool = False

    @property
    def says_something(self) -> bool:
        return bool(self.halves or self.ranges or self.bounds or self.forbidden or self.any_time)

    def windows(self) -> Windows:
        """Give what is left of the day: within a half, a range and every bound."""
        left = WHOLE_DAY
        for kind in (self.halves, self.ranges):
            left = _common(left, kind) if kind else left
        bound = left
        for window in self.bounds:
            bound = _common(bound, [window])
        return without(bound or _common(left, self.bounds), self.forbidden)


def read_availability(text: str) -> Said[Windows | None]:
    """Give the windows in which a household can come, in minutes; none means all day.

    Words that say nothing of time are `unclear_availability`.
    """
    if is_nothing(text) and compact(text) not in compacts("availability", "refusal"):
        return Said(None)
    return _read(text)


def window_between(start: str, end: str) -> Said[Windows | None]:
    """Read two cells, one with the first time and one with the last."""
    words = [f"vanaf {start}" if start.strip() else "", f"tot {end}" if end.strip() else ""]
    return read_availability(" ".join(words).strip())


@lru_cache(REMEMBERED)
def _read(text: str) -> Said[Windows | None]:
    words = clock_words(text)
    alternatives = [_alternative(words) for words in _apart(words)]
    telling = [side for side in alternatives if side.says_something]
    if not telling:
        known = not words or answer(text) is Answer.YES
        return Said(None, "" if known else "unclear_availability")
    windows = _union(window for side in telling for window in side.windows())
    if windows == WHOLE_DAY:
        return Said(None)
    return Said(windows or None, "" if windows else "unclear_availability")


def _apart(words: list[ClockWord]) -> list[list[ClockWord]]:
    sides: list[list[ClockWord]] = [[]]
    for word in words:
        if word.kind == "or":
            sides.append([])
        else:
            sides[-1].append(word)
    return sides


def _alternative(words: list[ClockWord]) -> _Alternative:
    """Read the pieces of one alternative; "niet" goes with what follows, or ends it."""
    found = _Alternative()
    place, negated = 0, False
    while place < len(words):
        kind, window, used = _piece(words[place:])
        if kind in ("not", "busy"):
            negated = True
        elif window and negated:
            found.forbidden.append(window)
            negated = False
        elif window:
            getattr(found, kind).append(window)
        elif kind == "all_day" and not negated:
            found.any_time = True
        place += used
    if negated and words[-1].kind == "not":
        _turn_round(found)
    return found


def _turn_round(found: _Alternative) -> None:
    """Read "voormiddag niet": what was named is what cannot be."""
    found.forbidden += found.halves + found.ranges
    found.halves, found.ranges = [], []


def _piece(words: list[ClockWord]) -> tuple[str, Window | None, int]:
    """Read what the next words say: its kind, its window and how many words it took."""
    first = words[0]
    times = [_minutes(word) for word in words]
    if first.kind in HALVES:
        return "halves", HALVES[first.kind], 1
    skip = 1 if first.kind in ("between", "from") and len(words) > 1 else 0
    if _is_range(words[skip:]):
        start, end = times[skip] or 0, times[skip + 2] or 0
        return ("ranges", (start, end), skip + 3) if start < end else ("unknown", None, skip + 3)
    if first.kind in ("from", "until") and len(words) > 1 and times[1] is not None:
        window = (times[1], DAY_MINUTES) if first.kind == "from" else (0, times[1])
        return "bounds", window, 2
    return first.kind, None, 1


def _is_range(words: list[ClockWord]) -> bool:
    if len(words) < 3 or words[1].kind not in ("dash", "and", "until"):
        return False
    return _minutes(words[0]) is not None and _minutes(words[2]) is not None


def _minutes(word: ClockWord) -> int | None:
    return {"time": word.minutes, "noon": NOON}.get(word.kind)


def _common(some: Iterable[Window], others: Iterable[Window]) -> Windows:
    return without(some, without(WHOLE_DAY, others))


def _union(windows: Iterable[Window]) -> Windows:
    return without(WHOLE_DAY, without(WHOLE_DAY, windows))
