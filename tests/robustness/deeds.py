"""Random acts of an office, each as a screen would do it: ask first, then act on what was shown."""

from __future__ import annotations

import importlib
import pkgutil
from datetime import date, timedelta
from functools import partial
from inspect import signature

from sqlalchemy import select

import planner
from db.appointments import Appointment, DeskVisit
from db.days import ClosingDay, Desk, RegistrationDay, Series
from db.households import Companion, Household, HouseholdLink, InterpreterPresence, Person
from db.kinds import AppointmentState, PersonRole
from planner import operations
from planner.checklists.facts_of import set_coming, set_facts
from planner.checklists.noted import Paper
from planner.checklists.states import PaperState
from planner.checklists.ticking import promise, set_tick
from planner.days.closing import add_closing, remove_closing
from planner.days.edit import DayDraft, add_day, move_day
from planner.days.presence import book_interpreter, cancel_interpreter, set_companion_presence
from planner.days.rhythm import Rhythm
from planner.days.series import SeriesDraft, add_series, change_series, plan_series_days
from planner.households.adding import HouseholdDraft, add_household
from planner.households.companion_names import change_companion
from planner.households.consent import set_consent
from planner.households.joining.merge import merge_households
from planner.households.joining.preview import merge_preview
from planner.households.joining.rows import MergeChoices, Side
from planner.households.joining.split import split_household
from planner.households.links import link_households, unlink_households
from planner.office.edit import change_office, office_view
from planner.timetable.apply import apply_plan
from planner.timetable.booking.book import book_appointment, split_off
from planner.timetable.booking.cancelling import (
    CancelReason,
    cancel_appointment,
    reinstate_appointment,
)
from planner.timetable.booking.other_day import ask_for_day, move_to_day
from planner.timetable.booking.propose import offers
from planner.timetable.booking.wishes import Wishes, change_wishes
from planner.timetable.moving.locks import lock_places, release_places
from planner.timetable.moving.moves import move_household, move_visit, swap_visits
from planner.timetable.moving.spots import spots
from planner.timetable.replan.households import (
    Alone,
    CameAfterAll,
    Free,
    LandlordAdded,
    LandlordDropped,
    Late,
    NotCome,
)
from planner.timetable.replan.people import CompanionAway, InterpreterAway, InterpreterBooked
from planner.timetable.replan.proposal import propose, replan
from planner.timetable.replan.rooms import (
    DayMoved,
    DayShifted,
    DeskAdded,
    DeskCloses,
    DeskOpens,
    DesksLonger,
)
from planner.timetable.snapshot import problem_of
from planner.timetable.solver.solve import solve
from tests.cards import add_person, change_person, remove_person, save_card
from tests.robustness.dice import FIRST_DAY, FIRST_NAMES, NAMES, TERMS
from tests.robustness.office_deeds import OfficeDeeds
from tests.robustness.outcome_deeds import OutcomeDeeds
from tests.robustness.queue_deeds import QueueDeeds

OFFERED = 0.8
"""How often a visit goes where the board would let it; else anywhere."""


