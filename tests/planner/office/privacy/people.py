"""People with names that are found nowhere else, and looking for them in every file."""

from __future__ import annotations

import random
from contextlib import closing
from datetime import date
from functools import partial

from sqlalchemy import func, select

from db.appointments import Appointment, DeskVisit
from db.checklists import Tick
from db.engine import connect
from db.households import Household
from db.kinds import DayKind, PersonRole, TickState
from db.outcomes import Attendee, Followed, Result, VisitResult
from db.queue import QueueEvent
from db.slips import SlipIssue
from planner.checklists.facts_of import set_facts
from planner.checklists.noted import Paper
from planner.checklists.ticking import mark_not_applicable, promise
from planner.days.attendees import add_attendee, attendees, note_came, remove_attendee
from planner.days.edit import DayDraft, add_day
from planner.households.adding import HouseholdDraft, add_household
from planner.households.card import household_view
from planner.households.members import PersonDraft
from planner.office.backup.place import SUFFIX
from planner.office.keys.here import key_of
from planner.outcomes.entering import ResultDraft, note_reminded, set_result
from planner.outcomes.followed import follow
from planner.outcomes.visits import Visited
from planner.outcomes.wanted import asked_papers
from planner.slips.issue import Printing, issue_slips
from planner.timetable.booking.answer import day_answer
from planner.timetable.booking.book import book_appointment
from planner.timetable.booking.view import booking_view
from planner.timetable.booking.wish import Terms
from tests.cards import add_person, change_person, remove_person, save_card

CONSONANTS, VOWELS = "bdfgklmnprstvz", "aeiou"


class Canaries:
    """Makes words that neither program nor catalogue holds, and remembers them."""

    def __init__(self, seed):
        self.chance = random.Random(seed)
        self.words = set()

    def __call__(self):
        pairs = (self.chance.choice(CONSONANTS) + self.chance.choice(VOWELS) for _ in range(6))
        word = "".join(pairs).capitalize()
        self.words.add(word)
        return word

    def phone(self):
        number = f"+3247012{self.chance.randrange(10**4):04d}"
        self.words.add(number)
        return number


