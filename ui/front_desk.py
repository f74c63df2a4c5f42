"""What is done with a household opposite, from any page: take in, book, hand over the slip."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.timetable.booking.wish import Wish
from ui.core.backend import Backend
from ui.days.day_choice import DayChoice
from ui.households.adding.quick_add import QuickAdd
from ui.households.card.page import CardPage
from ui.households.households_page import HouseholdsPage
from ui.households.joining.acts import JoiningActs
from ui.slips.print_page import PrintPage
from ui.slips.slip_hand import SlipHand
from ui.timetable.appointments.acts import AppointmentActs
from ui.timetable.board_page import BoardPage
from ui.timetable.booking_now import BookingNow
from ui.widgets.status_line import StatusLine


class FrontDesk(QObject):
    """Holds `booking`, `acts`, `joining` and `quick_add`, whose dialogs open over a window.

    `household_asked` gives a household to be shown, `slip_asked` an appointment whose slip is to
    be shown. Slips go to the printer that is chosen on the page for printing.
    """

    household_asked = Signal(object)
    slip_asked = Signal(object)

    def __init__(
        self, over: QWidget, backend: Backend, choice: DayChoice, printing: PrintPage,
        status: StatusLine,
    ) -> None:  # fmt: skip
        super().__init__(over)
        hand = SlipHand(backend, printing.outbox, lambda: printing.printer, self)
        hand.said.connect(status.also)
        hand.warned.connect(status.warn)
        hand.unprinted.connect(self.slip_asked)
        self.booking = BookingNow(over, backend, choice, hand)
        self.acts = AppointmentActs(over, backend, choice, hand, self.booking)
        self.acts.said.connect(status.also)
        self.acts.warned.connect(status.warn)
        self.acts.household_asked.connect(self.household_asked)
        self.joining = JoiningActs(over, backend)
        self.quick_add = QuickAdd(over, backend, choice, hand)
        self.quick_add.added.connect(self.household_asked)
        self.quick_add.used.connect(self._on_known_used)

    def serve(self, households: HouseholdsPage, card: CardPage, board: BoardPage) -> None:
        """Put what can be done with an appointment in the menus of the pages that show them."""
        self.acts.add_to(households, lambda: households.household_id, move="Ctrl+X")
        self.joining.add_to(households, lambda: households.household_id, lambda: households.pair)
        self.joining.add_to(card, lambda: card.household_id)
        self.acts.add_to(card, lambda: card.household_id, move="Ctrl+Shift+D")
        self.acts.add_to(board, lambda: board.household_id, move="Ctrl+Shift+D")
        board.standby_asked.connect(self.acts.wait)
        board.typing.newcomer_asked.connect(self.quick_add.open)

    @Slot(object, object)
    def _on_known_used(self, household_id: int, wish: Wish | None) -> None:
        """Go on with a household that turned out to be known, and with what was typed for it."""
        self.household_asked.emit(household_id)
        self.booking.choose(household_id, wish)
