"""Which rows of a table are no household: blank ones, titles, totals, headings said again."""

from __future__ import annotations

import re
from datetime import date

from planner.households.importing.cells import Cell, Row, is_blank, text_of
from planner.households.importing.judging.rows import Skip
from planner.households.importing.layout.roles import LEFT_OUT, NAMES, Layout, Role
from planner.households.importing.layout.tables import is_repeated
from planner.households.importing.words.folding import fold
from planner.households.importing.words.landlords import Landlords
from planner.households.importing.words.lexicon import words
from planner.households.importing.words.marks import is_nothing

NAME = re.compile(r"(?:[^\W\d_]+['’ -]){0,3}[^\W\d_]{2,}")
FEW_COLUMNS = 3
SHORT_WORD = 4
"""A word for a total of so few letters may be a name too, unless nothing follows it."""
REACHABLE = frozenset({Role.BIRTH_DATE, Role.PHONE})
ONE_PERSON = NAMES | REACHABLE
TELLING = frozenset(Role) - LEFT_OUT


def reason_to_skip(
    row: Row, layout: Layout, landlords: Landlords, *, cut: bool = False
) -> Skip | None:
    """Tell why a row is passed over; none when it is somebody.

    Numbers alone are sums, but not in a row that is cut short: there they are what is left, as is
    a name alone.
    """
    filled = [cell for cell in row if not is_blank(cell)]
    if cut and len(filled) == 1 and _is_left_over(text_of(filled[0]), landlords):
        return None
    if not any(fold(text_of(cell)) for cell in filled):
        return Skip.EMPTY
    if is_repeated(row, layout.columns):
        return Skip.HEADING
    if _is_total(row, filled, layout, cut=cut):
        return Skip.TOTAL
    if _says_nothing(row, layout):
        return Skip.TITLE if len(filled) == 1 and _is_text(filled[0]) else Skip.EMPTY
    is_title = _is_title(row, filled, layout) or _is_landlord(row, layout, landlords)
    return Skip.TITLE if is_title else None


def _is_landlord(row: Row, layout: Layout, landlords: Landlords) -> bool:
    """Tell a row of a list of addresses, where a landlord stands for the name of somebody."""
    if _cells(row, layout, frozenset({Role.BIRTH_DATE})):
        return False
    name = " ".join(text_of(cell) for cell in _cells(row, layout, NAMES))
    return landlords.exactly(name) is not None


def _is_left_over(text: str, landlords: Landlords) -> bool:
    """Tell a name that is all that is left of somebody's row from the title of some rows."""
    said = fold(text).split()
    if not NAME.fullmatch(text.strip()) or _is_total_word(text) or landlords.named(text):
        return False
    return not any(word in words("rows", "sections") for word in said)


def _cells(row: Row, layout: Layout, roles: frozenset[Role]) -> list[Cell]:
    return [
        row[column.index]
        for role in roles
        for column in layout.by_role[role]
        if column.index < len(row) and not is_blank(row[column.index])
    ]


def _is_title(row: Row, filled: list[Cell], layout: Layout) -> bool:
    """Tell a title or a remark below the heading: one cell alone, or a label with a colon."""
    telling = [column for column in layout.columns if column.role not in LEFT_OUT]
    if len(filled) == 1 and len(telling) >= FEW_COLUMNS:
        return True
    labelled = text_of(filled[0]).rstrip().endswith(":")
    return labelled and not _cells(row, layout, REACHABLE)


def _is_total(row: Row, filled: list[Cell], layout: Layout, *, cut: bool) -> bool:
    """Tell a row of sums by its first word, or because there is nothing but numbers in it."""
    names = _cells(row, layout, NAMES)
    total = any(_is_total_word(text_of(cell)) for cell in (filled[0], *names))
    numbers = [cell for cell in filled if _is_number(cell)]
    if total and len(numbers) >= len(filled) - 1:
        return True
    if _cells(row, layout, REACHABLE):
        return False
    return total or (len(filled) == len(numbers) > 1 and not names and not cut)


def _is_total_word(text: str) -> bool:
    folded = fold(text)
    return any(
        folded == word or (len(word) > SHORT_WORD and folded.startswith(f"{word} "))
        for word in words("rows", "total")
    )


def _is_number(cell: Cell) -> bool:
    if isinstance(cell, bool | date):
        return False
    return isinstance(cell, int | float) or text_of(cell).strip().isdecimal()


def _is_text(cell: Cell) -> bool:
    return not _is_number(cell) and not is_nothing(text_of(cell))


def _says_nothing(row: Row, layout: Layout) -> bool:
    """Tell whether a row has only what a form is printed with: a number, "nee", 0."""
    if _cells(row, layout, ONE_PERSON):
        return False
    return all(is_nothing(text_of(cell)) for cell in _cells(row, layout, TELLING))
