"""What is around the steps: the choice of a language, and room to scroll."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QScrollArea, QVBoxLayout, QWidget

from planner.texts import LANGUAGES
from ui.core.language import NAMES, spoken


class LanguageChoice(QComboBox):
    """The languages of the program, each by its own name; `chosen` gives the code of one."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        for code in LANGUAGES:
            self.addItem(NAMES[code], code)
        self.setCurrentIndex(max(0, self.findData(spoken())))
        self.activated.connect(self._on_activated)

    @Slot()
    def _on_activated(self) -> None:
        self.chosen.emit(self.currentData())


def scrolling(step: QWidget) -> QScrollArea:
    """Let a step scroll where the screen is too small for all of it."""
    area, inner = QScrollArea(), QWidget()
    inner.setObjectName("plain")
    layout = QVBoxLayout(inner)
    layout.setContentsMargins(0, 0, 12, 8)
    layout.addWidget(step)
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
