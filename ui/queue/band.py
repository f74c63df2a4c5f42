"""The answer to a scan: over the full width, in words, shape, colour and tone, for all to see."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFontMetricsF,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from planner.queue.arrivals import NOTED, Arrival, Arrived, Timing
from planner.texts import document_name, sentence
from planner.times import clock
from ui.core.language import spoken
from ui.core.sound import answer_tone
from ui.theme.apply import font, worn
from ui.theme.tokens import tint
from ui.widgets.paint import paint_shape

HEIGHT = 84
STAYS = 2000
"""Milliseconds for which no key hides it: the one who scanned is to see it."""

NAMED = 3
"""So many documents that are missing are named."""

HIDES = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress)


class Band(QWidget):
    """Lies over the top of a page. It goes with the next key or click after two seconds."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._head, self._words, self._role, self._shape = "", "", "success", "check"
        self._rests = QTimer(self, singleShot=True, interval=STAYS)
        page.installEventFilter(self)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def said(self) -> str:
        """What it says."""
        return f"{self._head} {self._words}".strip()

    def answer(self, arrival: Arrival) -> None:
        """Show what came of an arrival."""
        self._role, self._shape = look_of(arrival)
        number = f"{arrival.number:03d}" if arrival.number else ""
        self._head = "  ".join(part for part in (number, arrival.name) if part)
        self._words = "   ".join(_words(arrival))
        self.setAccessibleName(self.said)
        self._stretch()
        self.show()
        self.raise_()
        self._rests.start()
        self.update()
        answer_tone(self._role)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.said))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Watch every key and click while something is said: the next one hides it."""
        super().showEvent(event)
        if app := QApplication.instance():
            app.installEventFilter(self)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if app := QApplication.instance():
            app.removeEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and event.type() == QEvent.Type.Resize:
            self._stretch()
        elif event.type() in HIDES and self.isVisible() and not self._rests.isActive():
            self.hide()
        return False

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), worn()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(getattr(tokens, self._role))
        painter.fillRect(self.rect(), QColor(tint(tokens, self._role)))
        painter.fillRect(QRectF(0, 0, 8, HEIGHT), colour)
        painter.fillRect(QRectF(0, HEIGHT - 2, self.width(), 2), colour)
        paint_shape(painter, QRectF(30, HEIGHT / 2 - 15, 30, 30), self._shape, colour.name())
        self._paint_words(painter, QRectF(84, 0, self.width() - 100, HEIGHT), colour)
        painter.end()

    def _paint_words(self, painter: QPainter, room: QRectF, colour: QColor) -> None:
        """Paint who it is, and what is said of them: smaller, on two lines, where that is long."""
        line = Qt.AlignmentFlag.AlignVCenter
        below = room.adjusted(0, 46, 0, -10) if self._head else room
        if self._head:
            painter.setPen(QColor(worn().text))
            painter.setFont(font(26, 600))
            painter.drawText(room.adjusted(0, 8, 0, 46 - HEIGHT), line, self._head)
        painter.setPen(colour)
        painter.setFont(font(18 if self._head else 22, 600, words=self._words))
        wrap = Qt.TextFlag.TextSingleLine
        if QFontMetricsF(painter.font()).horizontalAdvance(self._words) > room.width():
            painter.setFont(font(13, 600, words=self._words))
            wrap, below = Qt.TextFlag.TextWordWrap, below.adjusted(0, -4, 0, 8)
        painter.drawText(below, int(line | wrap), self._words)

    def _stretch(self) -> None:
        page = self.parent()
        if isinstance(page, QWidget):
            self.setGeometry(0, 0, page.width(), HEIGHT)


def look_of(arrival: Arrival) -> tuple[str, str]:
    """Give the colour's role and the shape of an answer."""
    if arrival.result is Arrived.OK and arrival.timing is not Timing.TOO_LATE:
        return "success", "check"
    if arrival.result in (*NOTED, Arrived.ALREADY_ARRIVED, Arrived.AMBIGUOUS):
        return "warning", "triangle-up"
    return "danger", "cross"


def _words(arrival: Arrival) -> list[str]:
    facts = {
        "came": arrival.came, "by": arrival.by, "date": arrival.date,
        "count": arrival.papers.missing,
    }  # fmt: skip
    parts = [sentence("queue", f"arrived.{arrival.result}", spoken(), **facts)]
    if arrival.lacking:
        named = [document_name(code, spoken()) for code in arrival.lacking[:NAMED]]
        more = arrival.papers.missing - len(named)
        parts[0] += ": " + ", ".join([*named, *([f"+{more}"] if more > 0 else [])])
    if arrival.result in NOTED:
        minutes = abs(arrival.minutes)
        parts.append(sentence("queue", f"timing.{arrival.timing}", spoken(), minutes=minutes))
        if arrival.first_start is not None:
            start = clock(arrival.first_start)
            first = {"start": start, "desk": arrival.first_desk}
            parts.append(sentence("queue", "first", spoken(), **first))
    return parts
