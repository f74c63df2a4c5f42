"""The persons of a card: who they are, and whether they come along."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui.core.icons import paint_icon
from ui.theme.apply import font, worn
from ui.widgets.listing import ROW_ROLE, ListedRows, set_manners, write
from ui.widgets.tips import tip

ROW = 44
PADDING = 16
DISC = 32
NARROW = 225
"""Below so many pixels the pictures make room for the words."""


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A person in words. `coming` says whether they come along, in the colour of `role`.

    Without an `id`, or when they cannot be asked whether they come, nothing is to be toggled.
    """

    id: int | None
    name: str
    about: str
    icon: str = "user"
    coming: str = ""
    role: str = "success"
    can_stay: bool = False
    comes: bool = True


class PersonsModel(ListedRows[PersonLine]):
    """The persons of a household."""

    @override
    def facet(self, row: PersonLine, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return _spoken(row)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(_spoken(row))
        return None


def _spoken(row: PersonLine) -> str:
    return ", ".join(part for part in (row.name, row.about, row.coming) if part)


class PersonList(QListView):
    """Shows persons; `toggled` gives the one of whom it is to change whether they come along."""

    toggled = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.persons_model = PersonsModel(self)
        self.setModel(self.persons_model)
        self.setItemDelegate(PersonDelegate(self))
        set_manners(self, name)
        self.doubleClicked.connect(self._toggle)

    def show_rows(self, rows: Sequence[PersonLine]) -> None:
        """Show persons; the current line stays current."""
        place = max(0, self.currentIndex().row())
        self.persons_model.show_rows(rows)
        if rows:
            self.setCurrentIndex(self.persons_model.index(min(place, len(rows) - 1)))

    def height_wanted(self, most: int) -> int:
        """Tell how high it is with all its lines, or with the most there is room for."""
        return ROW * max(1, min(most, len(self.persons_model.rows)))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _toggle(self, index: QModelIndex) -> None:
        if index.isValid() and (row := self.persons_model.rows[index.row()]).can_stay:
            self.toggled.emit(row)


class PersonDelegate(QStyledItemDelegate):
    """Paints a person over two lines."""

    @override
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Any) -> QSize:
        return QSize(100, ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        row: PersonLine = index.data(ROW_ROLE)
        rect, tokens = QRectF(option.rect), worn()
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(rect.adjusted(9, 2, -5, -2), 6, 6)
        left = rect.left() + PADDING
        if rect.width() >= NARROW:
            _paint_disc(painter, QRectF(left, rect.top() + 6, DISC, DISC), row.icon)
            left += DISC + 10
        room = QRectF(left, rect.top() + 5, rect.right() - PADDING + 4 - left, 18)
        write(painter, room, row.name, (13, 600), "text")
        self._paint_about(painter, room.translated(0, 17), row)
        painter.restore()

    def _paint_about(self, painter: QPainter, room: QRectF, row: PersonLine) -> None:
        """Write how they stand at the right, and what is left for the rest before it."""
        if row.coming:
            width = QFontMetricsF(font(12, 500, words="x")).horizontalAdvance(row.coming)
            right = QRectF(room.right() - width, room.top(), width + 1, room.height())
            write(painter, right, row.coming, (12, 500), row.role)
            room.setRight(right.left() - 8)
        write(painter, room, row.about, (12, 400), "text_muted")


def _paint_disc(painter: QPainter, disc: QRectF, icon: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(worn().sunk))
    painter.drawEllipse(disc)
    paint_icon(painter, disc.adjusted(8, 8, -8, -8), icon, worn().text_muted)
