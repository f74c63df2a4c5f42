"""The outbox: what goes to printers, each on a thread of its own, so that nobody waits for them."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum, auto
from queue import SimpleQueue
from threading import Thread

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from planner.clock import Clock, now
from planner.errors import NoPrinter, PrinterBroke, Refusal
from ui.core.printing import Job, Paper

KEPT = 20
"""How many jobs are remembered, the last ones."""

SLOW = 15_000
"""Milliseconds after which a job is said to take long."""

logger = logging.getLogger(__name__)


class Sent(Enum):
    """How far a job is.

    SENT means that the printer's queue took it; whether it came out nobody can tell (UX.md 3.12).
    """

    SENDING = auto()
    SLOW = auto()
    SENT = auto()
    FAILED = auto()


@dataclass(slots=True)
class Posted:
    """A job in the outbox, the moment it was given, and why it failed if it did."""

    job: Job
    at: datetime
    state: Sent = Sent.SENDING
    why: Refusal | None = None
    number: int = field(default=0)


class Outbox(QObject):
    """Sends jobs to printers. `changed` after every step; `sent` and `failed` give what ended.

    A job lives as long as the program; slips are kept in the office as they were issued.
    """

    changed = Signal()
    sent = Signal(object)
    failed = Signal(object)
    found = Signal(list)
    _ended = Signal(object, object)
    _named = Signal(list)

    def __init__(self, paper: Paper, clock: Clock = now) -> None:
        super().__init__()
        self._paper = paper
        self._clock = clock
        self._posted: list[Posted] = []
        self._queues: dict[str, SimpleQueue[Posted]] = {}
        self._count = 0
        self._asking = False
        self.printers: list[str] | None = None
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        self._named.connect(self._on_named, Qt.ConnectionType.QueuedConnection)

    @property
    def posted(self) -> Sequence[Posted]:
        """What was sent lately, the newest first."""
        return tuple(reversed(self._posted))

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self._asking or any(x.state in (Sent.SENDING, Sent.SLOW) for x in self._posted)

    def look(self) -> None:
        """Look which printers there are; `found` tells."""
        if not self._asking:
            self._asking = True
            Thread(target=self._look, daemon=True, name="printers").start()

    def send(self, job: Job) -> None:
        """Post a job; it goes out after those for the same printer."""
        self._count += 1
        posted = Posted(job, self._clock(), number=self._count)
        self._posted = [*self._posted[-KEPT + 1 :], posted]
        if job.printer:
            self._queue(job.printer).put(posted)
            QTimer.singleShot(SLOW, self, lambda: self._mind(posted))
        else:
            self._ended.emit(posted, NoPrinter())
        self.changed.emit()

    def again(self, posted: Posted, *, printer: str, first: int = 0) -> None:
        """Send a job once more, from a page (counted from 0): the same pages as before."""
        self.send(replace(posted.job, printer=printer, first=first))

    def _queue(self, printer: str) -> SimpleQueue[Posted]:
        """Give a printer's queue; each has a thread, so one that hangs holds nobody else up."""
        if printer not in self._queues:
            queue = self._queues[printer] = SimpleQueue()
            Thread(target=self._work, args=(queue,), daemon=True, name=f"printer {printer}").start()
        return self._queues[printer]

    def _work(self, queue: SimpleQueue[Posted]) -> None:
        while True:
            posted = queue.get()
            try:
                self._paper.send(posted.job)
            except Refusal as refusal:
                self._tell(posted, refusal)
            except Exception as error:  # noqa: BLE001 - a driver may raise anything
                logger.warning("A printer failed: %s", type(error).__name__)
                self._tell(posted, PrinterBroke(posted.job.printer))
            else:
                self._tell(posted, None)

    def _tell(self, posted: Posted, why: Refusal | None) -> None:
        """Bring an answer to the user interface, unless the program has ended meanwhile."""
        if shiboken6.isValid(self):
            self._ended.emit(posted, why)

    def _look(self) -> None:
        try:
            names = self._paper.printers()
        except Exception as error:  # noqa: BLE001 - a print service may raise anything
            logger.warning("Printers cannot be listed: %s", type(error).__name__)
            names = []
        if shiboken6.isValid(self):
            self._named.emit(names)

    @Slot(list)
    def _on_named(self, names: list[str]) -> None:
        self._asking = False
        self.printers = names
        self.found.emit(names)

    @Slot(object, object)
    def _on_ended(self, posted: Posted, why: Refusal | None) -> None:
        posted.state, posted.why = (Sent.FAILED if why else Sent.SENT), why
        (self.failed if why else self.sent).emit(posted)
        self.changed.emit()

    def _mind(self, posted: Posted) -> None:
        if posted.state is Sent.SENDING:
            posted.state = Sent.SLOW
            self.changed.emit()
