"""Sheets of A4 with a table that goes on over pages: heading, columns, page numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor, black
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    PageTemplate,
    Paragraph,
    Table,
)

from planner.slips.fonts import BOLD, MEDIUM, TEXT, load_fonts, printable, shortened
from planner.slips.numbered import NumberedCanvas
from planner.texts import sentence

MARGIN = 12 * mm
FOOT, FOOT_SIZE = 9 * mm, 8.5
LINE = 0.25 * mm
LONGEST = 80
"""No real name is longer; a longer one is cut, so that a row fits on a page."""
LONGEST_LINE = 200

GREY, LIGHT = HexColor("#444444"), HexColor("#999999")
BODY = ParagraphStyle("body", fontName=TEXT, fontSize=9.5, leading=12.5, embeddedHyphenation=1)
FIGURE = ParagraphStyle("figure", BODY, alignment=TA_RIGHT)
STRONG = ParagraphStyle("strong", BODY, fontName=BOLD)
STRONG_FIGURE = ParagraphStyle("strong figure", FIGURE, fontName=BOLD)
HEAD = ParagraphStyle("head", BODY, fontName=MEDIUM, fontSize=8.5, leading=11, textColor=GREY)
HEAD_FIGURE = ParagraphStyle("head figure", HEAD, alignment=TA_RIGHT)
TITLE = ParagraphStyle("title", fontName=BOLD, fontSize=17, leading=22)
SUBTITLE = ParagraphStyle("subtitle", fontName=MEDIUM, fontSize=10.5, leading=15, spaceAfter=8)


@dataclass(frozen=True, slots=True)
class Sheets:
    """A document of sheets: its title for the reader program, its language and its direction."""

    title: str
    language: str
    wide: bool = False

    def pdf(self, story: Sequence[Flowable]) -> bytes:
        """Lay a story out on sheets. The same story gives the same bytes."""
        buffer = BytesIO()
        wide, high = size = landscape(A4) if self.wide else A4
        room = (wide - 2 * MARGIN, high - 2 * MARGIN - FOOT)
        frame = Frame(MARGIN, MARGIN + FOOT, *room, 0, 0, 0, 0)
        document = BaseDocTemplate(
            buffer,
            pagesize=size,
            pageTemplates=[PageTemplate(frames=[frame])],
            title=self.title,
            lang=self.language,
            invariant=1,
        )
        foot = partial(self._foot, right=wide - MARGIN)
        document.build(list(story), canvasmaker=partial(NumberedCanvas, foot=foot))
        return buffer.getvalue()

    def _foot(self, canvas: Canvas, part: str, page: int, pages: int, *, right: float) -> None:
        words = sentence("lists", "page", self.language, page=page, pages=pages)
        canvas.setFont(TEXT, FOOT_SIZE)
        canvas.drawString(MARGIN, MARGIN, shortened(printable(part or self.title), LONGEST))
        canvas.drawRightString(right, MARGIN, words)


def plain(words: str, style: ParagraphStyle = BODY, most: int = LONGEST) -> Paragraph:
    """Give data as it is: never markup, and cut where no real text is as long."""
    load_fonts()
    return Paragraph(escape(shortened(printable(words), most)), style)


def listing(
    heads: Sequence[Flowable], rows: Sequence[Sequence[Flowable]], widths: Sequence[float]
) -> Table:
    """Make a table whose heads come back on every page, with hairlines between its rows."""
    return Table(
        [list(heads), *[list(row) for row in rows]],
        colWidths=list(widths),
        repeatRows=1,
        hAlign="LEFT",
        style=[
            ("LINEBELOW", (0, 1), (-1, -1), LINE, LIGHT),
            ("LINEBELOW", (0, 0), (-1, 0), 2 * LINE, black),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 11),
            ("TOPPADDING", (0, 0), (-1, -1), 3),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
        ],
    )
