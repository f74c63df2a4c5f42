"""The persons of a card: who they are, and whether they come along."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
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
from ui.widgets.tips import tip

ROW = 44
PADDING = 16
DISC = 32
NARROW = 225
"""Below so many pixels the pictures make room for the words."""

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


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


class PersonsModel(QAbstractListModel):
    """The persons, replaced as a whole."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[PersonLine, ...] = ()

    def show_rows(self, rows: Sequence[PersonLine]) -> None:
        """Replace what is shown."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return _spoken(row)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(_spoken(row))
            case _ if role == ROW_ROLE:
                return row
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
        self.setAccessibleName(name)
        self.setObjectName("rows")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
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
        _write(painter, room, row.name, (13, 600), "text")
        self._paint_about(painter, room.translated(0, 17), row)
        painter.restore()

    def _paint_about(self, painter: QPainter, room: QRectF, row: PersonLine) -> None:
        """Write how they stand at the right, and what is left for the rest before it."""
        if row.coming:
            width = QFontMetricsF(font(12, 500, words="x")).horizontalAdvance(row.coming)
            right = QRectF(room.right() - width, room.top(), width + 1, room.height())
            _write(painter, right, row.coming, (12, 500), row.role)
            room.setRight(right.left() - 8)
        _write(painter, room, row.about, (12, 400), "text_muted")


def _paint_disc(painter: QPainter, disc: QRectF, icon: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(worn().sunk))
    painter.drawEllipse(disc)
    paint_icon(painter, disc.adjusted(8, 8, -8, -8), icon, worn().text_muted)


def _write(painter: QPainter, room: QRectF, words: str, size: tuple[int, int], role: str) -> None:
    painter.setFont(font(*size, words=words))
    painter.setPen(QColor(getattr(worn(), role)))
    metrics = QFontMetricsF(painter.font())
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    align = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(room, int(align), shown)
