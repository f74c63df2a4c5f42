"""The dialog that cancels an appointment: why, and Enter does it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.timetable.booking.cancelling import CancelReason, cancel_appointment, cancel_reasons
from planner.timetable.booking.view import BookingView
from ui.core.backend import Backend
from ui.core.language import spoken
from ui.timetable.appointments.words import slip_words, when_words, who_words
from ui.widgets.form_sheet import FormSheet, Message
from ui.widgets.frames import label
from ui.widgets.row_list import ListRow, RowList


class CancelSheet(FormSheet):
    """Asks for a reason; the one that says least is chosen, so that nobody has to make one up."""

    def __init__(self, parent: QWidget, backend: Backend, view: BookingView) -> None:
        super().__init__(
            self.tr("Cancel the appointment"),
            self.tr("Cancel the appointment"),
            parent,
            wanted=QSize(560, 640),
        )
        self._backend = backend
        self._view = view
        self.cancel.setText(self.tr("Leave it"))
        self.head.insertWidget(1, label(who_words(view), "muted"))
        self._printed = Message("warning", "triangle-alert")
        self._printed.say(slip_words(view))
        self.reasons = RowList(self.tr("Reason"))
        self.reasons.show_rows(self._rows())
        self.reasons.picked.connect(self.accept)
        self.starts_at = self.reasons
        self.body.addWidget(label(when_words(view), "strong"))
        self.body.addWidget(self._printed)
        self.body.addWidget(label(self.tr("Reason"), "label"))
        self.body.addWidget(self.reasons, 1)
        self.say_safe(self.tr("Its number stays. Ctrl+Z takes it back."))

    @override
    def submit(self) -> None:
        chosen = self.reasons.chosen()
        work = partial(
            cancel_appointment,
            appointment_id=self._view.appointment_id or 0,
            version=self._view.version,
            reason=chosen.value if chosen else CancelReason.UNKNOWN,
        )
        self._backend.run(self, work, self.succeed, self.refuse)

    def _rows(self) -> list[ListRow]:
        """List the reasons, that it is not known first."""
        known = cancel_reasons(spoken())
        ordered = sorted(known, key=lambda pair: pair[0] != CancelReason.UNKNOWN)
        return [ListRow(words, value=code, flush=True) for code, words in ordered]
