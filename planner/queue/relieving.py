"""Carrying out what helps a desk that runs over, while the day goes on."""

from __future__ import annotations

from sqlalchemy.orm import Session

from planner.operations import operation, tell
from planner.queue.acting import Acting, day_to_run
from planner.queue.ahead.relief import Remedy


@operation
def relieve(session: Session, *, day_id: int, change: Remedy, acting: Acting) -> None:
    """Let a landlord's desks stay open longer, or have one more, from now on.

    Nobody's planned time moves, so slips stay true: the queue calls whom it can, sooner.

    Raises:
        NotToday, DayIsOver: See there.
    """
    day_to_run(session, day_id, acting)
    change.carry_out(session, day_id=day_id)
    tell(session, change=change.code)
