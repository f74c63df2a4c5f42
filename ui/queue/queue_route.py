"""A household's way along the desks on the day itself: done, now, and still to come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from planner.kinds import VisitState
from planner.queue.ahead.forecast import HouseholdForecast
from planner.queue.card import CardStop
from planner.times import clock
from ui.queue.words import outcome_words, reason_words
from ui.theme.apply import font, worn
from ui.widgets.paint import paint_shape
from ui.widgets.tips import tip

STEP = 46
DISC = 22
NOW = (VisitState.CALLED, VisitState.AT_DESK)


class QueueRoute(QWidget):
    """The stops of one household, one under the other."""

    def __init__(self) -> None:
        super().__init__()
        self._stops: tuple[CardStop, ...] = ()
        self._seen: dict[int, int] = {}
        self._now = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_stops(self, stops: Sequence[CardStop], seen: HouseholdForecast | None = None) -> None:
        """Show other stops, in the order of the plan, and when they are foreseen."""
        self._stops = tuple(stops)
        self._seen = {call.landlord: call.start for call in (seen.visits if seen else ())}
        waits = (VisitState.WAITING, VisitState.ON_HOLD, *NOW)
        places = [n for n, stop in enumerate(stops) if stop.state in NOW]
        places += [n for n, stop in enumerate(stops) if stop.state in waits]
        self._now = places[0] if places else -1
        said = [f"{self._where(s)} {self._detail(n, s)}" for n, s in enumerate(stops)]
        self.setAccessibleName("; ".join(said))
        self.setToolTip(tip("\n".join(said)))
        self.setFixedHeight(STEP * len(self._stops))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, STEP * len(self._stops))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), worn()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, stop in enumerate(self._stops):
            top = place * STEP
            if place + 1 < len(self._stops):
                passed = stop.state is VisitState.DONE
                painter.setPen(QPen(QColor(tokens.accent if passed else tokens.border_strong), 2))
                painter.drawLine(DISC // 2, top + 5 + DISC, DISC // 2, top + STEP + 3)
            self._paint_disc(painter, QRectF(1, top + 4, DISC - 2, DISC - 2), place, stop)
            self._paint_words(painter, top, place, stop)
        painter.end()

    def _paint_disc(self, painter: QPainter, disc: QRectF, place: int, stop: CardStop) -> None:
        tokens = worn()
        done, now = stop.state is VisitState.DONE, place == self._now
        painter.setPen(QPen(QColor(tokens.accent if done or now else tokens.border_strong), 1.6))
        painter.setBrush(QColor(tokens.accent if done else tokens.surface))
        painter.drawEllipse(disc)
        if done:
            paint_shape(painter, disc.adjusted(5.5, 5.5, -5.5, -5.5), "check", tokens.on_accent)
        elif stop.state is VisitState.SKIPPED:
            paint_shape(painter, disc.adjusted(6, 6, -6, -6), "cross", tokens.text_muted)
        elif now:
            paint_shape(painter, disc.adjusted(6, 6, -6, -6), "dot", tokens.accent)
        else:
            painter.setFont(font(11, 500))
            painter.setPen(QColor(tokens.text_muted))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(place + 1))

    def _paint_words(self, painter: QPainter, top: int, place: int, stop: CardStop) -> None:
        tokens, left = worn(), DISC + 10
        middle = Qt.AlignmentFlag.AlignVCenter
        time = clock(stop.start) if stop.start is not None else ""
        painter.setFont(font(13, 500))
        quiet = stop.state in (VisitState.DONE, VisitState.SKIPPED)
        painter.setPen(QColor(tokens.text_muted if quiet else tokens.text))
        width = QFontMetrics(painter.font()).horizontalAdvance(time)
        painter.drawText(QRectF(self.width() - width, top + 3, width, 20), middle, time)
        painter.setPen(QColor(tokens.text))
        words = self._where(stop)
        painter.setFont(font(13, 500, words=words))
        room = QRectF(left, top + 3, self.width() - left - width - 6, 20)
        metrics = QFontMetrics(painter.font())
        elided = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, middle, elided)
        detail = self._detail(place, stop)
        painter.setFont(font(12, words=detail))
        painter.setPen(QColor(tokens.text_muted))
        below = QRectF(left, top + 22, self.width() - left, 18)
        metrics = QFontMetrics(painter.font())
        elided = metrics.elidedText(detail, Qt.TextElideMode.ElideRight, int(below.width()))
        painter.drawText(below, middle, elided)

    def _where(self, stop: CardStop) -> str:
        desk = self.tr("Desk {number}").format(number=stop.desk) if stop.desk else ""
        return "  ·  ".join(part for part in (desk, stop.landlord) if part)

    def _detail(self, place: int, stop: CardStop) -> str:
        minutes = self.tr("%n min", "", stop.minutes)
        match stop.state:
            case VisitState.DONE:
                words = self.tr("Done, {minutes} at the desk").format(minutes=minutes)
                ended = outcome_words(stop.outcome) if stop.outcome else ""
                return f"{words}, {ended}" if stop.outcome and stop.outcome != "done" else words
            case VisitState.CALLED:
                return self.tr("Called, {minutes} ago").format(minutes=minutes)
            case VisitState.AT_DESK:
                return self.tr("At the desk, {minutes}").format(minutes=minutes)
            case VisitState.ON_HOLD:
                return self.tr("On hold: {why}").format(why=reason_words(stop.reason))
            case VisitState.SKIPPED:
                return self.tr("Skipped")
        waits = place == self._now and stop.state is VisitState.WAITING
        words = self.tr("Waits for its turn") if waits else self.tr("Still to go")
        if (start := self._seen.get(stop.landlord_id)) is None:
            return words
        return self.tr("{what}, around {time}").format(what=words, time=clock(start))
