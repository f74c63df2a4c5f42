"""Putting the slip of one booking into somebody's hand: on paper, or else on the page for that."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from planner.slips.issue import Printing
from planner.timetable.booking.handing import Handed
from ui.core.backend import Backend
from ui.core.outbox import OutboxPaper


class SlipHand(QObject):
    """Prints a slip on the printer that is chosen now, as `printer` tells it.

    `said` and `warned` tell what became of it; `unprinted` gives the appointment whose slip has
    to be kept as a file because this computer has no printer.
    """

    said = Signal(str)
    warned = Signal(str)
    unprinted = Signal(object)

    def __init__(
        self, backend: Backend, paper: OutboxPaper, printer: Callable[[], str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._backend = backend
        self._paper = paper
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
        printer, name = self._printer(), f"{handed.number or 0:03d}"
        send = partial(self._paper.send, name, handed.pdf, printer)
        told = partial(self._tell, handed, printer)
        self._backend.compute(self, lambda _: send(), told)

    def _tell(self, handed: Handed, printer: str, taken: bool) -> None:  # noqa: FBT001 - an answer
        if taken:
            words = self.tr("Slip {number} sent to printer {printer}")
            self.said.emit(words.format(number=f"{handed.number:03d}", printer=printer))
            return
        words = self.tr("The slip of {number} is not printed yet: printer {printer} does not "
                        "answer. The appointment is kept. Choose another printer, or save the "
                        "slip as PDF.")  # fmt: skip
        self.warned.emit(words.format(number=f"{handed.number:03d}", printer=printer))
        self.unprinted.emit(handed.appointment_id)
