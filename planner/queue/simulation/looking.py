"""What somebody who runs the day sees when looking round: whom to call, and what is to come."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy.orm import Session

from planner.queue.ahead.forecast import forecast_of
from planner.queue.ahead.live import room_of
from planner.queue.choosing import Deciding
from planner.queue.reading import live_day


@dataclass(frozen=True, slots=True)
class Sight:
    """A moment of the day: `calls` are desk, appointment and landlord of whom to call now.

    `ends` is when the day is foreseen to end. Minutes since midnight.
    """

    now: int
    calls: tuple[tuple[int, int, int], ...]
    ends: int | None


def look(session: Session, *, day_id: int, now: datetime.datetime) -> Sight:
    """See how a day stands, and whom its free desks call now.

    Raises:
        Gone: The day was removed.
    """
    live = live_day(session, day_id=day_id, now=now)
    deciding = Deciding(live)
    calls = tuple(_calls(deciding))
    return Sight(live.minute, calls, forecast_of(live, room_of(live).run()).ends)


def _calls(deciding: Deciding) -> Iterator[tuple[int, int, int]]:
    """Give the calls, but for desks that are not open yet or in their break."""
    now = deciding.live.minute
    for table in deciding.room.tables:
        turn = deciding.calls.get(table.id)
        if turn is None or now < table.open[0][0]:
            continue
        closed = table.closed_at(now)
        if closed is None or max(turn.walker.came, turn.stop.place) < closed:
            yield table.id, turn.walker.id, turn.stop.landlord
