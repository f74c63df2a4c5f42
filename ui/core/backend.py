"""Running the planner off the user interface thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from functools import partial
from typing import Any, NoReturn, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from planner.errors import ChangedBySomebody, Gone, MaybeKept, NoConnection, Refusal, ServerAway
from planner.office.backup.place import Backup, Why
from planner.workspace import Outcome, Work, Workspace
from ui.core.clash import Clash
from ui.core.link import Link

T = TypeVar("T")
Answer = Callable[[T], None]
Report = Callable[[Any], None]
logger = logging.getLogger(__name__)

AWAY = (ServerAway, MaybeKept)
"""What tells that the server is not there; the window then says since when."""
UNSAID = (Gone, NoConnection, ServerAway)
"""Why something is not shown, without a word: it is gone, or all of the server is."""


class Backend(QObject):
    """Takes work from widgets and brings the answers back on the user interface thread.

    One thread owns the planner, so operations happen in the order they were asked for.
    An answer for a widget that is gone is dropped; what it changed is still announced. What a
    window asks while it closes is not begun any more.
    """

    changed = Signal(frozenset)
    done = Signal(object)
    refused = Signal(object)
    failed = Signal(object)
    busy_changed = Signal(bool)
    backed_up = Signal()
    clashed = Signal(object)
    _finished = Signal(object, object, object)
    _reported = Signal(object, object, object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._planner = ThreadPoolExecutor(max_workers=1, thread_name_prefix="planner")
        self._solver = ThreadPoolExecutor(max_workers=1, thread_name_prefix="solver")
        self._keeper = ThreadPoolExecutor(max_workers=1, thread_name_prefix="keeper")
        self._pending = 0
        self.asks = False
        self._closed = False
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self._reported.connect(self._on_reported, Qt.ConnectionType.QueuedConnection)
        self.link = Link(workspace, self)
        self.link.heard.connect(self._catch_up)
        self.link.found.connect(partial(self._catch_up, everything=True))
        if workspace.on_server:
            self.link.open()

    def run(
        self,
        owner: QObject,
        work: Work[T],
        done: Answer[T] | None = None,
        refused: Answer[Refusal] | None = None,
    ) -> None:
        """Carry out a change, then tell every screen which tables it touched.

        Where somebody else was first, a window asks what to do and settles it (`clashed`).
        """

        def refuse(refusal: Refusal) -> bool:
            if isinstance(refusal, ChangedBySomebody) and self.asks:
                self.clashed.emit(Clash(owner, work, refusal, done, refused))
                return True
            return _tell(owner, refused, refusal)

        self._change(owner, lambda: self.workspace.run(work), done, refuse)

    def undo(self, owner: QObject) -> None:
        """Take back the last operation."""
        self._change(owner, self.workspace.undo)

    def redo(self, owner: QObject) -> None:
        """Do again what was just undone."""
        self._change(owner, self.workspace.redo)

    def ask(
        self,
        owner: QObject,
        work: Work[T],
        done: Answer[T],
        refused: Answer[Refusal] | None = None,
    ) -> None:
        """Fetch something to show. What is gone is not shown, and nothing is said of it."""
        self._submit(
            self._planner,
            lambda: self.workspace.ask(work),
            lambda value: _tell(owner, done, value),
            lambda refusal: _tell(owner, refused, refusal) or isinstance(refusal, UNSAID),
        )

    def back_up(self, owner: QObject, why: Why, done: Answer[Backup | None] | None = None) -> None:
        """Make a copy of the office's file while the planner goes on, if anything changed."""

        def settle(made: Backup | None) -> None:
            _tell(owner, done, made)
            self.backed_up.emit()

        self._submit(self._keeper, lambda: self.workspace.backups.back_up(why), settle)

    def restore(
        self, owner: QObject, backup: Backup, done: Answer[None], refused: Answer[Refusal]
    ) -> None:
        """Put a copy in the place of the office's file, and have every screen load again."""

        def settle(value: None) -> None:
            done(value)
            self.backed_up.emit()

        self._change(
            owner, lambda: self.workspace.restore(backup), settle,
            lambda refusal: _tell(owner, refused, refusal),
        )  # fmt: skip

    def compute(
        self,
        owner: QObject,
        work: Callable[[Report], T],
        done: Answer[T],
        *,
        reported: Report | None = None,
        refused: Answer[Refusal] | None = None,
    ) -> None:
        """Do long work that needs no database, leaving the planner free.

        The work is given a function with which it may report how far it is.
        """

        def report(progress: Any) -> None:
            self._reported.emit(owner, reported, progress)

        self._submit(
            self._solver,
            lambda: work(report),
            lambda value: _tell(owner, done, value),
            lambda refusal: _tell(owner, refused, refusal),
        )

    @property
    def is_busy(self) -> bool:
        """Whether answers are still to come."""
        return self._pending > 0

    def close(self, *, back_up: bool = False) -> None:
        """Finish what is under way and let go of the file, after a last copy if that is wanted."""
        self._closed = True
        self.link.close()
        self._solver.shutdown(cancel_futures=True)
        self._planner.shutdown()
        self._keeper.shutdown()
        try:
            if back_up:
                self.workspace.backups.back_up(Why.CLOSE)
        except Refusal:
            logger.warning("No copy was made at closing", exc_info=True)
        finally:
            self.workspace.close()

    def _change(
        self,
        owner: QObject,
        work: Callable[[], Outcome[T]],
        done: Answer[T] | None = None,
        refuse: Callable[[Refusal], bool] | None = None,
    ) -> None:
        def settle(outcome: Outcome[T]) -> None:
            _tell(owner, done, outcome.value)
            self.changed.emit(outcome.changed)
            if outcome.done:
                self.done.emit(outcome.done)

        self._submit(self._planner, work, settle, refuse)

    def _submit(
        self,
        executor: Executor,
        work: Callable[[], T],
        settle: Callable[[T], object],
        refuse: Callable[[Refusal], bool] | None = None,
    ) -> None:
        if self._closed:
            return
        self._count(+1)
        away = self.link.is_lost and executor is self._planner
        future = executor.submit(_refuse if away else work)
        future.add_done_callback(lambda done: self._finished.emit(done, settle, refuse))

    @Slot(object, object, object)
    def _on_finished(
        self,
        future: Future[Any],
        settle: Callable[[Any], object],
        refuse: Callable[[Refusal], bool] | None,
    ) -> None:
        self._count(-1)
        error = future.exception()
        if error is None:
            settle(future.result())
        elif isinstance(error, Refusal):
            if isinstance(error, AWAY):
                self.link.lose()
            if refuse is None or not refuse(error):
                self.refused.emit(error)
        else:
            logger.error("The planner failed", exc_info=error)
            self.failed.emit(error)

    @Slot(object, object, object)
    def _on_reported(self, owner: QObject, reported: Report | None, progress: Any) -> None:
        _tell(owner, reported, progress)

    def _catch_up(self, *, everything: bool = False) -> None:
        """Have every screen load again what others changed, or whatever there is."""
        work = partial(self.workspace.catch_up, everything=everything)
        self._submit(self._planner, work, self.changed.emit)

    def _count(self, step: int) -> None:
        was_busy = self.is_busy
        self._pending += step
        if self.is_busy != was_busy:
            self.busy_changed.emit(self.is_busy)


def _refuse() -> NoReturn:
    raise NoConnection


def _tell(owner: QObject, answer: Answer[T] | None, value: T) -> bool:
    """Give an answer, if somebody is still there to hear it."""
    if answer is None or not shiboken6.isValid(owner):
        return False
    answer(value)
    return True
