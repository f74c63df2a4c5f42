"""What is told of a day to who is not on it yet: when, where, at whose desks. No names."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from db.kinds import DayKind, LandlordKind
from planner.checklists.words import listed
from planner.days.queries import day, desks_of
from planner.office.queries import office
from planner.texts import sentence, table
from planner.times import Window

LANGUAGE = "nl"
"""An announcement is in Dutch; what is added in another language is a translation of it
(DOMAIN.md 4.3)."""


@dataclass(frozen=True, slots=True)
class Notice:
    """A day as it is announced. `closes_on` is the last day to hand in names, if there is one."""

    day_id: int
    kind: DayKind
    date: datetime.date
    sessions: tuple[Window, ...]
    venue: str
    address: str
    directions: str
    landlords: tuple[str, ...]
    office: str
    phone: str
    closes_on: datetime.date | None

    @property
    def hours(self) -> str:
        """The hours in words: "van 08:30 tot 12:00 en van 13:30 tot 17:00"."""
        return listed((said("hours", start=a, end=b) for a, b in self.sessions), LANGUAGE)

    def said(self, key: str, **facts: object) -> str:
        """Give words of an announcement, those for days of this kind if there are any."""
        own: Any = table("announce", LANGUAGE).get(self.kind, {})
        for part in key.split("."):
            own = own.get(part, {})
        return said(f"{self.kind}.{key}" if own else key, **facts)

    @property
    def place(self) -> str:
        """Where it is: name and address."""
        return ", ".join(filter(None, (self.venue, self.address)))


def notice_of(session: Session, *, day_id: int) -> Notice:
    """Give what is told of a day.

    Raises:
        Gone: It was removed.
    """
    found, own = day(session, day_id=day_id), office(session)
    desks = desks_of(session, day_id=day_id)
    inside = (LandlordKind.INTAKE, LandlordKind.HELP)
    names = dict.fromkeys(desk.landlord for desk in desks if desk.kind not in inside)
    venue = found.venue
    return Notice(
        day_id=found.id,
        kind=found.kind,
        date=found.date,
        sessions=found.sessions,
        venue=venue.name if venue else "",
        address=venue.address if venue else "",
        directions=venue.directions if venue else "",
        landlords=tuple(names),
        office=own.name,
        phone=own.phone,
        closes_on=found.booking_closes_on,
    )


def said(key: str, **facts: object) -> str:
    """Give words of an announcement."""
    return sentence("announce", key, LANGUAGE, **facts)
