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
    _expect(session, day_id, appointment_id, acting, AppointmentState.PLANNED)


@operation
def expect_again(session: Session, *, day_id: int, appointment_id: int, acting: Acting) -> None:
    """Note that a household that was thought not to come is still expected.

    Raises:
        NotExpected: It was not thought so.
        NotToday, DayIsOver: See there.
    """
    _expect(session, day_id, appointment_id, acting, AppointmentState.NO_SHOW)


def _expect(
    session: Session, day_id: int, appointment_id: int, acting: Acting, state: AppointmentState
) -> None:
    happening = Happening(session, day_id, acting)
    party = happening.live.party(appointment_id)
    if party.state is not state:
        raise NotExpected(party.number)
    planned = state is AppointmentState.PLANNED
    happening.note(QueueAct.NOT_COME if planned else QueueAct.EXPECTED, About(party.id))
    tell(session, number=party.number)
