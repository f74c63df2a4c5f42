"""The queue as the front desk sees it."""

from __future__ import annotations

import datetime

from sqlalchemy.orm import Session

from db.kinds import DayState
from planner.checklists.counts import missing_by_appointment
from planner.clock import here
from planner.days.queries import day
from planner.queue.ahead.forecast import forecast_of
from planner.queue.ahead.live import room_of
from planner.queue.board_rows import QueueBoard, Status
from planner.queue.lane import lanes_of
from planner.queue.noticing import notices_of
from planner.queue.reading import live_day
from planner.queue.row import rows_of


def queue_board(session: Session, *, day_id: int, now: datetime.datetime) -> QueueBoard:
    """Show the queue of a day as it is at a moment.

    Raises:
        Gone: The day was removed.
    """
    found, live = day(session, day_id=day_id), live_day(session, day_id=day_id, now=now)
    papers = missing_by_appointment(session, day_id=day_id)
    lanes = tuple(lanes_of(live))
    outlook = room_of(live).run()
    rows = tuple(rows_of(live, papers, lanes, outlook))
    foreseen = forecast_of(live, outlook)
    is_today = found.date == here(now)[0]
    is_over = found.state in (DayState.CLOSED, DayState.CANCELLED)
    waits = [row.since or 0 for row in rows if row.status is Status.WAITING]
    return QueueBoard(
        day_id=day_id,
        date=found.date,
        now=now,
        is_today=is_today,
        is_over=is_over,
        rows=rows,
        lanes=lanes,
        waiting=len(waits),
        longest=max(waits, default=0),
        forecast=foreseen,
        notices=notices_of(live, foreseen) if is_today and not is_over else (),
    )
