"""The dialogs for somebody without an appointment: as for booking, and let in at once."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.households.adding import HouseholdDraft
from planner.queue.acting import Acting
from planner.queue.walk_ins import Caller, LetIn, walk_in, walk_in_standby
from planner.slips.issue import Printing
from planner.timetable.booking.propose import Offer, Order
from planner.timetable.booking.view import BookingView
from planner.timetable.booking.wish import Wish
from planner.workspace import Work
from ui.core.backend import Backend
from ui.days.day_choice import DayChoice
from ui.households.adding.sheet import QuickAddSheet
from ui.slips.slip_hand import SlipHand
from ui.timetable.book_sheet import BookSheet
from ui.timetable.booking_side import Asked, BookingSide


class KnownAtDoor(BookSheet):
    """For a household that is known; `let_in` gives what came of it."""

    let_in = Signal(object)

    def __init__(
        self, parent: QWidget, backend: Backend, choice: DayChoice, view: BookingView,
        hand: SlipHand,
    ) -> None:  # fmt: skip
        super().__init__(parent, backend, choice, view, hand)
        _soonest(self._side)

    @override
    def title(self) -> str:
        return self.tr("Without an appointment")

    @override
    def verbs(self) -> tuple[str, str, str]:
        wait = self.tr("Let in on standby")
        return wait, self.tr("Let in only"), self.tr("Let in and print")

    @override
    def booking(self, asked: Asked, offer: Offer, printing: Printing | None) -> Work[Any]:
        caller = Caller(asked.wish, release_first=self.form.release)
        return _entering(self._backend, self._view.day_id, caller, offer, printing)

    @override
    def waiting(self, wish: Wish) -> Work[Any]:
        return _standing_by(self._backend, self._view.day_id, Caller(wish), self._hand)

    @override
    def taken_up(self, handed: LetIn, *, printed: bool) -> None:
        super().taken_up(handed.handed, printed=printed or handed.handed.pdf is not None)
        self.let_in.emit(handed)


class StrangerAtDoor(QuickAddSheet):
    """For a household nobody knows yet; `let_in` gives what came of it."""

    let_in = Signal(object)

    def __init__(
        self, parent: QWidget, backend: Backend, choice: DayChoice, view: BookingView,
        hand: SlipHand,
    ) -> None:  # fmt: skip
        super().__init__(parent, backend, choice, view, hand)
        _soonest(self.side)

    @override
    def title(self) -> str:
        return self.tr("New household, without an appointment")

    @override
    def verbs(self) -> tuple[str, str]:
        return self.tr("Save, let in and print"), self.tr("Save, let in on standby")

    @override
    def booking(self, draft: HouseholdDraft, asked: Asked, offer: Offer) -> Work[Any]:
        caller, printing = Caller(asked.wish, draft), self._hand.printing()
        return _entering(self._backend, self._view.day_id, caller, offer, printing)

    @override
    def waiting(self, draft: HouseholdDraft, wish: Wish) -> Work[Any]:
        return _standing_by(self._backend, self._view.day_id, Caller(wish, draft), self._hand)

    @override
    def taken_up(self, handed: LetIn, *, placed: bool) -> None:
        super().taken_up(handed.handed, placed=placed or handed.handed.pdf is not None)
        self.let_in.emit(handed)


def _soonest(side: BookingSide) -> None:
    """Offer first what is free soonest, kept hours with it: somebody stands here."""
    side.form.walks_in()
    side.offers.put_first(Order.SOONEST)


def _acting(backend: Backend) -> Acting:
    return Acting(backend.workspace.clock(), backend.workspace.actor)


def _entering(
    backend: Backend, day_id: int, caller: Caller, offer: Offer, printing: Printing | None
) -> Work[LetIn]:
    return partial(
        walk_in, day_id=day_id, caller=caller, offer=offer, acting=_acting(backend),
        printing=printing,
    )  # fmt: skip


def _standing_by(backend: Backend, day_id: int, caller: Caller, hand: SlipHand) -> Work[LetIn]:
    return partial(
        walk_in_standby, day_id=day_id, caller=caller, acting=_acting(backend),
        on_paper=hand.printing() is not None,
    )  # fmt: skip
