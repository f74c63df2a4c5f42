"""People's names: tidied, in capitals where they belong, and taken apart."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

from planner.households.importing.cells import Cell, text_of
from planner.households.importing.words.folding import fold, tidy
from planner.households.importing.words.formulas import is_formula
from planner.households.importing.words.lexicon import either, words
from planner.households.importing.words.marks import is_unknown

LETTERS = re.compile(r"[^\W\d_]+")
LONE_ARTICLE = re.compile(r"^['’`][TS]$")
VOWELS = frozenset("AEIOUY")
DASHES = ("-", "–", "—")
TOGETHER = re.compile(rf"\s*(?:[&+/;\n]|\s(?:{either('joiners', 'and')})\s)\s*", re.IGNORECASE)


class Order(StrEnum):
    """Which part of a whole name comes first."""

    LAST_FIRST = "last_first"
    FIRST_LAST = "first_last"


def read_name(cell: Cell) -> str:
    """Tidy a name; nothing when the cell only says that there is none.

    A name all in capitals or all in small letters gets a capital for each word. Formula text stays
    as it is.
    """
    text = text_of(cell)
    if is_formula(text):
        return tidy(text)
    name = tidy(text).strip(" ,;")
    if fold(name) in words("names", "missing") or is_unknown(name) or not LETTERS.search(name):
        return ""
    return _capitals(name)


def split_name(cell: Cell, order: Order) -> tuple[str, str]:
    """Take a whole name apart in last and first name.

    A comma or capitals tell the surname, whatever the order; particles stay with it ("Van den
    Berghe Jan", "Jan Van den Berghe"). Of two people the first one counts.
    """
    text = text_of(cell)
    if is_formula(text):
        return tidy(text), ""
    parts = _without_title(_first_person(text).split())
    name = " ".join(parts)
    last, comma, first = name.partition(",")
    if not (comma and last.strip() and first.strip()):
        last, first = _in_two(name.replace(",", " ").split(), order)
    return read_name(last), read_name(first)


def usual_order(names: Iterable[Cell]) -> Order | None:
    """Tell in which order a column has its names, from where particles such as "van" stand.

    None when no name shows it.
    """
    starting = inside = 0
    for cell in names:
        parts = fold(text_of(cell)).split()
        places = [n for n, part in enumerate(parts[:-1]) if part in words("names", "particles")]
        starting += bool(places and places[0] == 0)
        inside += bool(places and places[0] > 0)
    if inside == starting:
        return None
    return Order.FIRST_LAST if inside > starting else Order.LAST_FIRST


def _capitals(name: str) -> str:
    if name.islower():
        return LETTERS.sub(lambda found: _capital(found[0]), name)
    return " ".join(_word(word) for word in name.split(" "))


def _word(word: str) -> str:
    """Put one word in capitals right if it is all capitals; initials stay."""
    letters = "".join(LETTERS.findall(word))
    initials = len(letters) < 2 or (len(letters) == 2 and not set(letters) & VOWELS)
    if LONE_ARTICLE.match(word):
        return word.lower()
    if not word.isupper() or initials:
        return word
    return LETTERS.sub(lambda found: _capital(found[0]), word)


def _capital(word: str) -> str:
    return word[0].upper() + word[1:].lower().replace("\u0307", "")


def _first_person(text: str) -> str:
    """Give the first of two people named in one cell, if each has a whole name."""
    people = [tidy(part) for part in TOGETHER.split(text)]
    whole = len(people) > 1 and all(len(person.split()) > 1 for person in people)
    return people[0] if whole else tidy(text)


def _without_title(parts: list[str]) -> list[str]:
    if len(parts) > 3 and fold(" ".join(parts[:2])) in words("names", "titles"):
        return parts[2:]
    if len(parts) > 2 and fold(parts[0]) in words("names", "titles"):
        return parts[1:]
    return parts


def _in_two(parts: list[str], order: Order) -> tuple[str, str]:
    if len(parts) < 2:
        return " ".join(parts), ""
    shouted = [len(part) > 1 and part.isupper() for part in parts]
    if any(shouted) and not all(shouted):
        return _by_capitals(parts, shouted)
    if order is Order.LAST_FIRST:
        end = _end_of_surname(parts)
        return " ".join(parts[:end]), " ".join(parts[end:])
    start = _start_of_surname(parts)
    return " ".join(parts[start:]), " ".join(parts[:start])


def _by_capitals(parts: list[str], shouted: list[bool]) -> tuple[str, str]:
    start, end = shouted.index(True), len(parts) - shouted[::-1].index(True)
    while start and parts[start - 1].islower() and _particle(parts[start - 1]):
        start -= 1
    return " ".join(parts[start:end]), " ".join(parts[:start] + parts[end:])


def _end_of_surname(parts: list[str]) -> int:
    end = 0
    while end < len(parts) - 2 and _particle(parts[end]):
        end += 1
    end += 1
    while end < len(parts) - 2 and parts[end] in DASHES:
        end += 2
    return end


def _start_of_surname(parts: list[str]) -> int:
    inside = range(1, len(parts) - 1)
    return next((place for place in inside if _particle(parts[place])), 1)


def _particle(word: str) -> bool:
    return fold(word) in words("names", "particles")
