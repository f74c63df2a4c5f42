"""The dialog that changes what a household asks of its day, and says what that comes to."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.errors import Refusal
from planner.times import clock
from planner.timetable.booking.outcome import WishesOutcome, wishes_outcome
from planner.timetable.booking.view import BookingView
from planner.timetable.booking.wishes import Wishes, change_wishes
from ui.core.backend import Backend
from ui.core.refusals import explain
from ui.timetable.appointments.words import slip_words, when_words, who_words
from ui.timetable.wish_form import WishForm
from ui.widgets.form_sheet import FormSheet, Message
from ui.widgets.frames import label, scroll_column


class ChangeSheet(FormSheet):
    """Fields as when booking; under them whether the household keeps its place. Nobody moves."""

    def __init__(self, parent: QWidget, backend: Backend, view: BookingView) -> None:
        super().__init__(
            self.tr("Change the appointment"), self.tr("Change"), parent, wanted=QSize(560, 660)
        )
        self._backend = backend
        self._view = view
        self._id = view.appointment_id or 0
        self._asked = 0
        self.head.insertWidget(1, label(who_words(view), "muted"))
        self.form = WishForm(view)
        self.form.only_wishes()
        self.form.changed.connect(self._try)
        self.outcome = Message("success", "info")
        self.loss = Message("warning", "triangle-alert")
        column, area = scroll_column(12, edge=0)
        column.addWidget(label(when_words(view), "strong"))
        column.addWidget(self.form)
        self.body.addWidget(area, 1)
        self.body.addWidget(self.outcome)
        self.body.addWidget(self.loss)
        self.starts_at = next(iter(self.form.boxes), None)
        self.say_safe(self.tr("Nobody else moves. Ctrl+Z takes it back."))

    @override
    def problem(self) -> str:
        self.form.settle()
        return self.form.problem()

    @override
    def submit(self) -> None:
        work = partial(
            change_wishes, appointment_id=self._id, version=self._view.version, wishes=self.wishes()
        )
        self._backend.run(self, work, self.succeed, self.refuse)

    def wishes(self) -> Wishes:
        """Give what is asked now."""
        wish = self.form.wish()
        return Wishes(
            self.form.landlords,
            wish.availability,
            wish.language,
            wish.companion_id,
            wish.accessible,
            wish.companion_name,
        )

    def _try(self) -> None:
        """Ask what the change would come to; only the answer to the last question is shown."""
        self._asked += 1
        problem = self.form.problem()
        self.message.say(problem)
        self.outcome.say("")
        self.loss.say("")
        if not problem:
            show = partial(self._show, self._asked)
            version, wishes = self._view.version, self.wishes()
            work = partial(wishes_outcome, appointment_id=self._id, version=version, wishes=wishes)
            self._backend.ask(self, work, show, self._cannot)

    def _show(self, asked: int, found: WishesOutcome) -> None:
        if asked != self._asked:
            return
        words, kept = self._say(found)
        if not kept:
            words = f"{words} {slip_words(self._view)}".strip()
        (self.outcome if kept else self.loss).say(words)

    def _say(self, found: WishesOutcome) -> tuple[str, bool]:
        """Say what the change comes to, and whether nothing is lost by it."""
        if found.after is None and found.before is None:
            return self.tr("It has no place yet, and waits for one."), True
        if found.after is None:
            return self.tr("There is no place for this now: it goes to the standby list."), False
        time = clock(found.after)
        if found.same:
            return self.tr("It keeps its place: be there at {time}.").format(time=time), True
        return self.tr("It gets another place: be there at {time}.").format(time=time), False

    def _cannot(self, refusal: Refusal) -> None:
        self.message.say(explain(refusal))
