"""The facts of a household as ticks in plain words: they decide which papers apply."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from planner.checklists.facts import fact_groups
from ui.core.language import spoken
from ui.theme.apply import font, worn
from ui.widgets.listing import ROW_ROLE, Index, ListedRows, set_manners
from ui.widgets.paint import paint_shape, wrapped

LINE = 17
PADDING = 16
BOX = 16
TEXT = PADDING + BOX + 10
MOST_LINES = 4


@dataclass(frozen=True, slots=True)
class Row:
    """A fact, or the name of a group of them when it has no code."""

    words: str
    code: str = ""


class FactsModel(ListedRows[Row]):
    """Every fact there is, in groups; those that the catalogue no longer knows come last."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, tuple(_rows(frozenset())))
        self.true: frozenset[str] = frozenset()

    def show_facts(self, true: frozenset[str]) -> None:
        """Show what is true of a household."""
        rows = tuple(_rows(true))
        if rows != self.rows:
            self.beginResetModel()
            self.rows, self.true = rows, true
            self.endResetModel()
        elif true != self.true:
            self.true = true
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    @override
    def facet(self, row: Row, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return row.words
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row)
            case Qt.ItemDataRole.CheckStateRole if row.code:
                checks = Qt.CheckState
                return checks.Checked if row.code in self.true else checks.Unchecked
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        able = Qt.ItemFlag.ItemIsEnabled
        if not self.rows[index.row()].code:
            return able
        return able | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable

    def _spoken(self, row: Row) -> str:
        if not row.code:
            return row.words
        return f"{row.words}, {self.tr('yes') if row.code in self.true else self.tr('no')}"


class FactList(QListView):
    """Shows the facts; `toggled` gives the code of the one that is to change."""

    toggled = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.facts_model = FactsModel(self)
        self.setModel(self.facts_model)
        self.setItemDelegate(FactDelegate(self))
        set_manners(self, name)
        self.setCurrentIndex(self.facts_model.index(1))
        self.clicked.connect(self._toggle)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Space:
                self._toggle(self.currentIndex())
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self._step(-1 if event.key() == Qt.Key.Key_Up else +1)
            case _:
                super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _step(self, by: int) -> None:
        rows, place = self.facts_model.rows, self.currentIndex().row() + by
        while 0 <= place < len(rows) and not rows[place].code:
            place += by
        if 0 <= place < len(rows):
            self.setCurrentIndex(self.facts_model.index(place))
        elif by < 0:
            self.scrollToTop()

    def _toggle(self, index: QModelIndex) -> None:
        if index.isValid() and (code := self.facts_model.rows[index.row()].code):
            self.toggled.emit(code)


class FactDelegate(QStyledItemDelegate):
    """Paints a fact with its box, over as many lines as it takes."""

    @override
    def sizeHint(self, _option: QStyleOptionViewItem, index: Any) -> QSize:
        row: Row = index.data(ROW_ROLE)
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else 200
        if not row.code:
            return QSize(width, 26 if index.row() else 20)
        return QSize(width, LINE * len(_lines(row.words, width - TEXT - 8)) + 7)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        row: Row = index.data(ROW_ROLE)
        rect, tokens = QRectF(option.rect), worn()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not row.code:
            painter.setFont(font(12, 600, words="x"))
            painter.setPen(QColor(tokens.text_muted))
            room = rect.adjusted(PADDING, 0, -8, -2)
            bottom = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
            painter.drawText(room, int(bottom), row.words)
        else:
            on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            state = option.state
            focus = QStyle.StateFlag.State_HasFocus
            self._paint_fact(painter, rect, row, on=on, ring=bool(state & focus))
        painter.restore()

    def _paint_fact(
        self, painter: QPainter, rect: QRectF, row: Row, *, on: bool, ring: bool
    ) -> None:
        tokens = worn()
        box = QRectF(rect.left() + PADDING + 0.5, rect.top() + 4.5, BOX - 1, BOX - 1)
        painter.setPen(QPen(QColor(tokens.accent if on else tokens.border_strong), 1))
        painter.setBrush(QColor(tokens.accent if on else tokens.surface))
        painter.drawRoundedRect(box, 4, 4)
        if on:
            paint_shape(painter, box.adjusted(3.5, 4, -3.5, -4), "check", tokens.on_accent)
        painter.setFont(font(13, 500 if on else 400, words="x"))
        painter.setPen(QColor(tokens.text if on else tokens.text_muted))
        for place, words in enumerate(_lines(row.words, rect.width() - TEXT - 8)):
            top = rect.top() + 3 + LINE * place
            room = QRectF(rect.left() + TEXT, top, rect.width(), LINE)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        if ring:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(9, 1, -5, -1), 5, 5)


def _lines(words: str, width: float) -> list[str]:
    return wrapped(words, font(13, 500, words="x"), width, MOST_LINES)


def _rows(true: frozenset[str]) -> Iterator[Row]:
    known: set[str] = set()
    for group in fact_groups():
        yield Row(group.texts[spoken()])
        for fact in group.facts:
            known.add(fact.code)
            yield Row(fact.texts[spoken()], fact.code)
    yield from (Row(code, code) for code in sorted(true - known))
