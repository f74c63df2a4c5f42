"""A desk's day: it pauses, closes early, opens again, and changes hands."""

from __future__ import annotations

from sqlalchemy.orm import Session

from db.days import Desk
from db.queue import QueueAct
from planner.days.desks import STAFF_LENGTH
from planner.errors import DeskNotServing, DeskServes
from planner.households.typed import check_text
from planner.operations import operation, tell
from planner.queue.acting import Acting
from planner.queue.events import About
from planner.queue.guards import check_serves
from planner.queue.happening import Happening


@operation
def pause_desk(session: Session, *, day_id: int, desk_id: int, acting: Acting) -> None:
    """Let a desk call nobody for a while; who sits there is served to the end.

    Raises:
        DeskNotServing: It does not call anybody as it is.
        EarlierThanLast, NotToday, DayIsOver: See there.
    """
    happening = Happening(session, day_id, acting)
    check_serves(happening.live, happening.live.desk(desk_id))
    _note(happening, QueueAct.DESK_PAUSED, desk_id)


@operation
def close_desk(session: Session, *, day_id: int, desk_id: int, acting: Acting) -> None:
    """Close a desk for today, before its time; who sits there is served to the end.

    Raises:
        DeskNotServing: It is closed already.
        EarlierThanLast, NotToday, DayIsOver: See there.
    """
    happening = Happening(session, day_id, acting)
    desk = happening.live.desk(desk_id)
    if happening.live.desk_track(desk_id).act is QueueAct.DESK_CLOSED:
        raise DeskNotServing(desk.number)
    _note(happening, QueueAct.DESK_CLOSED, desk_id)


@operation
def reopen_desk(session: Session, *, day_id: int, desk_id: int, acting: Acting) -> None:
    """Let a desk that paused or was closed call again.

    Raises:
        DeskServes: It does.
        EarlierThanLast, NotToday, DayIsOver: See there.
    """
    happening = Happening(session, day_id, acting)
    desk = happening.live.desk(desk_id)
    if happening.live.desk_track(desk_id).serves:
        raise DeskServes(desk.number)
    _note(happening, QueueAct.DESK_OPENED, desk_id)


@operation
def hand_over_desk(
    session: Session, *, day_id: int, desk_id: int, staffed_by: str, acting: Acting
) -> None:
    """Note who sits at a desk from now on.

    Raises:
        TextTooLong, TextHasControls: It cannot be kept.
        EarlierThanLast, NotToday, DayIsOver: See there.
    """
    happening = Happening(session, day_id, acting)
    happening.live.desk(desk_id)
    session.get_one(Desk, desk_id).staffed_by = check_text(
        staffed_by.strip(), "staffed_by", STAFF_LENGTH
    )
    _note(happening, QueueAct.DESK_STAFFED, desk_id)


def _note(happening: Happening, act: QueueAct, desk_id: int) -> None:
    happening.note(act, About(desk_id=desk_id))
    tell(happening.session, desk=happening.live.desk(desk_id).number)
