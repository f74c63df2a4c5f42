"""The landlord's own window: one desk, who is there and who is next, and only its own papers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.clock import here
from planner.errors import NobodyToCall, Refusal
from planner.kinds import Outcome
from planner.queue.acting import Acting
from planner.queue.board_rows import DeskStatus
from planner.queue.calling_in import call_next, recall, seat
from planner.queue.desk_view import DeskView, desk_view
from planner.queue.finishing import finish
from planner.times import clock
from planner.workspace import Work
from ui.core.backend import Backend
from ui.core.language import spoken
from ui.core.refusals import explain
from ui.queue.landlord_cards import CurrentCard, NextCard
from ui.queue.live import EVERY, SHOWS
from ui.queue.outcome_sheet import ask_ending
from ui.widgets.button import Button
from ui.widgets.elided import Elided
from ui.widgets.form_sheet import Message
from ui.widgets.frames import label, row

KEYS = ("Return", "F9", "Shift+F9", "F4", "Ctrl+Z")


class LandlordWindow(QWidget):
    """Shows one desk of a day. Nothing can be changed in it but how its visits go.

    F9 ends the visit and calls the next, Enter notes that who was called sits there, F4 asks for
    another outcome, Shift+F9 calls again, Ctrl+Z takes the last step back.
    """

    def __init__(
        self, backend: Backend, day_id: int, desk_id: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._backend, self._day_id, self._desk_id = backend, day_id, desk_id
        self.view: DeskView | None = None
        self.setWindowTitle(self.tr("Desk of a landlord"))
        self.setObjectName("canvas")
        self.resize(1024, 640)
        self._build()
        for keys, slot in zip(KEYS, self._slots(), strict=True):
            QShortcut(QKeySequence(keys), self, slot)
        backend.changed.connect(self._on_changed)
        self._ticking = QTimer(self, interval=EVERY)
        self._ticking.timeout.connect(self.reload)
        self._ticking.start()
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Fetch the desk as it is now."""
        now = self._backend.workspace.clock()
        work = partial(
            desk_view, day_id=self._day_id, desk_id=self._desk_id, now=now, language=spoken()
        )
        self._backend.ask(self, work, self._show, self._on_gone)

    @property
    def said(self) -> str:
        """What was last refused, if anything was."""
        return self._message.text

    def _slots(self) -> tuple[Callable[[], None], ...]:
        return self._on_seat, self._on_next, self._on_again, self._on_ending, self._on_undo

    def _build(self) -> None:
        self._title, self._clock = Elided("title"), label("", "clock")
        self._facts, self._message = label("", "muted"), Message()
        self.current, self.following = CurrentCard(), NextCard()
        self._buttons = [
            Button(self.tr("Sits at the desk"), key="Enter", needs="seat"),
            Button(self.tr("Done, call the next"), kind="primary", key="F9", needs="call_next"),
            Button(self.tr("Call again"), key="Shift+F9", needs="recall"),
            Button(self.tr("Outcome…"), key="F4", needs="finish"),
            Button(self.tr("Undo"), kind="ghost", key="Ctrl+Z", needs="call_next"),
        ]
        for button, slot in zip(self._buttons, self._slots(), strict=True):
            button.clicked.connect(slot)
        self._buttons[1].setFocus()
        cards = row(self.current, self.following, spacing=12)
        cards.setStretch(0, 3)
        cards.setStretch(1, 2)
        foot = row(None, *reversed(self._buttons[2:]), *self._buttons[:2])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 14, 16, 12)
        whole.setSpacing(12)
        whole.addLayout(row(self._title, None, self._facts, 12, self._clock))
        whole.addWidget(self._message)
        whole.addLayout(cards, 1)
        whole.addLayout(foot)

    def _show(self, view: DeskView) -> None:
        self.view = view
        now = self._backend.workspace.clock()
        words = self.tr("Desk {number} · {landlord}")
        self._title.show_text(words.format(number=view.number, landlord=view.landlord))
        self.setWindowTitle(self._title.text())
        self._clock.setText(clock(here(now)[1]))
        ends = self.tr("until {time}").format(time=clock(view.ends)) if view.ends else ""
        parts = (self.tr("%n done", "", view.done), self.tr("%n waiting", "", view.waiting), ends)
        self._facts.setText("   ".join(filter(None, parts)))
        self.current.show_desk(view)
        self.following.show_desk(view)
        called = view.status is DeskStatus.CALLED
        sits = called or view.status is DeskStatus.AT_DESK
        sit, following, again, other, _ = self._buttons
        sit.setVisible(called)
        again.setVisible(called)
        other.setVisible(sits)
        following.setText(self.tr("Done, call the next") if sits else self.tr("Call the next"))
        following.setEnabled(sits or view.following is not None)
        following.updateGeometry()

    def _do(self, work: Work[object], refused: Callable[[Refusal], None] | None = None) -> None:
        self._message.say("")
        self._backend.run(self, work, None, refused or self._refuse)

    def _acting(self) -> Acting:
        workspace = self._backend.workspace
        return Acting(workspace.clock(), workspace.actor)

    def _refuse(self, refusal: Refusal) -> None:
        self._message.say(explain(refusal))

    def _on_gone(self, _refusal: Refusal) -> None:
        self.close()

    @Slot()
    def _on_next(self) -> None:
        """End the visit and call the next; where nobody can be called, only end it."""
        facts: dict[str, Any] = {
            "day_id": self._day_id,
            "desk_id": self._desk_id,
            "acting": self._acting(),
        }
        sits = self.view is not None and self.view.current is not None

        def end_instead(refusal: Refusal) -> None:
            if isinstance(refusal, NobodyToCall) and sits:
                self._do(partial(finish, **facts, outcome=Outcome.DONE))
            else:
                self._refuse(refusal)

        self._do(partial(call_next, **facts), end_instead)

    @Slot()
    def _on_again(self) -> None:
        self._do(partial(recall, day_id=self._day_id, desk_id=self._desk_id, acting=self._acting()))

    @Slot()
    def _on_seat(self) -> None:
        if self.view and self.view.status is DeskStatus.CALLED and self.view.current:
            who = self.view.current.appointment_id
            self._do(partial(seat, day_id=self._day_id, appointment_id=who, acting=self._acting()))

    @Slot()
    def _on_ending(self) -> None:
        if self.view and self.view.current:
            ask_ending(self, self._backend, self._day_id, self._desk_id)

    @Slot()
    def _on_undo(self) -> None:
        self._backend.undo(self)

    @Slot(frozenset)
    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & SHOWS:
            self.reload()
