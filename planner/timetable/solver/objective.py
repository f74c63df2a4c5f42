"""What a day is worth, term by term of a problem's objective."""

from __future__ import annotations

from collections.abc import Sequence

from planner.timetable.solver.day import Day

Worth = tuple[int, ...]
"""What a day is worth, the most important first; the greater is the better."""


class Objective:
    """Judges a day. `seats` and `ranks` say what each household counts for."""

    def __init__(self, terms: Sequence[str], seats: Sequence[int], ranks: Sequence[int]) -> None:
        self.terms = tuple(terms)
        self._seats, self._ranks = seats, ranks

    def worth(self, day: Day, wait: int) -> Worth:
        """Judge a day in which so many steps are waited."""
        return tuple(self._term(name, day, wait) for name in self.terms)

    def __contains__(self, term: str) -> bool:
        return term in self.terms

    def comes_first(self, term: str, other: str) -> bool:
        """Tell whether a term counts for more than another."""
        if term not in self.terms:
            return False
        return other not in self.terms or self.terms.index(term) < self.terms.index(other)

    def _term(self, name: str, day: Day, wait: int) -> int:
        match name:
            case "seated":
                return sum(self._seats[number] for number in day.placed)
            case "priority":
                return sum(self._ranks[number] for number in day.placed)
            case "wait":
                return -wait
            case "desk_idle":
                return -day.idle()
            case _:
                return -max((one.end for one in day.placed.values()), default=0)
