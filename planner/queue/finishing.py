"""Ending a visit with its outcome, and what a landlord still wants to see."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from sqlalchemy.orm import Session

from db.kinds import Outcome, TickState, VisitState
from db.queue import QueueAct
from planner.checklists.known import TickRow
from planner.checklists.noted import Paper, note
from planner.days.queries import DeskRow
from planner.errors import DeskEmpty
from planner.operations import operation, tell
from planner.queue.acting import Acting
from planner.queue.events import ASSUMED, About
from planner.queue.guards import check_heard
from planner.queue.happening import Happening
from planner.queue.live import Sitting


class Lack(NamedTuple):
    """A paper that a landlord still wants to see, and by when it was promised, if it was."""

    paper: Paper
    promised: date | None = None


@operation
def finish(
    session: Session, *, day_id: int, desk_id: int, acting: Acting,
    outcome: Outcome = Outcome.DONE, missing: Sequence[Lack] = (),
) -> None:  # fmt: skip
    """End the visit at a desk with its outcome; nobody is called yet.

    The papers that are `missing` are noted as such for the landlord, or as promised.

    Raises:
        DeskEmpty: Nobody is there.
        CalledJustNow, EarlierThanLast, NotToday, DayIsOver: See there.
    """
    happening = Happening(session, day_id, acting)
    desk = happening.live.desk(desk_id)
    number = close_running(happening, desk, outcome, missing)
    if not number:
        raise DeskEmpty(desk.number)
    tell(session, number=number, desk=desk.number, outcome=outcome.value)


def close_running(
    happening: Happening, desk: DeskRow, outcome: Outcome, missing: Sequence[Lack] = ()
) -> int:
    """End the visit that is under way at a desk, if one is; give the household's number or 0.

    Papers that are `missing` are noted, if they are that household's. Who was called and not noted
    as sitting there must have come: it is assumed to have walked as long as the day reckons with.

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
    for lack in missing:
        if lack.paper.household_id == sitting.party.household_id:
            state = TickState.PROMISED if lack.promised else TickState.MISSING
            paper = replace(lack.paper, landlord_id=desk.landlord_id)
            note(happening.session, paper, TickRow(state, lack.promised))
    return sitting.party.number


def _came(happening: Happening, sitting: Sitting) -> Acting:
    called = sitting.visit.track.called_at or happening.acting.at
    walked = called + timedelta(minutes=happening.live.walk)
    at = min(walked, happening.acting.at)
    return replace(happening.acting, at=at, noted_at=happening.acting.at)
