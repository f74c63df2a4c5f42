"""Choosing the paper and the language of slips for one print."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from planner.kinds import SlipFormat
from planner.languages import language_name
from planner.slips.issue import IssuedSlips, Printing
from planner.slips.papers import slips_pdf
from planner.slips.wording import DUTCH, LANGUAGES
from planner.workspace import Work
from ui.core.language import spoken
from ui.widgets.form_sheet import field

translate = QCoreApplication.translate


class SlipChoice(QWidget):
    """The office's paper and each household's own language, unless the clerk says otherwise."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._format, self._language = QComboBox(), QComboBox()
        self._format.addItem(self.tr("As the office has it"), None)
        for sheet, words in formats().items():
            self._format.addItem(words, sheet)
        self._language.addItem(self.tr("Each household's own"), None)
        self._language.addItem(self.tr("Dutch only"), DUTCH)
        named = sorted((language_name(code, spoken()), code) for code in LANGUAGES[1:])
        for name, code in named:
            self._language.addItem(name, code)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(field(self.tr("Paper"), self._format))
        layout.addLayout(field(self.tr("Translation"), self._language))
        for box in (self._format, self._language):
            box.activated.connect(self.changed)

    @property
    def format(self) -> SlipFormat | None:
        """The paper that was chosen; None is the office's."""
        chosen = self._format.currentData()
        return SlipFormat(chosen) if chosen else None

    @property
    def language(self) -> str | None:
        """The language that was chosen; None is each household's own."""
        chosen: str | None = self._language.currentData()
        return chosen

    def preview(self, **which: Any) -> Work[bytes]:
        """Show slips of a day or of some appointments as they would be printed."""
        return partial(slips_pdf, sheet=self.format, language=self.language, **which)

    def printing(self, now: datetime, actor: str) -> Printing:
        """Say how slips are printed now, and by whom."""
        return Printing(now, actor, self.format, self.language)


def once(then: Callable[[bytes], None], issued: IssuedSlips) -> None:
    """Go on with slips that were issued, unless a double click did already."""
    if not issued.again:
        then(issued.pdf)


def formats() -> dict[SlipFormat, str]:
    """Name the papers there are."""
    return {
        SlipFormat.A5: translate("SlipChoice", "A5"),
        SlipFormat.A4: translate("SlipChoice", "A4, large print"),
        SlipFormat.ROLL: translate("SlipChoice", "Roll of 80 mm"),
    }
