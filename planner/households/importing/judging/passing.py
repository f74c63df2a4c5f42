"""Which rows of a table are no household: blank ones, titles, totals, headings said again."""

from __future__ import annotations

from datetime import date

from planner.households.importing.cells import Cell, Row, is_blank, text_of
from planner.households.importing.judging.rows import Skip
from planner.households.importing.layout.roles import LEFT_OUT, NAMES, Layout, Role
from planner.households.importing.layout.tables import is_repeated
from planner.households.importing.words.folding import fold
from planner.households.importing.words.lexicon import words
from planner.households.importing.words.marks import is_nothing

FEW_COLUMNS = 3
SHORT_WORD = 4
"""A word for a total of so few letters may be a name too, unless nothing follows it."""
REACHABLE = frozenset({Role.BIRTH_DATE, Role.PHONE})
ONE_PERSON = NAMES | REACHABLE
TELLING = frozenset(Role) - LEFT_OUT


def reason_to_skip(row: Row, layout: Layout, *, cut: bool = False) -> Skip | None:
    """Tell why a row is passed over; none when it is somebody.

    Numbers alone are sums, but not in a row that is cut short: there they are what is left.
    """
    filled = [cell for cell in row if not is_blank(cell)]
    if not any(fold(text_of(cell)) for cell in filled):
        return Skip.EMPTY
    if is_repeated(row, layout.columns):
        return Skip.HEADING
    if _is_total(row, filled, layout, cut=cut):
        return Skip.TOTAL
    if _says_nothing(row, layout):
        return Skip.EMPTY
    return Skip.TITLE if _is_title(row, filled, layout) else None


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


def _says_nothing(row: Row, layout: Layout) -> bool:
    """Tell whether a row has only what a form is printed with: a number, "nee", 0."""
    if _cells(row, layout, ONE_PERSON):
        return False
    return all(is_nothing(text_of(cell)) for cell in _cells(row, layout, TELLING))
