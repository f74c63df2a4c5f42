"""The window that faces the waiting room: a number, a desk, the last calls and the time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.clock import here
from planner.queue.calls import ShownCall, last_calls
from planner.times import clock
from ui.core.backend import Backend
from ui.core.sound import chime
from ui.theme.apply import font
from ui.widgets.paint import paint_shape

STALE = timedelta(seconds=5)
FRESH = timedelta(seconds=10)
"""For how long a new call stands out."""

EVERY = 1000
GROUND, INK, QUIET = "#10181c", "#ffffff", "#9fb0b8"
SIGNS = (
    ("dot", "#56b4e9"), ("square", "#e69f00"), ("triangle-up", "#009e73"), ("diamond", "#f0e442"),
    ("dot", "#cc79a7"), ("square", "#ffffff"), ("triangle-up", "#56b4e9"), ("diamond", "#e69f00"),
)  # fmt: skip
"""A shape and a colour for each desk, for who cannot read (Okabe and Ito's colours)."""

CENTRE = Qt.AlignmentFlag.AlignCenter
BEGIN = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
END = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
SIDE, BETWEEN = 0.4, 0.2
"""The side of a desk's sign, and the gap between two parts of a line, of the line's height."""


class WaitingRoom(QWidget):
    """Shows the calls of a day on a second screen. What is older than five seconds is not shown.

    `now` tells the moment. Esc or F11 closes it.
    """

    def __init__(
        self, backend: Backend, day_id: int, now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent, Qt.WindowType.Window)
        self._backend, self._day_id, self._now = backend, day_id, now
        self._calls: tuple[ShownCall, ...] = ()
        self._fetched = now()
        self._heard: ShownCall | None = None
        self.setWindowTitle(self.tr("Waiting room"))
        self.resize(1280, 720)
        self._ticking = QTimer(self, interval=EVERY)
        self._ticking.timeout.connect(self.reload)
        self._ticking.start()
        self.reload()

    def show_to_room(self) -> None:
        """Fill the second screen, or be a window where there is one screen."""
        others = [s for s in QGuiApplication.screens() if s is not QGuiApplication.primaryScreen()]
        if others:
            self.setGeometry(others[0].geometry())
            self.showFullScreen()
        else:
            self.show()

    def reload(self) -> None:
        """Fetch the calls again; until they come what is shown grows old."""
        self._backend.ask(self, partial(last_calls, day_id=self._day_id), self._show)
        self.update()

    @property
    def is_stale(self) -> bool:
        """Whether what it knows is too old to be shown."""
        return self._now() - self._fetched > STALE

    @property
    def shown(self) -> tuple[ShownCall, ...]:
        """The calls that are on the screen."""
        return () if self.is_stale else self._calls

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
            self.close()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(GROUND))
        width, height = self.width(), self.height()
        self._say(painter, QRectF(0, 0, width * 0.96, height * 0.12),
                  clock(here(self._now())[1]), height * 0.07, QUIET, END)  # fmt: skip
        calls = self.shown
        if self.is_stale:
            words = self.tr("One moment please, ask at the desk")
            self._say(painter, QRectF(self.rect()), words, height * 0.07, INK)
        elif calls:
            self._paint_call(painter, QRectF(0, height * 0.13, width, height * 0.45), calls[0])
            self._paint_others(painter, calls[1:])
        else:
            words = self.tr("Welcome. Your number is called here.")
            self._say(painter, QRectF(self.rect()), words, height * 0.07, INK)
        painter.end()

    def _show(self, calls: Sequence[ShownCall]) -> None:
        self._fetched, self._calls = self._now(), tuple(calls)
        if calls and calls[0] != self._heard:
            if self._heard is not None or self._now() - calls[0].at < FRESH:
                chime()
            self._heard = calls[0]
        first = f"{calls[0].number:03d}, {calls[0].desk}" if calls else ""
        self.setAccessibleName(first)
        self.update()

    def _paint_call(self, painter: QPainter, room: QRectF, call: ShownCall) -> None:
        fresh = self._now() - call.at < FRESH
        if fresh:
            painter.fillRect(room, QColor(INK))
        self._paint_line(painter, room, call, self._desk(call), dark=fresh, loud=True)

    def _paint_others(self, painter: QPainter, calls: Sequence[ShownCall]) -> None:
        top, height = self.height() * 0.61, self.height() * 0.125
        widest = max(map(self._desk, calls), key=len, default="")
        for place, call in enumerate(calls):
            room = QRectF(0, top + place * height, self.width(), height)
            self._paint_line(painter, room, call, widest)

    def _paint_line(
        self, painter: QPainter, room: QRectF, call: ShownCall, widest: str, *,
        dark: bool = False, loud: bool = False,
    ) -> None:  # fmt: skip
        """Paint number, arrow, desk and sign as one group in the middle of the room.

        The columns are as wide as `widest`, the longest name of a desk, so that lines are aligned.
        """
        ink = GROUND if dark else INK if loud else QUIET
        columns = [("000", 0.62), ("→", 0.43), (widest, 0.38)]
        needed = sum(_width(words, room.height() * share) for words, share in columns)
        needed += room.height() * (SIDE + 3 * BETWEEN)
        high = room.height() * min(1.0, room.width() * 0.94 / needed)
        left = room.center().x() - needed * high / room.height() / 2
        words = (f"{call.number:03d}", "→", self._desk(call))
        for said, (column, share) in zip(words, columns, strict=True):
            wide = _width(column, high * share)
            self._say(painter, QRectF(left, room.top(), wide, room.height()), said, high * share,
                      ink, BEGIN)  # fmt: skip
            left += wide + high * BETWEEN
        shape, colour = SIGNS[(call.desk - 1) % len(SIGNS)]
        side = high * SIDE
        pale = colour in ("#ffffff", "#f0e442")
        box = QRectF(left, room.center().y() - side / 2, side, side)
        paint_shape(painter, box, shape, "#5b2a86" if dark and pale else colour)

    def _desk(self, call: ShownCall) -> str:
        return self.tr("Desk {number}").format(number=call.desk)

    def _say(
        self, painter: QPainter, room: QRectF, words: str, size: float, ink: str,
        align: Qt.AlignmentFlag = CENTRE,
    ) -> None:  # fmt: skip
        painter.setFont(_font(size))
        painter.setPen(QColor(ink))
        painter.drawText(room, align, words)


def _font(size: float) -> QFont:
    return font(max(12, round(size)), 600)


def _width(words: str, size: float) -> float:
    return QFontMetricsF(_font(size)).horizontalAdvance(words)
