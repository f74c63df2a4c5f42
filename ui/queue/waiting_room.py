"""The window that faces the waiting room: a number, a desk, the last calls and the time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QPainter, QPaintEvent
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
        self._say(painter, QRectF(width * 0.78, 0, width * 0.2, height * 0.12),
                  clock(here(self._now())[1]), height * 0.07, QUIET)  # fmt: skip
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
        self._paint_line(painter, room, call, GROUND if fresh else INK, dark=fresh)

    def _paint_others(self, painter: QPainter, calls: Sequence[ShownCall]) -> None:
        top, height = self.height() * 0.61, self.height() * 0.125
        for place, call in enumerate(calls):
            room = QRectF(self.width() * 0.2, top + place * height, self.width() * 0.6, height)
            self._paint_line(painter, room, call, QUIET)

    def _paint_line(
        self, painter: QPainter, room: QRectF, call: ShownCall, ink: str, *, dark: bool = False
    ) -> None:
        size = room.height() * 0.62
        left = QRectF(room.left(), room.top(), room.width() * 0.42, room.height())
        right = QRectF(
            room.left() + room.width() * 0.52, room.top(), room.width() * 0.34, left.height()
        )
        self._say(painter, left, f"{call.number:03d}", size, ink)
        self._say(painter, QRectF(left.right(), room.top(), room.width() * 0.1, room.height()), "→",
                  size * 0.7, ink)  # fmt: skip
        desk = self.tr("Desk {number}").format(number=call.desk)
        self._say(painter, right, desk, size * 0.62, ink)
        shape, colour = SIGNS[(call.desk - 1) % len(SIGNS)]
        side = room.height() * 0.4
        box = QRectF(room.left() + room.width() * 0.88, room.center().y() - side / 2, side, side)
        pale = colour in ("#ffffff", "#f0e442")
        paint_shape(painter, box, shape, "#5b2a86" if dark and pale else colour)

    def _say(self, painter: QPainter, room: QRectF, words: str, size: float, ink: str) -> None:
        painter.setFont(font(max(12, round(size)), 600))
        painter.setPen(QColor(ink))
        painter.drawText(room, CENTRE, words)
