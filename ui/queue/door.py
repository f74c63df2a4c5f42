"""Letting in somebody without an appointment, from the queue: known or new, in one dialog."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from planner.queue.walk_ins import LetIn
from planner.timetable.booking.view import BookingView, booking_view, newcomer_view
from planner.timetable.booking.wish import Wish
from ui.core.backend import Backend
from ui.days.day_choice import DayChoice
from ui.queue.door_sheets import KnownAtDoor, StrangerAtDoor
from ui.slips.slip_hand import SlipHand


class Door(QObject):
    """Opens the dialogs over a window. `answered` gives the answer to who was let in."""

    answered = Signal(object)

    def __init__(self, over: QWidget, backend: Backend, choice: DayChoice, hand: SlipHand) -> None:
        super().__init__(over)
        self._over, self._backend = over, backend
        self._choice, self._hand = choice, hand

    def receive(self, household_id: int | None, name: str = "") -> None:
        """Ask what a household wants: a known one, or a new one with what was typed of its name."""
        day = self._choice.day
        if day is None:
            return
        if household_id is None:
            new = partial(newcomer_view, day_id=day.id)
            self._backend.ask(self, new, partial(self._open_new, name))
        else:
            self._receive_known(household_id, None)

    def _receive_known(self, household_id: int, wish: Wish | None) -> None:
        if (day := self._choice.day) is not None:
            now = self._backend.workspace.clock()
            known = partial(booking_view, household_id=household_id, day_id=day.id, now=now)
            self._backend.ask(self, known, partial(self._open_known, wish))

    def _open_new(self, name: str, view: BookingView) -> None:
        sheet = StrangerAtDoor(self._over, self._backend, self._choice, view, self._hand)
        sheet.who.begin_with(name)
        sheet.used.connect(self._receive_known)
        self._show(sheet)

    def _open_known(self, wish: Wish | None, view: BookingView) -> None:
        if wish is not None and view.number is None:
            view = replace(view, wish=replace(wish, household_id=view.household_id))
        self._show(KnownAtDoor(self._over, self._backend, self._choice, view, self._hand))

    def _show(self, sheet: KnownAtDoor | StrangerAtDoor) -> None:
        sheet.let_in.connect(self._on_let_in)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _on_let_in(self, came: LetIn) -> None:
        if came.arrival is not None:
            self.answered.emit(came.arrival)
