"""Opening the dialog for a new household from anywhere, and going on with what came of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

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

    def open(self, name: str = "") -> None:
        """Open the dialog, with the beginning of a name if that was typed already."""
        day = self._choice.day
        if day is None:
            self._show(name, BookingView.of_no_day(self._choice.today))
        else:
            work = partial(newcomer_view, day_id=day.id)
            self._backend.ask(self, work, partial(self._show, name))

    def _show(self, name: str, view: BookingView) -> None:
        sheet = QuickAddSheet(self._over, self._backend, self._choice, view, self._hand)
        sheet.who.begin_with(name)
        sheet.added.connect(self.added)
        sheet.used.connect(self.used)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()
