"""What chance decides of each household of a day before it is played."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from planner.queue.live import LiveDay
from planner.timetable.rehearsal.assumptions import Assumptions
from planner.timetable.rehearsal.chance import Chance


@dataclass(frozen=True, slots=True)
class Lot:
    """A household's day: when it comes, in minutes since midnight (never: none).

    `lasts` says by landlord how many minutes its visit takes.
    """

    appointment_id: int
    arrives: int
    comes: int | None
    lasts: Mapping[int, int]


def lots(live: LiveDay, assumptions: Assumptions, seed: int) -> list[Lot]:
    """Draw a day for every household that has a time, as a rehearsal does."""
    parties = [one for one in live.parties.values() if one.arrives is not None]
    fates = Chance(assumptions, [len(one.visits) for one in parties], seed).day(0)
    found = []
    for party, fate in zip(parties, fates, strict=True):
        arrives = party.arrives or 0
        lasts = {
            visit.landlord_id: max(1, round(visit.minutes * factor))
            for visit, factor in zip(party.visits, fate.factors, strict=True)
        }
        comes = None if fate.late is None else arrives + fate.late
        found.append(Lot(party.id, arrives, comes, lasts))
    return found
