"""Tabs as a bar of words or, where there is little room, as a drop-down."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from ui.widgets.frames import row
from ui.widgets.tabs import PADDING, Tabs

LEAST = 220


class DropTabs(QWidget):
    """Offers the same places in `bar` and in `list`; `chosen` gives the one that is on.

    Only the list offers `aside` too, after them: `turned` tells whether it is on.
    """

    chosen = Signal(int)
    turned = Signal(bool)

    def __init__(self, words: Sequence[str], name: str, aside: str) -> None:
        super().__init__()
        self._words, self._place = tuple(words), 0
        self.bar, self.list = Tabs(words), QComboBox()
        self.list.setAccessibleName(name)
        self.list.setMinimumWidth(LEAST)
        self.list.addItems([*self._words, aside])
        self.list.hide()
        self.bar.chosen.connect(self._on_chosen)
        self.list.activated.connect(self._on_activated)
        self.setLayout(row(self.bar, self.list, None))

    def show_listed(self, listed: bool) -> None:  # noqa: FBT001 - a signal's slot
        """Show the drop-down, in line with what is under it; or the bar."""
        self.setContentsMargins(PADDING if listed else 0, 0, 0, 0)
        self.bar.setHidden(listed)
        self.list.setVisible(listed)
        self.list.setCurrentIndex(self._place)

    def show_count(self, place: int, count: int, role: str = "") -> None:
        """Show how many there are behind a place, in a colour where that calls for something."""
        self.bar.show_count(place, count, role)
        self.list.setItemText(place, f"{self._words[place]} ({count})")

    @Slot(int)
    def choose(self, place: int) -> None:
        """Turn a place on, as a click would."""
        self.bar.choose(place)

    @Slot(int)
    def _on_activated(self, place: int) -> None:
        aside = place == len(self._words)
        if not aside:
            self.choose(place)
        self.turned.emit(aside)

    @Slot(int)
    def _on_chosen(self, place: int) -> None:
        self._place = place
        self.list.setCurrentIndex(place)
        self.turned.emit(False)  # noqa: FBT003 - as Qt's own
        self.chosen.emit(place)
