"""The call list: whom to ring about papers, and which, with a box for having done so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from xml.sax.saxutils import escape

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Paragraph

from planner.checklists.sifting import ALL, IN_ORDER, OpenPaper, Sifted
from planner.slips.fonts import printable, shortened
from planner.slips.marks import Box
from planner.slips.sheets import (
    BODY,
    FIGURE,
    HEAD,
    HEAD_FIGURE,
    LONGEST_LINE,
    STRONG_FIGURE,
    SUBTITLE,
    TITLE,
    Sheets,
    listing,
    plain,
)
from planner.texts import sentence
from planner.times import clock

HEADS = ("done", "number", "time", "name", "phone", "companion", "ready", "open")
FIGURES = ("number", "time", "ready")
WIDTHS = [w * mm for w in (15, 14, 15, 48, 30, 38, 18, 95)]
BOX = 4 * mm
BREAK = "<br/>"


@dataclass(frozen=True, slots=True)
class CallListView:
    """Whom the list is about: a date, what it was narrowed to, and the households."""

    date: date
    kind: str
    narrowed: tuple[str, ...]
    rows: tuple[Sifted, ...]


def call_list(view: CallListView, language: str) -> bytes:
    """Draw a call list. The same list gives the same bytes."""
    said = _Words(language)
    sheets = Sheets(said("document", date=view.date), language, wide=True)
    heads = [plain(said(key), HEAD_FIGURE if key in FIGURES else HEAD) for key in HEADS]
    story: list[Flowable] = [
        plain(said("title"), TITLE),
        plain(said.subtitle(view), SUBTITLE, LONGEST_LINE),
        listing(heads, [said.row(row) for row in view.rows], WIDTHS),
    ]
    return sheets.pdf(story)


class _Words:
    """Writes the list in one language."""

    def __init__(self, language: str) -> None:
        self._language = language

    def __call__(self, key: str, **facts: object) -> str:
        return sentence("call_list", key, self._language, **facts)

    def subtitle(self, view: CallListView) -> str:
        kind = "" if view.kind == ALL else self.state(view.kind)
        count = self("households", count=len(view.rows))
        day = sentence("lists", "date", self._language, date=view.date)
        return " · ".join(filter(None, (day, count, kind, *view.narrowed)))

    def state(self, kind: str) -> str:
        if kind == IN_ORDER:
            return self("in_order")
        return sentence("checklists", f"state.{kind}", self._language)

    def row(self, row: Sifted) -> list[Flowable]:
        one = row.household
        return [
            Box(BOX),
            plain(f"{one.number:03d}", STRONG_FIGURE),
            plain("" if one.arrives is None else clock(one.arrives), FIGURE),
            plain(self("hidden") if one.hidden else one.name),
            plain(one.phone),
            plain(one.companion),
            plain(f"{row.ready}/{row.asked}", FIGURE),
            self._open(row.open),
        ]

    def _open(self, papers: Sequence[OpenPaper]) -> Paragraph:
        lines = [escape(shortened(printable(line), LONGEST_LINE)) for line in self._lines(papers)]
        return Paragraph(BREAK.join(lines), BODY)

    def _lines(self, papers: Sequence[OpenPaper]) -> Iterator[str]:
        for paper in papers:
            name = f"{paper.name}, {paper.person}" if paper.person else paper.name
            state = self.state(paper.state)
            if paper.promised:
                state = self("promised", date=paper.promised)
            yield self("paper", name=name, state=state)
