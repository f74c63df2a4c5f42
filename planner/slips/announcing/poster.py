"""The poster of a day: A4, to be read from a few steps away."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from db.kinds import DayKind
from planner.checklists.words import listed
from planner.slips.announcing.notice import LANGUAGE, Notice
from planner.slips.fonts import BOLD, MEDIUM, TEXT
from planner.slips.letterhead import fitted
from planner.slips.lines import broken
from planner.slips.lists.brush import THICK, Brush
from planner.texts import day_in_words

MARGIN = 15 * mm
ICON = 11 * mm
BESIDE = MARGIN + ICON + 5 * mm
PLACES = ((20, 2), (15, 3), (12, 4))
NAMES = ((16, 4), (12, 6), (10, 7))
"""Sizes that the place and the landlords are tried in, each in about as much room."""
LOGO = (40 * mm, 20 * mm)
ALONE, BESIDE_LOGO = 42, 36
"""Points of the title, that it always stands there whole."""
BRING = (("id-card", "identity"), ("files", "papers"), ("users", "adults"))
LEARN = (("route", "identity"), ("files", "papers"), ("shield-check", "adults"))
"""What stands in three columns: what to bring, or what there is to learn."""


def poster(notice: Notice) -> bytes:
    """Draw the poster. The same day gives the same bytes."""
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1, lang=LANGUAGE)
    canvas.setTitle(notice.said("poster.document", date=notice.date))
    brush, room = Brush(canvas, A4[1]), A4[0] - 2 * MARGIN
    beside = _logo(brush, notice.logo, room)
    size = BESIDE_LOGO if notice.logo else ALONE
    y = brush.lines(MARGIN, MARGIN + 36, notice.said("poster.title"), (BOLD, size), (beside, 2))
    y = brush.lines(MARGIN, y - 16, notice.said("poster.subtitle"), (MEDIUM, 19), (room, 2))
    y = _date(brush, notice, y + 2, room)
    y = _where(brush, notice, y + 34, room)
    y = _whose(brush, notice, y + 8, room)
    _bring(brush, notice, y + 8, room)
    _call(brush, notice, A4[1] - MARGIN - 100, room)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _logo(brush: Brush, logo: bytes | None, room: float) -> float:
    """Draw the office's logo in the corner; tell how much room is left of it."""
    if not logo:
        return room
    wide, high = fitted(logo, *LOGO)
    brush.picture(logo, MARGIN + room - wide, MARGIN, wide, high)
    return room - wide - 6 * mm


def _date(brush: Brush, notice: Notice, y: float, room: float) -> float:
    """Write date and hours white on black; tell where the block ends."""
    words = day_in_words(notice.date, LANGUAGE)
    words = words[:1].upper() + words[1:]
    brush.block(MARGIN, y, room, 104)
    size = brush.fitting(words, BOLD, 38, room - 32)
    brush.text(MARGIN + 16, y + 48, words, size, BOLD)
    hours = brush.fitting(notice.hours, MEDIUM, 21, room - 32)
    brush.text(MARGIN + 16, y + 84, notice.hours, hours, MEDIUM)
    brush.dark()
    return y + 104


def _where(brush: Brush, notice: Notice, y: float, room: float) -> float:
    if not notice.place:
        return y
    brush.pictogram("map-pin", MARGIN, y - 22, ICON)
    beside = room - (BESIDE - MARGIN)
    y = _whole(brush, y, notice.place, (BOLD, PLACES), beside)
    if notice.directions:
        y = brush.lines(BESIDE, y, notice.directions, (TEXT, 16), (beside, 2))
    return y + 14


def _whose(brush: Brush, notice: Notice, y: float, room: float) -> float:
    if not notice.landlords:
        return y
    brush.pictogram("house", MARGIN, y - 22, ICON)
    beside = room - (BESIDE - MARGIN)
    y = brush.lines(BESIDE, y, notice.said("poster.landlords"), (BOLD, 20), (beside, 1))
    names = listed(notice.landlords, LANGUAGE)
    return _whole(brush, y, names, (TEXT, NAMES), beside) + 14


def _whole(
    brush: Brush, y: float, words: str, style: tuple[str, Sequence[tuple[float, int]]], room: float
) -> float:
    """Write a text in the largest size in which all of it fits; tell what is below it."""
    face, sizes = style
    for size, most in sizes:
        if len(broken(words, face, size, room, most + 1)) <= most:
            break
    return brush.lines(BESIDE, y, words, (face, size), (room, most))


def _bring(brush: Brush, notice: Notice, y: float, room: float) -> None:
    brush.text(MARGIN, y, notice.said("poster.bring"), 20, BOLD)
    parts = LEARN if notice.kind is DayKind.INFO else BRING
    for place, (icon, key) in enumerate(parts):
        x = MARGIN + place * room / len(parts)
        brush.pictogram(icon, x, y + 14, ICON)
        brush.lines(
            x, y + 66, notice.said(f"poster.{key}"), (MEDIUM, 14), (room / len(parts) - 12, 3)
        )


def _call(brush: Brush, notice: Notice, y: float, room: float) -> None:
    """Draw how to make an appointment, and what this is not, at the foot."""
    brush.box(MARGIN, y, room, 74, THICK)
    brush.pictogram("phone", MARGIN + 14, y + 20, ICON)
    x, beside = BESIDE + 14, room - (BESIDE - MARGIN) - 28
    call = (
        notice.said("poster.call", phone=notice.phone)
        if notice.phone
        else notice.said("poster.ask")
    )
    size = brush.fitting(call, BOLD, 21, beside)
    brush.text(x, y + 32, call, size, BOLD)
    brush.lines(x, y + 56, notice.said("poster.help"), (TEXT, 13), (beside, 1))
    brush.lines(MARGIN, y + 96, notice.said("poster.decides"), (TEXT, 11), (room, 1))
