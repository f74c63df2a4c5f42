"""The rows of a sheet, table by table: passed over with a reason, or judged."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from planner.households.importing.cells import RawSheet, Row, RowKey, is_blank, text_of
from planner.households.importing.judging.carrying import Sections, carried
from planner.households.importing.judging.context import ListContext
from planner.households.importing.judging.fields import Fields
from planner.households.importing.judging.lengths import joined, shapes
from planner.households.importing.judging.passing import reason_to_skip
from planner.households.importing.judging.reader import RowShape, read_row
from planner.households.importing.judging.rows import JudgedRow, Skip, SkippedRow
from planner.households.importing.layout.roles import Layout
from planner.households.importing.layout.tables import Layouts

Corrections = Mapping[RowKey, Mapping[str, str]]
"""What a person typed instead, by row and role (layout.roles.Role)."""


@dataclass(frozen=True)
class Mending:
    """What a person changed: columns that mean something else, cells, and rows to leave out."""

    layouts: Layouts | None = None
    corrections: Corrections = field(default_factory=dict)
    left_out: Collection[RowKey] = ()


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a sheet comes from, and what its rows are judged with."""

    place: int
    source: str
    context: ListContext
    mending: Mending


def rows_of(
    sheet: RawSheet, origin: Origin, layouts: Sequence[Layout]
) -> Iterator[JudgedRow | SkippedRow]:
    """Judge the rows of a sheet with a heading, and pass over what stands around its tables."""
    done = 0
    sections = Sections(origin.context.landlord_names, origin.context.day)
    sections.note(0, sheet.name)
    for layout in layouts:
        above = list(_above(sheet, origin, range(done, layout.first_row - 1)))
        for row in above:
            sections.note(row.key.row, row.text)
        yield from above
        yield from _table(sheet, origin, layout, sections)
        done = layout.last_row


def _above(sheet: RawSheet, origin: Origin, places: Iterable[int]) -> Iterator[SkippedRow]:
    """Pass over what stands above a heading."""
    for place in places:
        row = sheet.rows[place]
        reason = Skip.EMPTY if all(is_blank(cell) for cell in row) else Skip.TITLE
        yield SkippedRow(RowKey(origin.place, sheet.name, place + 1), reason, _shown(row))


def _table(
    sheet: RawSheet, origin: Origin, layout: Layout, sections: Sections
) -> Iterator[JudgedRow | SkippedRow]:
    kept: list[tuple[RowKey, Row]] = []
    names = origin.context.landlord_names
    for number in range(layout.heading_row + 1, layout.last_row + 1):
        row, key = sheet.rows[number - 1], RowKey(origin.place, sheet.name, number)
        cut = sheet.ragged and len(row) < layout.width
        if reason := reason_to_skip(row, layout, names, cut=cut):
            sections.note(number, _shown(row) if reason is Skip.TITLE else "")
            yield SkippedRow(key, reason, _shown(row))
        else:
            kept.append((key, joined(row, layout, names) if sheet.ragged else row))
    lengths = shapes([row for _, row in kept], layout) if sheet.ragged else []
    filled = carried(kept, layout, sheet)
    for place, (key, row) in enumerate(filled):
        corrections = origin.mending.corrections.get(key, {})
        fields = Fields(key, origin.source, layout, row, corrections, sections.at(key.row))
        shape = lengths[place] if lengths else RowShape()
        judged = read_row(fields, origin.context, shape)
        yield replace(judged, left_out=key in origin.mending.left_out)


def _shown(row: Row) -> str:
    return " ".join(text_of(cell).strip() for cell in row if not is_blank(cell))
