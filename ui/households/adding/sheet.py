"""The dialog that takes in a household nobody knows yet, and books and prints at once."""

from __future__ import annotations

from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget
from typing_extensions import override

from planner.errors import Refusal
from planner.households.adding import HouseholdDraft, add_household
from planner.timetable.booking.newcomer import take_in, take_in_waiting
from planner.timetable.booking.propose import Offer
from planner.timetable.booking.view import BookingView
from planner.timetable.booking.wish import Wish
from planner.workspace import Work
from ui.core.backend import Answer, Backend
from ui.core.refusals import explain
from ui.days.day_choice import DayChoice
from ui.households.adding.doubles import Doubles
from ui.households.adding.who_form import WhoForm
from ui.slips.slip_hand import SlipHand
from ui.timetable.booking_side import Asked, BookingSide
from ui.widgets.button import Button
from ui.widgets.form_sheet import Message
from ui.widgets.frames import scroll_column
from ui.widgets.sheet import Sheet

T = TypeVar("T")
ROOMY, NARROW = 1140, 800
"""Below so many pixels what is asked stands in one column, and then what is found under it."""


class QuickAddSheet(Sheet):
    """Asks who it is and what it wants; doubles and free places show while it is typed.

    Ctrl+Enter keeps, books the chosen place (the best unless another is chosen) and prints;
    Ctrl+S only keeps. `added` gives the new household when it was only kept, `used` a known one
    with the wish that was typed.
    """

    added = Signal(object)
    used = Signal(object, object)

    def __init__(
        self, parent: QWidget, backend: Backend, choice: DayChoice, view: BookingView,
        hand: SlipHand,
    ) -> None:  # fmt: skip
        super().__init__(self.title(), parent, wanted=QSize(1280, 660))
        self._backend = backend
        self._view = view
        self._hand = hand
        self._meant = ""
        self._known_apart: set[int] = set()
        self.who = WhoForm(choice)
        self.doubles = Doubles(backend)
        self.side = BookingSide(backend, choice, view, self)
        self._message = Message()
        self._build_body()
        self._build_buttons()
        self._connect()
        self.starts_at = self.who.last_name
        if view.day_id:
            self.side.fetch()

    def title(self) -> str:
        """Say what the dialog is for."""
        return self.tr("New household")

    def verbs(self) -> tuple[str, str]:
        """Say what its main button does: with a free place, and without one."""
        return self.tr("Save, book and print"), self.tr("Save on the standby list")

    def booking(self, draft: HouseholdDraft, asked: Asked, offer: Offer) -> Work[Any]:
        """Give the work of adding and booking; what it gives back goes to `taken_up`."""
        return partial(
            take_in, draft=draft, wish=asked.wish, offer=offer, terms=asked.terms,
            printing=self._hand.printing(),
        )  # fmt: skip

    def waiting(self, draft: HouseholdDraft, wish: Wish) -> Work[Any]:
        """Give the work of adding a household and putting it on standby."""
        return partial(take_in_waiting, draft=draft, wish=wish, day_id=self._view.day_id)

    def taken_up(self, handed: Any, *, placed: bool) -> None:
        """Go on with what came of adding."""
        if placed:
            self._hand.give(handed)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = self.focusWidget()
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif isinstance(focus, QPushButton):
            focus.click()
        else:
            self.side.offers.take_focus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._asked.setDirection(down if self.width() < ROOMY else across)
        self._parts.setDirection(down if self.width() < NARROW else across)

    def keep(self) -> None:
        """Keep the household without an appointment."""
        self._go("keep")

    def book(self) -> None:
        """Keep the household, give it the chosen place and print its slip."""
        self._go("book" if self.side.offer or not self.side.is_current else "wait")

    def _build_body(self) -> None:
        column, area = scroll_column(12, edge=0)
        column.addWidget(self._message)
        self._asked = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._asked.addWidget(self.who)
        self._asked.addWidget(self.side.form)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for parts in (self._asked, self._parts):
            parts.setSpacing(20)
        right = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        right.setSpacing(12)
        right.addWidget(self.doubles)
        right.addWidget(self.side.offers, 1)
        self._parts.addLayout(self._asked)
        self._parts.addLayout(right, 1)
        column.addLayout(self._parts, 1)
        self.body.addWidget(area)
        self.side.form.setVisible(bool(self._view.day_id))
        self.side.offers.setVisible(bool(self._view.day_id))

    def _build_buttons(self) -> None:
        cancel = self.add_button(Button(self.tr("Cancel"), kind="ghost"))
        cancel.clicked.connect(self.reject)
        self._keep = self.add_button(Button(self.tr("Save only"), key="Ctrl+S"))
        self._keep.clicked.connect(self.keep)
        self._book = Button(self.verbs()[0], kind="primary", key="Ctrl+Enter")
        self._book.clicked.connect(self.book)
        self.add_button(self._book, default=True).setVisible(bool(self._view.day_id))
        self.say_safe(self.tr("Nobody else moves. Ctrl+Z takes it back."))
        self._settle()

    def _connect(self) -> None:
        for keys, slot in (("Ctrl+S", self.keep), ("F4", self.doubles.use)):
            QShortcut(QKeySequence(keys), self, slot)
        self.who.typed_on.connect(self._on_typed)
        self.who.stepped_down.connect(self.doubles.take_focus)
        self.who.language_chosen.connect(self.side.form.put_first)
        self.doubles.used.connect(self._on_used)
        self.doubles.answered.connect(self._go_on)
        self.side.answered.connect(self._on_answered)
        self.side.taken.connect(self.book)

    def _go(self, what: str) -> None:
        """Do what was asked as soon as all that it hangs on is known."""
        self._meant = ""
        self.side.form.settle()
        words, editor = self.who.problem()
        words = words or ("" if what == "keep" else self.side.form.problem())
        self._message.say(words)
        if words:
            (editor or self.side.form).setFocus()
        elif not self.doubles.is_current:
            self._meant = what
            self.doubles.hurry()
        elif unasked := {one.household_id for one in self.doubles.sure} - self._known_apart:
            self._known_apart |= unasked
            self._message.say(self.tr("This looks like a household that is known already. F4 uses "
                                      "that one; the same key again adds a new one."))  # fmt: skip
        elif what == "book" and not self.side.is_current:
            self._meant = what
        else:
            self._send(what)

    def _send(self, what: str) -> None:
        for button in (self._keep, self._book):
            button.setEnabled(False)
        draft = self.who.draft()
        if what == "keep":
            self._run(partial(add_household, draft=draft), self._on_kept)
        elif what == "wait":
            work = self.waiting(draft, self.side.form.wish())
            self._run(work, partial(self._on_taken, placed=False))
        elif (asked := self.side.asked) and (offer := self.side.offer):
            self._run(self.booking(draft, asked, offer), partial(self._on_taken, placed=True))
        else:
            self._settle()

    def _run(self, work: Work[T], done: Answer[T]) -> None:
        self._backend.run(self, work, done, self._on_refused)

    def _on_kept(self, household_id: int) -> None:
        self.accept()
        self.added.emit(household_id)

    def _on_taken(self, value: Any, *, placed: bool) -> None:
        self.accept()
        self.taken_up(value, placed=placed)

    def _on_refused(self, refusal: Refusal) -> None:
        self._message.say(explain(refusal))
        self._settle()
        self.side.fetch()

    def _settle(self) -> None:
        """Let the buttons say what they do now: without a place, the household waits for one."""
        none = self.side.is_current and self.side.offer is None
        book, wait = self.verbs()
        self._book.setText(wait if none else book)
        self._book.updateGeometry()
        for button in (self._keep, self._book):
            button.setEnabled(True)

    @Slot()
    def _on_typed(self) -> None:
        self.doubles.look_for(self.who.typed())

    @Slot()
    def _go_on(self) -> None:
        """Go on with what was asked before its answer was there."""
        if self._meant:
            self._go(self._meant)

    @Slot()
    def _on_answered(self) -> None:
        self._settle()
        self._go_on()

    @Slot(object)
    def _on_used(self, household_id: int) -> None:
        wish = self.side.form.wish() if not self.side.form.problem() else None
        self.accept()
        self.used.emit(household_id, wish)
