"""Who comes to an info session: professionals by organisation, name and mail, and who was there."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.kinds import DayKind
from db.outcomes import Attendee
from planner.days.queries import day
from planner.errors import Gone, NameMissing, NotAnInfoSession
from planner.households.typed import check_text
from planner.operations import operation, tell

LENGTH = 120


@dataclass(frozen=True, slots=True)
class AttendeeRow:
    """Somebody on the list of an info session."""

    id: int
    organisation: str
    name: str
    mail: str
    came: bool


@operation
def add_attendee(
    session: Session, *, day_id: int, organisation: str, name: str, mail: str = ""
) -> int:
    """Put somebody on the list of an info session.

    Raises:
        Gone, NotAnInfoSession: The day was removed, or is for households.
        NameMissing, TextTooLong, TextHasControls: That is no name, organisation or mail.
    """
    found = day(session, day_id=day_id)
    if found.kind is not DayKind.INFO:
        raise NotAnInfoSession(found.date)
    if not name.strip():
        raise NameMissing
    added = Attendee(
        day_id=day_id,
        organisation=check_text(organisation, "organisation", LENGTH),
        name=check_text(name, "name", LENGTH),
        mail=check_text(mail, "mail", LENGTH),
    )
    session.add(added)
    tell(session, date=found.date.isoformat())
    return added.id


@operation
def note_came(session: Session, *, attendee_id: int, came: bool) -> None:
    """Note that somebody was at an info session, or was not after all.

    Raises:
        Gone: Somebody took the name off the list.
    """
    found = _attendee(session, attendee_id)
    found.came = came
    tell(session, date=day(session, day_id=found.day_id).date.isoformat(), came=int(came))


@operation
def remove_attendee(session: Session, *, attendee_id: int) -> None:
    """Take somebody off the list of an info session.

    Raises:
        Gone: Somebody did so before.
    """
    found = _attendee(session, attendee_id)
    tell(session, date=day(session, day_id=found.day_id).date.isoformat())
    session.delete(found)


def attendees(session: Session, *, day_id: int) -> list[AttendeeRow]:
    """List who comes to an info session, by organisation and name."""
    query = (
        select(Attendee)
        .where(Attendee.day_id == day_id)
        .order_by(Attendee.organisation, Attendee.name, Attendee.id)
    )
    return [
        AttendeeRow(one.id, one.organisation, one.name, one.mail, one.came)
        for one in session.scalars(query)
    ]


def _attendee(session: Session, attendee_id: int) -> Attendee:
    found = session.get(Attendee, attendee_id)
    if found is None:
        raise Gone
    return found
