"""A field for a date: typed in any usual way, stepped with the arrows, or picked in a calendar."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QLineEdit
from typing_extensions import override

from planner.clock import today
from planner.days.typed_days import read_day
from ui.core.icons import icon
from ui.widgets.frames import restyle

STEPS = {Qt.Key.Key_Up: +1, Qt.Key.Key_Down: -1}


class DateEdit(QLineEdit):
    """Shows a date with its weekday; what is typed counts when it is left, or asked for.

    `day_changed` tells that it is another. What cannot be read stays, marked, until it is mended;
    `day` is then the date of before.
    """

    day_changed = Signal()

    def __init__(self, day: datetime.date) -> None:
        super().__init__()
        self._day = self._shown = day
        self._earliest = datetime.date.min
        self.setMinimumWidth(160)
        self.setToolTip(self.tr("For instance 5/1, 05012027 or +14. Alt+Down opens the calendar."))
        place = QLineEdit.ActionPosition.TrailingPosition
        calendar = self.addAction(icon("calendar"), place)
        calendar.setText(self.tr("Calendar"))
        calendar.triggered.connect(self.open_calendar)
        self.textEdited.connect(self._on_edited)
        self.editingFinished.connect(self._settle)
        self._write()

    @property
    def day(self) -> datetime.date:
        """The date, as it is typed now."""
        return self._read() or self._day

    @property
    def is_wrong(self) -> bool:
        """Whether what is typed is no date that can be here."""
        return self._read() is None

    def show_day(self, day: datetime.date) -> None:
        """Show another date, not before the earliest."""
        self._day = max(day, self._earliest)
        self._write()
        if self._shown != self._day:
            self._shown = self._day
            self.day_changed.emit()

    def not_before(self, day: datetime.date) -> None:
        """Take no date before this one."""
        self._earliest = day
        self.show_day(self._day)

    def open_calendar(self) -> None:
        """Let a date be picked in a month."""
        calendar = QCalendarWidget(self)
        calendar.setWindowFlags(Qt.WindowType.Popup)
        calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.setAccessibleName(self.tr("Calendar"))
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        if self._earliest > datetime.date.min:
            calendar.setMinimumDate(_of_qt(self._earliest))
        calendar.setSelectedDate(_of_qt(self.day))
        for signal in (calendar.activated, calendar.clicked):
            signal.connect(lambda chosen: self._pick(calendar, chosen))
        calendar.move(self.mapToGlobal(QPoint(0, self.height())))
        calendar.show()
        calendar.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        elif key in STEPS and not event.modifiers():
            self.show_day(self.day + datetime.timedelta(days=STEPS[key]))
            self.selectAll()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def _read(self) -> datetime.date | None:
        if not self.isModified():
            return self._day
        found = read_day(self.text(), self._day, today())
        return found if found is None or found >= self._earliest else None

    def _settle(self) -> None:
        if not self.is_wrong:
            self.show_day(self.day)

    def _on_edited(self, _text: str) -> None:
        restyle(self, "wrong", value=self.is_wrong)

    def _pick(self, calendar: QCalendarWidget, chosen: QDate) -> None:
        calendar.close()
        self.show_day(datetime.date(*chosen.getDate()))

    def _write(self) -> None:
        self.setText(QLocale().toString(_of_qt(self._day), "ddd d MMM yyyy"))
        if self.property("wrong"):
            restyle(self, "wrong", value=False)
        self.setCursorPosition(0)


def _of_qt(day: datetime.date) -> QDate:
    return QDate(day.year, day.month, day.day)
