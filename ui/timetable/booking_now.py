"""Booking with one key: the best place free, printed at once; a dialog only where it is needed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from planner.errors import Refusal
from planner.timetable.booking.handing import Readiness, book_and_print, readiness
from planner.timetable.booking.view import BookingView, booking_view
from planner.timetable.booking.wish import Terms, Wish
from ui.core.backend import Backend
from ui.days.day_choice import DayChoice
from ui.slips.slip_hand import SlipHand
from ui.timetable.book_sheet import BookSheet


class BookingNow:
    """Books households on the chosen day; dialogs open over the window of `over`."""

    def __init__(self, over: QWidget, backend: Backend, choice: DayChoice, hand: SlipHand) -> None:
        self._over = over
        self._backend = backend
        self._choice = choice
        self._hand = hand

    def best(self, household_id: int) -> None:
        """Book the best place of the day and print; where one had better look, open the dialog.

        That is where nothing is free, or where the household has an appointment already.
        """
        if (day := self._choice.day) is not None:
            work = partial(readiness, household_id=household_id, day_id=day.id, terms=self._terms())
            self._backend.ask(self._over, work, self._take)

    def choose(self, household_id: int, wish: Wish | None = None) -> None:
        """Open the dialog with what is free, for a wish that was typed already if there is one."""
        if (day := self._choice.day) is not None:
            now = self._backend.workspace.clock()
            work = partial(booking_view, household_id=household_id, day_id=day.id, now=now)
            self._backend.ask(self._over, work, partial(self._open, wish=wish))

    def _terms(self) -> Terms:
        return Terms(self._backend.workspace.clock())

    def _take(self, ready: Readiness) -> None:
        offer = ready.best
        if offer is None:
            self._open(ready.view)
            return
        work = partial(
            book_and_print, wish=ready.view.wish, offer=offer, terms=self._terms(),
            printing=self._hand.printing(),
        )  # fmt: skip
        refused = partial(self._open_after, ready.view)
        self._backend.run(self._over, work, self._hand.give, refused)

    def _open_after(self, view: BookingView, _refusal: Refusal) -> None:
        """Let somebody choose another place: the one that was free is gone."""
        self._open(view)

    def _open(self, view: BookingView, *, wish: Wish | None = None) -> None:
        if wish is not None and view.number is None:
            view = replace(view, wish=replace(wish, household_id=view.household_id))
        sheet = BookSheet(self._over, self._backend, self._choice, view, self._hand)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()
