"""Step 1 of the import: which files, and what stands in them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from planner.households.importing.cells import column_letter, text_of
from planner.households.importing.lists import RawList
from ui.core.settings import Settings
from ui.households.importing.course import Course
from ui.widgets.button import Button
from ui.widgets.frames import label, row
from ui.widgets.rows import Column, Look
from ui.widgets.table import Table, table_card

FIRST_ROWS = 20
FIRST_COLUMNS = 14
Index = QModelIndex | QPersistentModelIndex


class FileStep(QWidget):
    """Chooses files by button or by dropping them, and shows the first rows of each."""

    def __init__(self, course: Course, settings: Settings) -> None:
        super().__init__()
        self._course = course
        self._settings = settings
        self.setAcceptDrops(True)
        choose = Button(self.tr("Choose files"), icon_name="folder-open")
        choose.clicked.connect(self._on_choose)
        self._remove = Button(self.tr("Leave out"), kind="ghost", icon_name="trash-2")
        self._remove.clicked.connect(self._on_remove)
        self._files = Table[RawList](self._columns(), self.tr("Files"), key="source")
        self._files.setFixedHeight(140)
        self._files.chosen.connect(self._on_chosen)
        self._cells = _Cells(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(self._head(choose))
        layout.addWidget(table_card(self._files))
        layout.addWidget(label(self.tr("The first rows"), "section"))
        layout.addWidget(table_card(_table(self._cells, self.tr("The first rows"))), 1)
        course.read.connect(self._on_read)
        self._on_read()

    def _head(self, choose: Button) -> QHBoxLayout:
        limits = self.tr("CSV, TXT or XLSX, up to 20 MB each. Drop them here or choose them.")
        told = label(limits, "muted", wrap=True)
        told.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head = row(choose, self._remove, told)
        head.setStretch(2, 1)
        return head

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        self._course.add_files(files)

    def _columns(self) -> list[Column[RawList]]:
        return [
            Column(self.tr("File"), lambda x: x.source, 0, lambda _: Look(500)),
            Column(self.tr("Sheets"), lambda x: str(len(x.sheets)), 90, numeric=True),
            Column(self.tr("Rows"), lambda x: str(sum(len(s.rows) for s in x.sheets)), 90,
                   numeric=True),
        ]  # fmt: skip

    @Slot()
    def _on_choose(self) -> None:
        folder = self._settings.list_folder
        dialog = QFileDialog(self, self.tr("Choose files"), folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Lists") + " (*.csv *.txt *.tsv *.xlsx)")
        dialog.filesSelected.connect(self.choose)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(list)
    def choose(self, files: list[str]) -> None:
        """Read these files."""
        if files:
            self._settings.list_folder = str(Path(files[0]).parent)
        self._course.add_files([Path(file) for file in files])

    @Slot()
    def _on_remove(self) -> None:
        chosen = self._files.selected()
        if chosen in self._course.lists:
            self._course.remove(self._course.lists.index(chosen))

    @Slot()
    def _on_read(self) -> None:
        self._files.show_rows(self._course.lists)
        if self._course.lists:
            self._files.select_place(len(self._course.lists) - 1)
        self._on_chosen(self._files.selected())

    @Slot(object)
    def _on_chosen(self, chosen: RawList | None) -> None:
        self._remove.setVisible(chosen is not None)
        self._cells.show_list(chosen)


class _Cells(QAbstractTableModel):
    """The first rows of a list's first sheet, as they are."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[tuple[Any, ...]] = []

    def show_list(self, found: RawList | None) -> None:
        self.beginResetModel()
        sheet = next((s for s in found.sheets if s.rows), None) if found else None
        self._rows = [r[:FIRST_COLUMNS] for r in sheet.rows[:FIRST_ROWS]] if sheet else []
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else max(map(len, self._rows), default=0)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        upright = orientation == Qt.Orientation.Vertical
        return str(section + 1) if upright else column_letter(section)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole and index.column() < len(row):
            return text_of(row[index.column()])
        return None


def _table(model: QAbstractTableModel, name: str) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(name)
    table.setShowGrid(True)
    table.setSelectionMode(QTableView.SelectionMode.NoSelection)
    table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    table.verticalHeader().setDefaultSectionSize(26)
    table.horizontalHeader().setDefaultSectionSize(118)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    return table
