"""A list of rows under headings, each with a number, words, facts at the right and a key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui.core.icons import paint_icon
from ui.theme.apply import font, worn
from ui.widgets.paint import KEY_HEIGHT, key_width, paint_key

ROW_HEIGHT = 36
HEADING_HEIGHT = 30
PADDING = 12
LEAD = 44
GAP = 12
ICON = 16
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ListRow:
    """One line. Without a value it cannot be picked: a heading, or something to know.

    `lead` is a number, `aside` stands muted behind the words, `facts` muted at the right, each
    with the width (pixels) of its column. A `flush` line has no room for a number or icon.
    """

    words: str
    lead: str = ""
    icon: str = ""
    aside: str = ""
    facts: tuple[tuple[str, int], ...] = ()
    key: str = ""
    value: Any = None
    heading: bool = False
    flush: bool = False

    @property
    def spoken(self) -> str:
        """Say the whole line as it is read aloud."""
        facts = (fact for fact, _ in self.facts)
        parts = (self.lead, self.words, self.aside, *facts, self.key)
        return ", ".join(part for part in parts if part)


class RowsOfList(QAbstractListModel):
    """The lines, replaced as a whole."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[ListRow, ...] = ()

    def show_rows(self, rows: Sequence[ListRow]) -> None:
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
                return row.words
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case _ if role == ROW_ROLE:
                return row
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        can = Qt.ItemFlag.ItemIsEnabled
        picked = self.rows[index.row()].value is not None
        return can | Qt.ItemFlag.ItemIsSelectable if picked else can


class RowPainter(QStyledItemDelegate):
    """Paints a line in the colours of the moment."""

    @override
    def sizeHint(self, _option: QStyleOptionViewItem, index: Any) -> QSize:
        return QSize(100, HEADING_HEIGHT if index.data(ROW_ROLE).heading else ROW_HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        row: ListRow = index.data(ROW_ROLE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if row.value is not None:
            _paint_ground(painter, rect, state)
        room = QRectF(rect.adjusted(PADDING, 0, -PADDING, 0))
        if row.heading:
            _text(painter, room.adjusted(0, 4, 0, 0), row.words, (12, 600), "text_muted")
        elif row.value is None:
            _text(painter, room, row.words, (13, 400), "text_muted")
        else:
            _paint_right(painter, room, row)
            _paint_left(painter, room, row)
        painter.restore()


def _paint_ground(painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
    tokens = worn()
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, QColor(tokens.selection))
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(tokens.accent))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, QColor(tokens.sunk))


def _paint_right(painter: QPainter, room: QRectF, row: ListRow) -> None:
    """Paint the key and the facts, and leave the room that is left."""
    tokens = worn()
    if row.key:
        width = key_width(row.key)
        top = room.center().y() - KEY_HEIGHT / 2
        cap = QRectF(room.right() - width, top, width, KEY_HEIGHT)
        paint_key(painter, cap, row.key, tokens.text_muted, QColor(tokens.border_strong))
        room.setRight(cap.left() - GAP)
    for words, width in reversed(row.facts):
        column = QRectF(room.right() - width, room.top(), width, room.height())
        _text(painter, column, words, (13, 400), "text_muted")
        room.setRight(column.left() - GAP)


def _paint_left(painter: QPainter, room: QRectF, row: ListRow) -> None:
    if row.icon:
        box = QRectF(room.left(), room.center().y() - ICON / 2, ICON, ICON)
        paint_icon(painter, box, row.icon, worn().text_muted)
    _text(painter, room, row.lead, (13, 600), "text")
    room.setLeft(room.left() + (0 if row.flush else LEAD))
    taken = _text(painter, room, row.words, (13, 500), "text")
    room.setLeft(room.left() + taken + GAP)
    if room.width() > 0:
        _text(painter, room, row.aside, (13, 400), "text_muted")


def _text(painter: QPainter, room: QRectF, words: str, size: tuple[int, int], role: str) -> float:
    """Write plain text, as much as there is room for; tell how wide it became."""
    painter.setFont(font(*size, words=words))
    painter.setPen(QColor(getattr(worn(), role)))
    metrics = QFontMetricsF(painter.font())
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    align = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(room, int(align), shown)
    return metrics.horizontalAdvance(shown)


class RowList(QListView):
    """Shows rows; `picked` gives the value of the one that Enter or a click chose."""

    picked = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.rows_model = RowsOfList(self)
        self.setModel(self.rows_model)
        self.setItemDelegate(RowPainter(self))
        self.setAccessibleName(name)
        self.setObjectName("rows")
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._pick)

    def show_rows(self, rows: Sequence[ListRow], *, choose: bool = True) -> None:
        """Replace the rows; the first that can be picked is chosen, unless that is unwanted."""
        self.rows_model.show_rows(rows)
        if choose:
            self.step(+1)

    def height_wanted(self) -> int:
        """Tell how high all rows are together."""
        return sum(HEADING_HEIGHT if r.heading else ROW_HEIGHT for r in self.rows_model.rows)

    def chosen(self) -> ListRow | None:
        """Give the row that is chosen."""
        index = self.currentIndex()
        return self.rows_model.rows[index.row()] if index.isValid() else None

    def step(self, by: int) -> None:
        """Choose the next (+1) or previous (-1) row that can be picked, if there is one."""
        rows = self.rows_model.rows
        place = self.currentIndex().row() + by
        while 0 <= place < len(rows) and rows[place].value is None:
            place += by
        if 0 <= place < len(rows):
            self.setCurrentIndex(self.rows_model.index(place))
        elif by < 0:
            self.scrollToTop()

    def pick(self) -> None:
        """Pick the row that is chosen."""
        self._pick(self.currentIndex())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self.step(-1 if event.key() == Qt.Key.Key_Up else +1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.chosen():
                self.pick()
            case _:
                super().keyPressEvent(event)

    def _pick(self, index: QModelIndex) -> None:
        if index.isValid() and (value := self.rows_model.rows[index.row()].value) is not None:
            self.picked.emit(value)
