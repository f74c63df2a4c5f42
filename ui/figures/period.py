"""Which days figures are of: a day, a year or a period of one's own."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from planner.days.queries import DayRow
from ui.core.language import short_day
from ui.widgets.dates import DateEdit
from ui.widgets.frames import label, row

Period = tuple[datetime.date, datetime.date]
OWN = "own"
FIELD = 190


class PeriodPick(QWidget):
    """Offers the years and days there are, or two dates; `changed` gives the period."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._choices = QComboBox()
        self._choices.setAccessibleName(self.tr("Period"))
        self._choices.setFixedSize(FIELD, 34)
        self._choices.setMaxVisibleItems(16)
        today = datetime.date(2026, 1, 1)
        self._first, self._last = DateEdit(today), DateEdit(today)
        self._first.setAccessibleName(self.tr("From"))
        self._last.setAccessibleName(self.tr("Up to and including"))
        self._to = label("–", "muted")
        self.setLayout(row(self._choices, self._first, self._to, self._last))
        self._choices.currentIndexChanged.connect(self._on_chosen)
        for field in (self._first, self._last):
            field.day_changed.connect(self._on_dates)
        self._show_dates(own=False)

    @property
    def period(self) -> Period:
        """The first and last day."""
        first, last = self._first.day, self._last.day
        return min(first, last), max(first, last)

    def offer(self, days: Sequence[DayRow], today: datetime.date) -> None:
        """Offer the years and days up to today; what was chosen stays so."""
        before = self._choices.currentData()
        past = [day.date for day in days if day.date <= today]
        with QSignalBlocker(self._choices):
            self._choices.clear()
            for year in sorted({date.year for date in past}, reverse=True) or [today.year]:
                words = self.tr("Year {year}").format(year=year)
                span = (datetime.date(year, 1, 1), datetime.date(year, 12, 31))
                self._choices.addItem(words, span)
            for date in reversed(past):
                self._choices.addItem(short_day(date), (date, date))
            self._choices.addItem(self.tr("Another period…"), OWN)
            kept = [self._choices.itemData(n) == before for n in range(self._choices.count())]
            self._choices.setCurrentIndex(kept.index(True) if True in kept else 0)
        self._on_chosen()

    def choose(self, period: Period) -> None:
        """Choose two dates of one's own."""
        self._choices.setCurrentIndex(self._choices.count() - 1)
        for field, day in zip((self._first, self._last), period, strict=True):
            field.show_day(day)

    @Slot()
    def _on_chosen(self, _place: object = None) -> None:
        chosen = self._choices.currentData()
        self._show_dates(own=chosen == OWN)
        if chosen != OWN and chosen:
            for field, day in zip((self._first, self._last), chosen, strict=True):
                with QSignalBlocker(field):
                    field.show_day(day)
        self.changed.emit(self.period)

    @Slot()
    def _on_dates(self, _date: object = None) -> None:
        self.changed.emit(self.period)

    def _show_dates(self, *, own: bool) -> None:
        for part in (self._first, self._to, self._last):
            part.setVisible(own)
