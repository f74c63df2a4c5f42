"""What a household asks and what is free for that, kept together while the fields change."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from planner.errors import Refusal
from planner.timetable.booking.answer import Answer, coming_answer, day_answer
from planner.timetable.booking.propose import Offer
from planner.timetable.booking.view import BookingView
from planner.timetable.booking.wish import Terms, Wish
from planner.workspace import Work
from ui.core.backend import Backend
from ui.core.language import day_and_month
from ui.days.day_choice import DayChoice
from ui.timetable.offer_list import OfferList
from ui.timetable.wish_form import WishForm


@dataclass(frozen=True, slots=True)
class Asked:
    """The question to which the offers that are shown are the answer."""

    wish: Wish
    terms: Terms


class BookingSide(QObject):
    """Holds `form` and `offers`, and asks anew whenever one of them says so.

    `answered` tells that what is shown is up to date, `taken` that an offer is wanted; `refused`
    why nothing could be asked.
    """

    answered = Signal()
    taken = Signal()
    refused = Signal(object)

    def __init__(
        self, backend: Backend, choice: DayChoice, view: BookingView, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._backend = backend
        self._view = view
        self._count = 0
        self.is_current = False
        self.asked: Asked | None = None
        self.form = WishForm(view)
        self.offers = OfferList(day_and_month(view.date), coming=view.date < choice.today)
        self.form.changed.connect(self.fetch)
        self.offers.changed.connect(self.fetch)
        self.offers.taken.connect(self.taken)

    @property
    def offer(self) -> Offer | None:
        """Give the offer that is chosen, if it answers what is asked now."""
        return self.offers.table.selected() if self.is_current and self.asked else None

    def fetch(self) -> None:
        """Ask what is free for what the fields say now."""
        self._count += 1
        self.asked, self.is_current = None, False
        problem = self.form.problem()
        self.offers.show_answer(Answer(()), problem)
        if problem:
            self._settle()
            return
        asked = Asked(self.form.wish(), self._terms())
        show = partial(self._show, self._count, asked)
        self._backend.ask(self, self._question(asked), show, self._refuse)

    def _terms(self) -> Terms:
        now = self._backend.workspace.clock()
        return Terms(now, walk_in=self.form.walk_in, part=self.offers.part)

    def _question(self, asked: Asked) -> Work[Answer]:
        wish, terms = asked.wish, asked.terms
        if self.offers.coming:
            return partial(coming_answer, wish=wish, terms=terms)
        return partial(day_answer, day_id=self._view.day_id, wish=wish, terms=terms)

    def _show(self, count: int, asked: Asked, answer: Answer) -> None:
        if count != self._count:
            return
        self.asked = asked
        self.offers.show_answer(answer, self.tr("None of the coming days has room for this."))
        if not answer.offers and self.offers.table.hasFocus():
            self.offers.take_focus()
        self._settle()

    def _settle(self) -> None:
        self.is_current = True
        self.answered.emit()

    def _refuse(self, refusal: Refusal) -> None:
        self._settle()
        self.refused.emit(refusal)
