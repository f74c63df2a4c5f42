"""Taking a day away with all that hangs on it: one planned by mistake, or one to practise on."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.base import Entity
from db.days import RegistrationDay
from db.households import Household
from db.kinds import DayState
from db.queue import QueueEvent
from db.slips import SlipIssue
from planner.days.edit import day_to_change
from planner.days.queries import day
from planner.errors import DayHasBegun
from planner.operations import operation, tell


@dataclass(frozen=True, slots=True)
class Removal:
    """What goes with a day. `only_here` of its `households` come on no other day.

    `printed` slips were handed out for it. One that has `begun` cannot go; what was tried on a day
    that is still to come was practice.
    """

    day_id: int
    version: int
    date: datetime.date
    households: int
    only_here: int
    printed: int
    begun: bool


def removal(session: Session, *, day_id: int, today: datetime.date) -> Removal:
    """Say what would go with a day, as of a date.

    Raises:
        Gone: It was removed.
    """
    found = day(session, day_id=day_id)
    coming = select(Appointment.id).where(Appointment.day_id == day_id)
    slips = select(func.count(SlipIssue.appointment_id.distinct())).where(
        SlipIssue.appointment_id.in_(coming), SlipIssue.withdrawn.is_(False)
    )
    return Removal(
        day_id=day_id,
        version=found.version,
        date=found.date,
        households=len(session.scalars(coming).all()),
        only_here=len(_only_on(session, day_id)),
        printed=session.scalar(slips) or 0,
        begun=_has_begun(session, found, today),
    )


@operation
def remove_day(
    session: Session, *, day_id: int, version: int, households: bool, today: datetime.date
) -> None:
    """Remove a day, its desks, its appointments and their slips; one undo brings all back.

    With `households`, those that come on no other day go too.

    Raises:
        DayHasBegun: It is today or past, and somebody was received on it, or it is closed.
        Gone, ChangedMeanwhile: It is not as it was shown.
    """
    found = day_to_change(session, day_id, version)
    if _has_begun(session, found, today):
        raise DayHasBegun(found.date)
    alone = _only_on(session, day_id) if households else ()
    going = [found, *session.scalars(select(Household).where(Household.id.in_(alone)))]
    tell(session, date=found.date.isoformat(), count=len(alone))
    with session.no_autoflush:  # a row that went with its owner cannot go once more
        for row in hanging_on(session, going):
            session.delete(row)


def hanging_on(session: Session, rows: Iterable[Entity]) -> list[Entity]:
    """Give some rows and every row that points at one of them, however far down."""
    found = dict.fromkeys(rows)
    fresh = list(found)
    while fresh:
        fresh = [row for row in _pointing_at(session, fresh) if row not in found]
        found |= dict.fromkeys(fresh)
    return list(found)


def _pointing_at(session: Session, rows: Sequence[Entity]) -> Iterable[Entity]:
    ids: dict[str, list[int]] = {}
    for row in rows:
        ids.setdefault(row.__tablename__, []).append(row.id)
    for mapper in Entity.registry.mappers:
        for key in mapper.local_table.foreign_keys:
            if some := ids.get(key.column.table.name):
                yield from session.scalars(select(mapper).where(key.parent.in_(some)))


def _only_on(session: Session, day_id: int) -> Sequence[int]:
    """Give the households that come on a day and on no other."""
    here = select(Appointment.household_id).where(Appointment.day_id == day_id)
    elsewhere = select(Appointment.household_id).where(Appointment.day_id != day_id)
    query = select(Household.id).where(Household.id.in_(here), Household.id.not_in(elsewhere))
    return session.scalars(query).all()


def _has_begun(session: Session, found: RegistrationDay, today: datetime.date) -> bool:
    if found.date > today:
        return False
    noted = select(QueueEvent.id).where(QueueEvent.day_id == found.id).limit(1)
    return found.state is DayState.CLOSED or session.scalar(noted) is not None
