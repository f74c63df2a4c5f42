"""Opening the dialog for a new household from anywhere, and going on with what came of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from planner.errors import Refusal
from planner.timetable.booking.view import BookingView, newcomer_view
from ui.core.backend import Backend
from ui.days.day_choice import DayChoice
from ui.households.adding.sheet import QuickAddSheet
from ui.slips.slip_hand import SlipHand


class QuickAdd(QObject):
    """`added` gives a household that was only kept; `used` a known one and the wish for it."""

    added = Signal(object)
    used = Signal(object, object)

    def __init__(self, over: QWidget, backend: Backend, choice: DayChoice, hand: SlipHand) -> None:
        super().__init__(over)
        self._over = over
        self._backend = backend
        self._choice = choice
        self._hand = hand
        self._name: str | None = None
        self._from: int | None = None

    def open(self, name: str = "", begins: int | None = None) -> None:
        """Open the dialog, with the beginning of a name if that was typed already.

        `begins` is from when on a place is wanted, in minutes since midnight. What is typed until
        the dialog is there goes into the name.
        """
        if name and self._name is not None:
            self._name += name
            return
        self._name, self._from, day = name, begins, self._choice.day
        if day is None:
            self._show(BookingView.of_no_day(self._choice.today))
        else:
            work = partial(newcomer_view, day_id=day.id)
            self._backend.ask(self, work, self._show, self._forget)

    def _forget(self, _refusal: Refusal) -> None:
        self._name = None

    def _show(self, view: BookingView) -> None:
        name, self._name = self._name or "", None
        sheet = QuickAddSheet(self._over, self._backend, self._choice, view, self._hand)
        sheet.who.begin_with(name)
        if self._from is not None and view.day_id:
            sheet.side.offers.begin_at(self._from)
        sheet.added.connect(self.added)
        sheet.used.connect(self.used)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()
