"""The desk lists: for each desk whom it sees, with room to note how it went."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak, Spacer

from planner.slips.guests import people, spoken
from planner.slips.sheets import (
    FIGURE,
    HEAD,
    HEAD_FIGURE,
    LONGEST_LINE,
    STRONG_FIGURE,
    SUBTITLE,
    TITLE,
    Part,
    Sheets,
    listing,
    plain,
)
from planner.slips.views import DeskListRow, DeskListView
from planner.texts import sentence
from planner.times import clock

HEADS = ("time", "number", "name", "persons", "language", "companion", "outcome")
FIGURES = ("time", "number", "persons")
WIDTHS = [w * mm for w in (15, 14, 44, 25, 23, 30, 35)]
ROW = 9 * mm
"""High enough to write in by hand."""


def desk_lists(views: Sequence[DeskListView], language: str) -> bytes:
    """Draw the lists, each desk on a page of its own. The same lists give the same bytes."""
    title = _said("document", language, date=views[0].date)
    story = [part for view in views for part in _desk(view, language)]
    return Sheets(title, language).pdf(story[:-1])


def _desk(view: DeskListView, language: str) -> Iterator[Flowable]:
    count = _said("visits", language, count=len(view.rows))
    day = sentence("lists", "date", language, date=view.date)
    title = f"{_said('title', language, desk=view.desk)} · {view.landlord}"
    yield Part(f"{title} · {day}")
    yield plain(title, TITLE, LONGEST_LINE)
    yield plain(" · ".join(filter(None, (day, count, view.staffed_by))), SUBTITLE, LONGEST_LINE)
    heads = [plain(_said(key, language), HEAD_FIGURE if key in FIGURES else HEAD) for key in HEADS]
    yield listing(heads, [_row(row, language) for row in view.rows], WIDTHS)
    yield PageBreak()


def _row(row: DeskListRow, language: str) -> list[Flowable]:
    guest = row.guest
    return [
        plain(clock(row.start), STRONG_FIGURE),
        plain(f"{guest.number:03d}", STRONG_FIGURE),
        plain(guest.name),
        plain(people(guest), FIGURE),
        plain(spoken(guest.language, language)),
        plain(guest.companion),
        Spacer(0, ROW),
    ]


def _said(key: str, language: str, **facts: object) -> str:
    return sentence("lists", f"desk.{key}", language, **facts)
