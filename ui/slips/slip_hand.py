"""Putting the slip of one booking into somebody's hand: on paper, or else on the page for that."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from planner.slips.issue import Printing
from planner.timetable.booking.handing import Handed
from ui.core.backend import Backend
from ui.core.outbox import KEPT, Outbox, Posted
from ui.core.printing import Job


class SlipHand(QObject):
    """Prints a slip on the printer that is chosen now, as `printer` tells it.

    `said` and `warned` tell what became of it; `unprinted` gives the appointment whose slip has
    to be kept as a file because this computer has no printer.
    """

    said = Signal(str)
    warned = Signal(str)
    unprinted = Signal(object)

    def __init__(
        self, backend: Backend, outbox: Outbox, printer: Callable[[], str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._backend = backend
        self._outbox = outbox
        self._given: list[tuple[Job, Handed]] = []
        outbox.sent.connect(self._on_sent)
        outbox.failed.connect(self._on_failed)
        self._printer = printer

    def printing(self) -> Printing | None:
        """Say how a slip is issued now; not at all where nothing could print it."""
        workspace = self._backend.workspace
        return Printing(workspace.clock(), workspace.actor) if self._printer() else None

    def give(self, handed: Handed) -> None:
        """Print the slip that was issued with a booking; without one, ask to keep it as a file."""
        if handed.pdf is None:
            if handed.appointment_id is not None:
                self.unprinted.emit(handed.appointment_id)
            return
        job = Job(f"{handed.number or 0:03d}", handed.pdf, self._printer())
        self._given = [*self._given[-KEPT + 1 :], (job, handed)]
        self._outbox.send(job)

    @Slot(object)
    def _on_sent(self, posted: Posted) -> None:
        if handed := self._handed(posted):
            words = self.tr("Slip {number} sent to printer {printer}")
            facts = {"number": f"{handed.number:03d}", "printer": posted.job.printer}
            self.said.emit(words.format(**facts))

    @Slot(object)
    def _on_failed(self, posted: Posted) -> None:
        handed = self._handed(posted)
        if handed is None:
            return
        words = self.tr("The slip of {number} is not printed yet: printer {printer} does not "
                        "answer. The appointment is kept. Choose another printer, or save the "
                        "slip as PDF.")  # fmt: skip
        facts = {"number": f"{handed.number:03d}", "printer": posted.job.printer}
        self.warned.emit(words.format(**facts))
        self.unprinted.emit(handed.appointment_id)

    def _handed(self, posted: Posted) -> Handed | None:
        return next((handed for job, handed in self._given if job is posted.job), None)
