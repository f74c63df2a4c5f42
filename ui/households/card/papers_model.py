"""The document table's contents: rows are papers, columns the landlords that may ask for them."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from planner.checklists.noted import Paper
from planner.checklists.states import PaperState
from planner.checklists.views import Cell, Checklist, ChecklistRow
from ui.households.card.marks import state_words
from ui.widgets.tips import tip

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
CELL_ROLE = Qt.ItemDataRole.UserRole + 2
TRACK_ROLE = Qt.ItemDataRole.UserRole + 3
Index = QModelIndex | QPersistentModelIndex
Key = tuple[str, int | None, int]
REST = re.compile(r"\s*[(,].*", re.DOTALL)
"""What follows a document's name: another name for it, or how it must be."""


class PapersModel(QAbstractTableModel):
    """A household's papers, replaced as a whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.papers: Checklist | None = None

    def show_papers(self, papers: Checklist | None) -> None:
        """Replace what is shown."""
        self.beginResetModel()
        self.papers = papers
        self.endResetModel()

    @property
    def rows(self) -> tuple[ChecklistRow, ...]:
        """The papers."""
        return self.papers.rows if self.papers else ()

    def cell(self, index: Index) -> Cell | None:
        """Give what is known of a paper before a landlord; none in the column of names."""
        return self.rows[index.row()].cells[index.column() - 1] if index.column() else None

    def paper(self, index: Index, *, alone: bool = False) -> Paper:
        """Name the paper that a tick in a cell is about: a shared one is ticked once for all."""
        row, cell = self.rows[index.row()], self.cell(index)
        own = cell is not None and (alone or not row.shared)
        household = self.papers.household_id if self.papers else 0
        return Paper(household, row.code, row.person_id, cell.landlord_id if cell and own else None)

    def key(self, row: int) -> Key:
        """Tell a paper apart from all others of the household."""
        found = self.rows[row]
        return found.code, found.person_id, found.unnamed

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or not self.papers else 1 + len(self.papers.landlords)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or self.papers is None:
            return None
        name = self.papers.landlords[section - 1].name if section else self.tr("Document")
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return name
            case Qt.ItemDataRole.ToolTipRole:
                return tip(name)
            case Qt.ItemDataRole.TextAlignmentRole if section:
                return Qt.AlignmentFlag.AlignCenter
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, cell = self.rows[index.row()], self.cell(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.cell_words(cell) if cell else short(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row, index.column(), cell)
            case Qt.ItemDataRole.ToolTipRole:
                said = self.about(row)
                return tip(f"{self._where(index.column(), cell)}\n{said}" if cell else said)
            case _ if role == ROW_ROLE:
                return row
            case _ if role == CELL_ROLE:
                return cell
            case _ if role == TRACK_ROLE:
                return self._track(row, index.column())
        return None

    def about(self, row: ChecklistRow) -> str:
        """Say the whole name of a paper, why it applies and how old it may be."""
        parts = [row.text]
        if row.because:
            because = "; ".join(row.because)
            parts.append(self.tr("Asked because: {reasons}.").format(reasons=because))
        else:
            parts.append(self.tr("Everybody brings this."))
        if row.validity:
            parts.append(f"{row.validity[:1].upper()}{row.validity[1:]}.")
        return " ".join(part if part.endswith(".") else f"{part}." for part in parts)

    def whose(self, row: ChecklistRow) -> str:
        """Say whose paper it is; nothing for one of the household as a whole."""
        if row.person or not row.unnamed:
            return row.person
        return self.tr("%n person(s) not named", "", row.unnamed)

    def cell_words(self, cell: Cell) -> str:
        """Say how a paper stands before one landlord."""
        if cell.state is None:
            return self.tr("not asked")
        return ", ".join(part for part in (state_words(cell.state), cell.detail) if part)

    def _where(self, column: int, cell: Cell) -> str:
        landlord = self.headerData(column, Qt.Orientation.Horizontal)
        return f"{landlord}: {self.cell_words(cell)}"

    def _spoken(self, row: ChecklistRow, column: int, cell: Cell | None) -> str:
        name = ", ".join(part for part in (short(row), self.whose(row)) if part)
        if cell is not None:
            once = f", {self.tr('one for all landlords')}" if row.shared and cell.state else ""
            return f"{name}, {self._where(column, cell)}{once}"
        return f"{name}, {state_words(row.state)}. {self.about(row)}"

    def _track(self, row: ChecklistRow, column: int) -> tuple[bool, bool]:
        """Tell whether the track of a shared paper goes on at the left and at the right."""
        asked = [False, *(cell.state is not None for cell in row.cells), False]
        if not row.shared or not column or not asked[column]:
            return False, False
        return asked[column - 1], asked[column + 1]


def short(row: ChecklistRow) -> str:
    """Name a paper in a few words."""
    return REST.sub("", row.text) or row.text


def lacks(row: ChecklistRow) -> bool:
    """Tell whether somebody must still do something about a paper."""
    return row.state in (PaperState.MISSING, PaperState.EXPIRED, PaperState.PROMISED)
