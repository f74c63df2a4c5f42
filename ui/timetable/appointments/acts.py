"""What the menus of several pages do with the appointment of a household on the chosen day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from planner.kinds import AppointmentState
from planner.timetable.booking.cancelling import reinstate_appointment
from planner.timetable.booking.days_ahead import Ahead, days_ahead
from planner.timetable.booking.standby import StandbyRow, standby
from planner.timetable.booking.view import BookingView, booking_view
from planner.timetable.booking.wish import Terms
from ui.core.backend import Backend
from ui.core.page import Page
from ui.core.refusals import explain
from ui.days.day_choice import DayChoice
from ui.slips.slip_hand import SlipHand
from ui.timetable.appointments.cancel_sheet import CancelSheet
from ui.timetable.appointments.change_sheet import ChangeSheet
from ui.timetable.appointments.move_sheet import MoveSheet
from ui.timetable.appointments.standby_sheet import StandbySheet
from ui.timetable.booking_now import BookingNow
from ui.widgets.sheet import Sheet

OVER = (AppointmentState.CANCELLED, AppointmentState.NO_SHOW)


class AppointmentActs(QObject):
    """Opens the dialogs over a window. `add_to` puts all of them in a page's menu with their keys.

    `household_asked` gives a household to be shown; `said` and `warned` are for the status line.
    """

    household_asked = Signal(object)
    said = Signal(str)
    warned = Signal(str)

    def __init__(
        self, over: QWidget, backend: Backend, choice: DayChoice, hand: SlipHand,
        booking: BookingNow,
    ) -> None:  # fmt: skip
        super().__init__(over)
        self._over = over
        self._backend = backend
        self._choice = choice
        self._hand = hand
        self._booking = booking

    def add_to(self, page: Page, household: Callable[[], int | None], *, move: str) -> None:
        """Add the acts to a page's menu; `household` tells whose appointment is meant."""

        def with_chosen(act: Callable[[int], None]) -> Callable[[], None]:
            def work() -> None:
                if (chosen := household()) is not None:
                    act(chosen)

            return work

        page.act(self.tr("Chan&ge the appointment…"), "Shift+F2", with_chosen(self.change))
        page.act(self.tr("&Move to another day…"), move, with_chosen(self.move))
        page.act(self.tr("Cance&l the appointment…"), "Del", with_chosen(self.cancel))
        page.act(self.tr("Ta&ke up a cancelled appointment again"), "", with_chosen(self.reinstate))
        page.act(self.tr("Standb&y list…"), "Ctrl+Shift+W", self.wait)

    def cancel(self, household_id: int) -> None:
        """Ask why, and cancel."""
        self._with_view(household_id, lambda view: CancelSheet(self._over, self._backend, view))

    def change(self, household_id: int) -> None:
        """Ask what is to be other."""
        self._with_view(household_id, lambda view: ChangeSheet(self._over, self._backend, view))

    def move(self, household_id: int) -> None:
        """Ask to which day."""
        if (day := self._choice.day) is not None:
            terms = Terms(self._backend.workspace.clock())
            work = partial(days_ahead, household_id=household_id, day_id=day.id, terms=terms)
            self._backend.ask(self, work, self._open_move)

    def reinstate(self, household_id: int) -> None:
        """Take up a cancelled appointment with its number."""
        self._ask(household_id, self._take_up)

    def wait(self) -> None:
        """Show who waits for a place on the chosen day."""
        if (day := self._choice.day) is not None:
            sheet = StandbySheet(self._over, self._backend, day)
            sheet.place_asked.connect(self._booking.best)
            sheet.household_asked.connect(self.household_asked)
            self._open(sheet)

    def _with_view(self, household_id: int, make: Callable[[BookingView], Sheet]) -> None:
        def show(view: BookingView) -> None:
            if self._stands(view):
                sheet = make(view)
                if isinstance(sheet, CancelSheet):
                    sheet.accepted.connect(self._look_for_freed)
                self._open(sheet)

        self._ask(household_id, show)

    def _ask(self, household_id: int, show: Callable[[BookingView], None]) -> None:
        if (day := self._choice.day) is not None:
            now = self._backend.workspace.clock()
            work = partial(booking_view, household_id=household_id, day_id=day.id, now=now)
            self._backend.ask(self, work, show)

    def _stands(self, view: BookingView) -> bool:
        """Tell whether there is an appointment to do something with; else say that there is none.

        One that has begun is refused by the act itself, in its own words.
        """
        if view.state is None:
            self.warned.emit(self.tr("This household has no appointment on the chosen day."))
        elif view.state in OVER:
            self.warned.emit(self.tr("This appointment was cancelled, or nobody came."))
        return view.state is not None and view.state not in OVER

    def _open_move(self, ahead: Ahead) -> None:
        if self._stands(ahead.view):
            self._open(MoveSheet(self._over, self._backend, ahead, self._hand))

    def _take_up(self, view: BookingView) -> None:
        if view.appointment_id is None:
            self._stands(view)
            return
        work = partial(
            reinstate_appointment, appointment_id=view.appointment_id, version=view.version
        )
        refused = lambda refusal: self.warned.emit(explain(refusal))  # noqa: E731
        self._backend.run(self, work, refused=refused)

    def _look_for_freed(self) -> None:
        """Say for how many who wait a place is free now."""
        if (day := self._choice.day) is not None:
            self._backend.ask(self, partial(standby, day_id=day.id), self._say_freed)

    def _say_freed(self, rows: Sequence[StandbyRow]) -> None:
        if free := sum(one.free is not None for one in rows):
            words = self.tr("%n household(s) of the standby list can have a place now.", "", free)
            self.said.emit(f"{words} Ctrl+Shift+W")

    def _open(self, sheet: Sheet) -> None:
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()
