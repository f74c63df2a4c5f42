"""What is done with a household opposite, from any page: take in, book, hand over the slip."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.timetable.booking.wish import Wish
from ui.core.backend import Backend
from ui.core.outbox import Outbox
from ui.days.day_choice import DayChoice
from ui.households.adding.quick_add import QuickAdd
from ui.households.card.page import CardPage
from ui.households.households_page import HouseholdsPage
from ui.households.joining.acts import JoiningActs
from ui.queue.arrive_box import Stranger
from ui.queue.door import Door
from ui.queue.posting import Posting
from ui.queue.queue_page import QueuePage
from ui.slips.slip_hand import SlipHand
from ui.timetable.appointments.acts import AppointmentActs
from ui.timetable.board_page import BoardPage
from ui.timetable.booking_now import BookingNow


class FrontDesk(QObject):
    """Holds `booking`, `acts`, `joining`, `quick_add` and `door`, whose dialogs open over a window.

    `household_asked` gives a household to be shown, `slip_asked` an appointment whose slip is to
    be shown. Slips go to the printer that `printer` tells; `said` and `warned` tell what came of
    it.
    """

    household_asked = Signal(object)
    slip_asked = Signal(object)
    said = Signal(str)
    warned = Signal(str)

    def __init__(
        self, over: QWidget, backend: Backend, choice: DayChoice, outbox: Outbox,
        printer: Callable[[], str],
    ) -> None:  # fmt: skip
        super().__init__(over)
        hand = SlipHand(backend, outbox, printer, self)
        hand.said.connect(self.said)
        hand.warned.connect(self.warned)
        hand.unprinted.connect(self.slip_asked)
        self.booking = BookingNow(over, backend, choice, hand)
        self.acts = AppointmentActs(over, backend, choice, hand, self.booking)
        self.acts.said.connect(self.said)
        self.acts.warned.connect(self.warned)
        self.acts.household_asked.connect(self.household_asked)
        self.joining = JoiningActs(over, backend)
        self.quick_add = QuickAdd(over, backend, choice, hand)
        self.quick_add.added.connect(self.household_asked)
        self.quick_add.used.connect(self._on_known_used)
        self.door = Door(over, backend, choice, hand)
        self.posting = Posting(over, outbox, printer)
        self.posting.said.connect(self.said)
        self.posting.refused.connect(self.warned)

    def serve_queue(self, queue: QueuePage) -> None:
        """Let in who comes to the queue without an appointment, and print what it makes."""
        queue.stranger_came.connect(self._on_stranger)
        queue.paper_made.connect(self.posting.post)
        self.door.answered.connect(queue.answer)

    @Slot(object)
    def _on_stranger(self, stranger: Stranger) -> None:
        self.door.receive(stranger.household_id, stranger.name)

    def serve_households(self, page: HouseholdsPage) -> None:
        """Put what can be done with a household in the menu of the list of them."""
        page.newcomer_asked.connect(self.quick_add.open)
        self.acts.add_to(page, lambda: page.household_id, move="Ctrl+X")
        self.joining.add_to(page, lambda: page.household_id, lambda: page.pair)

    def serve_card(self, page: CardPage) -> None:
        """Put what can be done with a household in the menu of its card."""
        self.joining.add_to(page, lambda: page.household_id)
        self.acts.add_to(page, lambda: page.household_id, move="Ctrl+Shift+D")

    def serve_board(self, page: BoardPage) -> None:
        """Put what can be done with an appointment in the menu of the day plan."""
        self.acts.add_to(page, lambda: page.household_id, move="Ctrl+Shift+D")
        page.standby_asked.connect(self.acts.wait)
        page.newcomer_asked.connect(self.quick_add.open)
        page.typing.newcomer_asked.connect(self.quick_add.open)

    @Slot(object, object)
    def _on_known_used(self, household_id: int, wish: Wish | None) -> None:
        """Go on with a household that turned out to be known, and with what was typed for it."""
        self.household_asked.emit(household_id)
        self.booking.choose(household_id, wish)
