"""The sheet "Nog te bezorgen": which papers a household still owes to whom, and by when. Dutch."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, PageBreak, Spacer, Table

from db.kinds import Per
from planner.checklists.words import period_in_words
from planner.slips.bring_list import BODY, BOX, ICON, LANGUAGE, LONGEST, NAME, NOTE, NUMBER, TITLE
from planner.slips.marks import Box, NumberBox, Pictogram
from planner.slips.missing_views import HandIn, MissingPaper, MissingView
from planner.slips.sheets import LIGHT, LINE, Part, Sheets, plain
from planner.texts import sentence

WIDE = 186 * mm
COLUMNS = (14 * mm, 9 * mm, 83 * mm, 80 * mm)
UNDER = ParagraphStyle("under", BODY, leftIndent=2)
GAP = 8
ON_THE_DAY = ("valid_on_day", "signed_on_day")
"""Rules about the day of the appointment, which is over."""


def missing_lists(views: Sequence[MissingView]) -> bytes:
    """Draw the sheets, each household on its own. The same views give the same bytes."""
    title = _said("document", date=views[0].date)
    story = [part for view in views for part in (*_household(view), PageBreak())]
    return Sheets(title, LANGUAGE).pdf(story[:-1])


def _household(view: MissingView) -> Iterator[Flowable]:
    yield Part(f"{sentence('paper', 'bring.number', LANGUAGE)} {view.number:03d}")
    count = _said("count", count=len(view.papers))
    if view.phone:
        count = f"{count} {_said('phone', phone=view.phone)}"
    words = [plain(_said("title"), TITLE), plain(_said("when", date=view.date), NOTE)]
    words.append(plain(count, BODY, LONGEST))
    yield _rows([[words, NumberBox(view.number, NUMBER)]], (WIDE - NUMBER, NUMBER))
    yield Spacer(0, GAP)
    for paper in view.papers:
        yield KeepTogether(_rows(_paper(paper), COLUMNS, lines_below=True))
    yield Spacer(0, GAP)
    yield plain(_said("why"), BODY, LONGEST)


def _paper(paper: MissingPaper) -> list[list[Any]]:
    """Give a paper's rows: its name over the whole width, then a line for each landlord."""
    words = [plain(paper.name, NAME, LONGEST)]
    words += [plain(line, BODY, LONGEST) for line in _about(paper)]
    head: list[Any] = [Pictogram(paper.pictogram, ICON), words, None, None]
    return [head, *(_line(where) for where in paper.hand_in)]


def _about(paper: MissingPaper) -> Iterator[str]:
    if paper.person:
        yield _said("person", person=paper.person)
    elif paper.per is not Per.HOUSEHOLD:
        yield _said(paper.per)
    if paper.expired:
        yield _said("expired")
    if paper.period and paper.period.rule not in ON_THE_DAY:
        asked = period_in_words(paper.period, LANGUAGE)
        yield f"{asked[:1].upper()}{asked[1:]}."


def _line(where: HandIn) -> list[Any]:
    by = _said("by", by=where.by) if where.by else f"{_said('by_hand')} {'.' * 34}"
    return [None, Box(BOX), plain(where.landlord, UNDER, LONGEST), plain(by, BODY)]


def _rows(lines: list[list[Any]], widths: Sequence[float], *, lines_below: bool = False) -> Table:
    style: list[tuple[Any, ...]] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    ]
    if lines_below:
        style += [("SPAN", (1, 0), (-1, 0)), ("BOTTOMPADDING", (0, -1), (-1, -1), GAP),
                  ("LINEABOVE", (0, 0), (-1, 0), LINE, LIGHT),
                  ("TOPPADDING", (0, 0), (-1, 0), GAP)]  # fmt: skip
    return Table(lines, colWidths=list(widths), style=style)


def _said(key: str, **facts: object) -> str:
    return sentence("paper", f"missing.{key}", LANGUAGE, **facts)
