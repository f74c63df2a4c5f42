"""A simulated year: six days of 60 households each, made of rows alone, the same every time.

It is made without the planner, so that what the planner says of it can be held against it.
`python -m tests.year FILE` makes an office of it.
"""

from __future__ import annotations

import random
import sys
from collections import defaultdict
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path

from sqlalchemy import insert, select

from db.appointments import Appointment, DeskVisit
from db.base import RANDOM_BITS
from db.checklists import Tick
from db.days import Desk, RegistrationDay
from db.households import Companion, Household, Interpreter, InterpreterPresence, Person
from db.kinds import AppointmentState, DayState, Outcome, PersonRole, TickState, VisitState
from db.office import Landlord
from db.outcomes import Result, VisitResult
from db.queue import QueueAct, QueueEvent
from planner.clock import BRUSSELS
from planner.office.file import new_office
from planner.workspace import Workspace

DATES = (date(2027, 1, 14), date(2027, 3, 11), date(2027, 5, 13), date(2027, 7, 8),
         date(2027, 9, 9), date(2027, 11, 18))  # fmt: skip
HOUSEHOLDS = 60
LANDLORDS = ("GW", "POORT", "ZWVS")
DESKS = 3
HOURS = ((510, 720), (810, 1020))
SHORT = ((510, 720), (810, 830))
"""When the desks of the last landlord are open on the last day, though visits go on longer."""
VISIT, WALK, GRID = 15, 5, 5
LANGUAGES = ("", "", "", "", "", "", "ar", "ar", "fr", "tr", "ru", "so")
NAMES = ("Peeters", "Aydın", "Claes", "Haddad", "Nkosi", "Desmet", "Kaya", "Jacobs", "Maes")
PAPERS = ("FORM_SIGNED", "EID_PIN", "PROPERTY_DECL")
OUTCOMES = (Outcome.DONE,) * 11 + (Outcome.INCOMPLETE,) * 6 + (
    Outcome.NOT_ELIGIBLE, Outcome.POSTPONED, None)  # fmt: skip


