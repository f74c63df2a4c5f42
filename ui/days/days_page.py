"""The page of days: which there are, how full they are, and which come next."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QStackedLayout, QWidget
from typing_extensions import override

from planner.days.copying import copied_day_view, next_date
from planner.days.queries import DayRow
from planner.days.series import PreviewDate
from planner.days.view import DayView, day_view, new_day_view
from planner.kinds import DayKind
from ui.core.backend import Backend
from ui.core.language import short_day
from ui.core.outbox import Outbox
from ui.core.page import Page, column, title_row
from ui.days.closings_sheet import ClosingsSheet
from ui.days.company.sheet import CompanySheet
from ui.days.day_choice import DayChoice
from ui.days.day_panel import DayPanel
from ui.days.day_sheet import open_day_sheet
from ui.days.remove_sheet import open_remove_sheet
from ui.days.series_card import SeriesCard
from ui.days.words import hours_words, state_look, state_words, warning_words
from ui.widgets.button import Button
from ui.widgets.frames import EmptyState
from ui.widgets.rows import Column, Look
from ui.widgets.table import Table, table_card


class DaysPage(Page):
    """Lists the days, previews the series, and opens the dialogs that change them."""

    def __init__(self, backend: Backend, choice: DayChoice, outbox: Outbox) -> None:
        super().__init__(backend)
        self._choice = choice
        self._outbox = outbox
        self._build_actions()
        self._build()
        choice.follow(self._on_choice_changed)

    @override
    def reload(self) -> None:
        self._series.reload()
        self._panel.reload()

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        return (
            ("Ctrl+N", self.tr("New day")),
            ("F2", self.tr("Change")),
            ("Ctrl+D", self.tr("Copy")),
            ("Del", self.tr("Remove")),
        )

    def _build_actions(self) -> None:
        self.act(self.tr("&New day…"), "Ctrl+N", self._on_new, needs="add_day")
        self.act(self.tr("&Change day…"), "F2", self.change_day, needs="change_day")
        self.act(self.tr("C&opy this day…"), "Ctrl+D", self.copy_day, needs="add_day")
        self.act(self.tr("&Remove this day…"), "Del", self.remove_day, needs="remove_day")
        words = self.tr("C&losing days of the office…")
        self.act(words, "Ctrl+L", self.show_closings, needs="add_closing")

    def _build(self) -> None:
        words = self.tr("New day")
        self._new = Button(words, kind="primary", icon_name="plus", key="Ctrl+N", needs="add_day")
        self._new.clicked.connect(self._on_new)
        self._table = self.starts_at = Table[DayRow](self._columns(), self.tr("Days"))
        self._table.chosen.connect(self._on_chosen)
        self._table.opened.connect(self.change_day)
        self._series = SeriesCard(self._backend, self._choice)
        self._series.wanted.connect(self._on_date_wanted)
        self._panel = DayPanel(self._backend, self._choice)
        self._panel.change_asked.connect(self.change_day)
        self._panel.company_asked.connect(self.show_company)
        main = column()
        main.addLayout(title_row(self.tr("Days"), None, self._new))
        main.addWidget(self._build_lists(), 3)
        main.addWidget(self._series, 4)
        self.lay_out(main, self._panel)

    def _build_lists(self) -> QWidget:
        words = self.tr("Plan the first day")
        first = Button(words, kind="primary", key="Ctrl+N", needs="add_day")
        first.clicked.connect(self._on_new)
        nothing = self.tr("No registration day yet. Plan the first one, or start a series below.")
        lists = QWidget()
        self._lists = QStackedLayout(lists)
        self._lists.addWidget(table_card(self._table))
        self._lists.addWidget(EmptyState(nothing, first))
        return lists

    def _columns(self) -> list[Column[DayRow]]:
        return [
            Column(self.tr("Date"), lambda d: short_day(d.date), 180, lambda _: Look(500)),
            Column(self.tr("State"), lambda d: state_words(d.state), 100, state_look),
            Column(self.tr("Hours"), lambda d: hours_words(d.sessions), 214, spare=1),
            Column(self.tr("Desks"), lambda d: str(d.desks), 76, numeric=True, spare=2),
            Column(self.tr("Households"), self._seats, 156, self._seats_look),
            Column(self.tr("Remarks"), self._remarks, 0, lambda _: Look(500, "warning")),
        ]

    def _seats(self, day: DayRow) -> str:
        if day.kind is DayKind.INFO:
            return self.tr("info session")
        if not day.households:
            return self.tr("none yet")
        return self.tr("{seated} of {all} placed").format(seated=day.seated, all=day.households)

    def _seats_look(self, day: DayRow) -> Look:
        return Look(role="text" if day.seated == day.households else "warning")

    def _remarks(self, day: DayRow) -> str:
        remarks = [warning_words(day.warnings)] if day.warnings else []
        if day.moved_from:
            remarks.append(self.tr("moved from {date}").format(date=short_day(day.moved_from)))
        return ", ".join(remarks)

    @Slot(object)
    def _on_choice_changed(self, day: DayRow | None) -> None:
        with QSignalBlocker(self._table):  # or the day that was chosen before is chosen again
            self._table.show_rows(self._choice.rows)
            self._table.select_key(day.id if day else None)
        self._lists.setCurrentIndex(0 if self._choice.rows else 1)
        self._new.setVisible(bool(self._choice.rows))
        self._panel.reload()

    @Slot(object)
    def _on_chosen(self, day: DayRow | None) -> None:
        if day and day != self._choice.day:
            self._choice.choose(day.id)

    def book(self) -> None:
        """Open the dialog that books interpreters for the chosen day."""
        self._panel.book()

    @Slot()
    def show_company(self) -> None:
        """Open the dialog with the companions and interpreters of the chosen day."""
        if self._choice.day:
            sheet = CompanySheet(self, self._backend, self._choice.day, self._outbox)
            sheet.said.connect(self.said)
            sheet.finished.connect(sheet.deleteLater)
            sheet.open()

    def change_series(self) -> None:
        """Open the dialog of the series."""
        self._series.change()

    @Slot()
    def _on_new(self) -> None:
        open_day_sheet(self, self._backend, partial(new_day_view, date=self._choice.today))

    @Slot(object)
    def _on_date_wanted(self, wanted: PreviewDate) -> None:
        if wanted.day_id is not None:
            self._choice.choose(wanted.day_id)

    @Slot()
    def change_day(self, _row: object = None) -> None:
        """Open the dialog of the chosen day."""
        if self._choice.day:
            view = partial(day_view, day_id=self._choice.day.id)
            open_day_sheet(self, self._backend, view)

    @Slot()
    def copy_day(self) -> None:
        """Open the dialog of a new day like the chosen one, on the next date of the series."""
        if self._choice.day:
            open_day_sheet(self, self._backend, partial(_copied, self._choice.day))

    @Slot()
    def show_closings(self) -> None:
        """Open the dialog with the days on which the office is closed."""
        sheet = ClosingsSheet(self, self._backend, self._choice.today)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    @Slot()
    def remove_day(self) -> None:
        """Open the dialog that takes the chosen day away."""
        if self._choice.day:
            open_remove_sheet(self, self._backend, self._choice.day.id, self._choice.today)


def _copied(model: DayRow, session: Any) -> DayView:
    date = next_date(session, after=model.date)
    return copied_day_view(session, day_id=model.id, date=date)
