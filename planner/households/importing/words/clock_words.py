"""The words of availability, one after another: times, halves of the day, from, until, not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, partial

from anyascii import anyascii

from planner.households.importing.words.folding import tidy
from planner.households.importing.words.lexicon import either, numbers, table

NIGHT = range(1, 7)
"""Hours that mean the afternoon when written without more: nobody comes at 2 at night."""
HOUR = either("units", "hour")
TIME = re.compile(
    rf"(?P<hour>\d{{1,2}})(?!\d)"
    rf"(?:(?: ?(?:{HOUR}) ?|[:.])(?P<minutes>[0-5]\d)(?!\d)(?! ?(?:u|uur|h) ?\d)(?: ?(?:{HOUR})\b)?"
    rf"|(?P<whole> ?(?:{HOUR}|o clock)\b))?"
    r"(?: ?(?P<half>[ap]) ?m\b)?"
)
DIGITS_ONLY = re.compile(r"(?<!\d)([01]\d|2[0-3])([0-5]\d) ?- ?([01]\d|2[0-4])([0-5]\d)(?!\d)")
"""Hours as 0830-1200."""
DATE = re.compile(r"\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b")
WITH_SLASH = re.compile(rf"(\d ?(?:{HOUR})|:\d\d) ?/ ?(?=\d{{1,2}}(?: ?(?:{HOUR})|:\d))")
"""Hours as 10u/12u; without a unit it may be a date."""
SIGNS = {
    "-": "dash", "–": "dash", "—": "dash", "→": "dash", "/": "slash", "|": "or", "&": "and",
    "+": "plus", "<": "until", "≤": "until", ">": "from", "≥": "from", ":": "colon",
    ",": "comma", ";": "comma", "(": "comma", ")": "comma", "[": "comma", "]": "comma",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ClockWord:
    """One word: its kind, with minutes since midnight for a time, a day of the week from 0."""

    kind: str
    number: int = 0


def clock_words(text: str) -> list[ClockWord]:
    """Take words about availability apart; filler is left out, anything else is `unknown`."""
    return [word for word in _read(_spelled(text)) if word.kind != "filler"]


def _read(text: str) -> Iterator[ClockWord]:
    place = 0
    while place < len(text):
        if said := _pattern().match(text, place):
            yield _known(said[0])
            place = said.end()
        elif time := TIME.match(text, place):
            yield _time(time)
            place = time.end()
        else:
            place += 1


def _known(said: str) -> ClockWord:
    if said in _weekdays():
        return ClockWord("weekday", _weekdays()[said])
    return ClockWord(_kinds().get(said) or SIGNS.get(said, "unknown"))


def _time(found: re.Match[str]) -> ClockWord:
    hour, minutes = int(found["hour"]), int(found["minutes"] or 0)
    if found["half"]:
        hour = hour % 12 + (12 if found["half"] == "p" else 0)
    elif hour in NIGHT and not found["hour"].startswith("0"):
        hour += 12
    total = hour * 60 + minutes
    return ClockWord("time", total) if total <= 24 * 60 else ClockWord("unknown")


def _spelled(text: str) -> str:
    """Write a text small and without accents, its hours in digits, abbreviations without dots."""
    latin = "".join(
        sign if sign in SIGNS else anyascii(sign)
        for sign in tidy(text.replace("±", "").replace("\n", ";"))
    ).casefold()
    plain = re.sub(r"['`]|(?<=[a-z])\.", " ", latin)
    plain = _days_together().sub(r"\1 \2 ", plain)
    plain = re.sub(r"(?<=[a-z])-(?=[ a-z])", " ", plain)
    plain = re.sub(r"[a-z]+", lambda word: _hours().get(word[0], word[0]), plain)
    plain = WITH_SLASH.sub(r"\1-", DATE.sub(" date ", plain))
    plain = DIGITS_ONLY.sub(r"\1:\2-\3:\4", re.sub(r"\s+", " ", plain).replace("->", "-"))
    for pattern, hours, minutes in _spoken():
        plain = pattern.sub(partial(_clock, hours=hours, minutes=minutes), plain)
    return plain


def _clock(said: re.Match[str], *, hours: int, minutes: int) -> str:
    return f"{(int(said[1]) + hours) % 24}:{minutes}"


@cache
def _spoken() -> tuple[tuple[re.Pattern[str], int, int], ...]:
    """Give the ways to speak of parts of hours, with what they add to the hour and the minutes."""
    return tuple(
        (
            re.compile(
                entry["said"].replace("{n}", r"\b(\d{1,2})").replace(" {hour}", f" ?(?:{HOUR})")
                + r"\b"
            ),
            entry["hours"],
            entry["minutes"],
        )
        for entry in table("words")["spoken_hours"]
    )


@cache
def _days_together() -> re.Pattern[str]:
    """Find a day of the week that another day or a half of the day is written on to."""
    day = "|".join(sorted(_weekdays(), key=len, reverse=True))
    half = r"(?:voor|na|och|av|mid)[a-z]|[vn]m\b"
    return re.compile(rf"\b({day})(?: ?(-) ?(?=(?:{day})\b)|(?={half}))")


@cache
def _weekdays() -> dict[str, int]:
    """Give the number of each name of a day of the week, from Monday, 0."""
    named: dict[str, list[str]] = table("words")["weekdays"]
    return {word: int(number) for number, names in named.items() for word in names}


@cache
def _hours() -> dict[str, str]:
    """Give the number words that can be an hour; "een" is more often an article."""
    return {word: str(number) for word, number in numbers().items() if number > 1}


@cache
def _kinds() -> dict[str, str]:
    """Give the kind of each word or phrase; where two claim one, the first in the file."""
    kinds = table("words")["availability"]
    return {phrase: kind for kind in reversed(kinds) for phrase in kinds[kind]}


@cache
def _pattern() -> re.Pattern[str]:
    """Find the longest phrase known, else a word, else a sign."""
    phrases = "|".join(map(re.escape, sorted(_kinds(), key=len, reverse=True)))
    signs = "".join(map(re.escape, SIGNS))
    return re.compile(rf"(?:{phrases})(?![a-z0-9])|[a-z]+|[{signs}]")
