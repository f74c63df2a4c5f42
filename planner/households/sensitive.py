"""What should not be kept: national numbers, and words about health, money or origin.

A national number is eleven digits YY.MM.DD-NNN.CC (DOMAIN.md 4.1): the date of birth, a serial
from 001 to 998, and 97 less the first nine digits modulo 97, with a 2 before them from 2000 on.
Month and day may be 00; a bis number has 20 or 40 added to the month.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from planner import RESOURCES
from planner.errors import NationalNumberTyped
from planner.households.importing.words.folding import fold
from planner.households.typed import NAME_LENGTH, check_text

NATIONAL_NUMBER = "national_number"
LENGTH = 11
YOUNGEST = 50
"""Years of birth after 2000 that are looked for end here; a number is older than this program."""

GROUP = re.compile(r"\d+")
BETWEEN = re.compile(r"(?:[^\w+]|_){1,3}")
WORD = re.compile(r"[^\W\d_]+|€")
BIS = (0, 20, 40)
UNKNOWN = 0


@dataclass(frozen=True, slots=True)
class Notice:
    """What was noticed where, from start to end (exclusive) in a text.

    `code` is `national_number` or a subject; each has a sentence in texts/notices.
    """

    code: str
    start: int
    end: int


def notices(text: str) -> tuple[Notice, ...]:
    """Point at all that should not be kept, in order; a warning, never a verdict."""
    numbers = tuple(national_numbers(text))
    return tuple(sorted((*numbers, *_sensitive(text)), key=lambda one: (one.start, one.end)))


def national_numbers(text: str) -> Iterator[Notice]:
    """Find the national numbers in a text, whatever stands between their digits."""
    groups = list(GROUP.finditer(text))
    place = 0
    while place < len(groups):
        last = _number_from(text, groups, place)
        if last is None:
            place += 1
            continue
        yield Notice(NATIONAL_NUMBER, groups[place].start(), groups[last].end())
        place = last + 1


def without_national_numbers(text: str) -> str:
    """Give a text without its national numbers, and without the gap they leave."""
    numbers = list(national_numbers(text))
    for found in reversed(numbers):
        before, after = text[: found.start], text[found.end :]
        gap = after[:1].isspace() and (not before or before[-1].isspace())
        text = before + (after[1:] if gap else after)
    return text.rstrip() if numbers else text


def check_words(words: str, field: str, most: int = NAME_LENGTH) -> str:
    """Give a name, or a remark of so many characters at most, back as it is.

    Raises:
        NationalNumberTyped: It holds one.
        TextTooLong, TextHasControls: It cannot be kept.
    """
    if any(national_numbers(check_text(words, field, most))):
        raise NationalNumberTyped(field)
    return words


def _number_from(text: str, groups: list[re.Match[str]], first: int) -> int | None:
    """Tell with which group of digits a number ends that begins with a group, if one does."""
    if text[groups[first].start() - 1 : groups[first].start()] == "+":
        return None
    digits = ""
    for place in range(first, len(groups)):
        if place > first:
            between = text[groups[place - 1].end() : groups[place].start()]
            if not BETWEEN.fullmatch(between):
                return None
        digits += "".join(str(int(sign)) for sign in groups[place][0])
        if len(digits) > LENGTH + 2:
            return None
        if _is_number(digits):
            return place
    return None


def _is_number(digits: str) -> bool:
    """Tell whether digits are a national number, with a year of two digits or of four."""
    if len(digits) == LENGTH + 2 and digits[:2] in ("19", "20"):
        return _holds(digits[2:], after_2000=digits[:2] == "20")
    if len(digits) != LENGTH:
        return False
    return _holds(digits, after_2000=False) or _holds(digits, after_2000=True)


def _holds(digits: str, *, after_2000: bool) -> bool:
    year, month, day = int(digits[:2]), int(digits[2:4]), int(digits[4:6])
    if after_2000 and year > YOUNGEST:
        return False
    if not any(UNKNOWN <= month - added <= 12 for added in BIS) or day > 31:
        return False
    if not 1 <= int(digits[6:9]) <= 998:
        return False
    return int(digits[9:]) == 97 - int(("2" if after_2000 else "") + digits[:9]) % 97


def _sensitive(text: str) -> Iterator[Notice]:
    for found in WORD.finditer(text):
        word = fold(found[0])
        for code, (whole, stems) in _subjects().items():
            if word in whole or (word and word.startswith(stems)):
                yield Notice(code, found.start(), found.end())
                break


@cache
def _subjects() -> dict[str, tuple[frozenset[str], tuple[str, ...]]]:
    """Give per subject the words, and the beginnings of words (written with a star)."""
    path = RESOURCES / "households" / "sensitive.toml"
    subjects = tomllib.loads(path.read_text(encoding="utf-8"))
    found = {}
    for code, spoken in subjects.items():
        words: list[str] = [word for listed in spoken.values() for word in listed]
        whole = frozenset(word for word in words if not word.endswith("*"))
        found[code] = whole, tuple(word[:-1] for word in words if word.endswith("*"))
    return found
