"""The document table: Space goes one state on, Enter offers every state."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QTableView
from typing_extensions import override

from planner.checklists.views import Checklist
from ui.households.card.papers_model import Key, PapersModel
from ui.households.card.papers_paint import LandlordHead, PaperDelegate

ROOMY, DENSE = 46, 40
NAMES = 262
NAMES_NARROW, NAMES_LEAST = 220, 148
NARROW = 560
LEAST = 56
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


class PapersView(QTableView):
    """Shows a household's papers.

    `ticked` and `menu_asked` (with a place on the screen) give the cell that is meant;
    `moved` tells that another cell is current, `laid_out` that columns have other widths.
    """

    ticked = Signal(QModelIndex)
    menu_asked = Signal(QModelIndex, QPoint)
    moved = Signal()
    laid_out = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.papers_model = PapersModel(self)
        self.setModel(self.papers_model)
        self.setItemDelegate(PaperDelegate(self))
        self.setHorizontalHeader(LandlordHead())
        self.setAccessibleName(name)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.selectionModel().currentChanged.connect(self._on_moved)

    def show_papers(self, papers: Checklist | None) -> None:
        """Show papers; the cell that was current stays so if it is still there."""
        index = self.currentIndex()
        before = (self.papers_model.key(index.row()), index.column()) if index.isValid() else None
        place, said = self.verticalScrollBar().value(), index.data(SPOKEN)
        self.papers_model.show_papers(papers)
        self._set_sizes()
        self._choose(*(before or (None, 0)))
        self.verticalScrollBar().setValue(place)
        self.moved.emit()
        self._announce(said)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        match event.key():
            case Qt.Key.Key_Space if index.isValid():
                self.ticked.emit(index)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if index.isValid():
                self.ask_menu()
            case _:
                super().keyPressEvent(event)

    def ask_menu(self) -> None:
        """Ask for the menu of the current cell, beside it."""
        index = self.currentIndex()
        if index.isValid():
            place = self.visualRect(index).center()
            self.menu_asked.emit(index, self.viewport().mapToGlobal(place))

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.ask_menu()
            return
        index = self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_asked.emit(index, event.globalPos())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        if left and index.isValid() and index.column() and index == self.currentIndex():
            self.ticked.emit(index)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_sizes()

    def _set_sizes(self) -> None:
        columns = self.papers_model.columnCount() - 1
        if columns < 1:
            return
        width = self.viewport().width()
        names = NAMES if width >= NARROW else NAMES_NARROW
        each = max(LEAST, (width - names) // columns)
        self.setColumnWidth(0, max(NAMES_LEAST, width - each * columns))
        for column in range(1, columns + 1):
            self.setColumnWidth(column, each)
        rows = self.papers_model.rowCount()
        high = ROOMY if rows * ROOMY <= self.viewport().height() else DENSE
        self.verticalHeader().setDefaultSectionSize(high)
        self.laid_out.emit()

    def _choose(self, key: Key | None, column: int) -> None:
        """Make a paper current: the one with this key, else the first."""
        model = self.papers_model
        found = next((n for n in range(model.rowCount()) if model.key(n) == key), 0)
        self.setCurrentIndex(model.index(found, min(column, model.columnCount() - 1)))

    def _announce(self, before: object) -> None:
        """Have the current cell read aloud again when it says something else now."""
        now = self.currentIndex().data(SPOKEN)
        if self.hasFocus() and now and now != before:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, str(now)))

    def _on_moved(self) -> None:
        self.moved.emit()
