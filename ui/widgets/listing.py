"""What lists of one column share: their rows, their manners, how a line is painted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyle
from typing_extensions import override

from ui.theme.apply import font, worn

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")


class ListedRows(QAbstractListModel, Generic[Row]):
    """Rows of one kind. A painter gets the row itself by `ROW_ROLE`; `facet` says the rest."""

    def __init__(self, parent: QObject, rows: Sequence[Row] = ()) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = tuple(rows)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Replace what is shown."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def facet(self, row: Row, role: int) -> Any:
        """Tell what a row is in a role of Qt's: its words, what is read aloud, its tip.

        Nothing, unless who inherits knows.
        """

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        return row if role == ROW_ROLE else self.facet(row, role)


def set_manners(view: QListView, name: str) -> None:
    """Name a list, and let it scroll by the pixel, downwards only, without a frame or typing."""
    view.setAccessibleName(name)
    view.setObjectName("rows")
    view.setFrameShape(QListView.Shape.NoFrame)
    view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)


def paint_ground(painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
    """Paint behind a line whether it is chosen, or under the mouse."""
    tokens = worn()
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, QColor(tokens.selection))
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(tokens.accent))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, QColor(tokens.sunk))


def write(painter: QPainter, room: QRectF, words: str, size: tuple[int, int], role: str) -> float:
    """Write plain text, as much as there is room for; tell how wide it became (pixels).

    `size` is the font's height in pixels and its weight, `role` a colour of the theme.
    """
    painter.setFont(font(*size, words=words))
    painter.setPen(QColor(getattr(worn(), role)))
    metrics = QFontMetricsF(painter.font())
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    align = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(room, int(align), shown)
    return metrics.horizontalAdvance(shown)
