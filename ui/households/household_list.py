"""The list of households under what narrows it: who has a place, who waits for one, who is off."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from planner.households.search import HouseholdRow, RowKind, count_kinds, of_kind
from planner.timetable.booking.standby import StandbyRow, standby
from ui.core.backend import Backend
from ui.days.day_choice import DayChoice
from ui.days.nobody_comes import NobodyComes
from ui.households.household_table import HouseholdTable
from ui.households.paper_counts import PaperCounts
from ui.widgets.button import Button
from ui.widgets.fitting_filter import FittingFilter
from ui.widgets.frames import EmptyState
from ui.widgets.table import table_card

LIST, NOBODY_COMES, NOBODY_FITS, NOBODY_WAITS, NOBODY_SUCH = range(5)


class HouseholdList(QWidget):
    """Narrows rows of a day to some of them; what a search found is shown whole.

    `chosen` gives the row that is chosen now, or None.
    """

    chosen = Signal(object)

    def __init__(
        self, backend: Backend, choice: DayChoice, counts: PaperCounts, *first: Button
    ) -> None:
        super().__init__()
        self._backend, self._choice = backend, choice
        self._rows: tuple[HouseholdRow, ...] = ()
        self._wanted: int | None = None
        self._searched = False
        self.kind = RowKind.ALL
        self._filter = FittingFilter(self._entries(), self.tr("State"))
        self._filter.chosen.connect(self._on_kind)
        self.table = HouseholdTable(counts)
        self.table.chosen.connect(self.chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._filter)
        layout.addWidget(self._build_states(*first), 1)

    def show_rows(self, rows: Sequence[HouseholdRow], *, searched: bool) -> None:
        """Show who comes on the chosen day, or whom a search found."""
        self._rows, self._searched = tuple(rows), searched
        if self._wanted is not None or searched:
            self._narrow(RowKind.ALL)
        self._filter.setVisible(bool(rows) and not searched)
        self._filter.show_counts(count_kinds(rows))
        self._show_kind()
        if self._wanted is not None:
            self.table.select_key(self._wanted)
            self._wanted = None
        self.fetch_free()

    def select(self, household_id: int | None) -> None:
        """Choose a household, or none, as soon as the list has come."""
        self._wanted = household_id
        self.table.select_key(household_id)

    def narrow(self, kind: RowKind) -> None:
        """Let only some through."""
        self._narrow(kind)
        self._show_kind()
        self.fetch_free()

    def turn_standby(self) -> None:
        """Show only who waits for a place, or everybody again."""
        if not self._searched:
            waiting = self.kind is RowKind.STANDBY
            self.narrow(RowKind.ALL if waiting else RowKind.STANDBY)
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def fetch_free(self) -> None:
        """Ask for whom of those who wait a place is free now."""
        if self.kind is RowKind.STANDBY and self._choice.day:
            work = partial(standby, day_id=self._choice.day.id)
            self._backend.ask(self, work, self._show_free)

    def _build_states(self, *first: Button) -> QStackedWidget:
        nobody = self.tr(
            "Nobody is coming on this day yet. Bring in the lists of the referrers, or add a"
            " household."
        )
        states = QStackedWidget()
        states.addWidget(table_card(self.table))
        states.addWidget(NobodyComes(self._choice, nobody, *first))
        states.addWidget(EmptyState(self.tr("Nobody fits these words.")))
        states.addWidget(EmptyState(self.tr("Nobody waits for a place on this day.")))
        states.addWidget(EmptyState(self.tr("No household of this day is like that.")))
        self._states = states
        return states

    def _entries(self) -> list[tuple[str, str, str, str]]:
        return [
            (RowKind.ALL.value, self.tr("Everybody"), "", ""),
            (RowKind.PLACED.value, self.tr("With a place"), "dot", "planned"),
            (RowKind.STANDBY.value, self.tr("Standby list"), "ring", "warning"),
            (RowKind.OFF.value, self.tr("Cancelled or not come"), "cross", "done"),
        ]

    def _show_kind(self) -> None:
        """Show whom the filter lets through; whoever goes leaves the next one chosen."""
        rows, before = of_kind(self._rows, self.kind), self.table.currentIndex().row()
        self.table.show_rows(rows)
        if self.table.selected() is None and rows and self.kind is RowKind.STANDBY:
            self.table.select_place(min(max(before, 0), len(rows) - 1))
        self._states.setCurrentIndex(LIST if rows else self._nobody())
        self.chosen.emit(self.table.selected())

    def _nobody(self) -> int:
        if self._searched:
            return NOBODY_FITS
        if self.kind is RowKind.ALL or not self._rows:
            return NOBODY_COMES
        return NOBODY_WAITS if self.kind is RowKind.STANDBY else NOBODY_SUCH

    def _narrow(self, kind: RowKind) -> None:
        self.kind = kind
        self._filter.choose(kind.value)
        self.table.show_standby(on=kind is RowKind.STANDBY)

    def _show_free(self, waiting: Sequence[StandbyRow]) -> None:
        self.table.show_free({one.appointment_id: one.free for one in waiting})

    @Slot(str)
    def _on_kind(self, kind: str) -> None:
        self.narrow(RowKind(kind))
