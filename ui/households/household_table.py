"""The list of households: two of them can be chosen at once, to be made one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QTableView
from typing_extensions import override

from planner.households.names import phone_in_words
from planner.households.search import HouseholdRow
from planner.times import clock
from ui.core.language import language_name
from ui.households.paper_counts import PaperCounts
from ui.households.words import appointment_look, appointment_words
from ui.widgets.rows import Column, Look
from ui.widgets.table import Table

FOR_STANDBY = ("phone", "free")
NOT_FOR_STANDBY = ("companion", "documents", "state", "arrives")


class HouseholdTable(Table[HouseholdRow]):
    """Shows who comes; the row where the keyboard is, is the one that is chosen."""

    def __init__(self, counts: PaperCounts) -> None:
        self._counts = counts
        self._free: Mapping[int, int | None] = {}
        columns = self._columns()
        super().__init__(list(columns.values()), self.tr("Candidates"))
        self._places = {name: place for place, name in enumerate(columns)}
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        counts.changed.connect(self.viewport().update)
        self.show_standby(on=False)

    @override
    def selected(self) -> HouseholdRow | None:
        """Give the row where the keyboard is, if it is chosen."""
        here, model = self.currentIndex(), self.selectionModel()
        if here.isValid() and model.isRowSelected(here.row(), QModelIndex()):
            return self.rows_model.row(here)
        return super().selected()

    def pair(self) -> tuple[int, int] | None:
        """Give the two households that are chosen, the one chosen first first; else none."""
        rows = [self.rows_model.row(index) for index in self.selectionModel().selectedRows()]
        last = self.selected()
        if last is None or len(rows) != 2:
            return None
        other = next(row for row in rows if row.id != last.id)
        return other.id, last.id

    def show_standby(self, *, on: bool) -> None:
        """Show what matters of who waits for a place, or of everybody."""
        self.leave_out(*(self._places[name] for name in (NOT_FOR_STANDBY if on else FOR_STANDBY)))

    def show_free(self, free: Mapping[int, int | None]) -> None:
        """Show when the best place begins that is free now, by appointment."""
        self._free = free
        self.viewport().update()

    def _columns(self) -> dict[str, Column[HouseholdRow]]:
        return {
            "number": Column(self.tr("No."), _number, 56, lambda _: Look(600)),
            "name": Column(self.tr("Name"), self._name, 0, lambda _: Look(500), tooltip=self._name),
            "born": Column(self.tr("Born"), _born, 76, spare=1),
            "persons": Column(
                self.tr("Pers."), lambda r: str(r.persons), 58, numeric=True, spare=4
            ),
            "language": Column(self.tr("Interpreter"), _language, 96, spare=2),
            "companion": Column(
                self.tr("Companion"), _companion, 108, tooltip=_companion, spare=3, grows=True
            ),
            "documents": Column(
                self.tr("Documents"),
                lambda r: self._counts.words(r.appointment_id),
                104,
                lambda r: self._counts.look(r.appointment_id),
                spoken=lambda r: self._counts.said(r.appointment_id),
                tooltip=lambda r: self._counts.said(r.appointment_id),
            ),
            "state": Column(self.tr("State"), _state, 126, _look),
            "arrives": Column(self.tr("Be there at"), _arrives, 84, numeric=True),
            "phone": Column(self.tr("Phone"), _phone, 140),
            "free": Column(self.tr("Free place"), self._free_words, 124, self._free_look),
        }

    def _name(self, row: HouseholdRow) -> str:
        return self.tr("hidden") if row.hidden else row.name

    def _free_at(self, row: HouseholdRow) -> int | None:
        return self._free.get(row.appointment_id or 0)

    def _free_words(self, row: HouseholdRow) -> str:
        free = self._free_at(row)
        return self.tr("none yet") if free is None else self.tr("from {}").format(clock(free))

    def _free_look(self, row: HouseholdRow) -> Look:
        free = self._free_at(row) is not None
        return Look(600, "success", "check") if free else Look(400, "text_muted")


def _number(row: HouseholdRow) -> str:
    return f"{row.number:03d}" if row.number is not None else ""


def _born(row: HouseholdRow) -> str:
    return str(row.birth_date.year) if row.birth_date else ""


def _language(row: HouseholdRow) -> str:
    return language_name(row.language) if row.language else ""


def _companion(row: HouseholdRow) -> str:
    return row.companion


def _phone(row: HouseholdRow) -> str:
    return phone_in_words(row.phone) if row.phone and not row.hidden else ""


def _state(row: HouseholdRow) -> str:
    return appointment_words(row.state, placed=row.arrives is not None)


def _look(row: HouseholdRow) -> Look:
    return appointment_look(row.state, placed=row.arrives is not None)


def _arrives(row: HouseholdRow) -> str:
    return clock(row.arrives) if row.arrives is not None else ""
