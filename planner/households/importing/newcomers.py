"""Making and completing the appointments of imported households."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.appointments import Appointment, DeskVisit
from db.days import RegistrationDay
from db.households import Companion, Household, Person
from db.kinds import AppointmentState, PersonRole
from db.office import Landlord
from planner.days.visits import receptions_on, visit_minutes_on
from planner.households.importing.duplicates import likeness
from planner.households.importing.judging.rows import AcceptedRow
from planner.households.importing.words.folding import compact

SOURCE_LENGTH = 120


class Newcomers:
    """Gives the households of lists their place on a day; `added` counts the appointments."""

    def __init__(self, session: Session, day: RegistrationDay) -> None:
        self.added = 0
        self._session = session
        self._day = day
        self._landlords = {x.code: x.id for x in session.scalars(select(Landlord))}
        self._minutes = visit_minutes_on(session, day)
        self._intake = receptions_on(session, day)
        self._companions = {compact(x.name): x.id for x in session.scalars(select(Companion))}
        highest = select(func.max(Appointment.number)).where(Appointment.day_id == day.id)
        self._number = session.scalar(highest) or 0

    def add(self, row: AcceptedRow) -> Appointment:
        """Make a household and its appointment."""
        person = Person(
            role=PersonRole.REFERENCE_TENANT,
            last_name=row.last_name,
            first_name=row.first_name,
            birth_date=row.birth_date,
        )
        household = Household(
            phone=row.phone, adults=row.adults, children=row.children, persons=[person]
        )
        return self._invite(household, row)

    def welcome(self, household: Household, row: AcceptedRow) -> Appointment:
        """Give a household of the office its appointment, or complete the one it has."""
        own = (Appointment.household_id == household.id) & (Appointment.day_id == self._day.id)
        appointment = self._session.scalar(select(Appointment).where(own))
        if appointment is None:
            appointment = self._invite(household, row)
        elif appointment.state is AppointmentState.CANCELLED:
            appointment.state = AppointmentState.PLANNED
            self.added += 1
        self.complete(appointment, row)
        return appointment

    def complete(self, appointment: Appointment, row: AcceptedRow) -> None:
        """Fill in what a row says and the household or its appointment lacks."""
        household = appointment.household
        household.phone = household.phone or row.phone
        for person in household.persons:
            _complete_person(person, row)
        if row.interpreter and not appointment.language:
            appointment.language = row.interpreter
            self._lengthen(appointment)
        if row.companion and appointment.companion_id is None:
            appointment.companion_id = self._companion(row.companion)
        appointment.availability = appointment.availability or row.availability
        appointment.accessible = appointment.accessible or row.wheelchair
        asked = {visit.landlord_id for visit in appointment.visits}
        appointment.visits += [
            visit
            for visit in self._visits(row.landlords, appointment.extra_minutes)
            if visit.landlord_id not in asked
        ]

    def _invite(self, household: Household, row: AcceptedRow) -> Appointment:
        self._number += 1
        self.added += 1
        extra = self._day.extra_minutes if row.interpreter else 0
        appointment = Appointment(
            household=household,
            day_id=self._day.id,
            number=self._number,
            availability=row.availability,
            language=row.interpreter,
            accessible=row.wheelchair,
            extra_minutes=extra,
            companion_id=self._companion(row.companion),
            source=row.source[:SOURCE_LENGTH],
            visits=[*self._intake_visits(), *self._visits(row.landlords, extra)],
        )
        self._session.add(appointment)
        return appointment

    def _visits(self, codes: Iterable[str], extra: int) -> list[DeskVisit]:
        ids, usual = [self._landlords[code] for code in codes], self._day.visit_minutes
        minutes = [self._minutes.get(id_, usual) + extra for id_ in ids]
        return [DeskVisit(landlord_id=id_, minutes=m) for id_, m in zip(ids, minutes, strict=True)]

    def _lengthen(self, appointment: Appointment) -> None:
        """Give visits the time that interpreting takes; not at the reception."""
        appointment.extra_minutes = self._day.extra_minutes
        for visit in appointment.visits:
            if visit.landlord_id not in self._intake and visit.start is None:
                visit.minutes += appointment.extra_minutes

    def _intake_visits(self) -> list[DeskVisit]:
        minutes = self._day.intake_minutes
        return [DeskVisit(landlord_id=id_, minutes=minutes) for id_ in self._intake if minutes]

    def _companion(self, name: str) -> int | None:
        """Give the companion of that name, a new one if nobody has it."""
        if not name:
            return None
        key = compact(name) or name
        if key not in self._companions:
            companion = Companion(name=name)
            self._session.add(companion)
            self._companions[key] = companion.id
        return self._companions[key]


def _complete_person(person: Person, row: AcceptedRow) -> None:
    """Give somebody the birth date and first name that a row has for the same name."""
    own = likeness.Person(person.last_name, person.first_name, person.birth_date, "")
    if own.key == row.person.key or not person.first_name:
        person.birth_date = person.birth_date or row.birth_date
        person.first_name = person.first_name or row.first_name
