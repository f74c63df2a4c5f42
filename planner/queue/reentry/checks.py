"""What must be so before a row of paper becomes part of what happened."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from db.kinds import AppointmentState
from planner.clock import here
from planner.errors import (
    CameAlready,
    CellUnreadable,
    DeskDouble,
    LaterThanNow,
    NotExpected,
    NotHere,
    TwoDesksAtOnce,
)
from planner.queue.live import LiveDay
from planner.queue.parties import LiveParty
from planner.queue.reentry.placing import Placed, place
from planner.queue.reentry.rows import PaperRow, Span
from planner.queue.track.visit import OVER


def placed_of(live: LiveDay, row: PaperRow, until: int) -> list[Placed]:
    """Place the visits of a row at their desks, once it can have been so by itself.

    `until` is the last minute of which something can be known.

    Raises:
        NotInRoute, VisitOver, OtherLandlord, DeskUnknown: A visit cannot have been there.
        NotExpected, CameAlready, NotHere: It cannot have come, or must have.
        TwoDesksAtOnce, CellUnreadable, LaterThanNow: Times cannot be.
    """
    party = next(one for one in live.parties.values() if one.number == row.number)
    _check_coming(party, row)
    found = [place(live, party, owner, typed) for owner, typed in row.visits]
    _check_times(live, party, row, found)
    last = max((moment for moment in _moments(row)), default=0)
    if last > until:
        raise LaterThanNow(row.number, last)
    return sorted(found, key=lambda one: one.span.start)


def known_spans(live: LiveDay, ended: Collection[tuple[int, int]]) -> list[Span]:
    """Give who was where, by what was noted already.

    Left out are visits under way that were `ended` on paper, by household number and landlord.
    """
    spans = []
    for party in live.parties.values():
        for visit in party.visits:
            track = visit.track
            if track.called_at is None or track.desk_id is None:
                continue
            over = track.state in OVER and track.since is not None
            if not over and (party.number, visit.landlord_id) in ended:
                continue
            end = track.since if over and track.since else live.now
            first, last = here(track.called_at)[1], here(end)[1]
            spans.append(Span(party.number, track.desk_id, first, max(first, last)))
    return spans


def ended_in(rows: Iterable[PaperRow]) -> set[tuple[int, int]]:
    """Name the visits that rows tell of, by household number and landlord."""
    return {(row.number, owner) for row in rows for owner, _ in row.visits}


def check_desks(live: LiveDay, own: Sequence[Placed], others: Iterable[Span]) -> None:
    """Refuse a visit at a desk where another household was then.

    Raises:
        DeskDouble: One was.
    """
    taken = list(others)
    for one in own:
        for other in taken:
            if other.desk_id == one.span.desk_id and other.number != one.span.number:
                _check_apart(live, one.span, other)


def _check_apart(live: LiveDay, one: Span, other: Span) -> None:
    if one.meets(other):
        raise DeskDouble(live.desk(one.desk_id).number, other.number, max(one.start, other.start))


def _check_coming(party: LiveParty, row: PaperRow) -> None:
    come = party.track.came is not None
    if row.absent:
        if party.state is not AppointmentState.PLANNED or row.visits or row.came is not None:
            raise NotExpected(row.number)
        return
    if party.state is AppointmentState.CANCELLED:
        raise NotExpected(row.number)
    if row.came is not None and party.track.came is not None:
        raise CameAlready(row.number, party.track.came)
    if row.came is None and not come:
        raise NotHere(row.number)


def _check_times(live: LiveDay, party: LiveParty, row: PaperRow, found: Sequence[Placed]) -> None:
    came = row.came if row.came is not None else _minute_came(party)
    if came is not None and any(one.span.start < came for one in found):
        raise TwoDesksAtOnce(row.number, min(one.span.start for one in found))
    own = [span for span in known_spans(live, ended_in([row])) if span.number == row.number]
    spans = [*own, *(one.span for one in found)]
    for number, one in enumerate(spans):
        for other in spans[number + 1 :]:
            if one.meets(other):
                raise TwoDesksAtOnce(row.number, max(one.start, other.start))
    if row.left is not None and any(one.span.end > row.left for one in found):
        raise CellUnreadable(f"{row.left // 60}:{row.left % 60:02d}")


def _minute_came(party: LiveParty) -> int | None:
    return here(party.track.came)[1] if party.track.came else None


def _moments(row: PaperRow) -> Iterator[int]:
    yield from (typed.end for _, typed in row.visits)
    yield from (moment for moment in (row.came, row.left) if moment is not None)
