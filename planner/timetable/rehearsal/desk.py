"""A desk as it stands through a rehearsed day."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from planner.times import Window
from planner.timetable.solver.problem import Desk


@dataclass(frozen=True, slots=True)
class StandingDesk:
    """The desk at a place in the day, of a landlord by its place.

    Its windows are in order; `pauses` are what lies between them.
    """

    place: int
    id: str
    landlord: int
    open: tuple[Window, ...]
    accessible: bool
    change_over: int
    pauses: tuple[Window, ...]

    @property
    def closes(self) -> int:
        """When it closes for the day."""
        return self.open[-1][1] if self.open else 0

    def hours_at(self, now: int) -> int:
        """Give when the window that began last closes, which may be past; 0 if none began."""
        closes = 0
        for start, end in self.open:
            if now < start:
                break
            closes = end
        return closes

    def in_break(self, start: int, end: int) -> int:
        """Count the minutes of a visit in which the desk is closed but will open again."""
        minutes = 0
        for closes, opens in self.pauses:
            if start < opens and end > closes:
                minutes += min(end, opens) - max(start, closes)
        return minutes


def standing(place: int, owner: int, desk: Desk, change_over: int) -> StandingDesk:
    """Set up the desk at a place in the day."""
    open_ = tuple(sorted(desk.open))
    pauses = tuple((closes, opens) for (_, closes), (opens, _) in pairwise(open_))
    return StandingDesk(place, desk.id, owner, open_, desk.accessible, change_over, pauses)
