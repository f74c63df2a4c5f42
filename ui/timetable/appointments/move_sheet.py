"""The dialog that moves an appointment to another day: what is free there, and Enter takes it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from planner.errors import Refusal
from planner.times import clock
from planner.timetable.booking.days_ahead import Ahead, DayAhead
from planner.timetable.booking.handing import Handed, move_and_print
from ui.core.backend import Backend
from ui.core.language import short_day
from ui.core.refusals import explain
from ui.slips.slip_hand import SlipHand
from ui.timetable.appointments.words import slip_words, when_words, who_words
from ui.widgets.button import Button
from ui.widgets.form_sheet import Message
from ui.widgets.frames import label
from ui.widgets.rows import Column, Look
from ui.widgets.sheet import Sheet
from ui.widgets.table import Table, table_card


class MoveSheet(Sheet):
    """Lists the days to come with the place nearest to the time it has now.

    Enter or Ctrl+Enter moves and prints the new slip, Ctrl+S only moves.
    """

    def __init__(self, parent: QWidget, backend: Backend, ahead: Ahead, hand: SlipHand) -> None:
        super().__init__(self.tr("Move to another day"), parent, wanted=QSize(900, 480))
        self._backend = backend
        self._view = ahead.view
        self._hand = hand
        self.head.insertWidget(1, label(who_words(ahead.view), "muted"))
        self._message, printed = Message(), Message("warning", "triangle-alert")
        self._nowhere = Message("warning", "triangle-alert")
        printed.say(slip_words(ahead.view))
        self.table = Table[DayAhead](self._columns(), self.tr("Days to come"))
        self.table.show_rows(ahead.days)
        self.table.opened.connect(self._on_print)
        self.table.chosen.connect(self._on_chosen)
        now = self.tr("Now: {when}").format(when=when_words(ahead.view))
        for part in (self._message, self._nowhere, printed, label(now, "strong")):
            self.body.addWidget(part)
        self._listed, self._route = table_card(self.table), label("", "muted", wrap=True)
        self.body.addWidget(self._listed, 1)
        self.body.addWidget(self._route)
        self._build_buttons()
        self.starts_at = self.table
        self._choose_first(ahead)

    def _build_buttons(self) -> None:
        leave = self.add_button(Button(self.tr("Cancel"), kind="ghost"))
        leave.clicked.connect(self.reject)
        self._move = self.add_button(Button(self.tr("Move only"), key="Ctrl+S"))
        self._move.clicked.connect(self._on_move)
        QShortcut(QKeySequence("Ctrl+S"), self, self._on_move)
        self._print = Button(self.tr("Move and print"), kind="primary", key="Ctrl+Enter")
        self._print.clicked.connect(self._on_print)
        self.add_button(self._print, default=True)
        self.say_safe(self.tr("Nobody else moves. Ctrl+Z takes it back."))

    def _choose_first(self, ahead: Ahead) -> None:
        """Choose the first day with a place, else the first on which it can wait for one."""
        if not ahead.days:
            words = self.tr("There is no other day yet. Plan one on the page Days first.")
            self._nowhere.say(words)
            self._listed.hide()
            self.body.addStretch()
        able = [n for n, day in enumerate(ahead.days) if day.refusal is None]
        free = [n for n in able if ahead.days[n].offer is not None]
        if first := (free or able)[:1]:
            self.table.select_place(first[0])
        self._on_chosen(self.table.selected())

    def _columns(self) -> list[Column[DayAhead]]:
        return [
            Column(self.tr("Day"), lambda d: short_day(d.date), 210, lambda _: Look(500)),
            Column(self.tr("Be there at"), self._arrives, 100, lambda _: Look(600)),
            Column(self.tr("What it finds there"), self._words, 0, tooltip=self._words),
        ]

    def _arrives(self, day: DayAhead) -> str:
        return clock(day.offer.arrives) if day.offer else ""

    def _words(self, day: DayAhead) -> str:
        if day.refusal is not None:
            return explain(day.refusal)
        if day.offer is None:
            return self.tr("No place free: it goes to the standby list")
        words = self.tr("{start} desk {desk} {landlord}")
        return ", ".join(
            words.format(start=clock(stop.start), desk=stop.desk, landlord=stop.landlord)
            for stop in day.offer.route
        )

    def _on_chosen(self, day: DayAhead | None) -> None:
        able = day is not None and day.refusal is None
        self._move.setEnabled(able)
        self._print.setEnabled(able and day is not None and day.offer is not None)
        self._route.setText(self._words(day) if day else "")

    def _on_move(self, _asked: object = None) -> None:
        self._go(printing=False)

    def _on_print(self, _asked: object = None) -> None:
        self._go(printing=self._print.isEnabled())

    def _go(self, *, printing: bool) -> None:
        day = self.table.selected()
        if day is None or not self._move.isEnabled():
            return
        self._move.setEnabled(False)
        self._print.setEnabled(False)
        work = partial(
            move_and_print,
            appointment_id=self._view.appointment_id or 0,
            version=self._view.version,
            day_id=day.id,
            printing=self._hand.printing() if printing else None,
        )
        done: Callable[[Handed], None] = self._on_handed if printing else self._on_done
        self._backend.run(self, work, done, self._refuse)

    def _on_handed(self, handed: Handed) -> None:
        self.accept()
        self._hand.give(handed)

    def _on_done(self, _handed: Handed) -> None:
        self.accept()

    def _refuse(self, refusal: Refusal) -> None:
        self._message.say(explain(refusal))
        self._on_chosen(self.table.selected())
