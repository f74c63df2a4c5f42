"""A list of rows under headings, each with a number, words, facts at the right and a key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui.core.icons import paint_icon
from ui.theme.apply import worn
from ui.widgets.listing import ROW_ROLE, Index, ListedRows, paint_ground, set_manners, write
from ui.widgets.paint import KEY_HEIGHT, key_width, paint_key
from ui.widgets.tips import tip

ROW_HEIGHT = 36
HEADING_HEIGHT = 30
PADDING = 12
LEAD = 44
GAP = 12
ICON = 16


@dataclass(frozen=True, slots=True)
class ListRow:
    """One line. Without a value it cannot be picked: a heading, or something to know.

    `lead` is a number, `aside` stands muted behind the words, `facts` muted at the right, each
    with the width (pixels) of its column. A `flush` line has no room for a number or icon. `about`
    is told when the mouse rests on it.
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
    about: str = ""

    @property
    def spoken(self) -> str:
        """Say the whole line as it is read aloud."""
        facts = (fact for fact, _ in self.facts)
        parts = (self.lead, self.words, self.aside, *facts, self.key)
        return ", ".join(part for part in parts if part)


class RowsOfList(ListedRows[ListRow]):
    """The lines: what can be picked can be chosen."""

    @override
    def facet(self, row: ListRow, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.words
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return tip(row.about) if row.about else None
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
            paint_ground(painter, rect, state)
        room = QRectF(rect.adjusted(PADDING, 0, -PADDING, 0))
        if row.heading:
            write(painter, room.adjusted(0, 4, 0, 0), row.words, (12, 600), "text_muted")
        elif row.value is None:
            write(painter, room, row.words, (13, 400), "text_muted")
        else:
            _paint_right(painter, room, row)
            _paint_left(painter, room, row)
        painter.restore()


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
        write(painter, column, words, (13, 400), "text_muted")
        room.setRight(column.left() - GAP)


def _paint_left(painter: QPainter, room: QRectF, row: ListRow) -> None:
    if row.icon:
        box = QRectF(room.left(), room.center().y() - ICON / 2, ICON, ICON)
        paint_icon(painter, box, row.icon, worn().text_muted)
    write(painter, room, row.lead, (13, 600), "text")
    room.setLeft(room.left() + (0 if row.flush else LEAD))
    taken = write(painter, room, row.words, (13, 500), "text")
    room.setLeft(room.left() + taken + GAP)
    if room.width() > 0:
        write(painter, room, row.aside, (13, 400), "text_muted")


class RowList(QListView):
    """Shows rows; `picked` gives the value of the one that Enter or a click chose."""

    picked = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.rows_model = RowsOfList(self)
        self.setModel(self.rows_model)
        self.setItemDelegate(RowPainter(self))
        set_manners(self, name)
        self.setMouseTracking(True)
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
