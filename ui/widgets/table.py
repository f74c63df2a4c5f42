"""The table: rows of one height, hairlines between, the selected one with a bar."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)
from typing_extensions import override

from ui.theme.apply import font, worn
from ui.widgets.frames import Card
from ui.widgets.paint import SHAPE, paint_chip, paint_shape, widest
from ui.widgets.plain_table import ROW_HEIGHT, make_plain
from ui.widgets.rows import LOOK_ROLE, ROW_ROLE, Column, Index, Look, RowsModel
from ui.widgets.tips import tip

Row = TypeVar("Row")
PADDING = 12
LEAST_STRETCH, LEAST_TIGHT = 160, 90
"""Pixels for a column that takes what is left: below the first others are spared for it."""
CALM = 40
"""What such a column keeps goes in steps of so many pixels: another name moves no column."""


class RowDelegate(QStyledItemDelegate):
    """Paints a cell as its look says; colours come from the theme at that moment."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        tokens, look = worn(), index.data(LOOK_ROLE) or Look()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, QColor(tokens.selection if selected else tokens.surface))
        if selected and index.column() == 0:
            bar = QRect(rect.left(), rect.top(), 3, rect.height() - 1)
            painter.fillRect(bar, QColor(tokens.accent))
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if look.chip:
            text, middle = str(index.data()), rect.center().y() + 0.5
            left = rect.left() + PADDING
            paint_chip(painter, left, middle, look.shape, text, look.role, on_selection=selected)
        else:
            self._paint_text(painter, rect, index, look)
        painter.restore()

    @override
    def sizeHint(self, _option: QStyleOptionViewItem, index: Any) -> QSize:
        return QSize(widest([str(index.data() or "")]) + 2 * PADDING, ROW_HEIGHT)

    @override
    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Any
    ) -> bool:
        """Tell what the cell or its row has no room for, or what its column tells."""
        cut = self.sizeHint(option, index).width() > option.rect.width()
        if event.type() == QEvent.Type.ToolTip and isinstance(view, Table):
            QToolTip.showText(event.globalPos(), tip(view.told(index, cut=cut)), view)
            return True
        return super().helpEvent(event, view, option, index)

    def _paint_text(self, painter: QPainter, rect: QRect, index: Any, look: Look) -> None:
        colour = getattr(worn(), look.role)
        painter.setFont(font(13, look.weight, words=str(index.data() or "")))
        painter.setPen(QColor(colour))
        room = rect.adjusted(PADDING, 0, -PADDING, 0)
        align = index.data(Qt.ItemDataRole.TextAlignmentRole)
        metrics, words = QFontMetricsF(painter.font()), str(index.data() or "")
        text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(align), text)
        if look.shape:
            left = room.left() + metrics.horizontalAdvance(text) + 6
            middle = rect.center().y() + 0.5
            mark = QRectF(left, middle - SHAPE / 2, SHAPE + 1, SHAPE + 1)
            paint_shape(painter, mark, look.shape, colour)


