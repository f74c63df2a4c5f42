"""Judging lists: each row read, what is the matter with it named, and who may be there twice."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from planner.errors import NoHeading
from planner.households.importing.cells import RawList, RawSheet, Row, RowKey, is_blank, text_of
from planner.households.importing.duplicates.finder import Finder
from planner.households.importing.judging.context import ListContext
from planner.households.importing.judging.fields import Fields
from planner.households.importing.judging.judged import Judged
from planner.households.importing.judging.lengths import joined, shapes
from planner.households.importing.judging.passing import reason_to_skip
from planner.households.importing.judging.problems import KnownRef, Problem
from planner.households.importing.judging.reader import RowShape, read_row
from planner.households.importing.judging.rows import JudgedRow, Skip, SkippedRow
from planner.households.importing.layout.roles import Layout
from planner.households.importing.layout.tables import Layouts, find_layouts

Corrections = Mapping[RowKey, Mapping[str, str]]
"""What a person typed instead, by row and role (layout.roles.Role)."""


@dataclass(frozen=True)
class Mending:
    """What a person changed: columns that mean something else, cells, and rows to leave out."""

    layouts: Layouts | None = None
    corrections: Corrections = field(default_factory=dict)
    left_out: Collection[RowKey] = ()


def judge(lists: Sequence[RawList], context: ListContext, mending: Mending | None = None) -> Judged:
    """Judge lists in the order given; a duplicate is named at the later row.

    Raises:
        NoHeading: A list has no sheet with a heading.

    """
    mending = mending or Mending()
    layouts = {
        **find_layouts(lists, context.day, context.landlord_names),
        **(mending.layouts or {}),
    }
    _check_headings(lists, layouts)
    found = [
        row
        for place, raw in enumerate(lists)
        for sheet in raw.sheets
        for row in _rows_of(
            sheet, _Origin(place, raw.source, context, mending), layouts[place, sheet.name]
        )
    ]
    rows = [row for row in found if isinstance(row, JudgedRow)]
    return Judged(
        day=context.day,
        sources=tuple(raw.source for raw in lists),
        rows=tuple(_with_duplicates(rows, context)),
        skipped=tuple(row for row in found if isinstance(row, SkippedRow)),
        layouts=layouts,
    )


def _check_headings(lists: Sequence[RawList], layouts: Layouts) -> None:
    for place, raw in enumerate(lists):
        if not any(layouts[place, sheet.name] for sheet in raw.sheets):
            raise NoHeading(raw.source)


@dataclass(frozen=True, slots=True)
class _Origin:
    """Where a sheet comes from, and what its rows are judged with."""

    place: int
    source: str
    context: ListContext
    mending: Mending


def _rows_of(
    sheet: RawSheet, origin: _Origin, layouts: Sequence[Layout]
) -> Iterator[JudgedRow | SkippedRow]:
    done = 0
    for layout in layouts:
        yield from _above(sheet, origin, range(done, layout.first_row - 1))
        yield from _table(sheet, origin, layout)
        done = layout.last_row


def _above(sheet: RawSheet, origin: _Origin, places: Iterable[int]) -> Iterator[SkippedRow]:
    """Pass over what stands above a heading."""
    for place in places:
        row = sheet.rows[place]
        reason = Skip.EMPTY if all(is_blank(cell) for cell in row) else Skip.TITLE
        yield SkippedRow(RowKey(origin.place, sheet.name, place + 1), reason, _shown(row))


def _table(sheet: RawSheet, origin: _Origin, layout: Layout) -> Iterator[JudgedRow | SkippedRow]:
    kept: list[tuple[RowKey, Row]] = []
    names = origin.context.landlord_names
    for number in range(layout.heading_row + 1, layout.last_row + 1):
        row, key = sheet.rows[number - 1], RowKey(origin.place, sheet.name, number)
        cut = sheet.ragged and len(row) < layout.width
        if reason := reason_to_skip(row, layout, names, cut=cut):
            yield SkippedRow(key, reason, _shown(row))
        else:
            kept.append((key, row))
    if sheet.ragged:
        kept = [(key, joined(row, layout, names)) for key, row in kept]
    rows = [row for _, row in kept]
    lengths = shapes(rows, layout) if sheet.ragged else [RowShape()] * len(rows)
    for (key, row), shape in zip(kept, lengths, strict=True):
        corrections = origin.mending.corrections.get(key, {})
        fields = Fields(key, origin.source, layout, row, corrections)
        judged = read_row(fields, origin.context, shape)
        yield replace(judged, left_out=key in origin.mending.left_out)


def _shown(row: Row) -> str:
    return " ".join(text_of(cell).strip() for cell in row if not is_blank(cell))


def _with_duplicates(rows: Sequence[JudgedRow], context: ListContext) -> Iterator[JudgedRow]:
    """Name at each row who it may be already: somebody in the office, or on an earlier row."""
    finder = Finder()
    for known in context.known:
        for person in known.people:
            finder.add(KnownRef(known.id, known.number), person)
    for row in rows:
        if not row.accepted:
            yield row
            continue
        of = finder.find(row.says.person)
        finder.add(row.key, row.says.person)
        if not isinstance(of, RowKey | KnownRef):
            yield row
            continue
        problem = Problem("possible_duplicate", row.key, row.says.source, of=of)
        yield replace(row, problems=(*row.problems, problem))
