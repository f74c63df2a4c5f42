"""What the office's rehearsals assume."""

from __future__ import annotations

from sqlalchemy.orm import Session

from planner.errors import ChangedMeanwhile
from planner.office.queries import office
from planner.operations import operation
from planner.timetable.rehearsal.assumptions import Assumptions, from_json, to_json


def assumptions(session: Session) -> Assumptions:
    """Give what the office assumes, or what the program does where it says nothing."""
    return from_json(office(session).rehearsal)


@operation
def set_assumptions(session: Session, *, version: int, assumptions: Assumptions) -> None:
    """Assume something else from now on.

    Raises:
        ChangedMeanwhile: Somebody else changed the office first.
    """
    own = office(session)
    if own.version != version:
        raise ChangedMeanwhile
    own.rehearsal = to_json(assumptions)
