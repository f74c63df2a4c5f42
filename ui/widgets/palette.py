"""What drops down under the search field: rows to step through while the cursor stays there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.widgets.row_list import ListRow, RowList
from ui.widgets.search_box import SearchBox

WIDTH = 660
UNDER = 4
MARGIN = 12
EDGE = 5
BORDER = 1


class Palette(QFrame):
    """Rows under a search field, over whatever the window shows.

    `picked` gives the value of a row; `entered` says that Enter was pressed while what is shown
    is no answer to what stands in the field.
    """

    picked = Signal(object)
    entered = Signal()

    def __init__(self, box: SearchBox, name: str) -> None:
        super().__init__()
        self._box = box
        self._is_current = False
        self.setProperty("kind", "palette")
        self.rows = RowList(name)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.picked.connect(self._on_picked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        layout.addWidget(self.rows)
        self.hide()
        box.stepped.connect(self._on_stepped)
        box.entered.connect(self._on_entered)
        box.left.connect(self.close)

    def show_rows(self, rows: Sequence[ListRow], *, choose: bool = True) -> None:
        """Show the answer to what stands in the field, with the first row chosen or none."""
        self._is_current = True
        self.rows.show_rows(rows, choose=choose)
        self._drop()
        self._say()

    def expect(self) -> None:
        """Know that what is shown is not the answer any more, or yet."""
        self._is_current = False

    def _drop(self) -> None:
        window = self._box.window()
        if self.parent() is not window:
            self.setParent(window)
        corner = self._box.mapTo(window, QPoint(0, self._box.height() + UNDER))
        width = min(WIDTH, window.width() - corner.x() - MARGIN)
        room = window.height() - corner.y() - MARGIN
        height = min(self.rows.height_wanted() + 2 * (EDGE + BORDER), room)
        self.setGeometry(corner.x(), corner.y(), width, height)
        self.show()
        self.raise_()

    def _on_stepped(self, by: int) -> None:
        if self.isVisible():
            self.rows.step(by)
            self._say()

    def _on_entered(self) -> None:
        if self._is_current and self.isVisible():
            self.rows.pick()
        else:
            self.entered.emit()

    def _on_picked(self, value: object) -> None:
        self.close()
        self.picked.emit(value)

    def _say(self) -> None:
        """Have the chosen row read aloud: the cursor is elsewhere, in the field."""
        chosen = self.rows.chosen()
        if chosen is None and self.rows.rows_model.rows:
            chosen = self.rows.rows_model.rows[0]
        spoken = chosen.spoken if chosen else ""
        self._box.setAccessibleDescription(spoken)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._box, spoken))
