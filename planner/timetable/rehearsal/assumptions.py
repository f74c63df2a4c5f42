"""What is assumed of the people who come: how many do not, how late, and how long visits take."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

from planner.errors import AssumptionBroken

RANGES = {
    "no_show_percent": (0, 90),
    "late_percent": (0, 100),
    "late_minutes": (0, 120),
    "early_minutes": (0, 120),
    "duration_percent": (50, 300),
    "spread_percent": (0, 100),
    "ahead_minutes": (0, 60),
    "on_time_minutes": (0, 60),
}
"""The least and the most that each assumption can be."""


@dataclass(frozen=True, slots=True)
class Assumptions:
    """How a day differs from its plan. Percentages are of 100 households or of the planned time.

    - `no_show_percent`: households that do not come, each on its own. About 10 at the federal
      service for persons with a disability, 20 at mental-health centres with late cancellations,
      1 without notice in Ghent after a reminder by text message (DOMAIN.md chapter 3, [S72]).
    - `late_percent`: of those who come, how many come after the time on their slip; by
      `late_minutes` on average, exponentially. No figure was found (chapter 11.1): an estimate.
    - `early_minutes`: the others come up to so much earlier, evenly. An estimate.
    - `duration_percent`: how long visits take on average, of their planned minutes; each differs
      by a log-normal factor with a coefficient of variation of `spread_percent`. Minutes per desk
      of a real day were not found (chapter 3): an estimate.
    - `ahead_minutes`: how long before its time a household may be called to a desk with nobody
      else to call. By default as early as slips ask people to be there.
    - `on_time_minutes`: how much later than its closing a desk may end and still be on time.
    """

    no_show_percent: int = 10
    late_percent: int = 20
    late_minutes: int = 15
    early_minutes: int = 10
    duration_percent: int = 100
    spread_percent: int = 25
    ahead_minutes: int = 10
    on_time_minutes: int = 5

    def __post_init__(self) -> None:
        for name, (least, most) in RANGES.items():
            value = getattr(self, name)
            if not least <= value <= most:
                raise AssumptionBroken(name, value, least, most)


DEFAULTS = Assumptions()


def to_json(assumptions: Assumptions) -> dict[str, int]:
    """Write assumptions as data."""
    return asdict(assumptions)


def from_json(data: Mapping[str, Any] | None) -> Assumptions:
    """Read assumptions; what is not there has its default, what is unknown is left aside."""
    known = {field.name for field in fields(Assumptions)}
    return Assumptions(**{name: value for name, value in (data or {}).items() if name in known})
