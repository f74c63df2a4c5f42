"""Who is not in the house: gone before the end, or not come at all."""

from __future__ import annotations

from sqlalchemy.orm import Session

from db.kinds import AppointmentState
from db.queue import QueueAct
from planner.errors import NotExpected
from planner.operations import operation, tell
from planner.queue.acting import Acting
from planner.queue.events import About
from planner.queue.guards import check_present
from planner.queue.happening import Happening

BEFORE = {
    QueueAct.NOT_COME: AppointmentState.PLANNED,
    QueueAct.EXPECTED: AppointmentState.NO_SHOW,
}
"""The state in which a household must be for what is noted of it."""


@operation
def leave_early(session: Session, *, day_id: int, appointment_id: int, acting: Acting) -> None:
    """Note that a household went home before it had seen everybody.

    Raises:
        NotHere: It is not in the house.
        EarlierThanLast, NotToday, DayIsOver: See there.
    """
    happening = Happening(session, day_id, acting)
    party = happening.live.party(appointment_id)
    check_present(party)
    at = party.under_way.track.desk_id if party.under_way else None
    happening.note(QueueAct.LEFT, About(party.id, desk_id=at))
    tell(session, number=party.number)


@operation
def not_come(session: Session, *, day_id: int, appointment_id: int, acting: Acting) -> None:
    """Note that a household does not come any more; should it, it is noted as here after all.

    Raises:
        NotExpected: It is here, or was not expected.
        NotToday, DayIsOver: See there.
    """
    _note(session, day_id, appointment_id, acting, QueueAct.NOT_COME)


@operation
def expect_again(session: Session, *, day_id: int, appointment_id: int, acting: Acting) -> None:
    """Note that a household that was thought not to come is still expected.

    Raises:
        NotExpected: It was not thought so.
        NotToday, DayIsOver: See there.
    """
    _note(session, day_id, appointment_id, acting, QueueAct.EXPECTED)


def _note(
    session: Session, day_id: int, appointment_id: int, acting: Acting, act: QueueAct
) -> None:
    happening = Happening(session, day_id, acting)
    party = happening.live.party(appointment_id)
    if party.state is not BEFORE[act]:
        raise NotExpected(party.number)
    happening.note(act, About(party.id))
    tell(session, number=party.number)
