"""Trying out a scanner: what it typed and what that reads as."""

from __future__ import annotations

from PySide6.QtCore import Slot

from planner.slips.code import in_groups, is_slip_code
from ui.core.scanner import Scanner
from ui.widgets.form_sheet import Message
from ui.widgets.frames import Card, label


class ScannerCard(Card):
    """Shows the last scan, from whatever field it was made."""

    def __init__(self, scanner: Scanner) -> None:
        super().__init__(self.tr("Test the scanner"))
        hint = self.tr("Scan the square on a slip. Any keyboard setting of the scanner will do.")
        self.body.addWidget(label(hint, "caption", wrap=True))
        self._good, self._bad = (
            Message("success", "circle-check"),
            Message("warning", "circle-alert"),
        )
        self.body.addWidget(self._good)
        self.body.addWidget(self._bad)
        scanner.heard.connect(self._on_heard)

    @Slot(str, str)
    def _on_heard(self, typed: str, code: str) -> None:
        good = is_slip_code(code)
        words = self.tr("Typed: {typed}. Read: {code}.").format(
            typed=typed, code=in_groups(code) if good else code
        )
        no_slip = self.tr("This is no slip's code, but the scanner can be read.")
        self._good.say(words if good else "")
        self._bad.say("" if good else f"{words} {no_slip}")
