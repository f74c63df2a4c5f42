"""What a household asks of a day, and its appointment made from that."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.appointments import Appointment, DeskVisit
from db.days import RegistrationDay
from db.households import Household
from db.kinds import AppointmentState
from planner.days.visits import receptions_on, visit_minutes_on
from planner.errors import Gone
from planner.times import Window
from planner.timetable.seats import GONE


@dataclass(frozen=True, slots=True)
class Wish:
    """For which landlords a household comes, when it is free, and what it needs.

    Without landlords it comes for all that have a desk; without windows it is free all day.
    """

    household_id: int
    landlords: tuple[int, ...] = ()
    availability: tuple[Window, ...] | None = None
    language: str = ""
    companion_id: int | None = None
    accessible: bool = False


def invite(session: Session, day: RegistrationDay, wish: Wish) -> Appointment:
    """Give a household its appointment on a day, or change the one it has; still without a place.

    One that was cancelled, or to which it did not come, stands again.

    Raises:
        Gone: The household was removed.
    """
    household = session.get(Household, wish.household_id)
    if household is None:
        raise Gone
    own = (Appointment.household_id == household.id) & (Appointment.day_id == day.id)
    found = session.scalar(select(Appointment).where(own))
    if found is None:
        highest = select(func.max(Appointment.number)).where(Appointment.day_id == day.id)
        number = (session.scalar(highest) or 0) + 1
        found = Appointment(household=household, day_id=day.id, number=number)
        session.add(found)
    if found.state in GONE:
        found.state, found.cancelled_for = AppointmentState.PLANNED, ""
    found.availability, found.language = wish.availability, wish.language
    found.companion_id, found.accessible = wish.companion_id, wish.accessible
    found.extra_minutes = day.extra_minutes if wish.language else 0
    asked = {visit.landlord_id for visit in found.visits}
    found.visits += [v for v in _visits(session, day, wish) if v.landlord_id not in asked]
    session.flush()
    return found


def _visits(session: Session, day: RegistrationDay, wish: Wish) -> Iterator[DeskVisit]:
    minutes, receptions = visit_minutes_on(session, day), receptions_on(session, day)
    if day.intake_minutes:
        for reception in receptions:
            yield DeskVisit(landlord_id=reception, minutes=day.intake_minutes)
    for landlord in wish.landlords or [id_ for id_ in minutes if id_ not in receptions]:
        usual = minutes.get(landlord, day.visit_minutes)
        extra = day.extra_minutes if wish.language else 0
        yield DeskVisit(landlord_id=landlord, minutes=usual + extra)
