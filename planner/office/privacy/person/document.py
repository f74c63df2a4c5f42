"""Everything about somebody as a document to read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from planner.checklists.titles import short_title
from planner.clock import here
from planner.slips.lists.ledger import Ledger
from planner.slips.lists.model import Column, Kind
from planner.slips.sheets import LONGEST_LINE, STRONG, SUBTITLE, TITLE, Sheets, plain
from planner.texts import sentence
from planner.times import clock

WIDE = 186
"""Millimetres between the margins."""
ROOM, GAP = 70, 12

TABLES: Mapping[str, tuple[tuple[str, float], ...]] = {
    "persons": (("role", 50), ("last_name", 56), ("first_name", 45), ("birth_date", 35)),
    "facts": (("words", WIDE),),
    "documents": (("document", 62), ("person", 32), ("landlord", 38), ("words", 30),
                  ("on_date", 24)),
    "consents": (("companion", 120), ("given_on", 66)),
    "followed": (("purpose", 120), ("given_on", 66)),
    "history": (("at", 34), ("actor", 34), ("what", 118)),
    "viewed": (("at", 34), ("actor", 34), ("what", 118)),
}  # fmt: skip
"""The tables, with the columns of each and how wide they are (millimetres)."""

OF_APPOINTMENT: Mapping[str, tuple[tuple[str, float], ...]] = {
    "visits": (("landlord", 66), ("desk", 20), ("start", 25), ("minutes", 25), ("outcome", 50)),
    "results": (("landlord", 42), ("result", 40), ("reason", 30), ("complete_on", 24),
                ("papers", 50)),
    "follow_up": (("landlord", 42), ("due_on", 24), ("reminded_on", 24), ("proof_on", 24),
                  ("updated_on", 24), ("closed_for", 48)),
    "slips": (("printed_at", 44), ("printed_by", 44), ("code", 58), ("language", 40)),
    "queue": (("at", 40), ("act", 40), ("landlord", 60), ("noted_by", 46)),
}  # fmt: skip
ABOUT = ("phone", "adults", "children", "slip_language", "remark")
COMING = ("state", "arrives", "venue", "interpreter", "companion", "asked_by")
CODED = {
    "role": ("privacy", "role"),
    "state": ("privacy", "state"),
    "outcome": ("privacy", "outcome"),
    "act": ("privacy", "act"),
    "purpose": ("privacy", "purpose"),
    "result": ("outcomes", "result"),
    "reason": ("outcomes", "reason"),
    "closed_for": ("outcomes", "closing"),
}
"""Fields whose codes have words, with their place in resources/texts."""
DATES = frozenset({"on_date", "given_on", "birth_date", "complete_on", "due_on", "reminded_on",
                   "proof_on", "updated_on"})  # fmt: skip


def everything_pdf(data: Mapping[str, Any], language: str) -> bytes:
    """Draw everything. The same data gives the same bytes; no name stands in its title."""
    return Sheets(_said("title", language), language).pdf(list(_story(data, language)))


def _story(data: Mapping[str, Any], language: str) -> Iterator[Flowable]:
    yield plain(_said("title", language), TITLE, LONGEST_LINE)
    about = _said("about", language, office=data["office"], at=data["made_at"])
    yield plain(about, SUBTITLE, LONGEST_LINE)
    yield from _pairs(data["household"], ABOUT, language)
    for key in ("persons", "facts", "documents", "consents", "followed"):
        yield from _table(key, data[key], TABLES[key], language)
    for coming in data["appointments"]:
        yield from _coming(coming, language)
    count = data["linked_files"]
    links = _said("links", language, count=count) if count else _said("none", language)
    yield from _headed("linked", language)
    yield plain(links, SUBTITLE, LONGEST_LINE)
    for key in ("history", "viewed"):
        yield from _table(key, data[key], TABLES[key], language)


def _coming(coming: Mapping[str, Any], language: str) -> Iterator[Flowable]:
    facts = {"number": coming["number"], "date": coming["date"]}
    yield Spacer(0, GAP)
    yield CondPageBreak(ROOM)
    yield plain(_said("appointment", language, **facts), STRONG, LONGEST_LINE)
    yield from _pairs(coming, COMING, language)
    for key, columns in OF_APPOINTMENT.items():
        if coming[key]:
            yield from _table(key, coming[key], columns, language)


def _pairs(data: Mapping[str, Any], keys: Sequence[str], language: str) -> Iterator[Flowable]:
    rows = tuple(
        (_said(f"field.{key}", language), _cell(key, data[key], language))
        for key in keys
        if data[key] not in (None, "")
    )
    if rows:
        columns = (Column("", 50, Kind.TEXT), Column("", 136, Kind.STRONG))
        yield Ledger(columns, rows)


def _table(
    key: str, rows: Sequence[Mapping[str, Any]], layout: Sequence[tuple[str, float]], language: str
) -> Iterator[Flowable]:
    yield from _headed(key, language)
    if not rows:
        yield plain(_said("none", language), SUBTITLE, LONGEST_LINE)
        return
    columns = [Column(_said(f"field.{name}", language), width) for name, width in layout]
    cells = [tuple(_cell(name, row.get(name), language) for name, _ in layout) for row in rows]
    yield Ledger(columns, cells)


def _headed(key: str, language: str) -> Iterator[Flowable]:
    yield Spacer(0, GAP)
    yield CondPageBreak(ROOM)
    yield plain(_said(f"section.{key}", language), STRONG, LONGEST_LINE)


def _cell(key: str, value: Any, language: str) -> str:
    if not value and value != 0:
        return ""
    if key in CODED:
        subject, words = CODED[key]
        return sentence(subject, f"{words}.{value}", language)
    if key == "papers":
        return ", ".join(short_title(code, language) for code in value)
    if key in ("at", "printed_at"):
        day, minutes = here(datetime.fromisoformat(value))
        return f"{day:%d/%m/%Y} {clock(minutes)}"
    if key in DATES:
        return f"{date.fromisoformat(value):%d/%m/%Y}"
    return str(value)


def _said(key: str, language: str, **facts: object) -> str:
    return sentence("privacy", f"everything.{key}", language, **facts)
