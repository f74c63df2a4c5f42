"""Figures about households: who came, what became of them, which papers and languages."""

from __future__ import annotations

from collections.abc import Sequence

from planner.figures.counting import RESULTS
from planner.figures.counts import DOCUMENTS, HIDDEN, Count
from planner.figures.days import NO_LANGUAGE, SIZES
from planner.figures.tables import (
    COUNTS,
    SHARE,
    Asked,
    FigureRow,
    FigureTable,
    Kind,
    Value,
    day_word,
    make,
)
from planner.languages import language_name
from planner.texts import document_name

ABSENCE = ("no_show", "cancelled", "not_noted")


def attendance(asked: Asked) -> FigureTable:
    """Say for each day, and over all, who was invited, came, and did not."""
    columns = [(key, COUNTS) for key in ("invited", "there", "came", "walk_in", *ABSENCE)]
    rows = [
        FigureRow(day.date.isoformat(), day_word(day.date), _attendance(asked, [day.day_id]))
        for day in asked.days
    ]
    whole = FigureRow("total", asked.word("total"), _attendance(asked, asked.ids), total=True)
    return make(asked, Kind.ATTENDANCE, columns, [*rows, whole])


def _attendance(asked: Asked, ids: Sequence[int]) -> tuple[Value, ...]:
    came, absent = (asked.counting.over(group, ids) for group in ("came", "absent"))
    none = Count(0)
    with_one = came.get("appointment", none)
    invited = with_one + asked.counting.total("absent", ids)
    there = asked.counting.total("came", ids)
    absence = [absent.get(key, none) for key in ABSENCE]
    return (invited if invited.exact else HIDDEN, there, with_one, came.get("walk_in", none),
            *absence)  # fmt: skip


def results(asked: Asked) -> FigureTable:
    """Say for each landlord what came of the files of who came to it."""
    rows = []
    for code, name in asked.landlords.items():
        found = asked.counting.over(f"results.{code}", asked.ids)
        if found:
            values = tuple(found.get(result, Count(0)) for result in RESULTS)
            rows.append(FigureRow(code, name, values))
    return make(asked, Kind.RESULTS, [(result, COUNTS) for result in RESULTS], rows)


def documents(asked: Asked) -> FigureTable:
    """Say which documents were missing from how many files, the most first."""
    found = asked.counting.over(DOCUMENTS, asked.ids)
    files = sum(sum(group.values()) for day in asked.days
                for key, group in day.counts.items() if key.startswith("results."))  # fmt: skip
    ordered = sorted(found.items(), key=lambda one: (-one[1].value, one[0]))
    columns = [("files", COUNTS)] if asked.hide else [("files", COUNTS), ("share", SHARE)]
    rows = [
        FigureRow(code, document_name(code, asked.language),
                  (count, count.value / files if files else None)[: len(columns)])
        for code, count in ordered
    ]  # fmt: skip
    return make(asked, Kind.DOCUMENTS, columns, rows)


def categories(asked: Asked, kind: Kind) -> FigureTable:
    """Say of who came how large households are, or whether somebody came along."""
    found = asked.counting.over(kind.value, asked.ids)
    order = SIZES if kind is Kind.SIZES else ("with", "without")
    rows = [
        FigureRow(code, asked.word(f"{kind}.{code.removesuffix('+')}"), (found[code],))
        for code in order
        if code in found
    ]
    return make(asked, kind, [("households", COUNTS)], rows)


def languages(asked: Asked) -> FigureTable:
    """Say in which languages interpreters were needed, and for how many hours they were booked."""
    found = asked.counting.over("languages", asked.ids)
    hours: dict[str, float] = {}
    for day in asked.days:
        for code, minutes in day.interpreter_minutes.items():
            hours[code] = hours.get(code, 0) + minutes / 60
    codes = sorted({*found, *hours} - {NO_LANGUAGE},
                   key=lambda x: (-found.get(x, Count(0)).value, x))  # fmt: skip
    rows = [
        FigureRow(code, language_name(code, asked.language),
                  (found.get(code, Count(0)), hours.get(code, 0.0)))
        for code in codes
    ]  # fmt: skip
    return make(asked, Kind.LANGUAGES, [("households", COUNTS), ("hours", "hours")], rows)
