"""One desk in its lane: who is there since when, and who is best called next."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from planner.queue.ahead.forecast import DeskForecast
from planner.queue.board_rows import DeskStatus, LaneDesk
from planner.times import clock
from ui.core.icons import paint_icon
from ui.queue.words import desk_words, name_words
from ui.theme.apply import font, worn
from ui.widgets.paint import KEY_HEIGHT, SHAPE, key_width, paint_key, paint_shape
from ui.widgets.tips import tip

HEIGHT, LOW = 80, 34
"""Pixels of a desk: with what follows under it, and in one line."""
PADDING = 13
OWNER, OWNER_ROOM = 90, 190
"""Where a line says whose desk it is: behind the longest number, in how much room."""
SHAPES = {
    DeskStatus.FREE: ("ring", "done"),
    DeskStatus.CALLED: ("diamond", "called"),
    DeskStatus.AT_DESK: ("square", "at_desk"),
    DeskStatus.PAUSED: ("bars", "on_hold"),
    DeskStatus.CLOSED: ("cross", "done"),
}
SITS = (DeskStatus.CALLED, DeskStatus.AT_DESK)


class DeskTile(QAbstractButton):
    """Shows a desk; it takes the focus, so that the keys act on it. Clicked: its household."""

    def __init__(self, desk: LaneDesk) -> None:
        super().__init__()
        self.setFixedHeight(HEIGHT)
        self.setMinimumWidth(150)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.own = self._low = False
        self._landlord = ""
        self._seen: DeskForecast | None = None
        self.show_desk(desk)

    def show_desk(
        self, desk: LaneDesk, *, own: bool = False, seen: DeskForecast | None = None
    ) -> None:
        """Show the desk as it is now; `own` is the one this PC stands at, `seen` its forecast."""
        self.desk, self.own, self._seen = desk, own, seen
        self._tell()
        self.update()

    def show_low(self, low: bool, landlord: str = "") -> None:  # noqa: FBT001 - as Qt's own
        """Show the desk in one line, with whose it is; or with what follows under it."""
        self._low, self._landlord = low, landlord
        self.setFixedHeight(LOW if low else HEIGHT)
        self._tell()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self.minimumHeight())

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), worn()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(PADDING, 0, -PADDING, 0)
        if self.underMouse():
            painter.fillRect(self.rect(), QColor(tokens.sunk))
        rest = self._paint_head(painter, room)
        if self._low:
            self._paint_middle(painter, self._paint_landlord(painter, rest))
        else:
            self._paint_end(painter, rest)
            self._paint_middle(painter, QRectF(room.left(), 27, room.width(), 24))
            self._paint_foot(painter, room)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), 6, 6)
        painter.end()

    def _paint_head(self, painter: QPainter, room: QRectF) -> QRectF:
        """Write which desk it is and how it is; give the room that is left between the two."""
        tokens, desk = worn(), self.desk
        line = QRectF(room.left(), 7, room.width(), 18)
        painter.setFont(font(12, 600))
        painter.setPen(QColor(tokens.accent if self.own else tokens.text_muted))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self._title())
        left = line.left() + QFontMetricsF(painter.font()).horizontalAdvance(self._title()) + 8
        if desk.accessible:
            mark = QRectF(left, line.center().y() - 6, 13, 13)
            paint_icon(painter, mark, "accessibility", tokens.text_muted)
            left = mark.right() + 8
        words, role = self._right(), self._role()
        painter.setPen(QColor(getattr(tokens, role)))
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(line, int(align), words)
        shape = self._mark()
        if shape:
            width = QFontMetricsF(painter.font()).horizontalAdvance(words)
            start = line.right() - width - SHAPE - 6
            box = QRectF(start, line.center().y() - SHAPE / 2 + 0.5, SHAPE, SHAPE)
            paint_shape(painter, box, shape, getattr(tokens, role))
        taken = QFontMetricsF(painter.font()).horizontalAdvance(words) + 8
        taken += SHAPE + 6 if shape else 0
        return QRectF(left, 7, line.right() - taken - left, 18)

    def _paint_landlord(self, painter: QPainter, room: QRectF) -> QRectF:
        """Write whose desk it is, where no head does; give the room that is left behind it."""
        if not self._landlord:
            return room
        line = QRectF(PADDING + OWNER, room.top(), OWNER_ROOM, room.height())
        painter.setFont(font(12, words=self._landlord))
        painter.setPen(QColor(worn().text_muted))
        metrics = QFontMetricsF(painter.font())
        elided = metrics.elidedText(self._landlord, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, elided)
        return room.adjusted(line.right() + PADDING - room.left(), 0, 0, 0)

    def _paint_end(self, painter: QPainter, room: QRectF) -> None:
        """Write when the desk's last visit is foreseen to end, where there is room for it."""
        tokens, words = worn(), self._ends()
        late = self._seen is not None and self._seen.late
        painter.setFont(font(12, 600 if late else 400))
        if words and QFontMetricsF(painter.font()).horizontalAdvance(words) <= room.width():
            painter.setPen(QColor(tokens.warning if late else tokens.text_muted))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_middle(self, painter: QPainter, line: QRectF) -> None:
        tokens, desk = worn(), self.desk
        words, ink = name_words(desk.next_number, desk.next_name), tokens.accent
        if desk.status in SITS:
            shape, role = SHAPES[desk.status]
            box = QRectF(line.left() + 1, line.center().y() - 5, 10, 10)
            paint_shape(painter, box, shape, getattr(tokens, role))
            line.setLeft(line.left() + 19)
            words, ink = name_words(desk.household, desk.name), tokens.text
        elif not desk.next_number:
            words, ink = self.tr("Nobody waits"), tokens.text_muted
        if desk.status in (DeskStatus.PAUSED, DeskStatus.CLOSED):
            words, ink = desk_words(desk.status), tokens.text_muted
        bold = ink != tokens.text_muted
        painter.setFont(font(14, 600 if bold else 400, words="" if bold else words))
        painter.setPen(QColor(ink))
        metrics = QFontMetricsF(painter.font())
        elided = metrics.elidedText(words, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, elided)

    def _paint_foot(self, painter: QPainter, room: QRectF) -> None:
        tokens, desk = worn(), self.desk
        line = QRectF(room.left(), 52, room.width(), 20)
        callable_ = desk.status is DeskStatus.FREE and desk.next_number > 0
        if callable_ or (self.own and desk.next_number):
            width = key_width("F9")
            cap = QRectF(
                line.right() - width, line.center().y() - KEY_HEIGHT / 2, width, KEY_HEIGHT
            )
            paint_key(painter, cap, "F9", tokens.accent, QColor(tokens.accent))
            line.setRight(cap.left() - 8)
        words = self._following()
        painter.setFont(font(12, words=words))
        painter.setPen(QColor(tokens.text_muted))
        metrics = QFontMetricsF(painter.font())
        elided = metrics.elidedText(words, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, elided)

    def _tell(self) -> None:
        """Say aloud, and where the mouse rests, what is painted."""
        desk = self.desk
        who = name_words(desk.household, desk.name) if desk.status in SITS else ""
        if desk.status is DeskStatus.FREE and desk.next_number:
            who = name_words(desk.next_number, desk.next_name)
        following, ends = self._following(), self._ends()
        said = (self._title(), self._landlord, desk_words(desk.status), who, self._right(),
                following, ends)  # fmt: skip
        self.setAccessibleName(", ".join(filter(None, said)))
        self.setToolTip(tip("\n".join(filter(None, (who, following, ends)))))

    def _ends(self) -> str:
        ends = self._seen.ends if self._seen else None
        return self.tr("until {time}").format(time=clock(ends)) if ends is not None else ""

    def _title(self) -> str:
        return self.tr("Desk {number}").format(number=self.desk.number)

    def _right(self) -> str:
        desk = self.desk
        if desk.status is DeskStatus.AT_DESK:
            return self.tr("%n min", "", desk.minutes)
        if desk.status is DeskStatus.CALLED and desk.calls > 1:
            return self.tr("Called {calls}×").format(calls=desk.calls)
        return desk_words(desk.status)

    def _role(self) -> str:
        desk = self.desk
        if desk.status is DeskStatus.AT_DESK:
            return "warning" if desk.over else "text_muted"
        return "called" if desk.status is DeskStatus.CALLED else "text_muted"

    def _mark(self) -> str:
        desk = self.desk
        if desk.status is DeskStatus.AT_DESK:
            return "triangle-up" if desk.over else ""
        return "" if desk.status is DeskStatus.CALLED else SHAPES[desk.status][0]

    def _following(self) -> str:
        desk = self.desk
        if desk.status in (DeskStatus.PAUSED, DeskStatus.CLOSED):
            return self.tr("Calls nobody")
        if not desk.next_number:
            return self.tr("Nobody next") if desk.status in SITS else ""
        if desk.status is DeskStatus.FREE:
            return self.tr("Best choice now")
        words = self.tr("Next  {household}")
        return words.format(household=name_words(desk.next_number, desk.next_name))