class Table(QTableView, Generic[Row]):
    """Shows rows by their columns and keeps the selection when they are shown anew.

    `chosen` tells which row is selected now (None for none); `opened` that Enter or a double
    click asked for it.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, columns: Sequence[Column[Row]], name: str, key: str = "id") -> None:
        super().__init__()
        self._key = key
        self._unwanted: frozenset[int] = frozenset()
        self.rows_model = RowsModel[Row](columns, self)
        self.setModel(self.rows_model)
        self.setItemDelegate(RowDelegate(self))
        self.setAccessibleName(name)
        self._look_like_a_list(columns)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.doubleClicked.connect(self._on_double_clicked)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Replace the rows; the selected one stays selected if it is still there."""
        before = self.selected_key()
        place = self.verticalScrollBar().value()
        self.rows_model.show_rows(rows)
        self._spare_columns()
        self.select_key(before)
        self.verticalScrollBar().setValue(place)

    def leave_out(self, *places: int) -> None:
        """Hide these columns, until told otherwise."""
        self._unwanted = frozenset(places)
        self._spare_columns()

    def told(self, index: Index, *, cut: bool) -> str:
        """Tell what of a cell, and of the columns that were spared, cannot be read."""
        places = range(len(self.rows_model.columns))
        spared = {n for n in places if self.isColumnHidden(n)} - self._unwanted
        return self.rows_model.told(index, sorted(spared), cut=cut)

    def selected(self) -> Row | None:
        """Give the selected row."""
        rows = self.selectionModel().selectedRows()
        return self.rows_model.row(rows[0]) if rows else None

    def selected_key(self) -> Hashable | None:
        """Give what tells the selected row apart."""
        row = self.selected()
        return None if row is None else getattr(row, self._key)

    def select_key(self, key: Hashable | None) -> None:
        """Select the row that a key tells apart, if it is there."""
        for place, row in enumerate(self.rows_model.rows):
            if key is not None and getattr(row, self._key) == key:
                self.select_place(place)
                return
        self.clearSelection()

    def select_place(self, place: int) -> None:
        """Select a row by where it stands."""
        index = self.rows_model.index(place, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spare_columns()

    def _spare_columns(self) -> None:
        """Hide what can be spared until the rest fits beside a column that takes what is left."""
        columns = self.rows_model.columns
        hidden = set(self._unwanted)
        shown = [place for place in range(len(columns)) if place not in hidden]
        left = self.viewport().width() - sum(self._width(n) for n in shown)
        for place in sorted(shown, key=lambda n: -columns[n].spare):
            if left < 0 and columns[place].spare:
                hidden.add(place)
                left += self._width(place)
        for place in range(len(columns)):
            self.setColumnHidden(place, place in hidden)
        stretched = [n for n in shown if not columns[n].width]
        self._grow([n for n in shown if columns[n].grows and n not in hidden], stretched, left)
        self._scroll_across(stretched, left)

    def _grow(self, growing: Sequence[int], stretched: Sequence[int], left: int) -> None:
        """Widen what grows to its words, by no more than the rest can do without."""
        needs = sum(-(-self._words(n) // CALM) * CALM - LEAST_STRETCH for n in stretched if growing)
        for place in growing:
            more = max(0, min(self._words(place) - self._width(place), left - needs))
            left -= more
            self.setColumnWidth(place, self._width(place) + more)

    def _scroll_across(self, stretched: Sequence[int], left: int) -> None:
        """Let a column that takes what is left keep some room: then the table scrolls sideways."""
        least = {place: max(LEAST_TIGHT, self._head(place)) for place in stretched}
        tight = left + sum(LEAST_STRETCH - width for width in least.values()) < 0
        policies, modes = Qt.ScrollBarPolicy, QHeaderView.ResizeMode
        off, needed = policies.ScrollBarAlwaysOff, policies.ScrollBarAsNeeded
        self.setHorizontalScrollBarPolicy(needed if tight else off)
        for place, width in least.items():
            mode = modes.Fixed if tight else modes.Stretch
            self.horizontalHeader().setSectionResizeMode(place, mode)
            if tight:
                self.setColumnWidth(place, width)

    def _width(self, place: int) -> int:
        """Give how wide a column is: never too narrow for its head."""
        width = self.rows_model.columns[place].width
        return max(width, self._head(place)) if width else LEAST_STRETCH

    def _words(self, place: int) -> int:
        return widest(self.rows_model.longest(place)) + 2 * PADDING + 1

    def _head(self, place: int) -> int:
        words = self.rows_model.columns[place].header
        return round(QFontMetricsF(font(12, 500)).horizontalAdvance(words)) + 2 * PADDING + 1

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.selected() is not None:
            self.opened.emit(self.selected())
            return
        super().keyPressEvent(event)

    def _look_like_a_list(self, columns: Sequence[Column[Row]]) -> None:
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        make_plain(self)
        header = self.horizontalHeader()
        for place, column in enumerate(columns):
            mode = QHeaderView.ResizeMode
            header.setSectionResizeMode(place, mode.Fixed if column.width else mode.Stretch)
            if column.width:
                self.setColumnWidth(place, self._width(place))

    def _on_selection_changed(self) -> None:
        self.chosen.emit(self.selected())

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(ROW_ROLE))


def table_card(table: QWidget) -> QWidget:
    """Frame a table with a card's edge."""
    card = Card()
    card.body.setContentsMargins(1, 4, 1, 4)
    card.body.addWidget(table)
    return card
