"""The standby list of a day: who waits for a place, why, and for whom one is free now."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from planner.days.queries import DayRow
from planner.households.names import phone_in_words
from planner.times import clock
from planner.timetable.booking.standby import StandbyList, StandbyRow, standby_list
from planner.timetable.words import say_reason
from ui.core.backend import Backend
from ui.core.language import language_name, short_day, spoken
from ui.widgets.button import Button
from ui.widgets.frames import EmptyState, label
from ui.widgets.rows import Column, Look
from ui.widgets.sheet import Sheet
from ui.widgets.table import Table, table_card

SHOWS = frozenset({"appointment", "desk_visit", "desk", "registration_day", "household", "person"})


class StandbySheet(Sheet):
    """Lists who waits, in order of request; it stays open, so that several can be given a place.

    `place_asked` gives the household that is to have its place, `household_asked` the one to be
    shown.
    """

    place_asked = Signal(object)
    household_asked = Signal(object)

    def __init__(self, parent: QWidget, backend: Backend, day: DayRow) -> None:
        super().__init__(self.tr("Standby list"), parent, wanted=QSize(1180, 560))
        self._backend = backend
        self._day = day
        self._list = StandbyList((), {})
        self._count = label("", "muted")
        self.head.insertWidget(1, label(short_day(day.date), "muted"))
        self.head.insertWidget(2, self._count)
        self.table = Table[StandbyRow](self._columns(), self.tr("Standby list"), "household_id")
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(self._on_place)
        self._states = QStackedWidget()
        self._states.addWidget(table_card(self.table))
        self._states.addWidget(EmptyState(self.tr("Nobody waits for a place on this day.")))
        self._why = label("", "dense", wrap=True)
        self.body.addWidget(self._states, 1)
        self.body.addWidget(self._why)
        self._build_buttons()
        self.starts_at = self.table
        backend.changed.connect(self._on_changed)
        self._fetch()

    def _build_buttons(self) -> None:
        close = self.add_button(Button(self.tr("Close"), kind="ghost"))
        close.clicked.connect(self.reject)
        self._show = self.add_button(Button(self.tr("Show household")))
        self._show.clicked.connect(self._on_show)
        self._place = Button(self.tr("Book and print"), kind="primary", key="Ctrl+Enter")
        self._place.clicked.connect(self._on_place)
        self.add_button(self._place, default=True)
        self.say_safe(self.tr("Nobody else moves. Ctrl+Z takes it back."))

    def _columns(self) -> list[Column[StandbyRow]]:
        return [
            Column(self.tr("No."), lambda r: f"{r.number:03d}", 56, lambda _: Look(600)),
            Column(self.tr("Name"), self._name, 0, lambda _: Look(500), tooltip=self._name),
            Column(self.tr("Pers."), lambda r: str(r.persons), 58, numeric=True),
            Column(self.tr("Phone"), _phone, 150),
            Column(self.tr("Interpreter"), _language, 120, spare=1),
            Column(self.tr("Free place"), self._free, 160, _look),
        ]

    def _name(self, row: StandbyRow) -> str:
        return row.name or self.tr("hidden")

    def _free(self, row: StandbyRow) -> str:
        if row.free is None:
            return self.tr("none yet")
        return self.tr("from {time}").format(time=clock(row.free))

    @Slot(frozenset)
    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & SHOWS:
            self._fetch()

    def _fetch(self) -> None:
        self._backend.ask(self, partial(standby_list, day_id=self._day.id), self._show_list)

    def _show_list(self, found: StandbyList) -> None:
        self._list = found
        self.table.show_rows(found.rows)
        if found.rows and self.table.selected() is None:
            free = [n for n, one in enumerate(found.rows) if one.free is not None]
            self.table.select_place(free[0] if free else 0)
        self._states.setCurrentIndex(0 if found.rows else 1)
        words = self.tr("%n household(s)", "", len(found.rows))
        self._count.setText(words if found.rows else "")
        self._on_chosen(self.table.selected())

    @Slot(object)
    def _on_chosen(self, row: StandbyRow | None) -> None:
        self._place.setEnabled(row is not None and row.free is not None)
        self._show.setEnabled(row is not None)
        why, remedy = say_reason(row.reason, self._list.names, spoken()) if row else ("", "")
        waits = row is not None and row.free is None
        self._why.setText(" ".join(part for part in (why, remedy) if part) if waits else "")

    @Slot()
    def _on_place(self) -> None:
        row = self.table.selected()
        if row is not None and self._place.isEnabled():
            self._place.setEnabled(False)
            self.place_asked.emit(row.household_id)

    @Slot()
    def _on_show(self) -> None:
        if (row := self.table.selected()) is not None:
            self.accept()
            self.household_asked.emit(row.household_id)


def _phone(row: StandbyRow) -> str:
    return phone_in_words(row.phone) if row.phone else ""


def _language(row: StandbyRow) -> str:
    return language_name(row.language) if row.language else ""


def _look(row: StandbyRow) -> Look:
    return Look(600, "success", "check") if row.free is not None else Look(400, "text_muted")
