"""Work off the user interface thread that no open office does: making one, trying a password."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from planner.errors import Refusal


class Aside(QObject):
    """Does one thing at a time; `done` gives what came of it, `refused` why it was not done."""

    done = Signal(object)
    refused = Signal(object)
    _ended = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="aside")
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        self.is_busy = False

    def do(self, work: Callable[[], Any]) -> None:
        """Begin some work, unless some is under way."""
        if not self.is_busy:
            self.is_busy = True
            self._thread.submit(work).add_done_callback(self._tell)

    def close(self) -> None:
        """Wait for what was begun."""
        self._thread.shutdown()

    def _tell(self, ended: Future[Any]) -> None:
        with suppress(RuntimeError):  # the window is gone meanwhile
            self._ended.emit(ended)

    @Slot(object)
    def _on_ended(self, ended: Future[Any]) -> None:
        self.is_busy = False
        try:
            came = ended.result()
        except Refusal as refusal:
            self.refused.emit(refusal)
        else:
            self.done.emit(came)
