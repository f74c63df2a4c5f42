"""Planning a day from the window: the question, the search with Stop, and the plan applied."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from planner.errors import Refusal
from planner.timetable.apply import apply_plan
from planner.timetable.snapshot import problem_of
from planner.timetable.solver.plan import Plan, Progress
from planner.timetable.solver.problem import Problem
from planner.timetable.solver.process import SolverProcess
from ui.core.backend import Backend, Report

SECONDS = 10.0


class Planning(QObject):
    """One day's planning at a time; `progressed` tells how far a search is."""

    started = Signal()
    ended = Signal()
    progressed = Signal(object)
    refused = Signal(object)

    def __init__(self, backend: Backend, parent: QObject) -> None:
        super().__init__(parent)
        self._backend = backend
        self._day_id = 0
        self._search: SolverProcess | None = None

    @property
    def is_running(self) -> bool:
        """Whether a search goes on."""
        return self._search is not None

    def start(self, day_id: int) -> None:
        """Ask for the day's question and search for its best plan."""
        if self.is_running:
            return
        self._day_id = day_id
        self.started.emit()
        self._backend.ask(self, partial(problem_of, day_id=day_id), self._solve, self._refuse)

    def stop(self) -> None:
        """Be content with the best plan found so far."""
        if self._search:
            self._search.stop()

    def _solve(self, problem: Problem) -> None:
        search = SolverProcess(problem, seconds=SECONDS)
        self._search = search

        def work(report: Report) -> Plan:
            return search.run(report)

        self._backend.compute(
            self, work, self._apply, reported=self._on_progress, refused=self._refuse
        )

    def _apply(self, plan: Plan) -> None:
        self._search = None
        self.ended.emit()
        work = partial(apply_plan, day_id=self._day_id, plan=plan)
        self._backend.run(self, work, refused=self._refuse)

    def _on_progress(self, progress: Progress) -> None:
        self.progressed.emit(progress)

    def _refuse(self, refusal: Refusal) -> None:
        self._search = None
        self.ended.emit()
        self.refused.emit(refusal)
