"""What a visit to a landlord takes on a day, and where everybody passes first."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.days import Desk, RegistrationDay
from db.kinds import LandlordKind
from db.office import Landlord


def visit_minutes_on(session: Session, day: RegistrationDay) -> dict[int, int]:
    """Give each landlord's longest visit of its desks, so that it fits at any of them."""
    minutes: dict[int, int] = {}
    for desk in session.scalars(select(Desk).where(Desk.day_id == day.id)):
        own = desk.visit_minutes or day.visit_minutes
        minutes[desk.landlord_id] = max(own, minutes.get(desk.landlord_id, 0))
    return minutes


def receptions_on(session: Session, day: RegistrationDay) -> list[int]:
    """Give the receptions that have a desk on the day: everybody passes there first."""
    query = (
        select(Landlord.id)
        .join(Desk, Desk.landlord_id == Landlord.id)
        .where(Desk.day_id == day.id, Landlord.kind == LandlordKind.INTAKE)
        .distinct()
    )
    return list(session.scalars(query))
