"""Judged lists as plain data, for the command line: what would be imported and what would not."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from planner.households.importing.cells import RowKey, column_letter
from planner.households.importing.judging.judged import Judged
from planner.households.importing.judging.problems import KnownRef, Problem, Severity
from planner.households.importing.judging.rows import AcceptedRow
from planner.households.importing.layout.roles import LEFT_OUT, Layout
from planner.households.importing.sentences import sentence_of
from planner.times import Window, clock


def report(judged: Judged, language: str = "nl") -> dict[str, Any]:
    """Describe judged lists in JSON's terms.

    `accepted` and `problems` hold exactly what was found, notes excepted; what explains it, for a
    person, stands under `remarks`, `skipped` and `columns`.
    """
    return {
        "day": judged.day.isoformat(),
        "accepted": [_accepted(row) for row in judged.accepted],
        "problems": _problems(judged),
        "remarks": [_remark(judged, problem, language) for problem in judged.problems],
        "skipped": [_skipped(judged, place) for place in range(len(judged.sources))],
        "columns": [
            _columns(judged.sources[place], layout)
            for (place, _), layouts in judged.layouts.items()
            for layout in layouts
        ],
    }


def _accepted(row: AcceptedRow) -> dict[str, Any]:
    found = {
        "last_name": row.last_name,
        "first_name": row.first_name,
        "birth_date": row.birth_date.isoformat() if row.birth_date else None,
        "adults": row.adults,
        "children": row.children,
        "landlords": list(row.landlords),
        "interpreter": row.interpreter,
        "companion": row.companion,
        "wheelchair": row.wheelchair,
        "phone": row.phone,
        "availability": _windows(row.availability),
        "source": row.source,
        "row": row.key.row,
    }
    return found | ({"name_is_one_column": True} if row.one_column else {})


def _windows(windows: tuple[Window, ...] | None) -> list[Any] | None:
    if not windows:
        return None
    pairs = [[clock(start), clock(end)] for start, end in windows]
    return pairs[0] if len(pairs) == 1 else pairs


def _problems(judged: Judged) -> list[dict[str, Any]]:
    """Give each code once a row."""
    said = [problem for problem in judged.problems if problem.severity is not Severity.NOTE]
    return list({(p.key, p.code): _problem(judged, p) for p in said}.values())


def _problem(judged: Judged, problem: Problem) -> dict[str, Any]:
    found = {"source": problem.source, "row": problem.key.row, "code": problem.code}
    return found | ({"of": _of(judged, problem.of)} if problem.of else {})


def _of(judged: Judged, of: RowKey | KnownRef) -> dict[str, Any]:
    if isinstance(of, RowKey):
        return {"source": judged.sources[of.place], "row": of.row}
    return {"household": of.household} | ({"number": of.number} if of.number else {})


def _remark(judged: Judged, problem: Problem, language: str) -> dict[str, Any]:
    return _problem(judged, problem) | {
        "sheet": problem.key.sheet,
        "column": problem.column,
        "heading": problem.heading,
        "value": problem.value,
        "severity": problem.severity.value,
        "sentence": sentence_of(problem, judged.sources, language),
    }


def _skipped(judged: Judged, place: int) -> dict[str, Any]:
    counts = judged.skipped_counts(place)
    without = [sheet for at, sheet in judged.sheets_without_heading if at == place]
    return {
        "source": judged.sources[place],
        **{reason.value: count for reason, count in counts.items()},
        "sheets_without_heading": without,
    }


def _columns(source: str, layout: Layout) -> dict[str, Any]:
    return {
        "source": source,
        "sheet": layout.sheet,
        "heading_row": layout.heading_row,
        "taken": _listed(column for column in layout.columns if column.role not in LEFT_OUT),
        "left_out": _listed(column for column in layout.columns if column.role in LEFT_OUT),
    }


def _listed(columns: Iterable[Any]) -> list[dict[str, str]]:
    return [
        {"column": column_letter(x.index), "heading": x.heading, "role": x.role.value}
        | ({"landlord": x.landlord} if x.landlord else {})
        for x in columns
    ]
