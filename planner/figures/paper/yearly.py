"""The report on a period: introduction, signals, and each figure as picture and table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer

from planner.figures.keeping import INTRODUCTION, SIGNAL
from planner.figures.paper.chart import BarChart
from planner.figures.pictures import picture
from planner.figures.report import Figures
from planner.figures.tables import FigureTable
from planner.figures.words import value_words
from planner.slips.fonts import BOLD, TEXT
from planner.slips.lists.ledger import Ledger
from planner.slips.lists.model import Column, Kind
from planner.slips.sheets import SUBTITLE, TITLE, Sheets, plain
from planner.texts import sentence

WIDE = 186
FIRST = ((7, 28.0), (5, 42.0), (0, 54.0))
"""How wide the first column is beside at least so many others, in millimetres."""

BODY = ParagraphStyle("report", fontName=TEXT, fontSize=10.5, leading=15, spaceAfter=7)
HEADING = ParagraphStyle("report heading", BODY, fontName=BOLD, fontSize=13, leading=18)
SMALL = ParagraphStyle("report small", BODY, fontSize=8.5, leading=11.5)
LONGEST = 2000
ROOM = 60 * mm


@dataclass(frozen=True, slots=True)
class Report:
    """What is drawn: the office's name, figures with small numbers hidden, and what was kept."""

    office: str
    figures: Figures
    texts: Mapping[str, str] = field(default_factory=dict)
    language: str = "nl"


def report_pdf(report: Report) -> bytes:
    """Draw the report. The same figures give the same bytes."""
    found, language = report.figures, report.language
    title = sentence("figures", "document", language, first=found.first, last=found.last)
    return Sheets(title, language).pdf(list(_story(report)))


def _story(report: Report) -> Iterator[Flowable]:
    found, language = report.figures, report.language
    period = sentence("figures", "period", language, first=found.first, last=found.last)
    days = sentence("figures", "days_of", language, count=len(found.days))
    yield plain(sentence("figures", "report", language), TITLE)
    yield plain(f"{report.office} · {period} · {days}", SUBTITLE, LONGEST)
    for paragraph in report.texts.get(INTRODUCTION, "").split("\n"):
        if paragraph.strip():
            yield plain(paragraph, BODY, LONGEST)
    kept = [text for part, text in report.texts.items() if part.startswith(SIGNAL)]
    if kept:
        yield plain(sentence("figures", "signals", language), HEADING)
    for text in kept:
        yield plain(f"• {text}", BODY, LONGEST)
    for table in found.tables:
        if table.rows:
            yield from _table(table, language)
    if found.hidden:
        yield Spacer(0, 8)
        yield plain(sentence("figures", "note", language), SMALL, LONGEST)


def _table(table: FigureTable, language: str) -> Iterator[Flowable]:
    drawn = picture(table, language)
    yield Spacer(0, 10)
    yield CondPageBreak(ROOM)
    head: list[Flowable] = [plain(table.title, HEADING), plain(table.about, SMALL, LONGEST)]
    if drawn:
        head.append(BarChart(drawn, WIDE * mm))
    if drawn and len(table.heads) == 1 and len(drawn.bars) == len(table.rows):
        yield KeepTogether(head)  # each bar has its figure beside it: a table says no more
        return
    head.append(Spacer(0, 4))
    first = next(wide for many, wide in FIRST if len(table.heads) >= many)
    wide = (WIDE - first) / max(3, len(table.heads))
    columns = [Column("", first, Kind.STRONG)]
    columns += [Column(head, wide, Kind.FIGURE) for head in table.heads]
    rows = [
        (row.label, *(value_words(v, u, language) for v, u in
                      zip(row.values, table.units, strict=True)))
        for row in table.rows
    ]  # fmt: skip
    yield KeepTogether([*head, Ledger(columns, rows)])
