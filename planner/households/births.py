"""Birth dates as they are typed in one field: a whole date, or the year alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from planner.errors import BirthDateUnreadable
from planner.households.importing.words.dates import read_birth_date

LONGEST = 40
FIRST_YEAR = 1900


@dataclass(frozen=True, slots=True)
class Birth:
    """When somebody was born; `year_only` where the date is 1 January for want of a better one."""

    date: date | None = None
    year_only: bool = False


def read_birth(typed: str, today: date) -> Birth:
    """Read a birth date as of a day; nothing typed is none.

    A year alone is kept as 1 January, as population registers do where the day is not known;
    whoever looks for doubles knows that this day stands for any.

    Raises:
        BirthDateUnreadable: It is neither a date nor a year, or lies after that day.
    """
    text = typed.strip()
    if not text:
        return Birth()
    digits = text.isascii() and text.isdecimal()
    if digits and len(text) == 4 and FIRST_YEAR <= int(text) <= today.year:
        return Birth(date(int(text), 1, 1), year_only=True)
    found = None if digits and len(text) < 6 else read_birth_date(text, today).value
    if found is None:
        raise BirthDateUnreadable("".join(sign for sign in text if sign.isprintable())[:LONGEST])
    return Birth(found)
