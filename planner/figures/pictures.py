"""Figures as bars: what is drawn in the window and on paper, without how."""

from __future__ import annotations

from dataclasses import dataclass

from planner.figures.counts import Count
from planner.figures.tables import COUNTS, SHARE, FigureRow, FigureTable, Kind, as_number
from planner.figures.words import value_words

STACKED = (Kind.ATTENDANCE, Kind.RESULTS)
LEFT_OUT = {Kind.ATTENDANCE: ("invited", "there")}
"""Columns that are the sum of others."""

MARKED = (Kind.WAITING,)
"""Tables whose first column is a bar and whose others are marks on it."""

PAIRED = (Kind.VISITS,)
WITHOUT = (Kind.ENDS, Kind.LEAD)
"""Tables that say more as a table than as a picture."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its label, its parts from left to right, marks beyond them, and words behind."""

    label: str
    parts: tuple[float, ...]
    marks: tuple[float, ...] = ()
    words: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """Bars with a common scale up to `top`. `legend` names the parts, or else the marks."""

    bars: tuple[Bar, ...]
    legend: tuple[str, ...]
    top: float
    stacked: bool
    paired: bool = False


def picture(table: FigureTable, language: str) -> Picture | None:
    """Draw a table as bars; none where there is nothing to draw."""
    if table.kind in WITHOUT or not table.body:
        return None
    places = _places(table)
    stacked = table.kind in STACKED and len(places) > 1
    bars = tuple(_bar(table, row, places, language) for row in table.body)
    top = 1.0 if table.units[places[0]] == SHARE else _top(bars, stacked=stacked)
    single = len(places) == 1
    legend = () if single else tuple(table.heads[place] for place in places)
    return Picture(bars, legend, top, stacked, table.kind in PAIRED)


def _places(table: FigureTable) -> tuple[int, ...]:
    """Tell which columns are drawn: where too much is hidden, only how many came at all."""
    match table.kind:
        case Kind.ATTENDANCE if not _is_exact(table):
            return (table.columns.index("there"),)
        case Kind.ATTENDANCE | Kind.RESULTS:
            out = LEFT_OUT.get(table.kind, ())
            return tuple(n for n, key in enumerate(table.columns) if key not in out)
        case Kind.WAITING:
            return (0, 1, 2)
        case Kind.VISITS:
            return tuple(n for n, key in enumerate(table.columns) if key != "visits")
        case _:
            return (0,)


def _bar(table: FigureTable, row: FigureRow, places: tuple[int, ...], language: str) -> Bar:
    numbers = tuple(as_number(row.values[place]) for place in places)
    if table.kind in STACKED and len(places) > 1:
        exact = all(isinstance(one, Count) and one.exact for one in row.values)
        whole = Count(round(sum(numbers)), exact=exact)
        return Bar(row.label, numbers, words=value_words(whole, COUNTS, language))
    words = " / ".join(
        value_words(row.values[place], table.units[place], language)
        for place in (places if table.kind in PAIRED else places[:1])
    )
    if table.kind in MARKED:
        return Bar(row.label, numbers[:1], numbers[1:], words)
    return Bar(row.label, numbers if table.kind in PAIRED else numbers[:1], words=words)


def _is_exact(table: FigureTable) -> bool:
    counts = (value for row in table.body for value in row.values)
    return all(isinstance(one, Count) and one.exact for one in counts)


def _top(bars: tuple[Bar, ...], *, stacked: bool) -> float:
    longest = (sum(x.parts) if stacked else max((*x.parts, *x.marks), default=0) for x in bars)
    return max(1.0, *longest, 0.0)
