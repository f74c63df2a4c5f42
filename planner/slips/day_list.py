"""The day list: everybody of a day in order of arrival, for reception and for a power cut."""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import escape

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Paragraph, Spacer

from planner.slips.guests import people, spoken
from planner.slips.marks import Box
from planner.slips.sheets import (
    BODY,
    FIGURE,
    HEAD,
    HEAD_FIGURE,
    LONGEST_LINE,
    STRONG,
    STRONG_FIGURE,
    SUBTITLE,
    TITLE,
    Sheets,
    listing,
    plain,
)
from planner.slips.views import DayListRow, DayListView, LandlordTotal
from planner.texts import sentence
from planner.times import clock

HEADS = ("came", "time", "number", "name", "persons", "language", "companion", "accessible")
FIGURES = ("time", "number", "persons")
WIDTHS = [w * mm for w in (9, 15, 14, 56, 23, 25, 40, 25)]
ROUTE = 66 * mm
TOTALS = [w * mm for w in (90, 40, 22)]
BOX = 4 * mm
UNBROKEN = "\u00a0"
"""A space that does not part a time from its desk."""


def day_list(view: DayListView, language: str) -> bytes:
    """Draw a day list. The same list gives the same bytes."""
    day = _Words(language)
    sheets = Sheets(day.said("document", date=view.date), language, wide=True)
    seated = [row for row in view.rows if row.arrives is not None]
    waiting = [row for row in view.rows if row.arrives is None]
    story: list[Flowable] = [
        plain(day.said("title"), TITLE),
        plain(day.subtitle(view), SUBTITLE, LONGEST_LINE),
        day.table(seated),
    ]
    if waiting:
        story += [Spacer(0, 8), plain(day.said("not_placed"), STRONG), day.table(waiting)]
    story += [Spacer(0, 14), KeepTogether(day.totals(view.totals))]
    return sheets.pdf(story)


class _Words:
    """Writes the list in one language."""

    def __init__(self, language: str) -> None:
        self._language = language

    def said(self, key: str, **facts: object) -> str:
        return sentence("lists", f"day.{key}", self._language, **facts)

    def subtitle(self, view: DayListView) -> str:
        day = sentence("lists", "date", self._language, date=view.date)
        households = self.said("households", count=len(view.rows))
        return " · ".join(filter(None, (day, view.venue, households)))

    def table(self, rows: Sequence[DayListRow]) -> Flowable:
        heads = [
            plain(self.said(key), HEAD_FIGURE if key in FIGURES else HEAD)
            for key in (*HEADS, "route")
        ]
        return listing(heads, [self._row(row) for row in rows], [*WIDTHS, ROUTE])

    def totals(self, totals: Sequence[LandlordTotal]) -> Flowable:
        heads = [
            plain(self.said("landlords"), HEAD),
            plain(self.said("desks"), HEAD),
            plain(self.said("visits"), HEAD_FIGURE),
        ]
        rows = [
            [
                plain(total.name),
                plain(", ".join(map(str, total.desks))),
                plain(str(total.visits), FIGURE),
            ]
            for total in totals
        ]
        return listing(heads, rows, TOTALS)

    def _row(self, row: DayListRow) -> list[Flowable]:
        guest = row.guest
        return [
            Box(BOX),
            plain("" if row.arrives is None else clock(row.arrives), STRONG_FIGURE),
            plain(f"{guest.number:03d}", STRONG_FIGURE),
            plain(guest.name, BODY),
            plain(people(guest), FIGURE),
            plain(spoken(guest.language, self._language)),
            plain(guest.companion),
            plain(self.said("accessible_mark") if guest.accessible else ""),
            self._route(row),
        ]

    def _route(self, row: DayListRow) -> Paragraph:
        stops = (self.said("stop", start=stop.start, desk=stop.desk) for stop in row.stops)
        words = ", ".join(stop.replace(" ", UNBROKEN) for stop in stops)
        return Paragraph(escape(words), BODY)
