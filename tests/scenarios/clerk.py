"""A clerk at an office: what the window asks of the planner, one act after another."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from sqlalchemy import select

from db.appointments import Appointment
from db.office import Landlord
from planner.clock import BRUSSELS
from planner.days.edit import DayDraft, add_day
from planner.days.queries import day_on, days, desks_of
from planner.households.adding import HouseholdDraft, add_household
from planner.queue.acting import Acting
from planner.queue.arriving import arrive
from planner.queue.board import queue_board
from planner.queue.calling_in import call_household, call_next
from planner.queue.finishing import finish
from planner.slips.issue import Printing, issue_slips
from planner.times import clock
from planner.timetable.booking.book import book_appointment
from planner.timetable.booking.propose import offers
from planner.timetable.booking.wish import Terms, Wish
from planner.workspace import Workspace
from tests.conftest import NOW
from tests.make import THURSDAY


class Clerk:
    """Acts on one office through its workspace only; `clerk.at("09:05")` sets the clock."""

    def __init__(self, path, name="An"):
        self.name, self.now = name, NOW
        self.office = Workspace(path, clock=lambda: self.now, actor=name)

    def at(self, hour, on=THURSDAY):
        hours, minutes = map(int, hour.split(":"))
        self.now = datetime(on.year, on.month, on.day, hours, minutes, tzinfo=BRUSSELS)
        return self

    def does(self, act, **facts):
        return self.office.run(partial(act, **facts)).value

    def asks(self, question, **facts):
        return self.office.ask(partial(question, **facts))

    def acts(self, act, hour, **facts):
        """Do something in the queue of the day, at an hour of it."""
        self.at(hour)
        return self.does(act, day_id=self.day, acting=self.acting, **facts)

    @property
    def acting(self):
        return Acting(self.now, self.name)

    @property
    def terms(self):
        return Terms(self.now)

    @property
    def printing(self):
        return Printing(self.now, self.name)

    @property
    def day(self):
        return self.asks(day_on, date=THURSDAY)

    def plans(self, on=THURSDAY, **draft):
        draft.setdefault("desks_per_landlord", 1)
        return self.does(add_day, draft=DayDraft(on, **draft))

    def day_row(self, on=THURSDAY):
        return next(row for row in self.asks(days) if row.date == on)

    def landlord(self, code):
        return self.asks(lambda session: session.scalars(
            select(Landlord.id).where(Landlord.code == code)).one())  # fmt: skip

    def desk(self, code, place=0):
        owner = self.landlord(code)
        return [d for d in self.asks(desks_of, day_id=self.day) if d.landlord_id == owner][place].id

    def knows(self, last_name, first_name="Jan", others=(), **draft):
        """Take somebody in."""
        draft = HouseholdDraft(last_name, first_name, **draft)
        return self.does(add_household, draft=draft, others=tuple(others))

    def wish(self, household_id, codes=("GW", "POORT"), **needs):
        return Wish(household_id, tuple(map(self.landlord, codes)), **needs)

    def free(self, wish, day=None):
        return self.asks(offers, day_id=day or self.day, wish=wish, terms=self.terms)

    def books(self, household_id, codes=("GW", "POORT"), *, starts=None, **needs):
        """Give a household its best free place, or one that starts at an hour, with a landlord."""
        wish = self.wish(household_id, codes, **needs)
        found = [o for o in self.free(wish) if starts in (None, _start(o))]
        return self.does(book_appointment, wish=wish, offer=found[0], terms=self.terms)

    def prints(self, appointment_id):
        issued = self.does(issue_slips, printing=self.printing, appointment_ids=(appointment_id,))
        return issued.pdf

    def appointment(self, appointment_id):
        """Give what is kept of an appointment, with the visits that have a place by landlord."""
        return self.asks(lambda session: Kept(session.get_one(Appointment, appointment_id)))

    def arrives(self, hour, appointment_id):
        return self.acts(arrive, hour, appointment_id=appointment_id)

    def calls(self, hour, code, appointment_id, **facts):
        return self.acts(call_household, hour, desk_id=self.desk(code),
                         appointment_id=appointment_id, **facts)  # fmt: skip

    def calls_next(self, hour, code, place=0, **facts):
        return self.acts(call_next, hour, desk_id=self.desk(code, place), **facts)

    def finishes(self, hour, code, **facts):
        return self.acts(finish, hour, desk_id=self.desk(code), **facts)

    def queue(self):
        return self.asks(queue_board, day_id=self.day, now=self.now)

    def row(self, appointment_id):
        return next(row for row in self.queue().rows if row.id == appointment_id)


def _start(offer):
    first = offer.route[0]
    return clock(first.start), first.landlord


class Kept:
    """An appointment as it is kept: plain values, fit to be held after the transaction."""

    def __init__(self, found):
        self.id, self.version, self.state = found.id, found.version, found.state
        self.number, self.arrives, self.ends = found.number, found.arrives, found.ends
        self.household_id, self.day_id = found.household_id, found.day_id
        self.language, self.interpreter_id = found.language, found.interpreter_id
        self.visits = {
            visit.landlord.code: Stop(visit.id, visit.desk_id, visit.start, visit.minutes,
                                      visit.state, visit.outcome)
            for visit in sorted(found.visits, key=lambda v: v.start or 0)
        }  # fmt: skip

    @property
    def times(self):
        return {code: clock(stop.start) for code, stop in self.visits.items()
                if stop.start is not None}  # fmt: skip


class Stop:
    """A visit to a desk."""

    def __init__(self, id_, desk_id, start, minutes, state, outcome):
        self.id, self.desk_id, self.start, self.minutes = id_, desk_id, start, minutes
        self.state, self.outcome = state, outcome
