"""Choosing with seeded dice from what an office holds."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from sqlalchemy import select

from db.appointments import Appointment
from db.days import RegistrationDay
from db.households import Companion, Household
from db.kinds import AppointmentState, DayKind, PersonRole
from planner.households.members import PersonDraft
from planner.office.queries import landlords
from planner.timetable.booking.propose import offers
from planner.timetable.booking.wish import Terms, Wish

NAMES = ("Haddad", "Hadad", "Claes", "Şen", "<b>X</b>", "=1+1", "Van den Berghe")
FIRST_NAMES = ("Samira", "Ali", "Jan", "", "Lina 👩‍👧")
FIRST_DAY = date(2027, 1, 7)
RUNNING = date(2026, 12, 10)
"""The day that is under way in the office of the trials."""
TERMS = Terms(datetime(2026, 12, 1, 9, tzinfo=UTC))


class Dice:
    """What every kind of deeds chooses with."""

    def __init__(self, dice):
        self.dice = dice

    def one(self, session, kind, *where):
        """Any one row of a kind."""
        ids = session.scalars(select(kind.id).where(*where).order_by(kind.id)).all()
        return session.get(kind, self.dice.choice(ids)) if ids else None

    def day(self, session, *where):
        """Any day on which households come."""
        return self.one(session, RegistrationDay, RegistrationDay.kind != DayKind.INFO, *where)

    def some_landlords(self, session):
        ids = [row.id for row in landlords(session, on=date(2026, 12, 17)) if row.kind != "intake"]
        return tuple(sorted(self.dice.sample(ids, self.dice.randint(1, len(ids)))))

    def draft(self, role=None):
        dice = self.dice
        return PersonDraft(
            dice.choice(NAMES), dice.choice(FIRST_NAMES),
            dice.choice((None, date(1980, 1, 1) + timedelta(days=dice.randrange(3)))),
            role or dice.choice(list(PersonRole)),
        )  # fmt: skip

    def wish(self, session):
        companion = self.one(session, Companion).id if self.dice.random() < 0.3 else None
        language = self.dice.choice(("", "", "ar"))
        return Wish(
            self.one(session, Household).id, self.some_landlords(session), None, language, companion
        )

    def offer(self, session, day, wish):
        """Any place that is free for a wish on a day."""
        free = offers(session, day_id=day.id, wish=wish, terms=TERMS)
        return self.dice.choice(free) if free else None

    def to_move(self, session):
        """Any appointment that has not begun, and a day on which its household does not come."""
        found = self.one(session, Appointment, Appointment.state == AppointmentState.PLANNED)
        if found is None:
            return None, None
        taken = select(Appointment.day_id).where(Appointment.household_id == found.household_id)
        return found, self.day(session, RegistrationDay.id.not_in(taken))
