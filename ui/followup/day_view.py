"""What came of the chosen day: the grid, a landlord's list taken over, its own list given to it."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from planner.days.queries import DayRow
from planner.kinds import DayKind, Result
from planner.outcomes.entering import ResultDraft, note_proof, set_result
from planner.outcomes.grid import DayGrid, GridRow, day_grid
from planner.outcomes.standing import Standing
from planner.outcomes.visits import Visited
from ui.core.backend import Backend
from ui.core.outbox import Outbox
from ui.core.page import column
from ui.followup.day_panel import DayPanel
from ui.followup.handover_sheet import HandoverSheet
from ui.followup.result_grid import ResultGrid
from ui.followup.result_sheet import ResultSheet
from ui.followup.session_view import SessionView
from ui.widgets.beside import Beside
from ui.widgets.frames import EmptyState
from ui.widgets.table import table_card

SESSION = 2
"""Which of the states an info session is."""


class DayView(QWidget):
    """Shows the chosen day. `counted` tells of how many visits the outcome is known, of all."""

    card_asked = Signal(object)
    counted = Signal(int, int)
    said = Signal(str)
    refused = Signal(str)

    def __init__(
        self, backend: Backend, outbox: Outbox, today: Callable[[], datetime.date]
    ) -> None:
        super().__init__()
        self._backend, self._outbox, self._today = backend, outbox, today
        self._day: DayRow | None = None
        self._data = DayGrid((), ())
        self._asked = 0
        self._build()

    def show_day(self, day: DayRow | None) -> None:
        """Show another day, or fetch the same again."""
        self._day, self._asked = day, self._asked + 1
        if day is None or self._of_session:
            self._show(self._asked, DayGrid((), ()))
            if day:
                self.session.show_day(day)
            return
        show = partial(self._show, self._asked)
        self._backend.ask(self, partial(day_grid, day_id=day.id), show)

    @property
    def _of_session(self) -> bool:
        return self._day is not None and self._day.kind is DayKind.INFO

    @property
    def is_session(self) -> bool:
        """Whether an info session is shown."""
        return self._states.currentWidget() is self.session

    def focus_grid(self) -> None:
        """Go to the grid, or to the list of an info session."""
        shown = self.session.table if self.is_session else self.grid
        shown.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def take_list(self) -> None:
        """Open the dialog that takes over a landlord's list."""
        from ui.followup.list_sheet import ListSheet  # noqa: PLC0415 - heavy

        if self._day and self._data.rows:
            sheet = ListSheet(self, self._backend, self._day.id, self._data.landlords,
                              self._today())  # fmt: skip
            sheet.finished.connect(sheet.deleteLater)
            sheet.open()

    @Slot()
    def give_list(self) -> None:
        """Open the dialog of a landlord's own list, the chosen one first."""
        if self._day and self._data.rows:
            sheet = HandoverSheet(self, self._backend, self._outbox, self._day,
                                  self._data.landlords)  # fmt: skip
            if one := self.grid.standing():
                sheet.choose(one.landlord_id)
            sheet.said.connect(self.said)
            sheet.refused.connect(self.refused)
            sheet.finished.connect(sheet.deleteLater)
            sheet.open()

    @Slot(object, object)
    def enter(self, one: Standing, result: Result | None) -> None:
        """Enter a result, and go on to the next file."""
        draft = ResultDraft(result)
        self._backend.run(self, partial(set_result, visited=_shown(one), draft=draft))
        if result is not None:
            self.grid.go_on()

    @Slot(object)
    def turn_proof(self, one: Standing) -> None:
        """Note the proof as seen today, or not after all."""
        on = None if one.proof_on else self._today()
        self._backend.run(self, partial(note_proof, visited=_shown(one), on=on))

    @Slot(object)
    def fill_in(self, one: Standing) -> None:
        """Open the dialog for the reason and the dates."""
        sheet = ResultSheet(self, self._backend, one, self._today())
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _build(self) -> None:
        self.grid = ResultGrid()
        self.grid.entered.connect(self.enter)
        self.grid.proof_asked.connect(self.turn_proof)
        self.grid.opened.connect(self.fill_in)
        keys = self.grid.keys()
        self.panel = DayPanel(self._backend, self._today, keys, self.grid.tr("P", "key"))
        self.grid.chosen.connect(self._on_chosen)
        self.panel.entered.connect(self._on_button)
        self.panel.fill_asked.connect(partial(self._on_current, self.fill_in))
        self.panel.proof_asked.connect(partial(self._on_current, self.turn_proof))
        self.panel.card_asked.connect(self.card_asked)
        self._lay_out()

    def _lay_out(self) -> None:
        self._states = QStackedWidget()
        self._states.addWidget(table_card(self.grid))
        nobody = self.tr("Nobody comes on this day, so there is nothing to enter.")
        self._states.addWidget(EmptyState(nobody))
        self.session = SessionView(self._backend)
        self._states.addWidget(self.session)
        self.main = column(margins=(16, 10, 16, 12))
        self.main.addWidget(self._states, 1)
        self.beside = Beside(self.main, self.panel)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.beside)

    def _show(self, asked: int, grid: DayGrid) -> None:
        if asked == self._asked:
            self._data = grid
            self.grid.show_grid(grid)
            self._states.setCurrentIndex(0 if grid.rows else SESSION if self._of_session else 1)
            self.counted.emit(grid.known, grid.visits)

    @Slot(object, object)
    def _on_chosen(self, row: GridRow | None, one: Standing | None) -> None:
        self.panel.show_cell(row, one)

    @Slot(object)
    def _on_button(self, result: Result) -> None:
        if one := self.grid.standing():
            self.enter(one, result)

    def _on_current(self, act: Callable[[Standing], None], _on: object = None) -> None:
        if one := self.grid.standing():
            act(one)


def _shown(one: Standing) -> Visited:
    return Visited(one.appointment_id, one.landlord_id, one.version)
