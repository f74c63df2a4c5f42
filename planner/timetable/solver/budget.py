"""How long a search may go on: seconds, rounds of work, or until somebody says stop."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

from planner.timetable.solver.plan import Progress

Report = Callable[[Progress], None]
Stop = Callable[[], bool]

EVERY = 0.1
"""Seconds between two reports of progress."""


class Budget:
    """What may be spent on a search, and the ear and mouth it has meanwhile.

    With `effort`, a number of rounds, and no `seconds`, the same problem and seed give the same
    plan on any machine. `bound` is the most seats there can be, as far as is known.
    """

    def __init__(
        self,
        seconds: float | None,
        effort: int | None,
        *,
        stop: Stop | None = None,
        report: Report | None = None,
    ) -> None:
        self._began = perf_counter()
        self._seconds = seconds
        self._effort = effort
        self._stop = stop
        self._report = report
        self._reported = self._began
        self._rounds = 0
        self.stopped = False
        self.bound: int | None = None

    @property
    def seconds(self) -> float:
        """How long it has been."""
        return perf_counter() - self._began

    def spent(self) -> float:
        """Tell how much is spent: 0 is nothing, 1 everything; a stop spends all there is."""
        self.stopped = self.stopped or (self._stop is not None and self._stop())
        if self.stopped:
            return 1.0
        by_rounds = 0.0 if self._effort is None else self._rounds / max(1, self._effort)
        if self._seconds is None:
            return by_rounds
        return max(by_rounds, self.seconds / max(self._seconds, 1e-9))

    def has_grace(self) -> bool:
        """Tell whether a little more may be done after the search, such as explaining it.

        That is a tenth of its seconds, but nothing once somebody said stop.
        """
        if self.spent() < 1:
            return True
        unlimited = self._seconds is None or self.seconds < 1.1 * self._seconds + EVERY
        return unlimited and not self.stopped

    def worth(self, a_round: float) -> float:
        """Give the seconds the whole budget is worth, if a round is worth so many."""
        if self._seconds is not None:
            return self._seconds
        return a_round * (self._effort or 0)

    def round(self, times: int = 1) -> None:
        """Count a round of work, or so many."""
        self._rounds += times

    def report(self, seated: int, wait: int) -> None:
        """Say how far the search is, if anybody listens and it was not just said."""
        if self._report is None:
            return
        now = perf_counter()
        if now - self._reported >= EVERY:
            self._reported = now
            self._report(Progress(seated, wait, now - self._began, self.bound))
