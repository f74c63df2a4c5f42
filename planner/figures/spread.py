"""How figures are spread: their middle, and how bad it gets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

NINE_IN_TEN = 0.9


@dataclass(frozen=True, slots=True)
class Spread:
    """Of some figures: how many, the mean, the one that nine in ten do not exceed, the worst."""

    count: int
    mean: float
    p90: float
    worst: float


def spread(values: Sequence[float]) -> Spread | None:
    """Tell how figures are spread; none without any. The 90th percentile is by nearest rank."""
    if not values:
        return None
    ordered = sorted(values)
    rank = ceil(NINE_IN_TEN * len(ordered))
    return Spread(len(ordered), sum(ordered) / len(ordered), ordered[rank - 1], ordered[-1])
