"""Random walks over the queue of a small day, against the real database; all of it is undone again.

After every step: nobody is in two places, no desk has two, interpreters and companions talk with
one household at a time, and what the rows say is what the events say. At the end every step that
was not refused is taken back, and the office is what it was.
"""

from __future__ import annotations

import itertools
import shutil
from collections import Counter
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import select

from db.appointments import Appointment, DeskVisit
from db.days import Desk
from db.kinds import LandlordKind, Outcome
from db.office import Landlord
from planner.clock import BRUSSELS
from planner.errors import Refusal
from planner.office.file import new_office
from planner.queue.absent import expect_again, leave_early, not_come
from planner.queue.acting import Acting
from planner.queue.ahead.forecast import forecast_of
from planner.queue.ahead.live import room_of
from planner.queue.arriving import arrive
from planner.queue.aside import Reason, hold, resume, skip
from planner.queue.calling_in import call_household, call_next, move_to_desk, recall, seat
from planner.queue.choosing import Deciding
from planner.queue.closing import close_day
from planner.queue.desks import close_desk, pause_desk, reopen_desk
from planner.queue.finishing import finish
from planner.queue.reading import SET_ELSEWHERE, live_day
from planner.queue.track.visit import UNDER_WAY
from planner.workspace import Workspace
from tests.make import THURSDAY, Make
from tests.robustness.contents import contents
from tests.robustness.warm import compiled_once

BEGIN = datetime(THURSDAY.year, THURSDAY.month, THURSDAY.day, 8, 30, tzinfo=BRUSSELS)
STEPS = 12
FRESH = 5
"""Walks after which the office is as it was made: its journal grows by all that is undone."""

PARTIES, DESKS = st.integers(0, 5), st.integers(0, 4)
OUTCOMES, REASONS = st.sampled_from(list(Outcome)), st.sampled_from([one.value for one in Reason])


class Stage:
    """An office with a small day: five desks, a reception, and who comes along with whom."""

    def __init__(self, folder: Path) -> None:
        self.path, self.made = folder / "kantoor.inschrijfdag", folder / "gemaakt"
        self.number = itertools.count()
        self.counts: Counter[str] = Counter()
        self.workspace: Workspace | None = None
        new_office(self.path, preset="kortrijk")
        self._open()
        with self.workspace._database.transaction() as session:
            self._people(session, Make(session))
        self.before = self.workspace.ask(contents)
        self.workspace.close()
        shutil.copy(self.path, self.made)

    def fresh(self) -> None:
        """Have the office as it was made."""
        self.workspace.close()
        shutil.copy(self.made, self.path)
        self._open()

    def _open(self) -> None:
        self.workspace = Workspace(self.path, clock=lambda: BEGIN, actor="An")

    def _people(self, session, make):
        session.add(Landlord(code="IN", name="Onthaal", kind=LandlordKind.INTAKE, position=0))
        interpreter, companion = make.interpreter("ar"), make.companion()
        session.flush()
        day = make.day(desks_per_landlord=2)
        make.present(interpreter, day, ((510, 720),))
        make.desk(day, "ZWVS", 0).landlord_id = make.landlord("IN").id
        session.flush()
        along = ({}, {"language": "ar", "interpreter_id": interpreter.id},
                 {"companion_id": companion.id})  # fmt: skip
        routes = (
            ({"GW": "09:00", "POORT": "09:20"}, 1), ({"POORT": "09:40", "GW": "10:00 1"}, 1),
            ({"IN": "09:00", "GW": "09:40"}, 2), ({"GW": "10:00", "POORT": "10:20"}, 2),
            ({"POORT": "10:40"}, 0), ({"GW": None, "POORT": None}, 0),
        )  # fmt: skip
        found = [make.appointment(day, route, **along[who]) for route, who in routes]
        found[4].accessible = True
        self.day, self.parties = day.id, [one.id for one in found]
        codes = ["GW", "GW", "POORT", "POORT", "IN"]
        own = select(Desk).join(Landlord, Desk.landlord_id == Landlord.id)
        desks = [list(session.scalars(own.where(Landlord.code == code))) for code in codes]
        self.desks = [desks[0][0].id, desks[1][1].id, desks[2][0].id, desks[3][1].id]
        self.desks.append(desks[4][0].id)
        self.owners = sorted({desks[n][0].landlord_id for n in range(5)})


