"""Hearing of what other computers change, and noticing that the server is not there any more."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer, Signal, Slot

from planner.errors import Refusal
from planner.workspace import Others, Workspace

WAITS = (500, 1000, 2000, 4000, 8000, 15000)
"""Milliseconds before each attempt to reach a server that is away; the last goes on."""

TOGETHER = 30
"""Milliseconds in which several words are taken together."""


class Link(QObject):
    """The connection on which a server tells of changes; it is made anew as often as need be.

    `heard`: somebody else changed something. `lost`: the server is away, since when. `found`: it is
    back, and nobody knows what was changed meanwhile.
    """

    heard = Signal()
    lost = Signal(object)
    found = Signal()
    _tried = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._caller = ThreadPoolExecutor(max_workers=1, thread_name_prefix="link")
        self._others: Others | None = None
        self._ear: QSocketNotifier | None = None
        self._attempts = 0
        self._closed = False
        self.since: datetime | None = None
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._call)
        self._soon = QTimer(self, singleShot=True, interval=TOGETHER)
        self._soon.timeout.connect(self.heard)
        self._tried.connect(self._on_tried, Qt.ConnectionType.QueuedConnection)

    def open(self) -> None:
        """Begin to listen."""
        self._call()

    @property
    def is_lost(self) -> bool:
        """Whether the server is away."""
        return self.since is not None

    def lose(self) -> None:
        """Take it that the server is away, until it answers again."""
        if self.is_lost or self._closed:
            return
        self._fall_silent()
        self.since = self._workspace.clock()
        self.lost.emit(self.since)
        self._wait()

    def close(self) -> None:
        """Listen no more."""
        self._closed = True
        self._again.stop()
        self._soon.stop()
        self._fall_silent()
        self._caller.shutdown(cancel_futures=True)

    def _call(self) -> None:
        reach: Callable[[], Others | None] = self._workspace.listen
        self._caller.submit(reach).add_done_callback(self._tried.emit)

    @Slot(object)
    def _on_tried(self, attempt: Future[Others | None]) -> None:
        error = attempt.exception()
        if error is not None:
            self._on_silence(error)
            return
        self._others = attempt.result()
        if self._others is None or self._closed:
            self._fall_silent()
            return
        self._ear = QSocketNotifier(self._others.socket, QSocketNotifier.Type.Read, self)
        self._ear.activated.connect(self._on_word)
        self._attempts = 0
        if self.is_lost:
            self.since = None
            self.found.emit()

    def _on_silence(self, error: BaseException) -> None:
        if not isinstance(error, Refusal):
            raise error
        if self.is_lost:
            self._wait()
        else:
            self.lose()

    @Slot()
    def _on_word(self) -> None:
        try:
            heard = self._others.heard() if self._others else frozenset()
        except Refusal:
            self.lose()
            return
        if heard - {self._workspace.name}:
            self._soon.start()

    def _wait(self) -> None:
        self._again.start(WAITS[min(self._attempts, len(WAITS) - 1)])
        self._attempts += 1

    def _fall_silent(self) -> None:
        """Let go of the connection; a socket that is broken would be looked at without end."""
        if self._ear:
            self._ear.setEnabled(False)
            self._ear.deleteLater()
        if self._others:
            self._others.close()
        self._ear = self._others = None
