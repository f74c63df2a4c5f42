"""Changing what a household asks of its day."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from db.appointments import Appointment, DeskVisit
from db.households import Companion
from db.kinds import VisitState
from db.office import Landlord
from planner.days.rules import check_hours
from planner.days.visits import receptions_on, visit_minutes_on
from planner.errors import Gone, UnknownLanguage
from planner.households.companion_names import companion_named
from planner.languages import slip_languages
from planner.operations import operation, tell
from planner.times import Window
from planner.timetable.apply import give_seats
from planner.timetable.booking.cancelling import expected
from planner.timetable.booking.sitting import keeps_seat, seat_best
from planner.timetable.seats import seats_of


@dataclass(frozen=True, slots=True)
class Wishes:
    """For which landlords a household comes, when it is free, and what it needs.

    Without windows it is free all day; `language` is that of the interpreter, if one is needed.
    `companion_name` is somebody who is not among the known companions yet.
    """

    landlords: tuple[int, ...]
    availability: tuple[Window, ...] | None = None
    language: str = ""
    companion_id: int | None = None
    accessible: bool = False
    companion_name: str = ""


@operation
def change_wishes(session: Session, *, appointment_id: int, version: int, wishes: Wishes) -> bool:
    """Change what a household asks; tell whether it has a place then.

    It keeps its place where that still fits, else it gets the free one nearest in time; without
    one it is on the standby list. Nobody else moves.

    Raises:
        HoursBroken: The windows cannot be.
        UnknownLanguage: There is no such language.
        NationalNumberTyped, TextTooLong, TextHasControls: A new companion is called no name.
        HasBegun, NotComing: The household is here already, or not expected any more.
        Gone, ChangedMeanwhile: The appointment is not as it was shown, or a landlord or companion
            is no longer there.
    """
    found = expected(session, appointment_id, version)
    _check(session, wishes)
    seat, near = seats_of(session, day_id=found.day_id).get(str(found.id)), found.starts
    if seat is not None:
        give_seats(session, {found: None})
        found.interpreter_id = None
    _rewrite(session, found, wishes)
    placed = seat is not None and (
        keeps_seat(session, found, seat) or seat_best(session, found, near=near)
    )
    tell(session, number=found.number, date=found.day.date.isoformat())
    return placed


def _check(session: Session, wishes: Wishes) -> None:
    check_hours(wishes.availability or ())
    if wishes.language and wishes.language not in slip_languages():
        raise UnknownLanguage("".join(s for s in wishes.language if s.isprintable())[:40])
    if not wishes.landlords or any(session.get(Landlord, id_) is None for id_ in wishes.landlords):
        raise Gone
    if wishes.companion_id is not None and session.get(Companion, wishes.companion_id) is None:
        raise Gone


def _rewrite(session: Session, found: Appointment, wishes: Wishes) -> None:
    day = found.day
    receptions, minutes = receptions_on(session, day), visit_minutes_on(session, day)
    found.availability = wishes.availability or None
    found.language, found.accessible = wishes.language, wishes.accessible
    found.companion_id = wishes.companion_id or companion_named(session, wishes.companion_name)
    found.reason = None
    extra, before = day.extra_minutes if wishes.language else 0, found.extra_minutes
    found.extra_minutes = extra
    for visit in [one for one in found.visits if one.landlord_id not in receptions]:
        if visit.landlord_id in wishes.landlords:
            visit.minutes += extra - before
        elif visit.state is VisitState.PLANNED:
            found.visits.remove(visit)
    asked = {visit.landlord_id for visit in found.visits}
    for landlord in dict.fromkeys(wishes.landlords):
        if landlord not in asked:
            usual = minutes.get(landlord, day.visit_minutes)
            found.visits.append(DeskVisit(landlord_id=landlord, minutes=usual + extra))
    session.flush()
