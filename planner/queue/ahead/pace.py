"""How long a landlord's visits take today: what was seen so far, drawn towards the plan."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from db.kinds import VisitState
from planner.queue.live import LiveDay
from planner.queue.parties import LiveVisit

KNOWN_BEFORE = 5
"""As many visits of the planned length count as if they had been seen: after five real ones plan
and reality weigh the same (shrinkage as in empirical Bayes; Efron & Morris, 1977)."""


def pace_of(live: LiveDay) -> Mapping[int, float]:
    """Give by landlord what a planned minute takes in fact."""
    done: dict[int, list[LiveVisit]] = {}
    usual: dict[int, int] = {}
    for visit in (one for party in live.parties.values() for one in party.visits):
        usual.setdefault(visit.landlord_id, visit.minutes)
        if visit.state is VisitState.DONE:
            done.setdefault(visit.landlord_id, []).append(visit)
    return {owner: _pace(done.get(owner, ()), minutes) for owner, minutes in usual.items()}


def _pace(done: Iterable[LiveVisit], minutes: int) -> float:
    planned = took = float(KNOWN_BEFORE * minutes)
    for visit in done:
        planned += visit.minutes
        took += (visit.track.walked + visit.track.served).total_seconds() / 60
    return took / planned
