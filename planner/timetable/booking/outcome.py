"""What a change of wishes would come to, before it is made."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from db.appointments import Appointment
from planner.errors import Gone
from planner.timetable.booking.wishes import Wishes, change_wishes


@dataclass(frozen=True, slots=True)
class WishesOutcome:
    """When the household is to be there before and after, in minutes since midnight if placed.

    `same` when desks and times stay as they are.
    """

    before: int | None
    after: int | None
    same: bool


def wishes_outcome(
    session: Session, *, appointment_id: int, version: int, wishes: Wishes
) -> WishesOutcome:
    """Try a change of wishes; for `Workspace.ask`, which throws it away.

    Raises:
        Refusal: As in `change_wishes`.
    """
    found = session.get(Appointment, appointment_id)
    if found is None:
        raise Gone
    before, route = found.arrives, _route(found)
    change_wishes(session, appointment_id=appointment_id, version=version, wishes=wishes)
    session.flush()
    return WishesOutcome(before, found.arrives, route == _route(found))


def _route(found: Appointment) -> set[tuple[int, int | None, int | None]]:
    return {(visit.landlord_id, visit.desk_id, visit.start) for visit in found.visits}
