"""The dialog of a series: its rhythm, its hours, and what dates that gives."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from planner.days.rhythm import Rhythm, rhythm_of
from planner.days.rules import hours_text, read_hours
from planner.days.series import (
    PreviewDate,
    SeriesDraft,
    SeriesRow,
    add_series,
    change_series,
    preview,
)
from planner.errors import Refusal
from ui.core.backend import Backend
from ui.core.language import long_day
from ui.core.refusals import explain
from ui.days.words import nth_words, warning_words, weekday_words
from ui.widgets.dates import DateEdit
from ui.widgets.form_sheet import FormSheet, field
from ui.widgets.rows import Column, Look
from ui.widgets.spin import Spin
from ui.widgets.table import Table, table_card

NTH = (1, 2, 3, 4, -1)


class SeriesSheet(FormSheet):
    """Asks for a rhythm and shows its next six dates while one chooses."""

    def __init__(
        self, parent: QWidget, backend: Backend, series: SeriesRow | None, today: datetime.date
    ) -> None:
        title = self.tr("Change series") if series else self.tr("New series")
        super().__init__(title, self.tr("Save series"), parent, wanted=QSize(720, 600))
        self._backend = backend
        self._series = series
        self._today = today
        self._build_fields(rhythm_of(series.rule) if series else Rhythm())
        self._show_preview()

    @override
    def problem(self) -> str:
        try:
            read_hours(self._hours.text())
        except Refusal as refusal:
            return explain(refusal)
        return ""

    @override
    def submit(self) -> None:
        if self._series:
            work = partial(
                change_series,
                series_id=self._series.id,
                version=self._series.version,
                draft=self._draft(),
            )
            self._backend.run(self, work, self.succeed, self.refuse)
        else:
            self._backend.run(
                self, partial(add_series, draft=self._draft()), self.succeed, self.refuse
            )

    def _build_fields(self, rhythm: Rhythm) -> None:
        series = self._series
        self._months = Spin(minimum=1, maximum=12, value=rhythm.every_months)
        self._months.setFixedWidth(90)
        self.starts_at = self._months
        self._nth = QComboBox()
        for nth in NTH:
            self._nth.addItem(nth_words(nth), nth)
        self._nth.setCurrentIndex(NTH.index(rhythm.nth) if rhythm.nth in NTH else 2)
        self._kind = QComboBox()
        for weekday in range(7):
            self._kind.addItem(weekday_words(weekday), weekday)
        self._kind.addItem(self.tr("day of the month"), -1)
        self._kind.setCurrentIndex(7 if rhythm.month_day else rhythm.weekday or 0)
        self._day = Spin(minimum=1, maximum=31, value=abs(rhythm.month_day or 15))
        self._day.setFixedWidth(90)
        self._since = DateEdit(series.starts_on if series else self._today)
        self._hours = QLineEdit(hours_text(series.hours) if series else "")
        self._hours.setPlaceholderText(self.tr("the office's own hours"))
        self._desks = Spin(minimum=1, maximum=20)
        self._desks.setValue(series.desks_per_landlord if series else 2)
        self._lay_out()

    def _lay_out(self) -> None:
        rhythm = QHBoxLayout()
        rhythm.setSpacing(12)
        rhythm.addLayout(field(self.tr("Every … months"), self._months))
        self._nth_field, self._day_field = QWidget(), QWidget()
        self._nth_field.setLayout(_bare(field(self.tr("Which"), self._nth)))
        self._day_field.setLayout(_bare(field(self.tr("Day"), self._day)))
        rhythm.addWidget(self._nth_field)
        rhythm.addLayout(field(self.tr("On"), self._kind), 1)
        rhythm.addWidget(self._day_field)
        rhythm.addLayout(field(self.tr("From"), self._since))
        hours = QHBoxLayout()
        hours.setSpacing(12)
        hours.addLayout(
            field(self.tr("Hours, for example 08:30-12:00, 13:30-17:00"), self._hours), 1
        )
        hours.addLayout(field(self.tr("Desks per landlord"), self._desks))
        self._dates = Table[PreviewDate](self._columns(), self.tr("Next six dates"), key="date")
        self.body.addLayout(rhythm)
        self.body.addLayout(hours)
        self.body.addWidget(table_card(self._dates), 1)
        self.say_safe(self.tr("Days that are planned already stay as they are."))
        self._follow_changes()

    def _follow_changes(self) -> None:
        for box in (self._nth, self._kind):
            box.currentIndexChanged.connect(self._show_preview)
        for spin in (self._months, self._day):
            spin.valueChanged.connect(self._show_preview)
        self._since.day_changed.connect(self._show_preview)

    def _columns(self) -> list[Column[PreviewDate]]:
        return [
            Column(self.tr("Next six dates"), lambda d: long_day(d.date), 300, lambda _: Look(500)),
            Column(
                self.tr("Remarks"), lambda d: warning_words(d.warnings), 0,
                lambda _: Look(500, "warning"),
            ),
        ]  # fmt: skip

    def _rhythm(self) -> Rhythm:
        weekday = self._kind.currentData()
        if weekday < 0:
            return Rhythm(self._months.value(), None, 0, self._day.value())
        return Rhythm(self._months.value(), weekday, self._nth.currentData())

    def _draft(self) -> SeriesDraft:
        hours = read_hours(self._hours.text())
        return SeriesDraft(
            self.tr("Series"), self._since.day, self._rhythm(), hours, self._desks.value()
        )

    @Slot()
    def _show_preview(self, _value: object = None) -> None:
        by_day = self._kind.currentData() < 0
        self._nth_field.setVisible(not by_day)
        self._day_field.setVisible(by_day)
        starts_on = self._since.day
        work = partial(
            preview,
            rule=self._rhythm().rule(),
            starts_on=starts_on,
            after=max(starts_on, self._today),
        )
        self._backend.ask(self, work, self._show_dates)

    def _show_dates(self, dates: Sequence[PreviewDate]) -> None:
        self._dates.show_rows(dates)


def _bare(layout: QVBoxLayout) -> QVBoxLayout:
    layout.setContentsMargins(0, 0, 0, 0)
    return layout
