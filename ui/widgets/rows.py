"""A table model for any list of rows, described by its columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from heapq import nlargest
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from ui.widgets.tips import tip

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
LOOK_ROLE = Qt.ItemDataRole.UserRole + 2
FEW = 8
"""So many of a column's longest words are measured: letters differ in width."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a cell is painted: weight, colour role, and a chip's or mark's shape if any."""

    weight: int = 400
    role: str = "text"
    shape: str = ""
    chip: bool = False


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """How one column is headed, shown and read aloud. Width in pixels; 0 takes the rest.

    Where there is too little room, columns that can be spared go first, the highest `spare` of all.
    One that `grows` becomes as wide as its words where a column that takes the rest has no need of
    all of it.
    """

    header: str
    text: Callable[[Row], str]
    width: int = 0
    look: Callable[[Row], Look] | None = None
    spoken: Callable[[Row], str] | None = None
    tooltip: Callable[[Row], str] | None = None
    numeric: bool = False
    spare: int = 0
    grows: bool = False


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Read-only rows; replaced as a whole."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Replace what is shown."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self._rows

    def row(self, index: Index) -> Row:
        """Return the row behind an index."""
        return self._rows[index.row()]

    def longest(self, place: int) -> list[str]:
        """Give the longest words of a column."""
        text = self.columns[place].text
        return nlargest(FEW, {text(row) for row in self._rows}, key=len)

    def told(self, index: Index, spared: Sequence[int], *, cut: bool) -> str:
        """Tell a cell whole if it is cut, or what its column tells, then its row's other cells."""
        row, own = self.row(index), self.columns[index.column()]
        lines = [own.tooltip(row) if own.tooltip else own.text(row) if cut else ""]
        others = ((self.columns[n].header, self.columns[n].text(row)) for n in spared)
        lines += [f"{head}: {words}" for head, words in others if words]
        return "\n".join(filter(None, lines))

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.header
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(column.header)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _align(column)
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return (column.spoken or column.text)(row)
            case Qt.ItemDataRole.ToolTipRole if column.tooltip:
                return tip(column.tooltip(row))
            case Qt.ItemDataRole.TextAlignmentRole:
                return _align(column)
            case _ if role == ROW_ROLE:
                return row
            case _ if role == LOOK_ROLE:
                return column.look(row) if column.look else Look()
        return None


def _align(column: Column[Any]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.numeric else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