class QueueWalk(RuleBasedStateMachine):
    """One walk; `stage` is set by whoever runs it."""

    stage: Stage

    def __init__(self):
        super().__init__()
        if next(self.stage.number) % FRESH == 0:
            self.stage.fresh()
        self.now, self.done, self.changed = BEGIN, 0, True

    def act(self, work, **facts):
        """Do something; what is refused must have changed nothing."""
        stage = self.stage
        acting = Acting(self.now, "An")
        work = partial(work, day_id=stage.day, acting=acting, **facts)
        outcome = None
        with suppress(Refusal):
            outcome = stage.workspace.run(work)
        if outcome is None:
            stage.counts["refused"] += 1
            return
        stage.counts["done"] += 1
        self.changed = True
        self.done += outcome.done is not None

    @initialize(here=st.sets(PARTIES, min_size=3))
    def a_day_begins(self, here):
        for party in sorted(here):
            self.act(arrive, appointment_id=self.stage.parties[party])
        self.now += timedelta(minutes=30)

    @rule(seconds=st.sampled_from((5, 20, 60, 300, 900)))
    def time_passes(self, seconds):
        self.now += timedelta(seconds=seconds)

    @rule(party=PARTIES)
    def somebody_comes(self, party):
        self.act(arrive, appointment_id=self.stage.parties[party])

    @rule(desk=DESKS, outcome=OUTCOMES)
    def a_desk_calls_the_next(self, desk, outcome):
        self.now += timedelta(seconds=20)
        self.act(call_next, desk_id=self.stage.desks[desk], outcome=outcome)

    @rule(desk=DESKS, party=PARTIES)
    def a_desk_calls_somebody(self, desk, party):
        facts = {"desk_id": self.stage.desks[desk], "appointment_id": self.stage.parties[party]}
        self.act(call_household, **facts)

    @rule(party=PARTIES)
    def somebody_sits_down(self, party):
        self.act(seat, appointment_id=self.stage.parties[party])

    @rule(desk=DESKS, outcome=OUTCOMES)
    def a_visit_ends(self, desk, outcome):
        self.now += timedelta(seconds=20)
        self.act(finish, desk_id=self.stage.desks[desk], outcome=outcome)

    @rule(desk=DESKS, work=st.sampled_from((recall, pause_desk, close_desk, reopen_desk)))
    def something_happens_at_a_desk(self, desk, work):
        self.act(work, desk_id=self.stage.desks[desk])

    @rule(party=PARTIES, reason=REASONS)
    def somebody_is_put_on_hold(self, party, reason):
        self.act(hold, appointment_id=self.stage.parties[party], reason=reason)

    @rule(party=PARTIES, owner=st.integers(-1, 2))
    def somebody_waits_again(self, party, owner):
        owner_id = self.stage.owners[owner] if owner >= 0 else None
        self.act(resume, appointment_id=self.stage.parties[party], landlord_id=owner_id)

    @rule(party=PARTIES, owner=st.integers(0, 2), reason=REASONS)
    def a_landlord_is_skipped(self, party, owner, reason):
        facts = {"landlord_id": self.stage.owners[owner], "reason": reason}
        self.act(skip, appointment_id=self.stage.parties[party], **facts)

    @rule(party=PARTIES, desk=DESKS)
    def somebody_is_sent_to_another_desk(self, party, desk):
        facts = {"appointment_id": self.stage.parties[party], "desk_id": self.stage.desks[desk]}
        self.act(move_to_desk, **facts)

    @rule(party=PARTIES, work=st.sampled_from((leave_early, not_come, expect_again)))
    def somebody_is_not_there(self, party, work):
        self.act(work, appointment_id=self.stage.parties[party])

    @rule()
    def the_day_is_closed(self):
        self.act(close_day)

    @rule()
    def the_last_step_is_taken_back(self):
        if self.done:
            self.stage.workspace.undo()
            self.done -= 1
            self.changed = True
            self.stage.counts["undone"] += 1

    @rule(minutes=st.integers(1, 30))
    def somebody_notes_what_was_before(self, minutes):
        later, self.now = self.now, self.now - timedelta(minutes=minutes)
        self.act(call_next, desk_id=self.stage.desks[0])
        self.now = later

    @invariant()
    def everything_holds(self):
        if self.changed:
            self.changed = False
            self.stage.workspace.ask(self.check)

    def check(self, session):
        live = live_day(session, day_id=self.stage.day, now=self.now)
        sitting = list(live.sitting())
        for party in live.parties.values():
            assert sum(one.state in UNDER_WAY for one in party.visits) <= 1
        at = [one.visit.track.desk_id for one in sitting]
        assert len(at) == len(set(at)), "two at one desk"
        for who in ("interpreter_id", "companion_id"):
            along = [x for one in sitting if (x := getattr(one.party, who)) is not None]
            assert len(along) == len(set(along)), f"{who} at two desks"
        self.check_rows(session, live)
        self.check_times(live)
        deciding = Deciding(live)
        called = [turn.walker.id for turn in deciding.calls.values()]
        assert len(called) == len(set(called)), "given to two desks"
        for desk in live.desks.values():
            deciding.choices(desk)
        forecast_of(live, room_of(live).run())

    def check_rows(self, session, live):
        for row in session.scalars(select(Appointment).where(Appointment.day_id == live.day_id)):
            track = live.parties[row.id].track
            assert row.state in SET_ELSEWHERE or row.state is track.state
            for visit in session.scalars(
                select(DeskVisit).where(DeskVisit.appointment_id == row.id)
            ):
                seen = live.parties[row.id].visit(visit.landlord_id)
                if row.state not in SET_ELSEWHERE:
                    assert (visit.state, visit.outcome) == (seen.state, seen.track.outcome)

    def check_times(self, live):
        for party in live.parties.values():
            track = party.track
            parts = [track.waited]
            for one in party.visits:
                parts += [one.track.walked, one.track.served, one.track.held]
            assert all(part >= timedelta() for part in parts)
            if track.came and track.last:
                used = sum(
                    (one.track.walked + one.track.served for one in party.visits), timedelta()
                )
                assert track.waited + used <= track.last - track.came

    def teardown(self):
        for _ in range(self.done):
            self.stage.workspace.undo()
        assert self.stage.workspace.ask(contents) == self.stage.before, "not wholly taken back"


def walk_often(folder: Path, count: int, seed: int = 0, steps: int = STEPS) -> Stage:
    """Walk as often as asked; the first fault is shrunk and raised with the steps to it."""
    with compiled_once():
        return _walk(Stage(folder), count, seed, steps)


def _walk(stage: Stage, count: int, seed: int, steps: int) -> Stage:
    machine = with_seed(type("Walk", (QueueWalk,), {"stage": stage}), seed)
    wanted = settings(
        max_examples=count, stateful_step_count=steps, deadline=None, database=None,
        suppress_health_check=list(HealthCheck), phases=(Phase.generate, Phase.shrink),
    )  # fmt: skip
    try:
        run_state_machine_as_test(machine, settings=wanted)
    finally:
        stage.workspace.close()
    return stage


def with_seed(machine, seed):
    """Let a machine draw the same walks for the same seed."""
    machine._hypothesis_internal_use_seed = seed
    return machine
