"""What chance decides of one day: who comes, when, and how long each visit takes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log, sqrt
from random import Random

from planner.timetable.rehearsal.assumptions import Assumptions


@dataclass(frozen=True, slots=True)
class Fate:
    """A household's day.

    `late` counts minutes after the time on its slip, below zero before it; none when it does not
    come. `factors` multiply the minutes of each visit it asked for.
    """

    late: int | None
    factors: tuple[float, ...]


class Chance:
    """Draws days. One day's draws depend on the seed, its number and the wishes alone.

    So two plans for the same households are held against the very same mornings, and a difference
    between them is the plans' (common random numbers; Law, Simulation Modeling and Analysis, 11.2).
    """

    def __init__(self, assumptions: Assumptions, wishes: Sequence[int], seed: int) -> None:
        self._wishes = tuple(wishes)
        self._seed = seed
        self._assumed = assumptions
        spread = assumptions.spread_percent / 100
        self._sigma = sqrt(log(1 + spread * spread))
        self._mu = log(assumptions.duration_percent / 100) - self._sigma**2 / 2

    def day(self, number: int) -> list[Fate]:
        """Draw a day: a fate for each household, in order."""
        random = Random(f"{self._seed}/{number}")
        return [self._fate(random, wishes) for wishes in self._wishes]

    def _fate(self, random: Random, wishes: int) -> Fate:
        assumed = self._assumed
        absent = random.random() * 100 < assumed.no_show_percent
        late = random.random() * 100 < assumed.late_percent
        share = random.random()
        gauss, mu, sigma = random.gauss, self._mu, self._sigma
        factors = tuple([exp(gauss(mu, sigma)) for _ in range(wishes)])
        if absent:
            return Fate(None, factors)
        if late:
            return Fate(max(1, round(-assumed.late_minutes * log(1 - share))), factors)
        return Fate(-round(assumed.early_minutes * share), factors)
