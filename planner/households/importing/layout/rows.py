"""Which rows of a sheet are headings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from planner.households.importing.cells import Cell, Row, is_blank, text_of
from planner.households.importing.layout.below import FACTS, MOSTLY, is_below, is_name
from planner.households.importing.layout.headings import meaning
from planner.households.importing.layout.roles import LEFT_OUT, SEVERAL
from planner.households.importing.words.folding import tidy
from planner.households.importing.words.landlords import Landlords

DEEPEST = 25
"""How many rows may hold titles and the like before the heading."""
LEAST_COLUMNS = 2
LEAST_OF_TWO = 3


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of one row or two (row numbers from 1), and its text by column."""

    first_row: int
    last_row: int
    texts: tuple[str, ...]


def find_heading(rows: Sequence[Row], landlords: Landlords) -> Heading | None:
    """Find the heading below any titles: the best of the first rows, the first of equals.

    Two rows together must say as much as the upper alone, and more than the lower. Where another
    heading stands above the best one, with rows of its own between, the sheet has two tables and
    that one is the first.
    """
    best, most = None, 0.0
    for read in (_one_row, _two_rows):
        for place in range(min(DEEPEST, len(rows))):
            heading = read(rows, place, landlords)
            worth = score(heading.texts, landlords) if heading else 0.0
            goes_on = best is not None and heading is not None and _goes_on(best, heading)
            if heading and (worth > most or (goes_on and worth == most)):
                best, most = heading, worth
    return _first_table(rows, best, most, landlords) if best else None


def _goes_on(one: Heading, other: Heading) -> bool:
    return one.first_row == other.first_row and one.last_row < other.last_row


def _first_table(rows: Sequence[Row], best: Heading, most: float, landlords: Landlords) -> Heading:
    for place in range(best.first_row - 1):
        heading = _one_row(rows, place, landlords)
        worth = score(heading.texts, landlords) if heading else 0.0
        between = rows[place + 1 : best.first_row - 1]
        has_rows = any(sum(not is_blank(cell) for cell in row) >= LEAST_COLUMNS for row in between)
        if heading and has_rows and worth >= max(LEAST_OF_TWO, most / 2):
            return heading
    return best


def heading_at(rows: Sequence[Row], place: int, landlords: Landlords) -> Heading | None:
    """Give the row at a place (from 0) as the heading of another table, if it plainly is one."""
    heading = _one_row(rows, place, landlords)
    if heading is None or not all(_is_text(cell) for cell in rows[place]):
        return None
    texts = [text for text in heading.texts if text]
    known = [text for text in texts if meaning(text) or landlords.named(text)]
    if len(known) < MOSTLY * len(texts) or any(FACTS.search(text) for text in texts):
        return None
    return heading if score(heading.texts, landlords) else None


def score(texts: Sequence[str], landlords: Landlords | None = None) -> float:
    """Tell how good a heading some texts make: what they name, once each; 0 when they are none."""
    named: list[str] = []
    for text in texts:
        found = meaning(text)
        if found and (found.role not in named or found.role in SEVERAL):
            named.append(found.role)
        elif landlords and not found and landlords.named(text):
            named.append("landlord")
    telling = [role for role in named if role not in LEFT_OUT]
    if not any(map(is_name, texts)) or len(telling) < LEAST_COLUMNS:
        return 0.0
    return len(telling) + len(named) / 100


def _one_row(rows: Sequence[Row], place: int, _landlords: Landlords) -> Heading | None:
    row = rows[place]
    texts = tuple(_text(cell) for cell in row)
    return Heading(place + 1, place + 1, _trimmed(texts)) if any(texts) else None


def _two_rows(rows: Sequence[Row], place: int, landlords: Landlords) -> Heading | None:
    """Read two rows as one heading: groups above, columns below."""
    if place + 1 >= len(rows) or not all(_is_text(cell) for cell in rows[place + 1]):
        return None
    if sum(not is_blank(cell) for cell in rows[place]) < LEAST_COLUMNS:
        return None
    width = max(len(rows[place]), len(rows[place + 1]))
    upper = [_text(cell) for cell in rows[place]] + [""] * (width - len(rows[place]))
    lower = [_text(cell) for cell in rows[place + 1]] + [""] * (width - len(rows[place + 1]))
    if not is_below(upper, lower, landlords):
        return None
    texts, group = [], ""
    for above, below in zip(upper, lower, strict=True):
        group = above or (group if below else "")
        texts.append(_joined(group, below))
    return Heading(place + 1, place + 2, _trimmed(tuple(texts)))


def _joined(above: str, below: str) -> str:
    """Give the heading of a column under a group, with the group if that makes sense."""
    whole = f"{above} {below}".strip()
    return whole if not below or (above and meaning(whole)) else below


def _is_text(cell: Cell) -> bool:
    return is_blank(cell) or isinstance(cell, str)


def _text(cell: Cell) -> str:
    return tidy(text_of(cell)) if isinstance(cell, str) else ""


def _trimmed(texts: tuple[str, ...]) -> tuple[str, ...]:
    width = max((place + 1 for place, text in enumerate(texts) if text), default=0)
    return texts[:width]
