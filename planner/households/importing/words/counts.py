"""How many people move in, from words or numbers: "2 volw. + 3 kind.", "koppel", "2+3"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import lru_cache

from planner.households.importing.cells import Cell, text_of
from planner.households.importing.words.folding import REMEMBERED, fold, tidy
from planner.households.importing.words.lexicon import either, numbers, words
from planner.households.importing.words.marks import is_nothing, is_unknown
from planner.households.importing.words.said import Said

MOST = 20
BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
AND = rf"(?:[,&/-]|{either('joiners', 'and')})"
AGES = re.compile(rf"\b\d+(?:\s*{AND}\s*\d+)*\s*(?:{either('units', 'age')})\b\.?", re.IGNORECASE)
PAIR = re.compile(r"^\D{0,3}(\d{1,2})\s*[+/&,;x-]\s*(\d{1,2})\D{0,3}$")
COUNTED = re.compile(r"(\d{1,2}) ?([a-z]*)")
COUNTED_BEFORE = re.compile(r"([a-z]*) ?(\d{1,2})")
CHILDLESS = re.compile(rf"\b(?:{either('family', 'without')}) (?:{either('family', 'child')})\b")
TIMES = re.compile(r"(\d) ?x\b")


@dataclass(frozen=True, slots=True)
class People:
    """The people of a household, as far as said; `persons` is a total."""

    adults: int | None = None
    children: int | None = None
    persons: int | None = None


def read_count(cell: Cell) -> Said[int | None]:
    """Read a cell that holds one number; nothing said is none, "geen" is 0."""
    text = text_of(cell)
    if not tidy(text):
        return Said(None)
    if is_nothing(text):
        return Said(0)
    found = re.findall(r"\d+", _in_digits(fold(BRACKETS.sub(" ", AGES.sub(" ", text)))))
    if len(found) != 1 or int(found[0]) > MOST:
        return Said(None, "family_unclear")
    return Said(int(found[0]))


@lru_cache(REMEMBERED)
def read_family(cell: Cell) -> Said[People]:
    """Read a cell that describes a household.

    A spreadsheet may have made a date of "2/3": then its day and month are meant.
    """
    if isinstance(cell, datetime | date):
        return replace(_plausible(People(cell.day, cell.month)), problem="family_unclear")
    text = text_of(cell)
    if is_nothing(text) or is_unknown(text):
        return Said(People(), "family_unclear" if is_unknown(text) else "")
    pair = PAIR.match(text)
    if pair:
        return _plausible(People(int(pair[1]), int(pair[2])))
    bare = AGES.sub(" ", text)
    people = _described(_in_digits(fold(BRACKETS.sub(" ", bare))))
    if people.adults is None or people.children is None:
        inner = _described(_in_digits(fold(bare)))
        people = People(inner.adults, inner.children, people.persons or inner.persons)
    return _plausible(people)


def _described(folded: str) -> People:
    """Add up what is counted, and take words such as "koppel" for the adults when none are."""
    folded = TIMES.sub(r"\1", folded)
    counts = _counts(folded)
    adults, children, persons = (_sum(counts, kind) for kind in ("adult", "child", "person"))
    bare = [count for count, kind in counts if not kind]
    if adults is None:
        adults = _adults_in_words(folded)
    if children is None:
        children = 0 if CHILDLESS.search(folded) else None
        if adults is not None and persons is None:
            children = bare[-1] if bare and children is None else 0
    if persons is None and adults is None:
        persons = bare[0] if len(bare) == 1 else None
        if not bare and children is not None and _has(folded, "family"):
            persons = 2 + children
    return People(adults, children, persons)


def _counts(folded: str) -> list[tuple[int, str]]:
    """Give each number with what it counts, whichever comes first; none when it is not said."""
    numbers_first = [(int(n), _kind(unit)) for n, unit in COUNTED.findall(folded)]
    words_first = [(int(n), _kind(unit)) for unit, n in COUNTED_BEFORE.findall(folded)]
    first = re.search(r"[a-z]+|\d+", folded)
    return (
        words_first
        if first and _kind(first[0]) and any(k for _, k in words_first)
        else numbers_first
    )


def _adults_in_words(folded: str) -> int | None:
    if _has(folded, "two") or (_has(folded, "mother") and _has(folded, "father")):
        return 2
    return 1 if any(_has(folded, kind) for kind in ("one", "mother", "father")) else None


def _sum(counts: list[tuple[int, str]], kind: str) -> int | None:
    found = [count for count, counted in counts if counted == kind]
    return sum(found) if found else None


def _kind(unit: str) -> str:
    return next(
        (kind for kind in ("adult", "child", "person") if unit in words("family", kind)), ""
    )


def _has(folded: str, kind: str) -> bool:
    return any(f" {word} " in f" {folded} " for word in words("family", kind))


def _in_digits(folded: str) -> str:
    return " ".join(str(numbers().get(word, word)) for word in folded.split())


def _plausible(people: People) -> Said[People]:
    counts = [x for x in (people.adults, people.children, people.persons) if x is not None]
    if not counts or max(counts) > MOST:
        return Said(People(), "family_unclear")
    return Said(people)
