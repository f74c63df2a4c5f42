"""The dialog that books one household while it is asked: what is free, and Enter takes it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from planner.errors import Refusal
from planner.times import clock
from planner.timetable.booking.answer import Answer, BookingView, coming_answer, day_answer
from planner.timetable.booking.book import book_appointment
from planner.timetable.booking.wish import Terms, Wish
from planner.workspace import Work
from ui.core.backend import Backend
from ui.core.language import day_and_month, short_day
from ui.core.refusals import explain
from ui.days.day_choice import DayChoice
from ui.timetable.offer_list import OfferList
from ui.timetable.wish_form import WIDTH, WishForm
from ui.widgets.button import Button
from ui.widgets.form_sheet import Message
from ui.widgets.frames import label, scroll_column
from ui.widgets.sheet import Sheet

NARROW = 800
"""Below so many pixels the fields stand under the list instead of beside it."""


class BookSheet(Sheet):
    """Asks what a household wants and shows at once where it can come; nobody else moves.

    Enter in the list, or Ctrl+Enter anywhere, books the chosen place; Enter in a field goes to
    the list. `form` and `offers` are its two halves.
    """

    def __init__(
        self, parent: QWidget, backend: Backend, choice: DayChoice, view: BookingView
    ) -> None:
        super().__init__(self.tr("Book an appointment"), parent, wanted=QSize(1240, 620))
        self._backend = backend
        self._view = view
        self._asked = 0
        self._shown: tuple[Wish, Terms] | None = None
        self._book = Button(self.tr("Book"), kind="primary", key="Ctrl+Enter")
        self._book.clicked.connect(self._on_book)
        past = view.date < choice.today
        self.form = WishForm(view)
        self.offers = OfferList(day_and_month(view.date), coming=past)
        self._build_body()
        self.form.changed.connect(self._fetch)
        self.offers.changed.connect(self._fetch)
        self.offers.taken.connect(self._on_book)
        self.starts_at = self.offers.table
        self._fetch()

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
        self._notice.say(self._replaces())
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(20)
        self._sides.addWidget(self.form)
        self._sides.addWidget(self.offers, 1)
        column, self._area = scroll_column(12)
        column.addWidget(self._notice)
        column.addWidget(self._message)
        column.addLayout(self._sides, 1)
        self.body.addWidget(self._area)
        cancel = self.add_button(Button(self.tr("Cancel"), kind="ghost"))
        cancel.clicked.connect(self.reject)
        self.add_button(self._book, default=True)
        self.say_safe(self.tr("Nobody else moves. Ctrl+Z takes it back."))

    def _who(self) -> str:
        household = self._view.household
        name = household.persons[0].name if household.persons and not household.hidden else ""
        number = f"{self._view.number:03d}" if self._view.number else ""
        return "  ".join(part for part in (number, name) if part)

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

    def _fetch(self) -> None:
        self._asked += 1
        self._shown = None
        self._book.setEnabled(False)
        problem = self.form.problem()
        self.offers.show_answer(Answer(()), problem)
        if not problem:
            wish, terms = self.form.wish(), self._terms()
            show = partial(self._show, self._asked, wish, terms)
            self._backend.ask(self, self._question(wish, terms), show, self._refuse)

    def _terms(self) -> Terms:
        now = self._backend.workspace.clock()
        return Terms(now, walk_in=self.form.walk_in, part=self.offers.part)

    def _question(self, wish: Wish, terms: Terms) -> Work[Answer]:
        if self.offers.coming:
            return partial(coming_answer, wish=wish, terms=terms)
        return partial(day_answer, day_id=self._view.day_id, wish=wish, terms=terms)

    def _show(self, asked: int, wish: Wish, terms: Terms, answer: Answer) -> None:
        if asked != self._asked:
            return
        self._shown = wish, terms
        self.offers.show_answer(answer, self.tr("None of the coming days has room for this."))
        self._book.setEnabled(bool(answer.offers))
        if not answer.offers and self.offers.table.hasFocus():
            self.offers.take_focus()

    def _on_book(self) -> None:
        offer = self.offers.table.selected()
        if offer is None or self._shown is None or not self._book.isEnabled():
            return
        self._book.setEnabled(False)
        wish, terms = self._shown
        work = partial(
            book_appointment, wish=wish, offer=offer, terms=terms, release_first=self.form.release
        )
        self._backend.run(self, work, lambda _: self.accept(), self._on_refused)

    def _on_refused(self, refusal: Refusal) -> None:
        self._refuse(refusal)
        self._fetch()

    def _refuse(self, refusal: Refusal) -> None:
        self._message.say(explain(refusal))
