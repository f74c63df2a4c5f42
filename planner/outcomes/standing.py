"""How a household's file with a landlord stands: what was entered, else what the queue noted."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import Session

from db.appointments import Appointment, DeskVisit
from db.days import RegistrationDay
from db.households import Household, Person
from db.kinds import AppointmentState, Outcome
from db.office import Landlord
from db.outcomes import Result, VisitResult
from planner.checklists.loading import RECEPTION
from planner.households.names import full_name

NOTED: Mapping[Outcome, Result] = {
    Outcome.DONE: Result.REGISTERED,
    Outcome.INCOMPLETE: Result.INCOMPLETE,
    Outcome.NOT_ELIGIBLE: Result.REFUSED,
    Outcome.POSTPONED: Result.CONTINUED,
}
"""What the outcome of a visit comes to, until somebody enters otherwise: a file in order at the
desk is complete on that day (DOMAIN.md 0.3)."""

CAME = (
    AppointmentState.ARRIVED,
    AppointmentState.IN_PROGRESS,
    AppointmentState.COMPLETED,
    AppointmentState.LEFT_EARLY,
)


@dataclass(frozen=True, slots=True)
class Standing:
    """One household's file with one landlord after one appointment.

    `entered` tells that somebody entered it; else it is what the queue noted, and no result means
    that nobody noted any. `version` is that of what was entered, 0 while nothing was. The name is
    empty for a hidden household.
    """

    appointment_id: int
    landlord_id: int
    household_id: int
    day_id: int
    date: datetime.date
    number: int
    name: str
    landlord: str
    state: AppointmentState
    result: Result | None
    entered: bool
    reason: str
    complete_on: datetime.date | None
    due_on: datetime.date | None
    papers: tuple[str, ...]
    proof_on: datetime.date | None
    updated_on: datetime.date | None
    reminded_on: datetime.date | None
    closed_for: str
    version: int

    @property
    def id(self) -> tuple[int, int]:
        """What tells it apart."""
        return self.appointment_id, self.landlord_id

    @property
    def came(self) -> bool:
        """Whether the household was there, or something of it was entered all the same."""
        return self.state in CAME or self.result is not None


def standings(session: Session, wanted: ColumnElement[bool] | None = None) -> list[Standing]:
    """Give how files stand, by day, number and landlord; cancelled appointments are left out."""
    session.flush()
    query = _query()
    if wanted is not None:
        query = query.where(wanted)
    return [_standing(*row) for row in session.execute(query)]


def named() -> ColumnElement[bool]:
    """Narrow files to those of households that were not erased, or were named again since."""
    return Household.erased_on.is_(None) | Person.id.is_not(None)


def latest(everything: Iterable[Standing], today: datetime.date) -> list[Standing]:
    """Give of files, by day, each household's last visit to each landlord that took place."""
    found: dict[tuple[int, int], Standing] = {}
    for one in everything:
        if one.came and one.date <= today:
            found[one.household_id, one.landlord_id] = one
    return list(found.values())


def standings_on(session: Session, *, day_id: int) -> list[Standing]:
    """Give how the files stand of everybody who comes on a day."""
    return standings(session, Appointment.day_id == day_id)


def _query() -> Select[*tuple[Any, ...]]:
    mine = (VisitResult.appointment_id == Appointment.id) & (
        VisitResult.landlord_id == DeskVisit.landlord_id
    )
    tenant = (Person.household_id == Household.id) & (Person.position == 0)
    return (
        select(Appointment.id, Appointment.number, Appointment.state, Household.id,
               Household.hidden, Person.last_name, Person.first_name, RegistrationDay.id,
               RegistrationDay.date, Landlord.id, Landlord.name, DeskVisit.outcome, VisitResult)
        .join(Appointment.household)
        .join(Appointment.day)
        .join(DeskVisit, DeskVisit.appointment_id == Appointment.id)
        .join(Landlord, Landlord.id == DeskVisit.landlord_id)
        .join(Person, tenant, isouter=True)
        .join(VisitResult, mine, isouter=True)
        .where(Landlord.kind.not_in(RECEPTION), Appointment.state != AppointmentState.CANCELLED)
        .order_by(RegistrationDay.date, Appointment.number, Landlord.position)
    )  # fmt: skip


def _standing(*row: Any) -> Standing:
    id_, number, state, household, hidden, last, first, day_id, date, landlord_id, landlord = row[
        :11
    ]
    outcome, own = row[11:]
    entered = own is not None and own.result is not None
    result = own.result if entered else NOTED.get(outcome)
    complete = own.complete_on if entered else date if result is Result.REGISTERED else None
    return Standing(
        id_, landlord_id, household, day_id, date, number,
        full_name(last or "", first or "", hidden=hidden), landlord, state, result, entered,
        complete_on=complete,
        reason=own.reason if own else "",
        due_on=own.due_on if own else None,
        papers=own.papers if own else (),
        proof_on=own.proof_on if own else None,
        updated_on=own.updated_on if own else None,
        reminded_on=own.reminded_on if own else None,
        closed_for=own.closed_for if own else "",
        version=own.version if own else 0,
    )  # fmt: skip
