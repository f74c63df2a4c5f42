"""Files that belong together, as of a couple that registers apart.

Each only knows that the other is there: never what is in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.households import Household, HouseholdLink
from planner.errors import Gone, SameFile
from planner.operations import operation, tell


@dataclass(frozen=True, slots=True)
class LinkRow:
    """A file that belongs with another: where it is, and its number on a day if it comes then."""

    household_id: int
    number: int | None


@operation
def link_households(session: Session, *, household_id: int, other_id: int) -> None:
    """Note that two files belong together; twice the same is once.

    Raises:
        SameFile: It is one file.
        Gone: One of them was removed.
    """
    tell(session, count=1)
    link(session, household_id, other_id)


@operation
def unlink_households(session: Session, *, household_id: int, other_id: int) -> None:
    """Forget that two files belong together.

    Raises:
        Gone: They do not, or no longer.
    """
    first, second = sorted((household_id, other_id))
    pair = (HouseholdLink.household_id == first) & (HouseholdLink.other_id == second)
    found = session.scalars(select(HouseholdLink).where(pair)).first()
    if found is None:
        raise Gone
    session.delete(found)


def link(session: Session, one: int, other: int) -> None:
    """Link two files if they are not.

    Raises:
        SameFile: It is one file.
        Gone: One of them was removed.
    """
    if one == other:
        raise SameFile
    if session.get(Household, one) is None or session.get(Household, other) is None:
        raise Gone
    if other not in linked_ids(session, one):
        first, second = sorted((one, other))
        session.add(HouseholdLink(household_id=first, other_id=second))


def links_of(session: Session, household_id: int) -> Sequence[HouseholdLink]:
    """Fetch the links of a file. For other use cases; screens get rows."""
    either = or_(HouseholdLink.household_id == household_id, HouseholdLink.other_id == household_id)
    return session.scalars(select(HouseholdLink).where(either)).all()


def linked_ids(session: Session, household_id: int) -> list[int]:
    """Give the files that belong with a file."""
    links = links_of(session, household_id)
    return [x.other_id if x.household_id == household_id else x.household_id for x in links]


def linked_files(session: Session, *, household_id: int, day_id: int | None) -> tuple[LinkRow, ...]:
    """Show the files that belong with a file: only that they are there, and their numbers."""
    ids = linked_ids(session, household_id)
    coming = (Appointment.household_id == Household.id) & (Appointment.day_id == day_id)
    query = (
        select(Household.id, Appointment.number)
        .join(Appointment, coming, isouter=True)
        .where(Household.id.in_(ids))
        .order_by(Household.id)
    )
    return tuple(LinkRow(id_, number) for id_, number in session.execute(query))
