"""What somebody who types in the search field may be looking for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from planner.households.importing.words.dates import read_birth_date
from planner.households.importing.words.folding import fold, tidy
from planner.households.importing.words.lexicon import months, words
from planner.slips.code import LENGTH, is_slip_code

LONGEST = 120
"""How much of what was typed is looked at, in characters."""

IN_NUMBERS = re.compile(
    r"(?<![\d+/.-])(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2} \d{1,2} \d{4})(?![\d]|[/.-]\d| \d)"
)
IN_WORDS = re.compile(
    r"(?<!\w)(?:\d{1,2}\.? +(?P<after>[^\W\d_]{3,})\.? +|(?P<before>[^\W\d_]{3,}) +\d{1,2},? +)"
    r"(?:\d{2}|\d{4})(?!\w)"
)
RUN = re.compile(r"\d+")
FEWEST_YEARS = 1900


@dataclass(frozen=True)
class Asked:
    """What was typed, taken apart: folded words of names, whole birth dates, runs of digits."""

    names: tuple[str, ...]
    dates: tuple[date, ...]
    digits: tuple[str, ...]

    @cached_property
    def joined(self) -> str:
        """All digits in one: a phone or a code is often typed in groups."""
        return "".join(self.digits)

    @property
    def code(self) -> str:
        """The code of a slip, if it is one: twelve digits of which the last two guard the rest."""
        return self.joined if is_slip_code(self.joined) else ""

    @property
    def wrong_code(self) -> bool:
        """Whether this has the length of a slip's code, but a digit of it is wrong."""
        return len(self.joined) == LENGTH and not self.names and not self.code

    @cached_property
    def as_meant(self) -> tuple[tuple[str, ...], ...]:
        """The names as they were typed, and with particles in one with what they belong to."""
        return tuple(dict.fromkeys((self.names, tuple(_with_particles(self.names)))))

    @cached_property
    def readings(self) -> tuple[tuple[str, ...], ...]:
        """The names as they were meant, and with any two neighbours written as one word.

        "van den berghe" also asks for "vandenberghe", as "el amrani" does for "elamrani".
        """
        pairs = (
            (*self.names[:at], self.names[at] + self.names[at + 1], *self.names[at + 2 :])
            for at in range(len(self.names) - 1)
        )
        return tuple(dict.fromkeys((*self.as_meant, *pairs)))


def read_asked(typed: str, today: date) -> Asked:
    """Take apart what was typed, as seen on a day (a year of two digits means the last such)."""
    left = tidy(typed[:LONGEST]).replace("(0)", "")
    dates: list[date] = []
    for pattern in (IN_NUMBERS, IN_WORDS):
        for found in list(pattern.finditer(left)):
            if day := _date(found, today):
                dates.append(day)
                left = left.replace(found[0], " ", 1)
    said = fold(left)
    names = tuple(word for word in said.split() if not word.isdecimal())
    return Asked(names, tuple(dates), tuple(RUN.findall(" ".join(_numbers(said)))))


def date_of(run: str, today: date) -> date | None:
    """Read six or eight digits as a birth date: 05061984, 050684."""
    return read_birth_date(run, today).value if len(run) in (6, 8) else None


def is_year(run: str, today: date) -> bool:
    """Tell whether a run of digits can be a year of birth."""
    return len(run) == 4 and FEWEST_YEARS <= int(run) <= today.year


def _date(found: re.Match[str], today: date) -> date | None:
    named = {**found.groupdict()}
    word = next((fold(word) for word in named.values() if word), None)
    if named and word not in months():
        return None
    return read_birth_date(found[0], today).value


def _numbers(said: str) -> Iterator[str]:
    return (word for word in said.split() if word.isdecimal())


def _with_particles(names: tuple[str, ...]) -> Iterator[str]:
    """Write particles in one with the name they belong to."""
    before = ""
    for place, name in enumerate(names):
        last = place == len(names) - 1
        if name in words("names", "particles") and not last:
            before += name
        else:
            yield before + name
            before = ""
