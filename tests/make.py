"""Builds an office's content for tests; asks only for what matters to the test."""

from __future__ import annotations

from datetime import date
from itertools import count

from sqlalchemy import select

from db.appointments import Appointment, DeskVisit
from db.days import Desk, RegistrationDay
from db.households import (
    Companion,
    Fact,
    Household,
    Interpreter,
    InterpreterPresence,
    Person,
)
from db.kinds import PersonRole
from db.office import Landlord, Venue
from planner.days.edit import DayDraft, add_day
from planner.office.keys import held
from planner.times import minutes_of
from planner.undoing import done_of, next_to_undo

THURSDAY = date(2026, 12, 17)
LAST_NAMES = ("Peeters", "Aydın", "Claes", "Haddad", "Nkosi", "Desmet", "Kaya", "Jacobs")


def let_go(seal):
    """Have this process hold no key any more that somebody brought by signing in."""
    held._held.pop(seal, None)


def last_done(session):
    """Tell which operation an undo would take back."""
    return done_of(found) if (found := next_to_undo(session)) else None


class Make:
    """Makes rows in a session: `make.day()`, `make.appointment(visits={"GW": "09:00"})`."""

    def __init__(self, session):
        self.session = session
        self._numbers = count(1)

    def venue(self, name="Zaal De Brug"):
        venue = Venue(
            name=name, address="Kerkplein 4, Kortrijk", directions="Gelijkvloers, de groene deur"
        )
        self.session.add(venue)
        self.session.flush()
        return venue

    def day(self, on=THURSDAY, **draft):
        day_id = add_day(self.session, draft=DayDraft(on, **draft))
        self.session.flush()
        return self.session.get_one(RegistrationDay, day_id)

    def landlord(self, code):
        return self.session.scalars(select(Landlord).where(Landlord.code == code)).one()

    def desk(self, day, code, place=0):
        """The landlord's first (or next) desk of a day."""
        query = select(Desk).join(Desk.landlord).where(Desk.day_id == day.id, Landlord.code == code)
        return self.session.scalars(query.order_by(Desk.number)).all()[place]

    def household(self, *, last_name=None, first_name="Jan", birth_date=None, facts=(), **values):
        name = last_name or LAST_NAMES[next(self._numbers) % len(LAST_NAMES)]
        person = Person(
            role=PersonRole.REFERENCE_TENANT,
            last_name=name,
            first_name=first_name,
            birth_date=birth_date or date(1984, 5, 6),
        )
        household = Household(persons=[person], facts=[Fact(code=code) for code in facts], **values)
        self.session.add(household)
        return household

    def appointment(self, day, visits, *, household=None, **values):
        """Book a household; `visits` gives each landlord's code its time, or None: not placed."""
        appointment = Appointment(
            household=household or self.household(),
            day_id=day.id,
            number=next(self._numbers),
            **values,
        )
        for code, clock in visits.items():
            appointment.visits.append(self._visit(day, code, clock))
        placed = [(v.start, v.start + v.minutes) for v in appointment.visits if v.start is not None]
        if placed:
            appointment.starts = min(start for start, _ in placed)
            appointment.ends = max(end for _, end in placed)
            appointment.arrives = appointment.starts - day.arrive_before_minutes
        self.session.add(appointment)
        self.session.flush()
        return appointment

    def companion(self, name="Toeleider 1 (vzw Effect)"):
        companion = Companion(name=name)
        self.session.add(companion)
        return companion

    def interpreter(self, *languages, name="Tolk 1"):
        interpreter = Interpreter(name=name, languages=languages)
        self.session.add(interpreter)
        return interpreter

    def present(self, interpreter, day, windows):
        """Book an interpreter for a day."""
        self.session.add(
            InterpreterPresence(interpreter_id=interpreter.id, day_id=day.id, windows=windows)
        )
        self.session.flush()

    def _visit(self, day, code, clock):
        landlord = self.landlord(code)
        if clock is None:
            return DeskVisit(landlord_id=landlord.id, minutes=day.visit_minutes)
        clock, _, place = clock.partition(" ")
        desk = self.desk(day, code, int(place or 0))
        return DeskVisit(
            landlord_id=landlord.id,
            minutes=day.visit_minutes,
            desk_id=desk.id,
            start=minutes_of(clock),
        )
