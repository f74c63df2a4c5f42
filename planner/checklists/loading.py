"""Reading what decides the papers of one household, or of a whole day at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Executable, Select, select
from sqlalchemy.orm import Session

from db.appointments import Appointment, DeskVisit
from db.checklists import Absence, Tick
from db.days import RegistrationDay
from db.households import Fact, Household, Person
from db.kinds import LandlordKind
from db.office import Landlord
from planner.checklists.known import Known, Member, TickKey, TickRow
from planner.errors import Gone
from planner.households.names import full_name
from planner.office.queries import LandlordRow, landlords, office

RECEPTION = (LandlordKind.INTAKE, LandlordKind.HELP)
Wanted = ColumnElement[bool]


def known_at(session: Session, appointment_id: int) -> Known:
    """Read what decides the papers of one appointment.

    Raises:
        Gone: It was removed.
    """
    found = known_of_appointments(session, Appointment.id == appointment_id)
    if not found:
        raise Gone
    return found[0]


def known_of_appointments(session: Session, wanted: Wanted) -> list[Known]:
    """Read what decides the papers of some appointments, in a few questions for all."""
    details = _details(session, select(Appointment.household_id).where(wanted))
    away, regime = _away(session, wanted), office(session).regime
    found: dict[int, Known] = {}
    visits: defaultdict[int, list[LandlordRow]] = defaultdict(list)
    for id_, household, adults, children, on, *landlord in session.execute(_visits(wanted)):
        if id_ not in found:
            known = Known(household, on, regime, adults, children, appointment_id=id_)
            found[id_] = details.added_to(known, away[id_])
        if landlord[0] is not None:
            visits[id_].append(LandlordRow(*landlord))
    return [replace(known, landlords=tuple(visits[id_])) for id_, known in found.items()]


def known_of_household(session: Session, household_id: int, on: date) -> Known:
    """Read what decides a household's papers without an appointment: before all landlords.

    Raises:
        Gone: The household was removed.
    """
    found = session.get(Household, household_id)
    if found is None:
        raise Gone
    details = _details(session, select(Household.id).where(Household.id == household_id))
    regime = office(session).regime
    asking = tuple(x for x in landlords(session, on=on) if x.kind not in RECEPTION)
    known = Known(household_id, on, regime, found.adults, found.children, landlords=asking)
    return details.added_to(known, frozenset())


@dataclass(frozen=True, slots=True)
class _Details:
    """Facts, people and ticks by household."""

    facts: Mapping[int, set[str]]
    people: Mapping[int, list[Member]]
    ticks: Mapping[int, dict[TickKey, TickRow]]

    def added_to(self, known: Known, away: frozenset[int]) -> Known:
        """Fill in the facts, the members and the ticks of a household."""
        people = self.people[known.household_id]
        return replace(
            known,
            facts=frozenset(self.facts[known.household_id]),
            members=tuple(replace(x, absent=True) if x.id in away else x for x in people),
            ticks=self.ticks[known.household_id],
        )


def _details(session: Session, ids: Select[Any]) -> _Details:
    facts: defaultdict[int, set[str]] = defaultdict(set)
    people: defaultdict[int, list[Member]] = defaultdict(list)
    ticks: defaultdict[int, dict[TickKey, TickRow]] = defaultdict(dict)
    for household, code in session.execute(
        select(Fact.household_id, Fact.code).where(Fact.household_id.in_(ids))
    ):
        facts[household].add(code)
    for household, hidden, id_, role, last, first in session.execute(_people(ids)):
        people[household].append(Member(id_, role, full_name(last, first, hidden=hidden)))
    for household, code, person, landlord, *tick in session.execute(_ticks(ids)):
        ticks[household][code, person, landlord] = TickRow(*tick)
    return _Details(facts, people, ticks)


def _people(ids: Select[Any]) -> Executable:
    return (
        select(Person.household_id, Household.hidden, Person.id, Person.role,
               Person.last_name, Person.first_name)
        .join(Person.household)
        .where(Person.household_id.in_(ids))
        .order_by(Person.position, Person.id)
    )  # fmt: skip


def _ticks(ids: Select[Any]) -> Executable:
    return select(
        Tick.household_id, Tick.requirement, Tick.person_id, Tick.landlord_id,
        Tick.state, Tick.on_date, Tick.months,
    ).where(Tick.household_id.in_(ids))  # fmt: skip


def _away(session: Session, wanted: Wanted) -> Mapping[int, frozenset[int]]:
    query = select(Absence.appointment_id, Absence.person_id).where(
        Absence.appointment_id.in_(select(Appointment.id).where(wanted))
    )
    found: defaultdict[int, frozenset[int]] = defaultdict(frozenset)
    for appointment, person in session.execute(query):
        found[appointment] |= {person}
    return found


def _visits(wanted: Wanted) -> Executable:
    """Ask for every appointment with each landlord it visits, and once if it visits none."""
    real = (DeskVisit.landlord_id == Landlord.id) & Landlord.kind.not_in(RECEPTION)
    return (
        select(Appointment.id, Household.id, Household.adults, Household.children,
               RegistrationDay.date, Landlord.id, Landlord.code, Landlord.name, Landlord.kind,
               Landlord.confirmed)
        .join(Appointment.household)
        .join(Appointment.day)
        .join(DeskVisit, DeskVisit.appointment_id == Appointment.id, isouter=True)
        .join(Landlord, real, isouter=True)
        .where(wanted)
        .order_by(Appointment.number, Landlord.position)
    )  # fmt: skip
