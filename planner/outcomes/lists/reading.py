"""A landlord's list as rows: whom each is about and what it says, in plain values."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from db.outcomes import Result
from planner.errors import NoOutcomeColumn
from planner.households.importing.cells import Cell, RawList, Row, is_blank, text_of
from planner.households.importing.words.dates import read_birth_date
from planner.households.importing.words.folding import compact, fold
from planner.outcomes.lists.words import is_yes, known, papers_named, result_and_reason

DEEPEST = 25
"""How many rows may stand above the heading."""
LATEST = datetime.date(2100, 12, 31)


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row of a landlord's list. `said` is its outcome as it stands there.

    `missing` holds the papers that it names as missing, folded.
    """

    row: int
    number: int | None
    last_name: str
    first_name: str
    said: str
    result: Result | None
    reason: str
    on: datetime.date | None
    due_on: datetime.date | None
    proof: bool
    missing: frozenset[str] = frozenset()


def rows_of(raw: RawList) -> list[ListRow]:
    """Read the rows of a list that name somebody, of the first sheet with an outcome column.

    Raises:
        NoOutcomeColumn: No sheet says in one row who and in which state.
    """
    for sheet in raw.sheets:
        for place, row in enumerate(sheet.rows[:DEEPEST]):
            heads = _heads(row)
            if "result" in heads and ("number" in heads or "last_name" in heads):
                return list(_rows(sheet.rows, place, heads))
    raise NoOutcomeColumn(raw.source)


def _rows(rows: Sequence[Row], heading: int, heads: Mapping[str, int]) -> Iterator[ListRow]:
    for place, row in enumerate(rows[heading + 1 :], start=heading + 2):
        if all(is_blank(cell) for cell in row):
            continue
        cells = {role: row[at] if at < len(row) else None for role, at in heads.items()}
        words = {role: text_of(cell).strip() for role, cell in cells.items()}
        last, first = _names(words)
        result, reason = result_and_reason(words.get("result", ""), words.get("reason", ""))
        yield ListRow(
            row=place,
            number=_number(words.get("number", "")),
            last_name=last,
            first_name=first,
            said=words.get("result", ""),
            result=result,
            reason=reason,
            missing=papers_named(words.get("missing", "")),
            on=_date(cells.get("on")),
            due_on=_date(cells.get("due")),
            proof=_is_yes(words.get("proof", ""), cells.get("proof")),
        )


def _heads(row: Row) -> dict[str, int]:
    found: dict[str, int] = {}
    for place, cell in enumerate(row):
        role = known("heading").get(compact(text_of(cell)))
        if role and role not in found:
            found[role] = place
    return found


def _names(words: Mapping[str, str]) -> tuple[str, str]:
    """Give last and first name; one column may hold both, parted by a comma or a space."""
    last, first = words.get("last_name", ""), words.get("first_name", "")
    if not first and "," in last:
        last, _, first = last.partition(",")
    return fold(last), fold(first)


def _number(words: str) -> int | None:
    digits = words.removeprefix("#").strip()
    return int(digits) if digits.isdecimal() and len(digits) <= 6 else None


def _date(cell: Cell) -> datetime.date | None:
    return read_birth_date(cell, LATEST).value if cell is not None else None


def _is_yes(words: str, cell: Cell) -> bool:
    return isinstance(cell, datetime.date) or is_yes(words)