class Deeds(OfficeDeeds, OutcomeDeeds, QueueDeeds):
    """Chooses acts with seeded dice; each method gives the work of one, or none when it cannot."""

    def add_household(self, _session):
        draft = HouseholdDraft(
            self.dice.choice(NAMES), self.dice.choice(FIRST_NAMES), date(1980, 1, 1),
            self.dice.choice(("", "0470 12 34 56")), children=self.dice.randrange(4),
        )  # fmt: skip
        return partial(add_household, draft=draft)

    def change_card(self, session):
        found = self.one(session, Household)
        values = self.dice.choice(
            (
                {"phone": self.dice.choice(("", "056 22 33 44"))},
                {"remark": self.dice.choice(NAMES)},
                {"hidden": self.dice.random() < 0.5},
                {"slip_language": self.dice.choice(("", "ar", "fr"))},
                {"adults": self.dice.randint(1, 4), "children": 3},
            )
        )
        return partial(save_card, household_id=found.id, version=found.version, **values)

    def add_person(self, session):
        return partial(add_person, household_id=self.one(session, Household).id, draft=self.draft())

    def change_person(self, session):
        found = self.one(session, Person)
        role = found.role if self.dice.random() < 0.5 else None
        return partial(
            change_person, person_id=found.id, version=found.version, draft=self.draft(role)
        )

    def remove_person(self, session):
        found = self.one(session, Person, Person.role != PersonRole.REFERENCE_TENANT)
        return found and partial(remove_person, person_id=found.id, version=found.version)

    def link(self, session):
        one, other = self.one(session, Household), self.one(session, Household)
        return partial(link_households, household_id=one.id, other_id=other.id)

    def unlink(self, session):
        found = self.one(session, HouseholdLink)
        return found and partial(
            unlink_households, household_id=found.household_id, other_id=found.other_id
        )

    def facts(self, session):
        codes = self.dice.sample(("wages", "pension", "student", "debt_help"), 2)
        return partial(set_facts, household_id=self.one(session, Household).id, codes=codes)

    def coming(self, session):
        found = self.one(session, Appointment)
        person = found and self.one(session, Person, Person.household_id == found.household_id)
        return person and partial(
            set_coming, appointment_id=found.id, person_id=person.id,
            comes=self.dice.random() < 0.3,
        )  # fmt: skip

    def tick(self, session):
        household = self.one(session, Household)
        person = self.one(session, Person, Person.household_id == household.id)
        code, whose = self.dice.choice((("TAX_ASSESS", None), ("ID_CARD", person.id)))
        landlord = self.dice.choice((None, *self.some_landlords(session)))
        paper = Paper(household.id, code, whose, landlord)
        if self.dice.random() < 0.3:
            return partial(promise, paper=paper, on=date(2026, 12, 24))
        state = self.dice.choice((PaperState.SEEN, PaperState.MISSING, PaperState.TO_CHECK))
        return partial(set_tick, paper=paper, state=state)

    def consent(self, session):
        household, companion = self.one(session, Household), self.one(session, Companion)
        given = self.dice.random() < 0.7
        return partial(
            set_consent, household_id=household.id, companion_id=companion.id, given=given,
            on=date(2026, 12, 1),
        )  # fmt: skip

    def change_companion(self, session):
        found = self.one(session, Companion)
        return partial(
            change_companion, companion_id=found.id, version=found.version,
            name=f"{self.dice.choice(NAMES)} {self.dice.randrange(99)}", phone="",
        )  # fmt: skip

    def merge(self, session):
        one, other = self.one(session, Household), self.one(session, Household)
        shown = merge_preview(session, keep_id=one.id, other_id=other.id)
        days = {row.day_id: self.dice.choice(list(Side)) for row in shown.days}
        choices = MergeChoices(shown.versions, {"phone": self.dice.choice(list(Side))}, days)
        return partial(merge_households, keep_id=one.id, other_id=other.id, choices=choices)

    def split(self, session):
        some = select(Person.household_id).where(Person.role != PersonRole.REFERENCE_TENANT)
        found = self.one(session, Household, Household.id.in_(some))
        if found is None:
            return None
        ids = [person.id for person in found.persons]
        going = self.dice.sample(ids, self.dice.randint(1, max(1, len(ids) - 1)))
        return partial(
            split_household, household_id=found.id, version=found.version, person_ids=going
        )

    def change_office(self, session):
        view = office_view(session)
        return partial(
            change_office, version=view.version, name=self.dice.choice(NAMES), phone=view.phone
        )

    def add_day(self, _session):
        on = FIRST_DAY + timedelta(days=self.dice.randrange(60))
        return partial(add_day, draft=DayDraft(on))

    def move_day(self, session):
        found = self.one(session, RegistrationDay)
        to = FIRST_DAY + timedelta(days=self.dice.randrange(60))
        return partial(move_day, day_id=found.id, version=found.version, date=to)

    def add_series(self, _session):
        return partial(add_series, draft=SeriesDraft("Reeks", FIRST_DAY, Rhythm(2, 3, 3)))

    def change_series(self, session):
        found = self.one(session, Series)
        draft = SeriesDraft("Andere", FIRST_DAY, Rhythm(3, 1, 2), hours=((540, 720),))
        return found and partial(
            change_series, series_id=found.id, version=found.version, draft=draft
        )

    def plan_series(self, session):
        found = self.one(session, Series)
        dates = [FIRST_DAY + timedelta(days=200 + self.dice.randrange(9))]
        return found and partial(plan_series_days, series_id=found.id, dates=dates)

    def add_closing(self, _session):
        return partial(add_closing, first=FIRST_DAY, last=FIRST_DAY, reason="brug")

    def remove_closing(self, session):
        found = self.one(session, ClosingDay)
        return found and partial(remove_closing, closing_id=found.id)

    def book_interpreter(self, session):
        day = self.day(session)
        name = f"Tolk {self.dice.randrange(3)}"
        languages = (self.dice.choice(("ar", "ru")),)
        return partial(book_interpreter, day_id=day.id, name=name, languages=languages)

    def cancel_interpreter(self, session):
        found = self.one(session, InterpreterPresence)
        return found and partial(cancel_interpreter, presence_id=found.id)

    def companion_hours(self, session):
        return partial(
            set_companion_presence, day_id=self.day(session).id,
            companion_id=self.one(session, Companion).id,
            windows=self.dice.choice(((), ((510, 720),), ((540, 700),))),
        )  # fmt: skip

    def ask_for_day(self, session):
        day = self.day(session)
        return partial(ask_for_day, day_id=day.id, wish=self.wish(session))

    def book(self, session):
        wish, day = self.wish(session), self.day(session)
        terms = TERMS
        free = offers(session, day_id=day.id, wish=wish, terms=TERMS)
        if not free:
            return None
        return partial(book_appointment, wish=wish, offer=self.dice.choice(free), terms=terms)

    def change_wishes(self, session):
        found, asked = self.one(session, Appointment), self.wish(session)
        wishes = Wishes(asked.landlords, None, asked.language, asked.companion_id)
        return found and partial(
            change_wishes, appointment_id=found.id, version=found.version, wishes=wishes
        )

    def cancel(self, session):
        found = self.one(session, Appointment)
        return found and partial(
            cancel_appointment, appointment_id=found.id, version=found.version,
            reason=self.dice.choice(list(CancelReason)).value,
        )  # fmt: skip

    def reinstate(self, session):
        found = self.one(session, Appointment, Appointment.state == AppointmentState.CANCELLED)
        return found and partial(
            reinstate_appointment, appointment_id=found.id, version=found.version
        )

    def move_to_day(self, session):
        found, day = self.to_move(session)
        return day and partial(
            move_to_day, appointment_id=found.id, version=found.version, day_id=day.id
        )

    def split_off(self, session):
        found = self.one(session, DeskVisit)
        if found is None:
            return None
        other = self.day(session, RegistrationDay.id != found.appointment.day_id)
        return other and partial(
            split_off, appointment_id=found.appointment_id, landlord_id=found.landlord_id,
            day_id=other.id,
        )  # fmt: skip

    def lock(self, session):
        act, kept = self.dice.choice(((lock_places, False), (release_places, True)))
        own = select(DeskVisit.appointment_id).where(DeskVisit.locked.is_(kept))
        found = self.one(session, Appointment, Appointment.id.in_(own))
        return found and partial(act, appointment_id=found.id)

    def move(self, session):
        found = self.one(session, DeskVisit, DeskVisit.start.is_not(None), ~DeskVisit.locked)
        if found is None:
            return None
        desk = self.one(session, Desk, Desk.landlord_id == found.landlord_id,
                        Desk.day_id == found.appointment.day_id)  # fmt: skip
        act = self.dice.choice((move_visit, move_household))
        spot = desk.id, 510 + 5 * self.dice.randrange(90)
        shown = spots(session, visit_id=found.id, whole=act is move_household).places
        green = [place for place, obstacle in shown.items() if obstacle is None]
        if green and self.dice.random() < OFFERED:
            spot = self.dice.choice(green)
        return partial(act, visit_id=found.id, desk_id=spot[0], start=spot[1])

    def swap(self, session):
        free = DeskVisit.start.is_not(None) & DeskVisit.locked.is_(False)
        one = self.one(session, DeskVisit, free)
        if one is None:
            return None
        there = select(Appointment.id).where(Appointment.day_id == one.appointment.day_id)
        other = self.one(
            session, DeskVisit, DeskVisit.landlord_id == one.landlord_id, DeskVisit.id != one.id,
            free, DeskVisit.appointment_id.in_(there),
        )  # fmt: skip
        return other and partial(swap_visits, visit_id=one.id, other_id=other.id)

    def replan(self, session):
        found = self.one(session, Appointment)
        if found is None:
            return None
        landlord = self.dice.choice(self.some_landlords(session))
        change = self.dice.choice(
            (NotCome(found.id), CameAfterAll(found.id), Late(found.id, 20), Alone(found.id),
             Free(found.id, (600, 900)), LandlordAdded(found.id, landlord),
             LandlordDropped(found.id, landlord))
        )  # fmt: skip
        proposal = propose(session, day_id=found.day_id, change=change)
        return partial(replan, proposal=proposal)

    def replan_rooms(self, session):
        day = self.day(session)
        desk = self.one(session, Desk, Desk.day_id == day.id)
        presence = self.one(session, InterpreterPresence)
        change = self.dice.choice(
            (DeskCloses(desk.id, 900), DeskOpens(desk.id, ((540, 660),)),
             DesksLonger(desk.landlord_id, 30), DeskAdded(desk.landlord_id), DayShifted(30),
             DayMoved(FIRST_DAY + timedelta(days=90)), InterpreterBooked("ar", "Tolk 9"),
             CompanionAway(self.one(session, Companion).id, ((540, 700),)),
             *((InterpreterAway(presence.id),) if presence else ()))
        )  # fmt: skip
        return partial(replan, proposal=propose(session, day_id=day.id, change=change))

    def plan(self, session):
        day = self.day(session)
        found = solve(problem_of(session, day_id=day.id), effort=1, seed=self.dice.randrange(9))
        return partial(apply_plan, day_id=day.id, plan=found)


def _acts_of(*kinds):
    return tuple(name for kind in kinds for name in vars(kind) if name[0] != "_")


BESIDE = {"office", "file", "actor"}
"""What operations call the place of the file that they are given, or who looked."""

DEEDS = _acts_of(Deeds, OfficeDeeds, OutcomeDeeds, QueueDeeds)
"""The names of all acts."""

QUEUE = _acts_of(QueueDeeds)
"""Those of the queue, which come to more when they follow each other."""

AFTERWARDS = _acts_of(OutcomeDeeds)
"""Those that come after a day, likewise."""


def every_operation():
    """Name the operations that a sequence must have tried, as the journal names them.

    Left out are those that nothing can take back; those that are given the file itself, as they act
    on its keys: what was told, a password or a key on paper, stays told, and is no row; and notes
    of who looked, which are told of the actor.
    """
    for module in pkgutil.walk_packages(planner.__path__, "planner."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    ours = (act for act in operations.names if act.__module__.startswith("planner."))
    names = {operations.names[act] for act in ours if not BESIDE & set(signature(act).parameters)}
    return names - operations.finals
