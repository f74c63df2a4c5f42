"""The dialog that books one household while it is asked: what is free, and Enter takes it."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from planner.errors import Refusal
from planner.slips.issue import Printing
from planner.times import clock
from planner.timetable.booking.handing import book_and_print
from planner.timetable.booking.other_day import ask_for_day
from planner.timetable.booking.propose import Offer
from planner.timetable.booking.view import BookingView
from planner.timetable.booking.wish import Wish
from planner.workspace import Work
from ui.core.backend import Backend
from ui.core.language import short_day
from ui.core.refusals import explain
from ui.days.day_choice import DayChoice
from ui.slips.slip_hand import SlipHand
from ui.timetable.booking_side import Asked, BookingSide
from ui.timetable.wish_form import WIDTH
from ui.widgets.button import Button
from ui.widgets.form_sheet import Message
from ui.widgets.frames import label, scroll_column
from ui.widgets.sheet import Sheet

NARROW = 800
"""Below so many pixels the fields stand under the list instead of beside it."""


class BookSheet(Sheet):
    """Asks what a household wants and shows at once where it can come; nobody else moves.

    Enter in the list, or Ctrl+Enter anywhere, books the chosen place and prints its slip; Ctrl+S
    only books. Enter in a field goes to the list. `form` and `offers` are its two halves.
    """

    def __init__(
        self, parent: QWidget, backend: Backend, choice: DayChoice, view: BookingView,
        hand: SlipHand,
    ) -> None:  # fmt: skip
        super().__init__(self.title(), parent, wanted=QSize(1240, 620))
        self._backend = backend
        self._view = view
        self._hand = hand
        self._meant: bool | None = None
        self._side = BookingSide(backend, choice, view, self)
        self.form, self.offers = self._side.form, self._side.offers
        self._build_body()
        self._build_buttons()
        self._side.taken.connect(self._on_print)
        self._side.answered.connect(self._on_answered)
        self._side.refused.connect(self._refuse)
        self.starts_at = self.offers.table
        self._side.fetch()

    def title(self) -> str:
        """Say what the dialog is for."""
        return self.tr("Book an appointment")

    def verbs(self) -> tuple[str, str, str]:
        """Say what its buttons do: put on standby, book only, book and print."""
        wait = self.tr("Put on the standby list")
        return wait, self.tr("Book only"), self.tr("Book and print")

    def booking(self, asked: Asked, offer: Offer, printing: Printing | None) -> Work[Any]:
        """Give the work of taking a place; what it gives back goes to `taken_up`."""
        return partial(
            book_and_print, wish=asked.wish, offer=offer, terms=asked.terms,
            printing=printing, release_first=self.form.release,
        )  # fmt: skip

    def waiting(self, wish: Wish) -> Work[Any]:
        """Give the work of putting a household on standby."""
        return partial(ask_for_day, day_id=self._view.day_id, wish=wish)

    def taken_up(self, handed: Any, *, printed: bool) -> None:
        """Go on with what came of taking a place."""
        if printed:
            self._hand.give(handed)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.offers.take_focus()
            return
        super().keyPressEvent(event)

    @override
    def open(self) -> None:
        super().open()
        self._area.ensureWidgetVisible(self.offers)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        directions = QBoxLayout.Direction
        self._sides.setDirection(directions.BottomToTop if narrow else directions.LeftToRight)
        self.form.setMaximumWidth(self.maximumWidth() if narrow else WIDTH)

    def _build_body(self) -> None:
        self.head.insertWidget(1, label(self._who(), "muted"))
        self._notice, self._message = Message("warning", "triangle-alert"), Message()
        self._notice.say(" ".join(part for part in (self._replaces(), self._comes()) if part))
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(20)
        self._sides.addWidget(self.form)
        self._sides.addWidget(self.offers, 1)
        column, self._area = scroll_column(12, edge=0)
        column.addWidget(self._notice)
        column.addWidget(self._message)
        column.addLayout(self._sides, 1)
        self.body.addWidget(self._area)

    def _build_buttons(self) -> None:
        cancel = self.add_button(Button(self.tr("Cancel"), kind="ghost"))
        cancel.clicked.connect(self.reject)
        wait, book, both = self.verbs()
        self._wait = self.add_button(Button(wait))
        self._wait.clicked.connect(self._on_wait)
        self._book = self.add_button(Button(book, key="Ctrl+S"))
        self._book.clicked.connect(self._on_book)
        self._print = Button(both, kind="primary", key="Ctrl+Enter")
        self._print.clicked.connect(self._on_print)
        self.add_button(self._print, default=True)
        QShortcut(QKeySequence("Ctrl+S"), self, self._on_book)
        self.say_safe(self.tr("Nobody else moves. Ctrl+Z takes it back."))
        self._allow(booking=False)

    def _who(self) -> str:
        number = f"{self._view.number:03d}" if self._view.number else ""
        return "  ".join(part for part in (number, self._view.name) if part)

    def _replaces(self) -> str:
        """Say what a booking on the chosen day would take the place of."""
        if self._view.starts is None:
            return ""
        words = self.tr("This household has a place on {day} at {time}.")
        said = words.format(day=short_day(self._view.date), time=clock(self._view.starts))
        if self._view.printed:
            return f"{said} " + self.tr(
                "Its slip is printed: release it first, and print a new one after booking."
            )
        if self._view.fixed:
            return f"{said} " + self.tr("It is fixed: release it first.")
        return f"{said} " + self.tr("Booking on that day takes its place.")

    def _comes(self) -> str:
        """Say on which other days the household comes, so that nobody books it twice unaware."""
        days = [
            self.tr("{day} at {time}").format(day=short_day(date), time=clock(arrives))
            if arrives is not None
            else self.tr("{day}, without a place yet").format(day=short_day(date))
            for date, arrives in self._view.elsewhere
        ]
        words = self.tr("It comes on another day already: {days}. A booking here is one more.")
        return words.format(days="; ".join(days)) if days else ""

    def _allow(self, *, booking: bool, waiting: bool = False) -> None:
        for button in (self._book, self._print):
            button.setEnabled(booking)
        self._wait.setVisible(waiting)

    def _on_answered(self) -> None:
        free = self._side.offer is not None
        new = self._view.number is None and not self.form.problem()
        self._allow(booking=free, waiting=not free and new)
        meant, self._meant = self._meant, None
        if free and meant is not None:
            self._take(printing=meant)

    def _on_book(self) -> None:
        self._take(printing=False)

    def _on_print(self) -> None:
        self._take(printing=True)

    def _take(self, *, printing: bool) -> None:
        self.form.settle()
        self._meant = None if self._side.is_current else printing
        asked, offer = self._side.asked, self._side.offer
        if offer is None or asked is None or not self._book.isEnabled():
            return
        self._allow(booking=False)
        work = self.booking(asked, offer, self._hand.printing() if printing else None)
        self._backend.run(self, work, partial(self._on_taken, printed=printing), self._on_refused)

    def _on_wait(self) -> None:
        self.form.settle()
        work = self.waiting(self.form.wish())
        self._backend.run(self, work, partial(self._on_taken, printed=False), self._on_refused)

    def _on_taken(self, value: Any, *, printed: bool) -> None:
        self.accept()
        self.taken_up(value, printed=printed)

    def _on_refused(self, refusal: Refusal) -> None:
        self._refuse(refusal)
        self._side.fetch()

    def _refuse(self, refusal: Refusal) -> None:
        self._message.say(explain(refusal))
