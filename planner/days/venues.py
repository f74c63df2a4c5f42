"""Where days take place."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.office import Venue
from planner.households.typed import check_text

LENGTHS = {"name": 120, "address": 200, "directions": 200}
"""The most characters of each part of a venue."""


@dataclass(frozen=True, slots=True)
class VenueDraft:
    """A place as somebody writes it: its name, its address and how to get in."""

    name: str
    address: str = ""
    directions: str = ""


def venue_for(session: Session, draft: VenueDraft | None) -> int | None:
    """Find the venue of that name, brought up to date, or keep a new one; none without a name.

    Raises:
        TextTooLong, TextHasControls: It cannot be kept.
    """
    if draft is None or not draft.name.strip():
        return None
    for field, most in LENGTHS.items():
        check_text(getattr(draft, field), field, most)
    venue = session.scalars(select(Venue).where(Venue.name == draft.name)).first()
    if venue is None:
        venue = Venue(name=draft.name, address=draft.address, directions=draft.directions)
        session.add(venue)
    venue.address, venue.directions = draft.address, draft.directions
    return venue.id


def venue_of(session: Session, venue_id: int | None) -> VenueDraft | None:
    """Give a venue as it is, if any."""
    venue = session.get(Venue, venue_id) if venue_id else None
    return VenueDraft(venue.name, venue.address, venue.directions) if venue else None


def venues(session: Session) -> list[VenueDraft]:
    """List the known venues by name."""
    found = session.scalars(select(Venue).order_by(Venue.name))
    return [VenueDraft(venue.name, venue.address, venue.directions) for venue in found]
