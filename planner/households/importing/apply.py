"""Taking lists over: households with their appointments on a day, whole or not at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.days import RegistrationDay
from db.households import Household
from db.kinds import AppointmentState, DayState
from planner.days.queries import day as day_with
from planner.errors import DayFull, DayNotOpen, Gone
from planner.households.importing.cells import RowKey
from planner.households.importing.judging.rows import AcceptedRow
from planner.households.importing.newcomers import Newcomers
from planner.operations import operation, tell

OVER = (DayState.CLOSED, DayState.CANCELLED)
Merges = Mapping[RowKey, RowKey | int]
"""Rows that are somebody already: an earlier row, or the id of a household in the office."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did: households that got an appointment, and rows that joined another."""

    added: int
    merged: int


@operation
def import_lists(
    session: Session,
    *,
    day_id: int,
    accepted: Sequence[AcceptedRow],
    merged: Merges | None = None,
) -> Imported:
    """Give each row a household of its own with an appointment, in the order of the lists.

    A merged row adds nothing but what the other lacks: phone, birth date, landlords not asked
    yet, needs not told yet; a known household gets an appointment if it had none that day. A row
    merged into one that is not imported stands on its own.

    Raises:
        Gone: The day, or a household to merge into, was removed.
        DayNotOpen: The day is over or cancelled.
        DayFull: More households would come than may.

    """
    day = day_with(session, day_id=day_id)
    if day.state in OVER:
        raise DayNotOpen(day.date)
    newcomers = Newcomers(session, day)
    done: dict[RowKey, Appointment] = {}
    for row in accepted:
        target = (merged or {}).get(row.key)
        earlier = done.get(target) if isinstance(target, RowKey) else target
        done[row.key] = _take_over(session, newcomers, row, earlier)
    session.flush()
    _check_room(session, day, newcomers.added)
    tell(session, count=newcomers.added, date=day.date.isoformat())
    return Imported(newcomers.added, len(accepted) - newcomers.added)


def _take_over(
    session: Session,
    newcomers: Newcomers,
    row: AcceptedRow,
    target: Appointment | int | None,
) -> Appointment:
    if isinstance(target, Appointment):
        newcomers.complete(target, row)
        return target
    if target is None:
        return newcomers.add(row)
    household = session.get(Household, target)
    if household is None:
        raise Gone
    return newcomers.welcome(household, row)


def _check_room(session: Session, day: RegistrationDay, added: int) -> None:
    if day.most_households is None or not added:
        return
    live = (Appointment.day_id == day.id) & (Appointment.state != AppointmentState.CANCELLED)
    if (session.scalar(select(func.count()).where(live)) or 0) > day.most_households:
        raise DayFull(day.date, day.most_households)
