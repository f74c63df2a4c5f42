"""Running a rehearsal or a comparison in its own process, one at a time."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from planner.errors import Refusal
from planner.timetable.rehearsal.assumptions import Assumptions
from planner.timetable.rehearsal.compare import Compared
from planner.timetable.rehearsal.process import ComparisonProcess, RehearsalProcess
from planner.timetable.rehearsal.rehearse import Far
from planner.timetable.rehearsal.summary import Summary
from planner.timetable.rehearsing import Stage
from ui.core.backend import Backend, Report


class Rehearsing(QObject):
    """`summed` gives a Summary, `compared` a list of Compared; both after `ended`."""

    started = Signal()
    ended = Signal()
    progressed = Signal(object)
    summed = Signal(object)
    compared = Signal(object)
    refused = Signal(object)

    def __init__(self, backend: Backend, parent: QObject) -> None:
        super().__init__(parent)
        self._backend = backend
        self._running: RehearsalProcess | ComparisonProcess | None = None

    @property
    def is_running(self) -> bool:
        """Whether something is being rehearsed."""
        return self._running is not None

    def rehearse(self, stage: Stage, assumptions: Assumptions, days: int) -> None:
        """Rehearse a day."""
        process = RehearsalProcess(stage.planned, assumptions, days=days)

        def work(report: Report) -> Summary:
            return process.run(report)

        self._start(process)
        self._backend.compute(self, work, self._sum_up, reported=self._report, refused=self._refuse)

    def compare(self, stage: Stage, assumptions: Assumptions) -> None:
        """Hold a day against its variants."""
        process = ComparisonProcess(stage.planned, assumptions)

        def work(report: Report) -> list[Compared]:
            return process.run(report)

        self._start(process)
        self._backend.compute(
            self, work, self._compare, reported=self._report, refused=self._refuse
        )

    def stop(self) -> None:
        """Be content with what there is so far."""
        if self._running:
            self._running.stop()

    def _start(self, process: RehearsalProcess | ComparisonProcess) -> None:
        self._running = process
        self.started.emit()

    def _end(self) -> None:
        self._running = None
        self.ended.emit()

    def _sum_up(self, summary: Summary) -> None:
        self._end()
        self.summed.emit(summary)

    def _compare(self, found: list[Compared]) -> None:
        self._end()
        self.compared.emit(found)

    def _report(self, far: Far) -> None:
        self.progressed.emit(far)

    def _refuse(self, refusal: Refusal) -> None:
        self._end()
        self.refused.emit(refusal)
