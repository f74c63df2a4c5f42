"""One day, whole, for the page and the dialog that show it."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from sqlalchemy.orm import Session

from db.kinds import DayKind
from planner.days.desks import desks_for
from planner.days.edit import MINUTES
from planner.days.needs import LanguageNeed, languages_needed
from planner.days.presence import InterpreterRow, interpreters_on
from planner.days.queries import DeskRow, day, desks_of
from planner.days.venues import VenueDraft, venue_of, venues
from planner.office.queries import landlords, landlords_on, office
from planner.times import Window


@dataclass(frozen=True, slots=True)
class DayView:
    """A day with its rules (minutes by name), its desks and its interpreters."""

    id: int
    version: int
    date: datetime.date
    kind: DayKind
    sessions: tuple[Window, ...]
    minutes: dict[str, int]
    most_households: int | None
    booking_closes_on: datetime.date | None
    venue: VenueDraft
    desks: tuple[DeskRow, ...]
    interpreters: tuple[InterpreterRow, ...]
    needs: tuple[LanguageNeed, ...]


def day_view(session: Session, *, day_id: int) -> DayView:
    """Show a day.

    Raises:
        Gone: It was removed.
    """
    found = day(session, day_id=day_id)
    return DayView(
        id=found.id,
        version=found.version,
        date=found.date,
        kind=found.kind,
        sessions=found.sessions,
        minutes={name: getattr(found, name) or 0 for name in MINUTES},
        most_households=found.most_households,
        booking_closes_on=found.booking_closes_on,
        venue=venue_of(session, found.venue_id) or VenueDraft(""),
        desks=tuple(desks_of(session, day_id=day_id)),
        interpreters=tuple(interpreters_on(session, day_id=day_id)),
        needs=tuple(languages_needed(session, day_id=day_id)),
    )


def new_day_view(session: Session, *, date: datetime.date) -> DayView:
    """Show a day that is not there yet, as the office would make it."""
    own = office(session)
    owners = {row.id: row for row in landlords(session, on=date)}
    counts = dict.fromkeys(landlords_on(session, date), own.desks_per_landlord)
    desks = [
        DeskRow(
            0, desk.number, desk.landlord_id, owners[desk.landlord_id].name,
            owners[desk.landlord_id].kind, desk.open, (), desk.accessible, None, "",
        )
        for desk in desks_for(counts, own.hours)
    ]  # fmt: skip
    return DayView(
        id=0,
        version=0,
        date=date,
        kind=DayKind.REGISTRATION,
        sessions=own.hours,
        minutes={name: getattr(own, name) for name in MINUTES},
        most_households=None,
        booking_closes_on=None,
        venue=next(iter(venues(session)), VenueDraft("")),
        desks=tuple(desks),
        interpreters=(),
        needs=(),
    )
