"""Whole names in one cell, taken apart in last and first name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

from planner.households.importing.cells import Cell, text_of
from planner.households.importing.words.folding import fold, tidy
from planner.households.importing.words.formulas import is_formula
from planner.households.importing.words.lexicon import either, words
from planner.households.importing.words.names import ROMAN, read_name

DASHES = ("-", "–", "—")
TOGETHER = re.compile(rf"\s*(?:[&+/;\n]|\s(?:{either('joiners', 'and')})\s)\s*", re.IGNORECASE)
BRACKETS = re.compile(r"\s*[(\[]([^)\]]*)[)\]]")
LETTERS = re.compile(r"[^\W\d_]{2,}")
INITIALS = 3
"""Up to so many letters in capitals may be initials as well as a surname."""


class Order(StrEnum):
    """Which part of a whole name comes first."""

    LAST_FIRST = "last_first"
    FIRST_LAST = "first_last"


def split_name(cell: Cell, order: Order, *, shouted: bool = False) -> tuple[str, str]:
    """Take a whole name apart in last and first name.

    A comma or capitals tell the surname, whatever the order; particles stay with it ("Van den
    Berghe Jan", "Jan Van den Berghe"). A few capitals may be initials ("Claes JP"), unless the
    list writes its surnames so (`shouted`). Of two people the first one counts.
    """
    text = text_of(cell)
    if is_formula(text):
        return tidy(text), ""
    parts = without_title(_first_person(without_notes(text))).split()
    name = " ".join(parts)
    last, comma, first = name.partition(",")
    if not (comma and last.strip() and first.strip()):
        last, first = _in_two(name.replace(",", " ").split(), order, shouted=shouted)
    return read_name(last), read_name(first)


def without_notes(text: str) -> str:
    """Leave out what is said of somebody in brackets: "(vader)", "(Mme)", "(2 kinderen)"."""
    return BRACKETS.sub(lambda found: "" if _is_note(found[1]) else found[0], text)


def without_title(text: str) -> str:
    """Leave out "mevr.", "de heer" and "gezin" before a name; "M." alone may be an initial."""
    parts = text.split()
    for count in (2, 1):
        title = fold(" ".join(parts[:count]))
        least = count + (1 if len(title) > 1 else 2)
        if len(parts) >= least and title in words("names", "titles"):
            return " ".join(parts[count:])
    return text


def _is_note(text: str) -> bool:
    said = set(fold(text).split())
    known = (words("names", "notes"), words("names", "titles"), words("family", "child"))
    return any(said & some for some in known) or any(word.isdecimal() for word in said)


def is_shouted(names: Iterable[Cell]) -> bool:
    """Tell whether a column writes surnames in capitals: "PEETERS Jan"."""
    said = [without_notes(text_of(cell)).split() for cell in names]
    return any(any(_shouts(parts, shouted=False)) for parts in said)


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


def _first_person(text: str) -> str:
    """Give the first of two people named in one cell, if each has a whole name."""
    people = [tidy(part) for part in TOGETHER.split(text)]
    whole = len(people) > 1 and all(len(person.split()) > 1 for person in people)
    return people[0] if whole else tidy(text)


def _in_two(parts: list[str], order: Order, *, shouted: bool) -> tuple[str, str]:
    if len(parts) < 2:
        return " ".join(parts), ""
    capitals = _shouts(parts, shouted=shouted)
    if any(capitals):
        return _by_capitals(parts, capitals)
    opens = fold(parts[0]) in words("names", "opening")
    if opens and all(map(_particle, parts[:-1])):
        return " ".join(parts), ""
    if opens or order is Order.LAST_FIRST:
        end = _end_of_surname(parts)
        return " ".join(parts[:end]), " ".join(parts[end:])
    start = _start_of_surname(parts)
    return " ".join(parts[start:]), " ".join(parts[:start])


def _shouts(parts: list[str], *, shouted: bool) -> list[bool]:
    """Tell which parts are a surname in capitals; none when all are, or when they are initials."""
    capitals = [part.isupper() and "." not in part and bool(LETTERS.search(part)) for part in parts]
    capitals = [x and not ROMAN.fullmatch(part) for x, part in zip(capitals, parts, strict=True)]
    long = any(x and len(part) > INITIALS for x, part in zip(capitals, parts, strict=True))
    return capitals if not all(capitals) and (long or shouted) else [False] * len(parts)


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
