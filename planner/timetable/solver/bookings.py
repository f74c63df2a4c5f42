"""Who has which desk, interpreter or companion from when to when, and where two would meet."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise

from planner.times import Window
from planner.timetable.solver.plan import Seat
from planner.timetable.solver.problem import Household, Problem, visit_minutes


class Bookings:
    """A book of times per desk, interpreter and companion, in minutes."""

    def __init__(self, problem: Problem) -> None:
        self._owners = {landlord.id: landlord for landlord in problem.landlords}
        self._taken: dict[tuple[str, str], list[Window]] = defaultdict(list)

    def book(self, household: Household, seat: Seat) -> None:
        """Note what a seat takes; a desk is kept for its change-over too."""
        ends = []
        for visit in seat.visits:
            landlord = self._owners[visit.landlord]
            end = visit.start + visit_minutes(landlord, household)
            ends.append(end)
            kept = (visit.start, end + landlord.change_over_minutes)
            self._taken["desk", visit.desk].append(kept)
        stay = (min(visit.start for visit in seat.visits), max(ends))
        if household.interpreter is not None and seat.interpreter is not None:
            self._taken["interpreter", seat.interpreter].append(stay)
        if household.companion is not None:
            self._taken["companion", household.companion].append(stay)

    def times(self, kind: str, name: str) -> list[Window]:
        """Give the times a desk, an interpreter or a companion is taken."""
        return self._taken.get((kind, name), [])

    def desks(self) -> dict[str, list[Window]]:
        """Give the times each desk is used or kept, in order."""
        return {name: sorted(kept) for (kind, name), kept in self._taken.items() if kind == "desk"}

    def clashes(self) -> list[str]:
        """Name every desk and person that would serve two households at a time."""
        return [
            name
            for (_, name), kept in self._taken.items()
            if any(one[1] > other[0] for one, other in pairwise(sorted(kept)))
        ]