class Year:
    """Collects rows by table and writes them at once."""

    def __init__(self, session, seed=8):
        self.session = session
        self.random = random.Random(seed)
        self.rows = defaultdict(list)
        self.ids = count(1)
        self.landlords = {
            code: session.scalars(select(Landlord.id).where(Landlord.code == code)).one()
            for code in LANDLORDS
        }

    def make(self):
        for on in DATES:
            self._day(on)
        for kind in (Household, Person, Companion, Interpreter, RegistrationDay, Desk,
                     InterpreterPresence, Appointment, DeskVisit, QueueEvent, Tick,
                     VisitResult):  # fmt: skip
            if self.rows[kind]:
                self.session.execute(insert(kind.__table__), self.rows[kind])

    def add(self, table, made=None, **values):
        """Add a row with an id of its own, made at a moment."""
        moment = made or datetime(2026, 12, 1, 9, tzinfo=UTC)
        id_ = (int(moment.timestamp() * 1000) << RANDOM_BITS) | next(self.ids)
        self.rows[table].append({"id": id_, "version": 1, **values})
        return self.rows[table][-1]

    def _day(self, on):
        day = self.add(
            RegistrationDay, date=on, sessions=HOURS, visit_minutes=VISIT, change_over_minutes=0,
            walk_minutes=WALK, intake_minutes=10, extra_minutes=10, arrive_before_minutes=10,
            late_tolerance_minutes=10, kind="registration", state=DayState.CLOSED,
            max_wait_minutes=60, most_households=None, booking_closes_on=None, series_id=None,
            series_date=None, venue_id=None,
        )  # fmt: skip
        desks = {code: [] for code in LANDLORDS}
        for number in range(1, DESKS * len(LANDLORDS) + 1):
            code = LANDLORDS[(number - 1) // DESKS]
            desks[code].append(self.add(
                Desk, day_id=day["id"], landlord_id=self.landlords[code], number=number,
                open=SHORT if (on, code) == (DATES[-1], LANDLORDS[-1]) else HOURS,
                reserved=(), accessible=True, visit_minutes=None, staffed_by="",
            ))  # fmt: skip
        companions = [self.add(Companion, name=f"Toeleider {on} {n}", phone="") for n in range(9)]
        self._interpreters(day)
        parties = [self._party(day, number, companions) for number in range(1, HOUSEHOLDS + 1)]
        taken = defaultdict(list)
        for party in parties:
            if not party["walk_in"]:
                self._place(party, desks, taken)
        self._live(on, parties, desks)

    def _interpreters(self, day):
        for language, windows in (("ar", HOURS), ("tr", HOURS[:1]), ("ru", ((540, 690),))):
            one = self.add(Interpreter, name=f"Tolk {language}", languages=(language,), phone="")
            self.add(InterpreterPresence, interpreter_id=one["id"], day_id=day["id"],
                     windows=windows, mode="on_site")  # fmt: skip

    def _party(self, day, number, companions):
        pick = self.random
        adults, children = pick.choice((1, 1, 1, 2, 2)), pick.choice((0, 0, 0, 1, 2, 3))
        household = self.add(Household, phone="", slip_language="", adults=adults,
                             children=children, hidden=False, remark="")  # fmt: skip
        self.add(Person, household_id=household["id"], role=PersonRole.REFERENCE_TENANT,
                 last_name=pick.choice(NAMES), first_name=f"Vx{next(self.ids)}", birth_date=None,
                 position=0)  # fmt: skip
        walk_in = number > HOUSEHOLDS - 4
        lead = 0 if walk_in else pick.randrange(2, 45)
        made = datetime(day["date"].year, day["date"].month, day["date"].day, 8, tzinfo=UTC)
        wanted = pick.sample(LANDLORDS, pick.choice((2, 3, 3)))
        state = pick.choices(
            (AppointmentState.COMPLETED, AppointmentState.NO_SHOW, AppointmentState.CANCELLED,
             AppointmentState.LEFT_EARLY), (84, 9, 4, 3))[0]  # fmt: skip
        appointment = self.add(
            Appointment, made=made - timedelta(days=lead), household_id=household["id"],
            day_id=day["id"], number=number, state=AppointmentState.COMPLETED if walk_in else state,
            availability=None, language=pick.choice(LANGUAGES), accessible=False, extra_minutes=0,
            companion_id=companions.pop()["id"] if companions and number % 6 == 0 else None,
            interpreter_id=None, starts=None, ends=None, arrives=None, reason=None,
            source="", cancelled_for="",
        )  # fmt: skip
        return {"row": appointment, "walk_in": walk_in, "wanted": wanted, "visits": []}

    def _place(self, party, desks, taken):
        """Give each visit the first free place, walking between."""
        own = party["row"]
        if own["state"] is AppointmentState.CANCELLED:
            return
        free = []
        for code in party["wanted"]:
            start, desk = next(
                (start, desk)
                for first, last in HOURS
                for start in range(first, last - VISIT + 1, GRID)
                for desk in desks[code]
                if all(abs(start - other) >= VISIT for other in taken[desk["id"]])
                and all(abs(start - other) >= VISIT + WALK for other in free)
            )
            taken[desk["id"]].append(start)
            free.append(start)
            party["visits"].append((start, code, desk))
        party["visits"].sort(key=lambda visit: visit[0])
        own["starts"], own["ends"] = min(free), max(free) + VISIT
        own["arrives"] = own["starts"] - 10

    def _live(self, on, parties, desks):
        """Let the day happen: who came, when each was called, sat down and was done."""
        self._desk_free = defaultdict(lambda: self._at(on, HOURS[0][0]))
        here = []
        for party in parties:
            own = party["row"]
            self._visit_rows(party)
            if own["state"] is AppointmentState.NO_SHOW:
                self._event(QueueAct.NOT_COME, self._at(on, HOURS[1][1]), own)
            if own["state"] in (AppointmentState.COMPLETED, AppointmentState.LEFT_EARLY):
                arrives = 600 if own["arrives"] is None else own["arrives"]
                party["free"] = self._at(on, arrives + self.random.randint(-8, 9))
                self._event(QueueAct.ARRIVED, party["free"], own)
                turns = party["visits"] or [(None, c, desks[c][-1]) for c in party["wanted"]]
                gone = own["state"] is AppointmentState.LEFT_EARLY
                party["turns"] = turns[:1] if gone else list(turns)
                here.append(party)
        while waiting := [party for party in here if party["turns"]]:
            self._serve(min(waiting, key=self._next_call))

    def _next_call(self, party):
        desk = party["turns"][0][2]
        return max(party["free"], self._desk_free[desk["id"]]), party["row"]["number"]

    def _serve(self, party):
        own, (_, code, desk) = party["row"], party["turns"].pop(0)
        called = max(party["free"], self._desk_free[desk["id"]])
        seated = called + timedelta(seconds=self.random.randint(30, 150))
        done = seated + timedelta(seconds=self.random.randint(7 * 60, 21 * 60))
        for act, at in ((QueueAct.CALLED, called), (QueueAct.SEATED, seated)):
            self._event(act, at, own, code, desk)
        self._finish(done, own, code, desk, party)
        party["free"] = self._desk_free[desk["id"]] = done
        if own["state"] is AppointmentState.LEFT_EARLY:
            self._event(QueueAct.LEFT, done + timedelta(minutes=4), own)

    def _visit_rows(self, party):
        party["rows"] = {}
        places = {code: (start, desk["id"]) for start, code, desk in party["visits"]}
        over = party["row"]["state"] is AppointmentState.LEFT_EARLY
        for code in party["wanted"]:
            start, desk_id = places.get(code, (None, None))
            party["rows"][code] = self.add(
                DeskVisit, appointment_id=party["row"]["id"], landlord_id=self.landlords[code],
                minutes=VISIT, desk_id=desk_id, start=start, locked=False, outcome=None,
                state=VisitState.SKIPPED if over else VisitState.PLANNED,
            )  # fmt: skip

    def _finish(self, done, own, code, desk, party):
        outcome = self.random.choice(OUTCOMES) or Outcome.DONE
        self._event(QueueAct.FINISHED, done, own, code, desk, outcome)
        row = party["rows"][code]
        row["state"], row["outcome"] = VisitState.DONE, outcome
        if outcome is Outcome.INCOMPLETE:
            self._lack(own, code)

    def _lack(self, own, code):
        """Note what is missing, and let some files be complete later."""
        pick, landlord_id = self.random, self.landlords[code]
        papers = tuple(sorted(pick.sample(PAPERS, pick.choice((1, 1, 2)))))
        later = pick.random() < 0.4
        for paper in papers:
            self.add(Tick, household_id=own["household_id"], requirement=paper, months=(),
                     state=TickState.SEEN if later else pick.choice(
                         (TickState.MISSING, TickState.PROMISED)),
                     person_id=None, landlord_id=landlord_id,
                     on_date=date(2027, 12, 15) if pick.random() < 0.3 else None)  # fmt: skip
        if later:
            day = next(x for x in self.rows[RegistrationDay] if x["id"] == own["day_id"])
            self.add(VisitResult, appointment_id=own["id"], landlord_id=landlord_id,
                     result=Result.REGISTERED, reason="", papers=papers, due_on=None,
                     complete_on=day["date"] + timedelta(days=pick.randrange(3, 40)),
                     proof_on=None, updated_on=None, reminded_on=None, closed_for="")  # fmt: skip

    def _event(self, act, at, own, code=None, desk=None, outcome=None):
        self.add(QueueEvent, made=at, day_id=own["day_id"], act=act, at=at, noted_at=at,
                 noted_by="An", appointment_id=own["id"], landlord_id=code and self.landlords[code],
                 desk_id=desk and desk["id"], outcome=outcome, reason="")  # fmt: skip

    def _at(self, on, minute):
        noon = datetime(on.year, on.month, on.day, tzinfo=BRUSSELS) + timedelta(minutes=minute)
        return noon.astimezone(UTC)


def make_office(path):
    """Make an office with this year behind it, in the place of one that is there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    for old in path.parent.glob(f"{path.name}*"):
        old.unlink()
    new_office(path, preset="kortrijk")
    opened = Workspace(path)
    with opened._database.transaction() as session:
        Year(session).make()
    opened.close()


if __name__ == "__main__":
    make_office(Path(sys.argv[1]))
