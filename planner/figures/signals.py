"""Signals: figures that pass a limit, each with a sentence proposed for the report."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from planner import RESOURCES
from planner.figures.report import Figures
from planner.figures.tables import COUNTS, SHARE, FigureRow, FigureTable, Kind, as_number
from planner.figures.words import value_words
from planner.texts import sentence


@dataclass(frozen=True, slots=True)
class Signal:
    """What a figure says: the part of the report it is kept under, and the sentence proposed."""

    part: str
    words: str


def signals(figures: Figures, language: str) -> list[Signal]:
    """Propose a sentence for each figure that passes its limit, in the order of the rules."""
    return [signal for rule in _rules() for signal in _said(figures, rule, language)]


@cache
def _rules() -> tuple[Mapping[str, Any], ...]:
    path = RESOURCES / "figures" / "signals.toml"
    return tuple(tomllib.loads(path.read_text(encoding="utf-8"))["signal"])


def _said(figures: Figures, rule: Mapping[str, Any], language: str) -> Iterator[Signal]:
    kind, column = rule["of"].split(".")
    table = figures.table(Kind(kind))
    if column not in table.columns:
        return
    for row in table.rows:
        if row.total == rule.get("total", False):
            value = _value(table, row, column, rule.get("share_of", ""))
            if _passes(value, rule):
                unit = SHARE if "share_of" in rule else table.units[table.columns.index(column)]
                told = value if unit != COUNTS else round(value)
                words = sentence("signals", rule["code"], language, what=row.label,
                                 value=value_words(told, unit, language))  # fmt: skip
                yield Signal(f"signal.{rule['code']}.{row.code}", words)


def _value(table: FigureTable, row: FigureRow, column: str, share_of: str) -> float:
    value = as_number(row.values[table.columns.index(column)])
    if not share_of:
        return value
    if share_of == "*":
        base = sum(as_number(one) for one in row.values)
    else:
        base = as_number(row.values[table.columns.index(share_of)])
    return value / base if base else 0.0


def _passes(value: float, rule: Mapping[str, Any]) -> bool:
    if "over" in rule:
        return bool(value > rule["over"])
    return bool(value < rule["under"])
