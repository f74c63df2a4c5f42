"""What keys and a double click do on the board: open a card, or take in a household."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from ui.timetable.board_view import BoardView

COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class BoardTyping(QObject):
    """Follows a board. `visit_asked` says that the chosen visit's card is wanted.

    `newcomer_asked` gives the letters that were typed on a free spot, and when it begins.
    """

    visit_asked = Signal()
    newcomer_asked = Signal(str, int)

    def __init__(self, view: BoardView) -> None:
        super().__init__(view)
        self._view = view
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    @override
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if self._view.hold is not None:
            return False
        if event.type() == QEvent.Type.MouseButtonDblClick:
            return self.open()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.modifiers() & COMMANDS:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self.open()
        return self._type(event.text())

    def open(self) -> bool:
        """Open the card of the chosen visit, or take in a household on the free spot."""
        if self._view.chosen_visit():
            self.visit_asked.emit()
            return True
        return self._ask("")

    def _type(self, letters: str) -> bool:
        return letters.isalpha() and self._ask(letters)

    def _ask(self, letters: str) -> bool:
        """Ask for a household on the current spot, if nobody has it and the desk is open."""
        here, model = self._view.currentIndex(), self._view.board_model
        if not here.isValid() or self._view.chosen_visit():
            return False
        if not model.is_open(here.row(), here.column()):
            return False
        self.newcomer_asked.emit(letters, model.rows[here.row()][0])
        return True
