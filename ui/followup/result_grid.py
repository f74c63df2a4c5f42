"""The grid of a day's households by landlord: one key a cell, and on to the next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from typing_extensions import override

from planner.kinds import Result
from planner.outcomes.grid import DayGrid, GridRow
from planner.outcomes.standing import Standing
from ui.followup.words import result_look, result_word, told_of
from ui.widgets.plain_table import make_plain
from ui.widgets.rows import Column, Look, RowsModel
from ui.widgets.table import RowDelegate

NUMBER, NAME, FIRST = 0, 1, 2
NAME_WIDTH = 172


class ResultGrid(QTableView):
    """Shows who came to whom, and takes keys.

    `entered` gives a cell and the result that was pressed (none takes it back), `proof_asked` the
    cell whose proof is ticked, `opened` the one to fill in, `chosen` the row and cell of now.
    """

    entered = Signal(object, object)
    proof_asked = Signal(object)
    opened = Signal(object)
    chosen = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._owners: tuple[int, ...] = ()
        self.setAccessibleName(self.tr("Outcomes by household and landlord"))
        self._model = _model_of((), self)
        self.setModel(self._model)
        self.setItemDelegate(RowDelegate(self))
        self._look_like_a_table()

    def keys(self) -> Mapping[str, Result]:
        """Name the letter of each result; the digits 1 to 5 do the same."""
        letters = (self.tr("R", "key"), self.tr("I", "key"), self.tr("F", "key"),
                   self.tr("N", "key"), self.tr("C", "key"))  # fmt: skip
        return dict(zip(letters, Result, strict=True))

    def show_grid(self, grid: DayGrid) -> None:
        """Show a day; the cell that is chosen stays so if it is still there."""
        before = self.standing()
        row, column = self.currentIndex().row(), self.currentIndex().column()
        self._owners = tuple(id_ for id_, _ in grid.landlords)
        self.selectionModel().currentChanged.disconnect(self._on_moved)
        self._model = _model_of(self._columns(grid), self)
        self._model.show_rows(grid.rows)
        self.setModel(self._model)
        self._fit()
        self.selectionModel().currentChanged.connect(self._on_moved)
        ids = [one.id for one in grid.rows]
        if before and before.appointment_id in ids:
            row = ids.index(before.appointment_id)
        self.go_to(row, column)

    def standing(self) -> Standing | None:
        """Give the file that is chosen; none where the household does not see that landlord."""
        row, index = self.row(), self.currentIndex()
        if row is None or index.column() < FIRST:
            return None
        return row.cells.get(self._owners[index.column() - FIRST])

    def row(self) -> GridRow | None:
        """Give the household that is chosen."""
        index = self.currentIndex()
        return self._model.row(index) if index.isValid() else None

    def go_to(self, row: int, column: int) -> None:
        """Choose a cell, or else the first there is."""
        rows = self._model.rows
        if rows:
            place = max(0, min(row, len(rows) - 1))
            self.setCurrentIndex(self._model.index(place, max(FIRST, column)))
        self._on_moved(self.currentIndex())

    def go_on(self) -> None:
        """Go to the next file of this household, or the first of the next one."""
        row, column = self.currentIndex().row(), self.currentIndex().column() + 1
        while row < len(self._model.rows):
            for place in range(column, FIRST + len(self._owners)):
                if self._owners[place - FIRST] in self._model.rows[row].cells:
                    self.go_to(row, place)
                    return
            row, column = row + 1, FIRST

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        standing = self.standing()
        if standing is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        typed, results = event.text().upper(), self.keys()
        if typed.isdecimal() and 1 <= int(typed) <= len(results):
            typed = list(results)[int(typed) - 1]
        if typed in results:
            self.entered.emit(standing, results[typed])
        elif typed and typed == self.tr("P", "key"):
            self.proof_asked.emit(standing)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.entered.emit(standing, None)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(standing)
        else:
            super().keyPressEvent(event)

    def _columns(self, grid: DayGrid) -> list[Column[GridRow]]:
        hidden = self.tr("hidden")
        columns: list[Column[GridRow]] = [
            Column(self.tr("No."), lambda r: f"{r.number:03d}", 56, lambda _: Look(600)),
            Column(self.tr("Name"), lambda r: r.name or hidden, NAME_WIDTH, lambda _: Look(500)),
        ]
        return columns + [self._column(id_, name) for id_, name in grid.landlords]

    def _column(self, landlord_id: int, name: str) -> Column[GridRow]:
        def word(row: GridRow) -> str:
            one = row.cells.get(landlord_id)
            if one is None:
                return "–"
            proof = " ✓" if one.proof_on else ""
            return f"{result_word(one.result)}{proof}"

        def look(row: GridRow) -> Look:
            one = row.cells.get(landlord_id)
            return result_look(one.result) if one else Look(400, "text_muted")

        def spoken(row: GridRow) -> str:
            one = row.cells.get(landlord_id)
            told = told_of(one) if one else self.tr("does not come here")
            return f"{row.number:03d}, {name}, {told}"

        return Column(name, word, 0, look, spoken=spoken, tooltip=spoken)

    def _fit(self) -> None:
        header, mode = self.horizontalHeader(), QHeaderView.ResizeMode
        for place, column in enumerate(self._model.columns):
            header.setSectionResizeMode(place, mode.Fixed if column.width else mode.Stretch)
            if column.width:
                self.setColumnWidth(place, column.width)

    def _look_like_a_table(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        make_plain(self)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.selectionModel().currentChanged.connect(self._on_moved)
        self.doubleClicked.connect(self._on_double_clicked)

    def _on_moved(self, _now: QModelIndex, _before: QModelIndex | None = None) -> None:
        self.chosen.emit(self.row(), self.standing())

    def _on_double_clicked(self, _index: QModelIndex) -> None:
        if standing := self.standing():
            self.opened.emit(standing)


def _model_of(columns: Sequence[Column[GridRow]], parent: QObject) -> RowsModel[GridRow]:
    return RowsModel(columns, parent)
