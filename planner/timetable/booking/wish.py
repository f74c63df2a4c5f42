"""What a household asks of a day, and its appointment made from that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.appointments import Appointment, DeskVisit
from db.days import RegistrationDay
from db.households import Household
from db.kinds import AppointmentState, LandlordKind, VisitState
from planner.days.queries import DeskRow
from planner.errors import Gone
from planner.households.companion_names import companion_named
from planner.times import DAY_MINUTES, Window
from planner.timetable.reading import desk_rows
from planner.timetable.rows import GONE, DayRows, Turn


@dataclass(frozen=True, slots=True)
class Wish:
    """For which landlords a household comes, when it is free, and what it needs.

    Without landlords it comes for all that have a desk; without windows it is free all day.
    `companion_name` is somebody who is not among the known companions yet.
    """

    household_id: int
    landlords: tuple[int, ...] = ()
    availability: tuple[Window, ...] | None = None
    language: str = ""
    companion_id: int | None = None
    accessible: bool = False
    companion_name: str = ""


@dataclass(frozen=True, slots=True)
class Terms:
    """How a place is looked for: at which moment (aware of its zone) and in which part of a day.

    A `walk_in` is here already or comes without an appointment: it may also come in the windows
    that are kept for that, and after the bookings closed.
    """

    now: datetime
    walk_in: bool = False
    part: Window = (0, DAY_MINUTES)


def turns_asked(
    day: RegistrationDay, desks: tuple[DeskRow, ...], wish: Wish
) -> tuple[tuple[Turn, ...], int]:
    """Give the turns that a wish comes to on a day, reception first, and the extra minutes each.

    A visit takes as long as the landlord's slowest desk, so that it fits at any of them.
    """
    extra = day.extra_minutes if wish.language else 0
    minutes: dict[int, int] = {}
    receptions = dict.fromkeys(d.landlord_id for d in desks if d.kind is LandlordKind.INTAKE)
    for desk in desks:
        own = desk.visit_minutes or day.visit_minutes
        minutes[desk.landlord_id] = max(own, minutes.get(desk.landlord_id, 0))
    first = receptions if day.intake_minutes else {}
    asked = [owner for owner in wish.landlords or minutes if owner not in receptions]
    turns = [Turn(owner, day.intake_minutes) for owner in first]
    turns += [Turn(owner, minutes.get(owner, day.visit_minutes) + extra) for owner in asked]
    return tuple(turns), extra


def with_companion(session: Session, wish: Wish) -> Wish:
    """Give a wish with whom its name of a companion means; somebody new is taken in.

    Raises:
        NationalNumberTyped, TextTooLong, TextHasControls: A new companion is called no name.
    """
    if wish.companion_id is not None or not wish.companion_name:
        return wish
    known = companion_named(session, wish.companion_name)
    return replace(wish, companion_id=known, companion_name="")


def invite(
    session: Session, day: RegistrationDay, wish: Wish, seen: DayRows | None = None
) -> Appointment:
    """Give a household its appointment on a day, or change the one it has; the rest has no place.

    Visits that are no longer wanted are dropped, unless they have begun.

    One that was cancelled, or to which it did not come, stands again. It is not written yet: with
    its places that is one time, where many computers wait for each other. What was `seen` of the
    day in this transaction is not read again.

    Raises:
        Gone: The household was removed.
        NationalNumberTyped, TextTooLong, TextHasControls: A new companion is called no name.
    """
    household = session.get(Household, wish.household_id)
    if household is None:
        raise Gone
    desks = seen.desks if seen else tuple(desk_rows(session, day.id))
    turns, extra = turns_asked(day, desks, wish)
    companion_id = with_companion(session, wish).companion_id
    found, highest = _own(session, day, household, seen)
    if found is None:
        found = Appointment(household=household, day_id=day.id, number=highest + 1)
        found.day = day
        session.add(found)
    found.availability, found.language = wish.availability, wish.language
    found.companion_id = companion_id
    found.accessible = wish.accessible
    found.extra_minutes = extra
    if found.state in GONE:
        found.state, found.cancelled_for = AppointmentState.PLANNED, ""
    _agree(found, {turn.landlord_id: turn.minutes for turn in turns})
    return found


def _own(
    session: Session, day: RegistrationDay, household: Household, seen: DayRows | None
) -> tuple[Appointment | None, int]:
    """Give the appointment that a household has on a day, if any, and the highest number there."""
    if seen:
        known = seen.guest_of(household.id)
        found = session.get(Appointment, known.id) if known else None
        return found, max((one.number for one in seen.guests), default=0)
    own = (Appointment.household_id == household.id) & (Appointment.day_id == day.id)
    highest = select(func.max(Appointment.number)).where(Appointment.day_id == day.id)
    return session.scalar(select(Appointment).where(own)), session.scalar(highest) or 0


def _agree(appointment: Appointment, minutes: Mapping[int, int]) -> None:
    """Let an appointment have these visits: those that are there keep what they are."""
    for visit in list(appointment.visits):
        if visit.state is VisitState.SKIPPED and visit.landlord_id in minutes:
            visit.state = VisitState.PLANNED
        elif visit.state is VisitState.PLANNED and visit.landlord_id not in minutes:
            appointment.visits.remove(visit)
        if visit.start is None and visit.landlord_id in minutes:
            visit.minutes = minutes[visit.landlord_id]
    known = {visit.landlord_id for visit in appointment.visits}
    appointment.visits += [
        DeskVisit(landlord_id=owner, minutes=lasts)
        for owner, lasts in minutes.items()
        if owner not in known
    ]
