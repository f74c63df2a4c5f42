"""Trying a password off the user interface thread: on purpose it takes half a second."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress

from PySide6.QtCore import QObject, Qt, Signal, Slot

from planner.errors import Refusal
from planner.office.accounts.member import Member


class Trying(QObject):
    """Tries one at a time: `came_in` gives who it is, `refused` why not."""

    came_in = Signal(object)
    refused = Signal(object)
    _ended = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="sign-in")
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        self.is_busy = False

    def start(self, work: Callable[[], Member]) -> None:
        """Try, unless one is under way."""
        if not self.is_busy:
            self.is_busy = True
            self._thread.submit(work).add_done_callback(self._tell)

    def _tell(self, ended: Future[Member]) -> None:
        with suppress(RuntimeError):  # the window is gone meanwhile
            self._ended.emit(ended)

    @Slot(object)
    def _on_ended(self, ended: Future[Member]) -> None:
        self.is_busy = False
        try:
            self.came_in.emit(ended.result())
        except Refusal as refusal:
            self.refused.emit(refusal)
