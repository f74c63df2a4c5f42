"""What other rooms ask of the office: its defaults and its landlords."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from db.kinds import LandlordKind
from db.office import Landlord, Office


@dataclass(frozen=True, slots=True)
class LandlordRow:
    """A landlord as dialogs offer it."""

    id: int
    code: str
    name: str
    kind: LandlordKind
    confirmed: bool


def office(session: Session) -> Office:
    """Fetch the office. For other use cases; screens get rows."""
    return session.scalars(select(Office)).one()


def landlords(session: Session, *, on: datetime.date | None = None) -> list[LandlordRow]:
    """List the landlords, those active on a date only if one is given."""
    query = select(Landlord).order_by(Landlord.position)
    if on is not None:
        query = query.where(_active(on))
    return [LandlordRow(x.id, x.code, x.name, x.kind, x.confirmed) for x in session.scalars(query)]


def landlords_on(session: Session, date: datetime.date) -> list[int]:
    """Give the ids of the landlords that have desks on a date by default."""
    own = (LandlordKind.INTAKE, LandlordKind.HELP)
    return [row.id for row in landlords(session, on=date) if row.kind not in own]


def _active(on: datetime.date) -> ColumnElement[bool]:
    return or_(Landlord.active_from.is_(None), Landlord.active_from <= on) & or_(
        Landlord.active_to.is_(None), Landlord.active_to > on
    )


def is_filled(session: Session) -> bool:
    """Tell whether somebody has made an office of these tables."""
    return session.scalar(select(Office.id).limit(1)) is not None
