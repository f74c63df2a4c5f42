"""Draws how the recovery key is given out and asked for."""

from __future__ import annotations

from pathlib import Path

from planner.errors import OfficeLocked
from ui.looks.drawing import draw_over, settle
from ui.office.key_card import KeyCard
from ui.office.unlock import UnlockDialog
from ui.program import Program

TYPED = "X1VKE 1VBNT PQ5A4 CQ43N B6K7"
"""The beginning of a key that opens nothing."""


def draw_keys(program: Program, out: Path, theme: str) -> None:
    """Draw the sheet that prints the key, and the dialog that takes it on another PC."""
    program.window.show_page("settings")
    settle(program)
    card = program.window.pages.settings.findChild(KeyCard)
    if isinstance(card, KeyCard):
        card.open_sheet()
        settle(program)
        draw_over(program, out / f"herstelsleutel-{theme}.png").reject()
    office = program.backend.workspace.path
    dialog = UnlockDialog(office, OfficeLocked(office.name))
    dialog.key.setText(TYPED)
    dialog.show()
    settle(program)
    dialog.grab().save(str(out / f"ontgrendelen-{theme}.png"))
    dialog.close()
