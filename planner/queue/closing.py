"""Closing a day: everybody accounted for, and nothing more happens in it."""

from __future__ import annotations

from sqlalchemy.orm import Session

from db.days import RegistrationDay
from db.kinds import AppointmentState, DayState
from db.queue import QueueAct
from planner.errors import StillHere
from planner.operations import operation, tell
from planner.queue.acting import Acting
from planner.queue.events import About
from planner.queue.happening import Happening


@operation
def close_day(session: Session, *, day_id: int, acting: Acting) -> None:
    """Close a day; who was still expected is noted as not come. An undo opens it again.

    Raises:
        StillHere: Somebody has not seen everybody yet, and has not gone home.
        NotToday, DayIsOver: See there.
    """
    happening = Happening(session, day_id, acting)
    parties = list(happening.live.parties.values())
    here = sorted(party.number for party in parties if party.here)
    if here:
        raise StillHere(here[0], len(here))
    expected = [party for party in parties if party.state is AppointmentState.PLANNED]
    for party in expected:
        happening.note(QueueAct.NOT_COME, About(party.id))
    happening.note(QueueAct.DAY_CLOSED, About())
    session.get_one(RegistrationDay, day_id).state = DayState.CLOSED
    done = sum(party.state is AppointmentState.COMPLETED for party in parties)
    absent = sum(party.state is AppointmentState.NO_SHOW for party in parties)
    tell(session, done=done, absent=absent)
