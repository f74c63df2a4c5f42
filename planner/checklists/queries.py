"""Which documents a household must show on a day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from db.appointments import Appointment, DeskVisit
from db.checklists import Requirement, Tick
from db.households import Household
from db.kinds import LandlordKind
from db.office import Landlord
from planner.checklists.conditions import Situation
from planner.checklists.rows import DocumentRow, rows_for
from planner.errors import Gone
from planner.office.queries import LandlordRow, office

RECEPTION = (LandlordKind.INTAKE, LandlordKind.HELP)


def required_documents(session: Session, *, appointment_id: int) -> list[DocumentRow]:
    """List the documents for the landlords that a household visits, in the catalogue's order.

    Raises:
        Gone: The appointment was removed.
    """
    appointment = session.get(Appointment, appointment_id)
    if appointment is None:
        raise Gone
    day, household = appointment.day.date, appointment.household
    asked_by = _asked_by(session, appointment)
    ticks = _ticks(session, household)
    return [
        _ticked(row, ticks)
        for requirement in _in_force(session, day)
        for row in rows_for(requirement, household, asked_by, day)
    ]


def _asked_by(
    session: Session, appointment: Appointment
) -> Sequence[tuple[LandlordRow, Situation]]:
    query = (
        select(Landlord)
        .join(DeskVisit, DeskVisit.landlord_id == Landlord.id)
        .where(DeskVisit.appointment_id == appointment.id, Landlord.kind.not_in(RECEPTION))
        .order_by(Landlord.position)
    )
    household, regime = appointment.household, office(session).regime
    facts = frozenset(fact.code for fact in household.facts)
    return [
        (
            LandlordRow(x.id, x.code, x.name, x.kind, x.confirmed),
            Situation(facts, household.adults, household.children, regime, x.kind),
        )
        for x in session.scalars(query)
    ]


def _in_force(session: Session, day: date) -> Sequence[Requirement]:
    query = (
        select(Requirement)
        .where(
            or_(Requirement.valid_from.is_(None), Requirement.valid_from <= day),
            or_(Requirement.valid_to.is_(None), Requirement.valid_to > day),
        )
        .order_by(Requirement.position)
    )
    return session.scalars(query).all()


def _ticks(session: Session, household: Household) -> dict[tuple[str, int | None], Tick]:
    found = session.scalars(select(Tick).where(Tick.household_id == household.id))
    return {(tick.requirement, tick.person_id): tick for tick in found}


def _ticked(row: DocumentRow, ticks: Mapping[tuple[str, int | None], Tick]) -> DocumentRow:
    tick = ticks.get((row.code, row.person_id))
    return row if tick is None else replace(row, tick=tick.state, ticked_for=tick.on_date)
