"""A desk as it stands through a rehearsed day."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from planner.times import Window


@dataclass(frozen=True, slots=True)
class StandingDesk:
    """The desk at a place in the day, of a landlord by its place; its windows are in order."""

    place: int
    id: str
    landlord: int
    open: tuple[Window, ...]
    accessible: bool
    change_over: int

    @property
    def closes(self) -> int:
        """When it closes for the day."""
        return self.open[-1][1] if self.open else 0

    def hours_at(self, now: int) -> tuple[int, bool]:
        """Give when the window that began last closes, 0 if none has, and whether it is open."""
        closes = 0
        for start, end in self.open:
            if now < start:
                break
            closes = end
        return closes, now < closes

    def in_break(self, start: int, end: int) -> int:
        """Count the minutes of a visit in which the desk is closed but will open again."""
        pauses = pairwise(self.open)
        return sum(
            max(0, min(end, opens) - max(start, closes)) for (_, closes), (opens, _) in pauses
        )

    def window_of(self, moment: int) -> int:
        """Give the end of the window that holds a moment."""
        return self.hours_at(moment)[0]
