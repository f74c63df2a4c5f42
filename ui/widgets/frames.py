"""Cards, panels, lines and labels: the plain parts of a page."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.core.icons import paint_icon
from ui.theme.apply import worn
from ui.widgets.paint import CHIP_HEIGHT, chip_width, paint_chip

WORDS, AROUND = 420, 24
"""How wide the sentence of an empty page is, and what there is around it at least."""
OFF_BAR = 4
"""Pixels between a scroll bar and what scrolls."""
EDGE = 14
"""Pixels right of a panel's column: what a scroll bar and its gap take, once there is one."""


def label(text: str = "", role: str = "dense", *, wrap: bool = False) -> QLabel:
    """Make a label in one of the type roles. Text is always plain: names may hold anything."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    return made


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Change a property that the style sheet looks at, and show it."""
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def line(*, upright: bool = False) -> QFrame:
    """Make a hairline."""
    made = QFrame()
    made.setProperty("kind", "column" if upright else "line")
    return made


def frame(kind: str, layout: QLayout, margins: tuple[int, int, int, int]) -> QFrame:
    """Make a frame of a kind around a layout."""
    made = QFrame()
    made.setProperty("kind", kind)
    layout.setContentsMargins(*margins)
    made.setLayout(layout)
    return made


def row(*parts: QWidget | int | None, spacing: int = 8) -> QHBoxLayout:
    """Lay parts out in a row; a number is a gap, None takes what room is left."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for part in parts:
        if part is None:
            layout.addStretch()
        elif isinstance(part, int):
            layout.addSpacing(part)
        else:
            layout.addWidget(part)
    return layout


class Rolling(QScrollArea):
    """A column that scrolls down when there is too little room, never wider than where it stands.

    `edge` is how far its parts stay from the right side; beside the bar they stay off it.
    """

    def __init__(self, column: QVBoxLayout, edge: int) -> None:
        super().__init__()
        self._column, self._edge = column, edge
        inner = QWidget()
        inner.setObjectName("plain")
        inner.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column.setContentsMargins(0, 0, edge, 0)
        inner.setLayout(column)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep off the bar once there is one: it comes and goes with the room."""
        super().resizeEvent(event)
        edge = OFF_BAR if self.verticalScrollBar().maximum() else self._edge
        if self._column.contentsMargins().right() != edge:
            self._column.setContentsMargins(0, 0, edge, 0)


def scroll_column(spacing: int = 8, *, edge: int = EDGE) -> tuple[QVBoxLayout, QScrollArea]:
    """Make a column that scrolls when there is too little room, and the area it stands in."""
    column = QVBoxLayout()
    column.setSpacing(spacing)
    return column, Rolling(column, edge)


def panel_columns(panel: QWidget, *, spacing: int = 8) -> tuple[QVBoxLayout, QVBoxLayout]:
    """Lay a panel out: a column that scrolls, and its foot, which is always in sight.

    Both end at the same place, whether there is a bar or not.
    """
    body, area = scroll_column(spacing)
    foot = QVBoxLayout()
    foot.setContentsMargins(0, 0, EDGE, 0)
    foot.setSpacing(8)
    whole = QVBoxLayout(panel)
    whole.setContentsMargins(16, 12, 16 - EDGE, 12)
    whole.setSpacing(8)
    whole.addWidget(area, 1)
    whole.addLayout(foot)
    return body, foot


class Card(QFrame):
    """A surface with a title left and one muted fact right. Put things in `body`."""

    def __init__(self, title: str = "", fact: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.title = label(title, "card-title")
        self.fact = label(fact, "muted")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 12, 16, 12)
        self.body.setSpacing(8)
        if title:
            self.body.addLayout(row(self.title, None, self.fact))


class Icon(QWidget):
    """An icon beside words, in the colour of a role."""

    def __init__(self, name: str, role: str = "text_muted", size: int = 18) -> None:
        super().__init__()
        self._name = name
        self._role = role
        self.setFixedSize(QSize(size, size))

    def show_icon(self, name: str, role: str) -> None:
        """Show another one."""
        self._name, self._role = name, role
        self.update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_icon(painter, QRectF(self.rect()), self._name, getattr(worn(), self._role))
        painter.end()


class Chip(QWidget):
    """A status: shape, word and colour. Never clickable."""

    def __init__(self, shape: str = "dot", word: str = "", role: str = "planned") -> None:
        super().__init__()
        self.show_status(shape, word, role)

    def show_status(self, shape: str, word: str, role: str) -> None:
        """Show another status."""
        self._shape, self._word, self._role = shape, word, role
        self.setAccessibleName(word)
        self.setFixedSize(round(chip_width(word)) + 1, CHIP_HEIGHT)
        self.update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle = self.height() / 2
        paint_chip(painter, 0, middle, self._shape, self._word, self._role)
        painter.end()


class EmptyState(QWidget):
    """What a page says when there is nothing yet: one sentence, one action.

    The sentence gives way where there is little room, so that nothing beside it is pushed away.
    """

    def __init__(self, sentence: str, *actions: QWidget) -> None:
        super().__init__()
        self._words = words = label(sentence, "muted", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.ensurePolished()
        words.setFixedSize(WORDS, words.heightForWidth(WORDS))
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addLayout(row(None, words, None))
        layout.addSpacing(12)
        layout.addLayout(row(None, *actions, None))
        layout.addStretch(3)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        across = min(WORDS, self.contentsRect().width() - AROUND)
        self._words.setFixedSize(across, self._words.heightForWidth(across))