class People:
    """Lets a clerk do to a household all that leaves something of it behind."""

    def __init__(self, workspace, seed=1):
        self.workspace = workspace
        self.canary = Canaries(seed)

    def run(self, act, **facts):
        return self.workspace.run(partial(act, **facts)).value

    def view(self, household):
        return self.workspace.ask(partial(household_view, household_id=household, day_id=None))

    def add(self):
        draft = HouseholdDraft(self.canary(), self.canary(), date(1984, 5, 6), self.canary.phone())
        return self.run(add_household, draft=draft)

    def live(self, household):
        """Change, add, remove and undo."""
        partner = PersonDraft(self.canary(), self.canary(), date(1986, 1, 2), PersonRole.PARTNER)
        self.run(add_person, household_id=household, draft=partner)
        first = self.view(household).persons[0]
        renamed = PersonDraft(self.canary(), first.first_name, first.birth_date, first.role)
        self.run(change_person, person_id=first.id, version=first.version, draft=renamed)
        note = {"version": self.view(household).version, "remark": f"Belt {self.canary()}"}
        self.run(save_card, household_id=household, **note)
        number = {"version": self.view(household).version, "phone": self.canary.phone()}
        self.run(save_card, household_id=household, **number)
        self.workspace.undo()
        gone = self.view(household).persons[1]
        self.run(remove_person, person_id=gone.id, version=gone.version)
        self.run(set_facts, household_id=household, codes=["recognised_refugee"])
        paper = Paper(household, "ID_CARD", self.view(household).persons[0].id)
        self.run(mark_not_applicable, paper=paper)
        self.run(promise, paper=Paper(household, "LEASE"), on=date(2027, 1, 4))

    def book(self, household, day_id):
        view = self.workspace.ask(partial(booking_view, household_id=household, day_id=day_id))
        terms = Terms(self.workspace.clock())
        answer = self.workspace.ask(partial(day_answer, day_id=day_id, wish=view.wish, terms=terms))
        self.run(book_appointment, wish=view.wish, offer=answer.offers[0], terms=terms)

    def print(self, day_id):
        printing = Printing(self.workspace.clock(), "An")
        return self.run(issue_slips, day_id=day_id, printing=printing)

    def visits(self, household):
        """Give the visits of a household."""
        query = select(Appointment.id, DeskVisit.landlord_id).join(
            DeskVisit, DeskVisit.appointment_id == Appointment.id
        )
        own = query.where(Appointment.household_id == household).order_by(DeskVisit.id)
        return [Visited(*row) for row in self.workspace.ask(lambda s: s.execute(own).all())]

    def enter(self, household, result, **more):
        """Enter what came of a household's first visit."""
        draft = ResultDraft(result, **more)
        self.run(set_result, visited=self.visits(household)[0], draft=draft)

    def follow(self, household):
        """Enter a result, change it, remind them, and note that they agreed long ago."""
        first = self.visits(household)[0]
        own = {"appointment_id": first.appointment_id, "landlord_id": first.landlord_id}
        wanted = (self.workspace.ask(partial(asked_papers, **own))[0].paper,)
        self.enter(household, Result.INCOMPLETE, wanted=wanted, due_on=date(2027, 1, 4))
        self.enter(household, Result.REGISTERED)
        self.run(note_reminded, visits=self.visits(household)[:1], on=date(2027, 1, 5))
        long_ago = {"purpose": Followed.UPDATES, "on": date(2024, 12, 1)}
        self.run(follow, household_id=household, **long_ago)

    def attend(self, on):
        """Hold an info session where one came and one was taken off the list."""
        day = self.run(add_day, draft=DayDraft(on, kind=DayKind.INFO))
        for _ in range(2):
            mail = f"{self.canary()}@example.org"
            who = {"organisation": "CAW", "name": self.canary(), "mail": mail}
            self.run(add_attendee, day_id=day, **who)
        first, second = self.workspace.ask(partial(attendees, day_id=day))
        self.run(note_came, attendee_id=first.id, came=True)
        self.run(remove_attendee, attendee_id=second.id)
        return day

    def found_in(self, folder):
        """Give the words that some file of a folder holds, with the file's name.

        Of an encrypted one they are looked for in every value that its tables hold; the journal's
        images are among those.
        """
        kept = {
            path.name: path.read_bytes() + self._values(path)
            for path in folder.rglob("*")
            if path.is_file()
        }
        return {
            (name, word)
            for name, data in kept.items()
            for word in self.canary.words
            if word.encode() in data
        }

    def _values(self, path):
        if not (path.suffix == SUFFIX or path == self.workspace.path):
            return b""
        immutable = path != self.workspace.path
        with closing(connect(path, key_of(path), immutable=immutable)) as opened:
            tables = opened.execute("select name from sqlite_master where type = 'table'")
            return "\n".join(
                str(value)
                for (name,) in tables.fetchall()
                for row in opened.execute(f'select * from "{name}"')
                for value in row
            ).encode()


def free_pages(path):
    """Tell how many pages of a file belong to no table: they could hold what was erased."""
    with closing(connect(path, key_of(path))) as opened:
        return opened.execute("pragma freelist_count").fetchone()[0]


def figures(session):
    """Count what figures are made of."""
    adults, children = session.execute(
        select(func.sum(Household.adults), func.sum(Household.children))
        .join(Appointment, Appointment.household_id == Household.id)
    ).one()  # fmt: skip
    states = session.execute(
        select(Appointment.day_id, Appointment.state, func.count()).group_by(
            Appointment.day_id, Appointment.state)
    ).all()  # fmt: skip
    visits = session.execute(
        select(DeskVisit.landlord_id, DeskVisit.state, DeskVisit.start, DeskVisit.minutes)
        .order_by(DeskVisit.id)
    ).all()  # fmt: skip
    languages = session.execute(
        select(Appointment.language, Appointment.companion_id).order_by(Appointment.id)
    ).all()
    lacking = session.execute(
        select(Tick.household_id, Tick.requirement, Tick.landlord_id)
        .where(Tick.state == TickState.PROMISED).order_by(Tick.id)
    ).all()  # fmt: skip
    results = session.execute(
        select(VisitResult.landlord_id, VisitResult.result, VisitResult.papers)
        .order_by(VisitResult.id)
    ).all()  # fmt: skip
    guests = session.execute(select(Attendee.day_id, Attendee.organisation, Attendee.came)).all()
    counts = [session.scalar(select(func.count()).select_from(x)) for x in (QueueEvent, SlipIssue)]
    return adults, children, states, visits, languages, lacking, results, guests, counts
