"""The series of days and its next six dates."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot

from planner.days.rhythm import rhythm_of
from planner.days.series import PreviewDate, SeriesRow, all_series, plan_series_days, preview
from ui.core.backend import Backend
from ui.core.language import short_day
from ui.days.day_choice import DayChoice
from ui.days.series_sheet import SeriesSheet
from ui.days.words import hours_words, rhythm_words, warning_words
from ui.widgets.button import Button
from ui.widgets.elided import Elided
from ui.widgets.frames import Card, label, row
from ui.widgets.rows import Column, Look
from ui.widgets.table import Table


class SeriesCard(Card):
    """Previews the first series; `wanted` gives the date somebody opened."""

    SHOWS = frozenset({"series", "registration_day", "closing_day"})
    wanted = Signal(object)

    def __init__(self, backend: Backend, choice: DayChoice) -> None:
        super().__init__()
        self._backend = backend
        self._choice = choice
        self._series: SeriesRow | None = None
        self._build()
        backend.changed.connect(self._on_changed)
        self.reload()

    def reload(self) -> None:
        """Fetch the series and its dates again."""
        self._backend.ask(self, all_series, self._show_series)

    def _build(self) -> None:
        self._title = label(self.tr("Series"), "card-title")
        self._rhythm = Elided()
        self._edit = Button(self.tr("New series"), icon_name="refresh-cw", needs="add_series")
        self._edit.clicked.connect(self.change)
        words = self.tr("Plan this date")
        self._plan = Button(words, icon_name="calendar-plus", needs="plan_series_days")
        self._plan.clicked.connect(self._on_plan)
        self._dates = Table[PreviewDate](self._columns(), self.tr("Next dates"), key="date")
        self._dates.chosen.connect(self._on_date_chosen)
        self._dates.opened.connect(self._on_plan)
        self.body.setContentsMargins(1, 10, 1, 4)
        head = row(12, self._title, 8, self._rhythm, None, self._plan, self._edit, 12)
        self.body.addLayout(head)
        self.body.addWidget(self._dates)

    def _columns(self) -> list[Column[PreviewDate]]:
        return [
            Column(self.tr("Next dates"), lambda d: short_day(d.date), 180, lambda _: Look(500)),
            Column(self.tr("State"), self._state, 250, self._state_look),
            Column(
                self.tr("Remarks"), lambda d: warning_words(d.warnings), 0,
                lambda _: Look(500, "warning"),
            ),
        ]  # fmt: skip

    def _state(self, date: PreviewDate) -> str:
        if date.moved_to:
            return self.tr("moved to {date}").format(date=short_day(date.moved_to))
        return self.tr("planned") if date.day_id else self.tr("not planned yet")

    def _state_look(self, date: PreviewDate) -> Look:
        return Look(role="text" if date.day_id else "text_muted")

    def _show_series(self, series: Sequence[SeriesRow]) -> None:
        self._series = series[0] if series else None
        self._edit.setText(self.tr("Change series") if series else self.tr("New series"))
        self._edit.updateGeometry()
        self._plan.setVisible(bool(series))
        if self._series is None:
            self._rhythm.show_text(
                self.tr("No series yet: for example every 2 months, third Thursday")
            )
            self._dates.show_rows([])
            return
        words = rhythm_words(rhythm_of(self._series.rule))
        self._rhythm.show_text(f"{words}, {hours_words(self._series.hours)}")
        work = partial(
            preview,
            rule=self._series.rule,
            starts_on=self._series.starts_on,
            after=self._choice.today,
        )
        self._backend.ask(self, work, self._show_dates)

    def _show_dates(self, dates: Sequence[PreviewDate]) -> None:
        self._dates.show_rows(dates)
        self._on_date_chosen(self._dates.selected())

    @Slot(object)
    def _on_date_chosen(self, date: PreviewDate | None) -> None:
        self._plan.setEnabled(date is not None and date.day_id is None)

    @Slot()
    def _on_plan(self, _date: object = None) -> None:
        date = self._dates.selected()
        if not (date and self._series):
            return
        if date.day_id:
            self.wanted.emit(date)
            return
        work = partial(plan_series_days, series_id=self._series.id, dates=[date.date])
        self._backend.run(self, work)

    @Slot()
    def change(self) -> None:
        """Open the dialog of the series, or of a new one."""
        sheet = SeriesSheet(self, self._backend, self._series, self._choice.today)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    @Slot(frozenset)
    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & self.SHOWS:
            self.reload()
