"""Ending a visit with its outcome, and what a landlord still wants to see."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from sqlalchemy.orm import Session

from db.kinds import Outcome, TickState, VisitState
from db.queue import QueueAct
from planner.checklists.known import TickRow
from planner.checklists.noted import Paper, note
from planner.errors import DeskEmpty
from planner.operations import operation, tell
from planner.queue.acting import Acting
from planner.queue.events import ASSUMED, About
from planner.queue.guards import check_heard
from planner.queue.happening import Happening
from planner.queue.live import Sitting
from planner.timetable.rows import DeskRow


@operation
def finish(
    session: Session, *, day_id: int, desk_id: int, acting: Acting,
    outcome: Outcome = Outcome.DONE, missing: Sequence[Paper] = (),
) -> None:  # fmt: skip
    """End the visit at a desk with its outcome; nobody is called yet.

    The papers that are `missing` are noted as such for the landlord.

    Raises:
        DeskEmpty: Nobody is there.
        CalledJustNow, EarlierThanLast, NotToday, DayIsOver: See there.
    """
    happening = Happening(session, day_id, acting)
    desk = happening.live.desk(desk_id)
    number = close_running(happening, desk, outcome)
    if not number:
        raise DeskEmpty(desk.number)
    for paper in missing:
        note(session, replace(paper, landlord_id=desk.landlord_id), TickRow(TickState.MISSING))
    tell(session, number=number, desk=desk.number, outcome=outcome.value)


def close_running(happening: Happening, desk: DeskRow, outcome: Outcome) -> int:
    """End the visit that is under way at a desk, if one is; give the household's number or 0.

    Who was called and not noted as sitting there must have come: it is assumed to have walked as
    long as the day reckons with.

    Raises:
        CalledJustNow: It cannot have come yet.
    """
    sitting = happening.live.at(desk.id)
    if sitting is None:
        return 0
    check_heard(happening.live, sitting)
    about = About(sitting.party.id, sitting.visit.landlord_id, desk.id)
    if sitting.visit.state is VisitState.CALLED:
        happening.note(QueueAct.SEATED, about, acting=_came(happening, sitting), reason=ASSUMED)
    happening.note(QueueAct.FINISHED, about, outcome=outcome)
    return sitting.party.number


def _came(happening: Happening, sitting: Sitting) -> Acting:
    called = sitting.visit.track.called_at or happening.acting.at
    walked = called + timedelta(minutes=happening.live.walk)
    at = min(walked, happening.acting.at)
    return replace(happening.acting, at=at, noted_at=happening.acting.at)
