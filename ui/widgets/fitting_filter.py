"""Filters as a bar of buttons where there is room, and as one list where there is not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Signal, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget
from typing_extensions import override

from ui.widgets.filter_bar import Entry, FilterBar

LEAST = 200
AROUND = 48
"""Pixels around the words of a drop-down: its margins and its arrow."""


def needed(field: QComboBox) -> int:
    """Give how wide a drop-down is for its first words, which let everybody through."""
    return QFontMetrics(field.font()).horizontalAdvance(field.itemText(0)) + AROUND


class FittingFilter(QWidget):
    """Chooses one of some entries; `chosen` gives its key."""

    chosen = Signal(str)

    def __init__(self, entries: Sequence[Entry], name: str) -> None:
        super().__init__()
        self._words = {key: words for key, words, _, _ in entries}
        self._key = entries[0][0]
        self.bar, self.list = FilterBar(entries), QComboBox()
        self.list.setAccessibleName(name)
        self.bar.chosen.connect(self._on_chosen)
        self.list.activated.connect(self._on_activated)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        layout.addWidget(self.bar)
        layout.addWidget(self.list, 1)
        self.list.hide()

    @property
    def wanted(self) -> int:
        """How wide the bar of buttons is."""
        return self.bar.sizeHint().width()

    def choose(self, key: str) -> None:
        """Turn a filter on."""
        self._key = key
        self.bar.choose(key)
        self.list.setCurrentIndex(self.list.findData(key))

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many rows each lets through."""
        self.bar.show_counts(counts)
        with QSignalBlocker(self.list):
            self.list.clear()
            for key, count in counts.items():
                self.list.addItem(f"{self._words[key]} ({count})", key)
            self.list.setCurrentIndex(self.list.findData(self._key))
        self._fit()

    @override
    def minimumSizeHint(self) -> QSize:
        high = max(self.bar.sizeHint().height(), self.list.sizeHint().height())
        return QSize(LEAST, high)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() >= self.wanted
        self.bar.setVisible(room)
        self.list.setVisible(not room)

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        self.choose(key)
        self.chosen.emit(key)

    @Slot(int)
    def _on_activated(self, _place: int) -> None:
        self._on_chosen(str(self.list.currentData()))
