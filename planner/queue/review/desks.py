"""How landlords' visits ended, and how each desk's day went against its plan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from db.kinds import AppointmentState, VisitState
from planner.clock import here
from planner.queue.live import LiveDay
from planner.queue.parties import LiveVisit
from planner.queue.review.views import DeskReview, LandlordReview


def landlords_of(live: LiveDay) -> Iterator[LandlordReview]:
    """Give how each landlord's visits ended, in the order of the desks."""
    desks = sorted(live.desks.values(), key=lambda desk: desk.number)
    for owner, name in {desk.landlord_id: desk.landlord for desk in desks}.items():
        pairs = [(p, v) for p in live.parties.values() for v in p.visits if v.landlord_id == owner]
        ended = Counter(v.track.outcome for _, v in pairs if v.state is VisitState.DONE)
        yield LandlordReview(
            owner,
            name,
            {outcome: count for outcome, count in ended.items() if outcome is not None},
            skipped=sum(v.state is VisitState.SKIPPED for _, v in pairs),
            unseen=sum(p.state is AppointmentState.NO_SHOW for p, _ in pairs),
        )


def desks_of(live: LiveDay) -> Iterator[DeskReview]:
    """Give each desk's day, planned against real, by number."""
    visits = [
        visit
        for party in live.parties.values()
        for visit in party.visits
        if party.state is not AppointmentState.CANCELLED
    ]
    for desk in sorted(live.desks.values(), key=lambda desk: desk.number):
        due = [one for one in visits if one.desk_id == desk.id and one.start is not None]
        done = [one for one in visits if one.track.desk_id == desk.id and _ended(one)]
        lengths = [one.minutes for one in due]
        ran = [_ran(one) for one in done]
        yield DeskReview(
            desk.id,
            desk.number,
            desk.landlord,
            planned=len(due),
            visits=len(done),
            length=round(sum(lengths) / len(lengths)) if lengths else 0,
            ran=round(sum(ran) / len(ran)) if ran else None,
            planned_end=max(((v.start or 0) + v.minutes for v in due), default=None),
            ended=_last(done),
        )


def ended_at(live: LiveDay) -> int | None:
    """Tell when the last visit of all ended; none did: nothing."""
    return _last([v for party in live.parties.values() for v in party.visits if _ended(v)])


def _ended(visit: LiveVisit) -> bool:
    return visit.state is VisitState.DONE and visit.track.since is not None


def _last(done: list[LiveVisit]) -> int | None:
    ends = (here(one.track.since)[1] for one in done if one.track.since is not None)
    return max(ends, default=None)


def _ran(visit: LiveVisit) -> float:
    """Give the minutes that a visit kept its desk: the walk to it counts, a hold does not."""
    return (visit.track.walked + visit.track.served).total_seconds() / 60
