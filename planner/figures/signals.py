"""Signals: figures that pass a limit, each with a sentence proposed for the report.

What is kept leaves the office: so none is proposed of fewer than five households or files.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from planner.figures.counts import Count
from planner.figures.hiding import SMALL
from planner.figures.limits import SignalRule
from planner.figures.report import Figures
from planner.figures.tables import COUNTS, SHARE, FigureRow, FigureTable, Kind, as_number
from planner.figures.words import value_words
from planner.texts import sentence

Limits = Mapping[SignalRule, float | None]
"""The limit of each signal; none: it is not given."""


@dataclass(frozen=True, slots=True)
class Signal:
    """What a figure says: the part of the report it is kept under, and the sentence proposed."""

    part: str
    words: str


def signals(figures: Figures, limits: Limits, language: str) -> list[Signal]:
    """Propose a sentence for each figure that passes its limit, in the order of the rules."""
    if sum(day.came for day in figures.days) < SMALL:
        return []
    return [
        signal
        for rule, limit in limits.items()
        if limit is not None
        for signal in _said(figures, rule, limit, language)
    ]


def _said(figures: Figures, rule: SignalRule, limit: float, language: str) -> Iterator[Signal]:
    table = figures.table(Kind(rule.kind))
    if rule.column not in table.columns:
        return
    for row in table.rows:
        value = _value(table, row, rule)
        passed = value > limit if rule.over else value < limit
        if row.total == rule.total and passed and not _is_few(table, row, rule):
            unit = SHARE if rule.share_of else table.units[table.columns.index(rule.column)]
            told = value if unit != COUNTS else round(value)
            words = sentence("signals", rule.code, language, what=row.label,
                             value=value_words(told, unit, language))  # fmt: skip
            yield Signal(f"signal.{rule.code}.{row.code}", words)


def _value(table: FigureTable, row: FigureRow, rule: SignalRule) -> float:
    value = as_number(row.values[table.columns.index(rule.column)])
    if not rule.share_of:
        return value
    if rule.share_of == "*":
        whole = sum(as_number(one) for one in row.values)
    else:
        whole = as_number(row.values[table.columns.index(rule.share_of)])
    return value / whole if whole else 0.0


def _is_few(table: FigureTable, row: FigureRow, rule: SignalRule) -> bool:
    """Tell whether the sentence would say something of so few that it must stay hidden."""
    if not rule.base:
        return False
    base = row.values[table.columns.index(rule.base)]
    return isinstance(base, Count) and base.value < SMALL
