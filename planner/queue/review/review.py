"""Looking back on a day, from what happened."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from sqlalchemy.orm import Session

from db.kinds import AppointmentState, DayState, Outcome, VisitState
from planner.days.queries import day
from planner.queue.ahead.live import planned_end
from planner.queue.board_rows import Status
from planner.queue.ending import papers_for
from planner.queue.lane import minutes_since
from planner.queue.live import LiveDay
from planner.queue.parties import LiveParty
from planner.queue.reading import live_day
from planner.queue.review.desks import desks_of, ended_at, landlords_of
from planner.queue.review.views import DayReview, FollowUp, OpenRow
from planner.queue.row import desk_number, next_visit, status_of

TO_FOLLOW_UP = (Outcome.INCOMPLETE, Outcome.POSTPONED)
CAME = (
    AppointmentState.ARRIVED,
    AppointmentState.IN_PROGRESS,
    AppointmentState.COMPLETED,
    AppointmentState.LEFT_EARLY,
)


def day_review(
    session: Session, *, day_id: int, now: datetime.datetime, language: str = "nl"
) -> DayReview:
    """Look back on a day as it is at a moment; what papers say is in a language.

    Raises:
        Gone: The day was removed.
    """
    found, live = day(session, day_id=day_id), live_day(session, day_id=day_id, now=now)
    states = [party.state for party in live.parties.values()]
    came = [party for party in live.parties.values() if party.state in CAME]
    waits = [int(party.track.waited.total_seconds()) // 60 for party in came]
    planned = [_planned_wait(live, party) for party in came if party.starts is not None]
    return DayReview(
        day_id=day_id,
        date=found.date,
        is_over=found.state in (DayState.CLOSED, DayState.CANCELLED),
        open=tuple(_open(live)),
        done=states.count(AppointmentState.COMPLETED),
        left=states.count(AppointmentState.LEFT_EARLY),
        absent=states.count(AppointmentState.NO_SHOW),
        waited=_mean(waits),
        longest=max(waits, default=0),
        planned_wait=_mean(planned),
        ends=ended_at(live),
        planned_end=planned_end(live),
        landlords=tuple(landlords_of(live)),
        desks=tuple(desks_of(live)),
        follow_ups=tuple(_follow_ups(session, live, language)),
    )


def _open(live: LiveDay) -> Iterator[OpenRow]:
    """Give who is not accounted for: those in the house first, then those still expected."""
    rows = [
        _row(live, party, status_of(live, party))
        for party in live.parties.values()
        if party.here or party.state is AppointmentState.PLANNED
    ]
    yield from sorted(rows, key=lambda row: (not row.blocks, row.number))


def _row(live: LiveDay, party: LiveParty, status: Status) -> OpenRow:
    visit = next_visit(party)
    desk = (visit.track.desk_id if visit is party.under_way else visit.desk_id) if visit else None
    since = minutes_since(live, visit.track.since) if visit and party.here else None
    return OpenRow(
        party.id, party.number, party.name, status, visit.landlord if visit else "",
        desk_number(live, desk), since,
    )  # fmt: skip


def _follow_ups(session: Session, live: LiveDay, language: str) -> Iterator[FollowUp]:
    for party in sorted(live.parties.values(), key=lambda one: one.number):
        for visit in party.visits:
            outcome = visit.track.outcome
            if visit.state is not VisitState.DONE or outcome not in TO_FOLLOW_UP:
                continue
            asked = papers_for(session, party.id, visit.landlord_id, language)
            papers = tuple(one for one in asked if one.lacking)
            yield FollowUp(party.id, party.number, party.name, visit.landlord, outcome, papers)


def _planned_wait(live: LiveDay, party: LiveParty) -> int:
    """Give the minutes of waiting that a route has by plan: between its visits, walking left out.

    Nothing from the first visit on is waiting before it: the household is asked to come early.
    """
    placed = [(one.start, one.minutes) for one in party.visits if one.start is not None]
    if not placed:
        return 0
    stay = max(start + minutes for start, minutes in placed) - min(start for start, _ in placed)
    busy = sum(minutes for _, minutes in placed) + live.walk * (len(placed) - 1)
    return max(0, stay - busy)


def _mean(values: list[int]) -> int:
    return round(sum(values) / len(values)) if values else 0
