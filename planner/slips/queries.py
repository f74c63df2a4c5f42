"""Reading from the office what stands on the paper for households."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.office import Venue
from db.slips import SlipIssue
from planner.checklists.queries import required_documents
from planner.office.queries import office
from planner.slips.promise import NextIssue, last_issues, next_issue, stops_of
from planner.slips.views import BringListView, SlipView, Stop
from planner.slips.wording import DUTCH, LANGUAGES


def slip_views(
    session: Session,
    appointments: Sequence[Appointment],
    language: str | None = None,
    issued: Mapping[int, SlipIssue] | None = None,
) -> list[SlipView]:
    """Give the next slip of each appointment, as it will be printed after those `issued`.

    Its translation is in a language that is given for all, or in the household's own.
    """
    phone = office(session).phone
    if issued is None:
        issued = last_issues(session, [appointment.id for appointment in appointments])
    return [
        replace(
            _slip(found, phone, next_issue(found, issued)), language=language or language_of(found)
        )
        for found in appointments
    ]


def language_of(found: Appointment) -> str:
    """Give the language a household reads: what its file says, or what its interpreter speaks."""
    wanted = found.household.slip_language or found.language
    return wanted if wanted in LANGUAGES else DUTCH


def bring_list_views(
    session: Session, appointments: Sequence[Appointment], language: str | None = None
) -> list[BringListView]:
    """Give what each household has to show, translated into a language or each into its own."""
    return [
        BringListView(
            number=found.number,
            date=found.day.date,
            arrives=found.arrives or 0,
            adults=found.household.adults,
            documents=tuple(required_documents(session, appointment_id=found.id)),
            language=language or language_of(found),
        )
        for found in appointments
    ]


def _slip(found: Appointment, phone: str, known: NextIssue) -> SlipView:
    venue = found.day.venue
    return SlipView(
        appointment_id=found.id,
        number=found.number,
        date=found.day.date,
        arrives=found.arrives or 0,
        venue=place_of(venue),
        directions=venue.directions if venue else "",
        stops=stops_on_paper(found),
        interpreter=_interpreted(found),
        companion=found.companion_id is not None,
        phone=phone,
        code=known.code,
        mark=known.mark,
    )


def _interpreted(found: Appointment) -> str | None:
    """Give the language of the interpreter: empty without one, None where none is needed."""
    if not found.language:
        return None
    return found.language if found.interpreter_id else ""


def stops_on_paper(found: Appointment) -> tuple[Stop, ...]:
    """Give a household's turns at the desks, in order."""
    return tuple(
        Stop(visit.start or 0, visit.desk.number, visit.landlord.name)
        for visit in stops_of(found)
        if visit.desk
    )


def place_of(venue: Venue | None) -> str:
    """Say where a day takes place: name and address."""
    return ", ".join(filter(None, (venue.name, venue.address))) if venue else ""
