"""Judging lists: each row read, what is the matter with it named, and who may be there twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from planner.errors import NoHeading
from planner.households.importing.cells import RawList, RowKey
from planner.households.importing.duplicates.finder import Finder
from planner.households.importing.judging.context import ListContext
from planner.households.importing.judging.judged import Judged
from planner.households.importing.judging.problems import KnownRef, Problem
from planner.households.importing.judging.rows import JudgedRow, SkippedRow
from planner.households.importing.judging.sheets import Mending, Origin, rows_of
from planner.households.importing.layout.tables import Layouts, find_layouts


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
        for row in rows_of(
            sheet, Origin(place, raw.source, context, mending), layouts[place, sheet.name]
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
