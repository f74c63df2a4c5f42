"""Dates of birth in all the ways in which lists have them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from rapidfuzz import fuzz, process

from planner.households.importing.cells import Cell, text_of
from planner.households.importing.words.date_signs import plain_date
from planner.households.importing.words.folding import fold
from planner.households.importing.words.lexicon import months
from planner.households.importing.words.marks import is_nothing, is_unknown
from planner.households.importing.words.said import Said

NUMBERS = re.compile(r"(?<!\d)(\d{1,4})[\s/.,\\-]+(\d{1,2})[\s/.,\\-]+'?(\d{2,4})(?!\d)")
EPOCH = date(1899, 12, 30)
"""Day 0 of spreadsheets, right from 1 March 1900 on."""
OLDEST = date(1900, 1, 1)
YEARS = range(1900, 2101)
SERIALS = range(2101, 100_000)
MONTH_LIKENESS = 80

INVALID: Said[date | None] = Said(None, "invalid_birth_date")
INCOMPLETE: Said[date | None] = Said(None, "incomplete_birth_date")


def read_birth_date(cell: Cell, day: date, *, month_first: bool = False) -> Said[date | None]:
    """Read a birth date as seen on a day.

    Dates that do not exist, lie after that day or before 1900 are `invalid_birth_date`; a year or
    a month alone is `incomplete_birth_date`; nothing is `missing_birth_date`. Two digits of a year
    mean the last such year.
    """
    if isinstance(cell, datetime):
        return _checked(cell.date(), day)
    if isinstance(cell, date):
        return _checked(cell, day)
    if isinstance(cell, float) and 0 < cell < SERIALS.stop:
        cell = int(cell)
    text = plain_date(text_of(cell))
    if is_nothing(text) or is_unknown(text):
        return Said(None, "missing_birth_date")
    numbers = NUMBERS.search(text)
    if numbers:
        return _checked(_from_numbers(numbers.groups(), day, month_first=month_first), day)
    return _from_words(text, day) if re.search(r"[^\W\d_]{3}", text) else _from_digits(text, day)


def is_month_first(cells: Iterable[Cell]) -> bool:
    """Tell whether a column writes the month first.

    So it is when some of its dates can only be read so, and none only with the day first.
    """
    pairs = _pairs(cells)
    return any(one <= 12 < two for one, two in pairs) and not any(one > 12 for one, _ in pairs)


def is_day_first(cells: Iterable[Cell]) -> bool:
    """Tell whether some of a column's dates can only be read with the day first."""
    return any(one > 12 for one, _ in _pairs(cells))


def _pairs(cells: Iterable[Cell]) -> list[tuple[int, int]]:
    """Give the first two numbers of each date that does not begin with the year."""
    found = (NUMBERS.search(plain_date(cell)) for cell in cells if isinstance(cell, str))
    return [(int(x[1]), int(x[2])) for x in found if x and len(x[1]) <= 2]


def _checked(found: date | None, day: date) -> Said[date | None]:
    return Said(found) if found and OLDEST <= found <= day else INVALID


def _from_numbers(parts: Sequence[str], day: date, *, month_first: bool) -> date | None:
    one, two, three = parts
    if len(one) > 2 or int(one) > 31:
        return _date(one, two, three, day)
    if month_first:
        one, two = two, one
    return _date(three, two, one, day)


def _date(year: str, month: str, of_month: str, day: date) -> date | None:
    if len(year) not in (2, 4):
        return None
    full = int(year)
    if len(year) == 2:
        full += 2000 if full <= day.year % 100 else 1900
    try:
        found = date(full, int(month), int(of_month))
    except ValueError:
        return None
    return found.replace(year=full - 100) if len(year) == 2 and found > day else found


def _from_digits(text: str, day: date) -> Said[date | None]:
    """Read a run of digits: a spreadsheet's day number, or a date without signs between."""
    digits = re.sub(r"\D", "", text)
    number = int(digits) if 0 < len(digits) <= 8 else 0
    if len(digits) < len(text.replace(" ", "")):
        years = [part for part in re.findall(r"\d+", text) if len(part) == 4]
        return INCOMPLETE if len(years) == 1 and int(years[0]) in YEARS else INVALID
    if number in YEARS:
        return INCOMPLETE
    if number in SERIALS and len(digits) < 6:
        return _checked(EPOCH + timedelta(days=number), day)
    return _checked(_run_together(digits, day), day)


def _run_together(digits: str, day: date) -> date | None:
    if len(digits) in (7, 8):
        digits = digits.zfill(8)
        year_last = _date(digits[4:], digits[2:4], digits[:2], day)
        year_first = _date(digits[:4], digits[4:6], digits[6:], day)
        return year_first if year_first and year_first >= OLDEST else year_last
    if len(digits) == 6:
        year_last = _date(digits[4:], digits[2:4], digits[:2], day)
        return year_last or _date(digits[:2], digits[2:4], digits[4:], day)
    return None


def _from_words(text: str, day: date) -> Said[date | None]:
    """Read a date whose month is a word, wherever it stands."""
    parts = re.findall(r"[a-z]+|\d+", fold(text))
    month = next((found for part in parts if (found := _month(part))), None)
    numbers = [part for part in parts if part.isdecimal()]
    if len(numbers) == 1 and len(numbers[0]) == 4 and int(numbers[0]) in YEARS:
        return INCOMPLETE
    if month is None or len(numbers) < 2:
        return INVALID
    of_month, year = numbers[:2]
    if len(of_month) == 4:
        of_month, year = year, of_month
    return _checked(_date(year, str(month), of_month, day), day)


def _month(word: str) -> int | None:
    if len(word) < 3 or word in months():
        return months().get(word)
    near = process.extractOne(word, months().keys(), scorer=fuzz.ratio, score_cutoff=MONTH_LIKENESS)
    return months()[near[0]] if near and len(word) > 3 else None
