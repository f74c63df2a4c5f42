"""Work off the user interface thread while no office is open yet."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from planner.errors import Refusal


class Aside(QObject):
    """Does one thing after another; `done` gives what came of it, `refused` why it was not done."""

    done = Signal(object)
    refused = Signal(object)
    _finished = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="aside")
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    def do(self, work: Callable[[], Any]) -> None:
        """Begin some work."""
        self._thread.submit(work).add_done_callback(self._finished.emit)

    def close(self) -> None:
        """Wait for what was begun."""
        self._thread.shutdown()

    @Slot(object)
    def _on_finished(self, future: Future[Any]) -> None:
        error = future.exception()
        if isinstance(error, Refusal):
            self.refused.emit(error)
        elif error:
            raise error
        else:
            self.done.emit(future.result())
