"""Whose desks stand under it, and how many still have to see them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.theme.apply import font, worn
from ui.widgets.paint import wrapped
from ui.widgets.tips import tip

PADDING, LINE = 13, 18
HEIGHT, GAP = 34, 8


class LaneHead(QWidget):
    """A landlord's name and, at the right of its last line, a count.

    Where the two do not fit beside each other the name has two lines: a name must be readable.
    """

    def __init__(self) -> None:
        super().__init__()
        self._name = self._waiting = ""
        self._tall = False
        self.setFixedHeight(HEIGHT)

    def show_lane(self, name: str, waiting: int) -> None:
        """Show another name and count."""
        self._name, self._waiting = name, self.tr("%n waiting", "", waiting)
        self.setAccessibleName(f"{name}, {self._waiting}")
        self.setToolTip(tip(name))
        self.update()

    def fits(self, width: int) -> bool:
        """Tell whether name and count have room beside each other."""
        return self._wide(self._name) + GAP + self._taken(self._waiting) <= width - 2 * PADDING

    def show_tall(self, tall: bool) -> None:  # noqa: FBT001 - a state, as Qt's own setters have
        """Give the name two lines, or one."""
        self._tall = tall
        self.setFixedHeight(HEIGHT + LINE if tall else HEIGHT)
        self.update()

    def lines(self) -> list[str]:
        """Break the name as there is room; beside the count it is shortened if need be."""
        width, face = self.width() - 2 * PADDING, self._face()
        lines = wrapped(self._name, face, width, 2 if self._tall else 1)
        if not self._tall or len(lines) > 1:
            beside = width - GAP - self._taken(self._waiting)
            elide = Qt.TextElideMode.ElideRight
            lines[-1] = QFontMetricsF(face).elidedText(lines[-1], elide, beside)
        return lines

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), worn()
        room = QRectF(self.rect()).adjusted(PADDING, 8, -PADDING, -8)
        last = QRectF(room.left(), room.bottom() - LINE, room.width(), LINE)
        painter.setFont(font(12, words=self._waiting))
        painter.setPen(QColor(tokens.text_muted))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(last, int(right), self._waiting)
        painter.setFont(self._face())
        painter.setPen(QColor(tokens.text))
        for place, words in enumerate(self.lines()):
            line = QRectF(room.left(), room.top() + place * LINE, room.width(), LINE)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()

    def _face(self) -> QFont:
        return font(14, 600, words=self._name)

    def _wide(self, words: str) -> float:
        return QFontMetricsF(self._face()).horizontalAdvance(words)

    def _taken(self, words: str) -> float:
        return QFontMetricsF(font(12, words=words)).horizontalAdvance(words)
