"""Who waits for a place on a day, in order of request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from db.appointments import Appointment
from planner.households.queries import family_names, names_by_id
from planner.timetable.rows import GONE
from planner.timetable.seats import appointments_of, seats_of
from planner.timetable.snapshot import problem_of
from planner.timetable.solver.choices import choices
from planner.timetable.solver.standing import Standing


@dataclass(frozen=True, slots=True)
class StandbyRow:
    """A household that comes as soon as there is a place.

    `reason` is data of the solver, for `timetable.words.say_reason`; none before planning. `free`
    is when the best place that is free now begins, if there is one, in minutes since midnight.
    """

    appointment_id: int
    version: int
    household_id: int
    number: int
    name: str
    phone: str
    persons: int
    language: str
    reason: dict[str, Any] | None
    free: int | None


@dataclass(frozen=True, slots=True)
class StandbyList:
    """Who waits, with the names of landlords and companions by id, for the words of reasons."""

    rows: tuple[StandbyRow, ...]
    names: Mapping[str, str]


def standby_list(session: Session, *, day_id: int) -> StandbyList:
    """List who has no place on a day, with the names that the reasons speak of."""
    return StandbyList(standby(session, day_id=day_id), names_by_id(session))


def standby(session: Session, *, day_id: int) -> tuple[StandbyRow, ...]:
    """List who has no place on a day; a hidden household without name and phone."""
    live = [one for one in appointments_of(session, day_id) if one.state not in GONE]
    waiting = [one for one in live if one.starts is None]
    names = family_names(session, day_id=day_id)
    free = _free(session, day_id, waiting)
    return tuple(_row(one, names[one.id], free.get(str(one.id))) for one in waiting)


def _free(session: Session, day_id: int, waiting: Sequence[Appointment]) -> dict[str, int]:
    if not waiting:
        return {}
    standing = Standing(problem_of(session, day_id=day_id), seats_of(session, day_id=day_id))
    ids = {str(one.id) for one in waiting}
    found = {}
    for need in standing.needs:
        if need.household.id in ids and need.place not in standing.day.placed:
            options = choices(standing, need)
            if options:
                found[need.household.id] = options[0].start
    return found


def _row(one: Appointment, name: str, free: int | None) -> StandbyRow:
    household = one.household
    return StandbyRow(
        one.id, one.version, household.id, one.number, name,
        "" if household.hidden else household.phone,
        household.adults + household.children, one.language, one.reason, free,
    )  # fmt: skip
