"""Taking lists over: households with their appointments on a day, whole or not at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.households import Household
from planner.days.queries import day as day_with
from planner.days.room import check_open, check_room
from planner.errors import Gone
from planner.households.importing.cells import RowKey
from planner.households.importing.judging.rows import AcceptedRow
from planner.households.importing.newcomers import Newcomers
from planner.operations import operation, tell, weighty

Merges = Mapping[RowKey, RowKey | int]
"""Rows that are somebody already: an earlier row, or the id of a household in the office."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did: households that got an appointment, and rows that joined another."""

    added: int
    merged: int


@weighty
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
    check_open(day)
    newcomers = Newcomers(session, day)
    done: dict[RowKey, Appointment] = {}
    for row in accepted:
        target = (merged or {}).get(row.key)
        earlier = done.get(target) if isinstance(target, RowKey) else target
        done[row.key] = _take_over(session, newcomers, row, earlier)
    session.flush()
    if newcomers.added:
        check_room(session, day)
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
