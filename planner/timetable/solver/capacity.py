"""How many visits or stays fit in the hours of desks or people at the very most, in steps."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from math import gcd

from planner.times import Window


@dataclass(frozen=True, slots=True)
class Load:
    """What is asked of places that each serve one at a time, within windows of their own.

    `turn` steps pass after each use. Uses start every `pace` steps from step 0 on; with a pace of
    1, anywhere.
    """

    lengths: Sequence[int]
    windows: Sequence[Window]
    turn: int = 0
    pace: int = 1

    def most(self) -> int:
        """Count how many uses fit, the shortest first.

        From one start to the next at least `_taken` steps go by; only the last use of a window may
        run into what it would keep after it.
        """
        taken = sorted(self._taken(length) for length in self.lengths)
        measure = max(1, gcd(*taken))
        left = sum(room // measure * measure for room in self._rooms(self.windows))
        for number, steps in enumerate(taken):
            left -= steps
            if left < 0:
                return number
        return len(taken)

    def earliest_end(self) -> int:
        """Give the step before which the places cannot have served everybody."""
        asked = sum(self._taken(length) for length in self.lengths)
        last = max((end for _, end in self.windows), default=0)
        return bisect_left(range(last), asked, key=self._room_before)

    def _room_before(self, step: int) -> int:
        return sum(self._rooms([(start, min(end, step)) for start, end in self.windows]))

    def _rooms(self, windows: Sequence[Window]) -> list[int]:
        spare = max((self._taken(length) - length for length in self.lengths), default=0)
        rooms = [end - -(-start // self.pace) * self.pace for start, end in windows]
        return [room + spare for room in rooms if room > 0]

    def _taken(self, length: int) -> int:
        return -(-(length + self.turn) // self.pace) * self.pace
