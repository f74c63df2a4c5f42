"""How many people move in, from words or numbers: "2 volw. + 3 kind.", "koppel", "2+3"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import lru_cache

from planner.households.importing.cells import Cell, text_of
from planner.households.importing.words.folding import REMEMBERED, fold, tidy
from planner.households.importing.words.lexicon import either, in_digits
from planner.households.importing.words.marks import is_nothing, is_unknown
from planner.households.importing.words.said import Said
from planner.households.importing.words.tally import Tally, tally

MOST = 20
BRACKETS = re.compile(r"\(([^)]*)\)|\[([^\]]*)\]")
AND = rf"(?:[,&/-]|{either('joiners', 'and')})"
AGES = re.compile(rf"\b\d+(?:\s*{AND}\s*\d+)*\s*(?:{either('units', 'age')})\b\.?", re.IGNORECASE)
PAIR = re.compile(r"^\D{0,3}(\d{1,2})\s*[+/&,;x-]\s*(\d{1,2})\D{0,3}$")


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
    found = re.findall(r"\d+", in_digits(fold(BRACKETS.sub(" ", AGES.sub(" ", text)))))
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
    ages = sum(len(re.findall(r"\d+", found[0])) for found in AGES.finditer(text))
    bare = AGES.sub(" ", text)
    outer = tally(BRACKETS.sub(" ", bare), ages)
    inner = tally(" + ".join(found[1] or found[2] or "" for found in BRACKETS.finditer(bare)), ages)
    return _plausible(*_together(outer, inner))


def _together(outer: Tally, inner: Tally) -> tuple[People, bool]:
    """Take from the brackets what is not said outside them, and tell whether all is sure.

    A lone number in brackets must be the total.
    """
    if outer.adults is not None and outer.counts_children:
        return People(outer.adults, outer.children, outer.persons), not outer.unsure
    adults = inner.adults if outer.adults is None else outer.adults
    children = inner.children if inner.counts_children else outer.children
    if outer.counts_children:
        children = outer.children
    persons = outer.persons or inner.persons
    total = None if adults is None or children is None else adults + children
    wrong = persons is not None and total is not None and persons != total
    if outer.persons is None and inner.persons is not None and inner.adults is None:
        persons = None
    unsure = outer.unsure and not inner.counts_children
    return People(adults, children, persons), not (unsure or wrong or inner.unsure)


def _plausible(people: People, sure: bool = True) -> Said[People]:  # noqa: FBT001, FBT002
    counts = [x for x in (people.adults, people.children, people.persons) if x is not None]
    if not counts or max(counts) > MOST:
        return Said(People(), "family_unclear")
    return Said(people, "" if sure else "family_unclear")
