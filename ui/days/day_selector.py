"""The day selector in the top bar: one step back, the day in words, one step on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from ui.core.language import short_day
from ui.days.day_choice import DayChoice
from ui.theme.apply import font, worn
from ui.widgets.button import Button
from ui.widgets.frames import Icon, label


class DaySelector(QWidget):
    """Shows the chosen day and how far away it is."""

    def __init__(self, choice: DayChoice) -> None:
        super().__init__()
        self._choice = choice
        self.away = label("", "muted")
        self._words = QLabel()
        self._words.setFont(font(14, 600))
        self._back = Button("", kind="ghost", icon_name="chevron-left")
        self._back.setAccessibleName(self.tr("Previous day"))
        self._next = Button("", kind="ghost", icon_name="chevron-right")
        self._next.setAccessibleName(self.tr("Next day"))
        self._back.clicked.connect(lambda: choice.step(-1))
        self._next.clicked.connect(lambda: choice.step(+1))
        self.setFixedSize(286, 36)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 0, 2, 0)
        layout.setSpacing(8)
        layout.addWidget(self._back)
        layout.addStretch()
        layout.addWidget(Icon("calendar-days", "accent", 16))
        layout.addWidget(self._words)
        layout.addStretch()
        layout.addWidget(self._next)
        choice.changed.connect(self._on_changed)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = worn()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.border_strong), 1))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.drawLine(36, 1, 36, self.height() - 2)
        painter.drawLine(self.width() - 37, 1, self.width() - 37, self.height() - 2)
        painter.end()

    @Slot(object)
    def _on_changed(self, _day: object) -> None:
        day = self._choice.day
        self._words.setText(short_day(day.date) if day else self.tr("No day planned"))
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.away.setText(self._distance() if day else "")
        self.setEnabled(day is not None)

    def _distance(self) -> str:
        away = self._choice.days_away
        if away == 0:
            return self.tr("today")
        if away > 0:
            return self.tr("in %n day(s)", "", away)
        return self.tr("%n day(s) ago", "", -away)
