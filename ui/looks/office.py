"""Draws what is kept of the office itself: closing days, and who takes part."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from planner.days.closing import add_closing
from ui.looks.drawing import draw_over, settle
from ui.office.landlord_card import LandlordCard
from ui.program import Program

CLOSED = ((date(2026, 12, 24), date(2027, 1, 1), "Kerstvakantie"),
          (date(2027, 5, 7), date(2027, 5, 7), "Brugdag"))  # fmt: skip


def draw_office(program: Program, out: Path, theme: str) -> None:
    """Draw each dialog over its page; what was noted for it is undone again."""
    window, backend = program.window, program.backend
    for first, last, why in CLOSED:
        backend.run(program, partial(add_closing, first=first, last=last, reason=why))
        settle(program)
    window.show_page("days")
    settle(program)
    window.pages.days.show_closings()
    settle(program)
    draw_over(program, out / f"sluitingsdagen-{theme}.png").reject()
    for _ in CLOSED:
        backend.undo(program)
        settle(program)
    window.show_page("settings")
    settle(program)
    card = window.pages.settings.findChild(LandlordCard)
    if isinstance(card, LandlordCard):
        card.open_sheet()
        settle(program)
        draw_over(program, out / f"verhuurders-{theme}.png").reject()
