"""Somebody of a landlord calls at their own desk on a server, and touches nothing of the others."""

from __future__ import annotations

from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from datetime import UTC
from functools import partial
from random import Random
from types import SimpleNamespace

import psycopg
import pytest
from sqlalchemy import select

from db.appointments import Appointment
from db.checklists import Tick
from db.queue import QueueEvent
from planner.errors import (
    NobodyToCall,
    NotAllowed,
    NothingToUndo,
    NotOwnDesk,
    Refusal,
    TouchedSince,
)
from planner.kinds import AppointmentState, Outcome, Role, TickState, VisitState
from planner.office.accounts.member import sees_part
from planner.office.journal.proof import journal_proof
from planner.office.server.making import new_login
from planner.operations import operation
from planner.queue.acting import Acting
from planner.queue.arriving import arrive
from planner.queue.aside import hold
from planner.queue.blocks import block_of
from planner.queue.calling_in import call_household, call_next, recall, seat
from planner.queue.desks import pause_desk, reopen_desk
from planner.queue.elsewhere import PARTLY
from planner.queue.ending import ending
from planner.queue.finishing import Lack, finish
from planner.queue.reading import live_day
from planner.workspace import Workspace
from tests.make import Make
from tests.planner.queue.conftest import moment
from tests.servers import OFFICE, database_of

CODES = ("GW", "POORT")


@operation
def a_day(session):
    """Four households: one to GW and then POORT, one the other way round, and each of two with
    the one interpreter to one of them.
    """
    make = Make(session)
    day, interpreter = make.day(), make.interpreter("ar")
    make.present(interpreter, day, ((480, 720),))
    spoken = {"language": "ar", "interpreter_id": interpreter.id}
    visits = {
        "both": make.appointment(day, {"GW": "09:00", "POORT": "09:40"}),
        "other_way": make.appointment(day, {"POORT": "09:00", "GW": "09:20"}),
        "theirs": make.appointment(day, {"POORT": "10:00"}, **spoken),
        "ours": make.appointment(day, {"GW": "10:20"}, **spoken),
    }
    desks = {code: make.desk(day, code).id for code in CODES}
    owners = {code: make.landlord(code).id for code in CODES}
    return SimpleNamespace(
        id=day.id, desks=desks, owners=owners, **{name: one.id for name, one in visits.items()},
        households={name: one.household_id for name, one in visits.items()},
    )  # fmt: skip


class Hands:
    """Somebody at the program: `hands.do(call_next, "09:00", desk_id=...)`."""

    def __init__(self, place):
        self.now = moment("08:40")
        self.office = Workspace(place, clock=lambda: self.now)

    def do(self, act, clock, **facts):
        self.now = moment(clock)
        acting = Acting(self.now, self.office.actor)
        outcome = self.office.run(partial(act, acting=acting, **facts))
        self.done = outcome.done.id
        return outcome.value

    def sql(self, statement, *, keep=True):
        """Do something past the program; give how many rows it was done to."""
        with self._connected() as connection:
            done = connection.execute(statement).rowcount
            if not keep:
                connection.rollback()
            return done

    def rows(self, statement, **values):
        with self._connected() as connection:
            return connection.execute(statement, values).fetchall()

    @contextmanager
    def _connected(self):
        with closing(psycopg.connect(self.office.place.conninfo)) as connection:
            connection.execute(f"set search_path to {OFFICE}")
            yield connection
            connection.commit()


@pytest.fixture
def office(server, kortrijk):
    made = server.make(kortrijk)
    yield made
    server.drop(made)


@pytest.fixture
def hands(server, office):
    """Let somebody in; their programs are closed when the test ends."""
    made = []

    def come(role, landlord=""):
        name = f"{server._mine}_{role.value}_{landlord}".lower()
        new_login(office, name=name, password="", role=role, landlord=landlord)
        made.append(Hands(server.address(database_of(office), name)))
        return made[-1]

    yield come
    for one in made:
        one.office.close()


@pytest.fixture
def clerk(hands):
    return hands(Role.CLERK)


@pytest.fixture
def day(clerk):
    """The day, with everybody there."""
    with closing(Workspace(clerk.office.place)) as making:
        making.member = replace(making.member, role=Role.ADMIN)
        made = making.run(a_day).value
    for who in (made.both, made.other_way, made.theirs, made.ours):
        clerk.do(arrive, "08:45", day_id=made.id, appointment_id=who)
    return made


@pytest.fixture
def omar(hands, day):
    """Somebody of GW."""
    return hands(Role.LANDLORD, "GW")


@pytest.fixture
def at_gw(day):
    return {"day_id": day.id, "desk_id": day.desks["GW"]}


@pytest.fixture
def at_poort(day):
    return {"day_id": day.id, "desk_id": day.desks["POORT"]}


def states(clerk, appointment_id):
    """Give where a household is, and where with each landlord, as everybody sees it."""

    def read(session):
        found = session.get_one(Appointment, appointment_id)
        return found.state, {one.landlord.code: one.state for one in found.visits}

    return clerk.office.ask(read)


def proof(clerk, hands):
    """Whether nothing is wrong with the journal."""
    work = partial(journal_proof, office=clerk.office.place)
    return hands(Role.ADMIN).office.ask(work).holds


def test_they_do_all_that_their_screen_offers_and_the_others_see_it(clerk, omar, day, at_gw, hands):
    assert omar.do(call_next, "09:00", **at_gw) == day.both
    assert omar.do(recall, "09:02", **at_gw) == 2
    omar.do(seat, "09:03", day_id=day.id, appointment_id=day.both)
    assert states(clerk, day.both) == (
        AppointmentState.IN_PROGRESS,
        {"GW": VisitState.AT_DESK, "POORT": VisitState.WAITING},
    )
    seen = omar.office.ask(partial(ending, now=omar.now, **at_gw))
    lack = Lack(replace(seen.papers[0].paper, landlord_id=None))
    omar.do(finish, "09:20", outcome=Outcome.INCOMPLETE, missing=[lack], **at_gw)
    assert states(clerk, day.both)[0] is AppointmentState.IN_PROGRESS
    ticks = clerk.office.ask(lambda session: [
        (one.requirement, one.landlord_id, one.state) for one in session.scalars(select(Tick))
    ])  # fmt: skip
    assert ticks == [(lack.paper.code, day.owners["GW"], TickState.MISSING)]
    omar.do(pause_desk, "09:25", **at_gw)
    omar.do(reopen_desk, "09:26", **at_gw)
    by = clerk.office.ask(lambda s: set(s.scalars(select(QueueEvent.noted_by))))
    assert by == {clerk.office.actor, omar.office.actor}
    assert proof(clerk, hands)


def test_who_is_done_everywhere_is_done_whoever_ended_the_last_visit(
    clerk, omar, day, at_gw, at_poort
):
    clerk.do(call_household, "08:50", appointment_id=day.other_way, **at_poort)
    clerk.do(finish, "09:10", **at_poort)
    omar.do(call_next, "09:13", **at_gw)
    omar.do(finish, "09:30", **at_gw)
    omar.do(call_next, "09:31", **at_gw)
    omar.do(finish, "09:50", **at_gw)
    done = {states(clerk, one)[0] for one in (day.both, day.other_way)}
    assert done == {AppointmentState.COMPLETED, AppointmentState.IN_PROGRESS}


def test_nobody_is_called_from_another_desk_nor_while_their_interpreter_is_at_one(
    clerk, omar, day, at_gw, at_poort
):
    clerk.do(call_household, "08:50", appointment_id=day.both, **at_poort)
    assert omar.do(call_next, "09:00", **at_gw) == day.other_way
    omar.do(finish, "09:10", **at_gw)
    assert omar.do(call_next, "09:11", **at_gw) == day.ours
    omar.office.undo()
    clerk.do(finish, "09:12", **at_poort)
    clerk.do(call_household, "09:13", appointment_id=day.theirs, **at_poort)
    with pytest.raises(NobodyToCall):  # one walks, the other's interpreter is busy
        omar.do(call_next, "09:13", **at_gw)
    assert omar.do(call_next, "09:20", **at_gw) == day.both


def test_they_take_back_and_do_again_what_they_did_and_nothing_else(
    clerk, omar, day, at_gw, at_poort, hands
):
    with pytest.raises(NothingToUndo):
        omar.office.undo()
    before = states(clerk, day.both)
    omar.do(call_next, "09:00", **at_gw)
    after = states(clerk, day.both)
    clerk.do(call_household, "09:01", appointment_id=day.theirs, **at_poort)
    with pytest.raises(NothingToUndo):
        omar.office.undo(clerk.done)
    omar.office.undo()
    assert states(clerk, day.both) == before
    omar.office.redo()
    assert states(clerk, day.both) == after
    clerk.do(hold, "09:03", appointment_id=day.both, day_id=day.id, reason="away")
    with pytest.raises(TouchedSince):
        omar.office.undo()
    assert proof(clerk, hands)


def test_a_clerk_takes_back_what_they_did(clerk, omar, day, at_gw):
    before = states(clerk, day.both)
    omar.do(call_next, "09:00", **at_gw)
    clerk.office.undo(omar.done)
    assert states(clerk, day.both) == before
    with pytest.raises(NothingToUndo):
        omar.office.undo()


def test_they_act_at_no_other_desk_and_do_nothing_else(omar, day, at_poort):
    with pytest.raises(NotOwnDesk):
        omar.do(call_next, "09:00", **at_poort)
    with pytest.raises(NotOwnDesk):
        omar.do(seat, "09:00", day_id=day.id, appointment_id=day.theirs)
    for act, facts in (
        (hold, {"appointment_id": day.both, "day_id": day.id, "reason": "away"}),
        (call_household, {"appointment_id": day.both} | at_poort),
    ):
        with pytest.raises(NotAllowed):
            omar.do(act, "09:00", **facts)


@pytest.mark.parametrize("seed", range(6))
def test_who_can_be_called_is_the_same_to_them_as_to_a_clerk(clerk, omar, day, seed):
    chance = Random(seed)
    desks = {code: {"day_id": day.id, "desk_id": day.desks[code]} for code in CODES}
    for minute in range(9 * 60, 9 * 60 + 60, 4):
        at = f"{minute // 60}:{minute % 60:02}"
        who = clerk if chance.random() < 0.5 else omar
        code = chance.choice(CODES) if who is clerk else "GW"
        act = chance.choice((call_next, finish, recall))
        with suppress(Refusal):
            who.do(act, at, **desks[code])
        omar.now = clerk.now = moment(at)
        assert _seen(omar, day) == _seen(clerk, day)


def _seen(hands, day):
    """Give how GW's households are, and what keeps each from its desk, as somebody is shown it."""

    def read(session):
        live = live_day(session, day_id=day.id, now=hands.now)
        desk, owner = live.desk(day.desks["GW"]), day.owners["GW"]
        ours = [live.party(one) for one in (day.both, day.other_way, day.ours)]
        return [
            (one.state, one.track.free_since, one.track.left_desk, one.track.last,
             one.visit(owner).state, [x.state for x in one.visits],
             block_of(live, desk, one, one.visit(owner)))
            for one in ours
        ]  # fmt: skip

    return hands.office._database.look(partial(_as, hands, read))


def _as(hands, read, session):
    session.info[PARTLY] = sees_part(hands.office.member)
    return read(session)


def test_they_are_not_told_with_whom_a_household_is_nor_of_any_other(clerk, omar, day, at_poort):
    clerk.do(call_household, "08:50", appointment_id=day.both, **at_poort)
    told = omar.rows(
        "select to_jsonb(v) from elsewhere_visits(%(day)s) v union all"
        " select to_jsonb(e) from elsewhere_events(%(day)s) e union all"
        " select to_jsonb(p) from elsewhere_parties(%(day)s) p", day=day.id,
    )  # fmt: skip
    assert len(told) == 3
    secret = {str(day.owners["POORT"]), str(day.desks["POORT"]), str(day.theirs), "POORT"}
    assert not [one for one in secret if one in str(told)]
    assert {row["appointment_id"] for (row,) in told} == {day.both, day.other_way}
    clerk.do(finish, "09:00", **at_poort)
    clerk.do(call_household, "09:10", appointment_id=day.theirs, **at_poort)
    ((party,),) = omar.rows("select to_jsonb(p) from elsewhere_parties(%(day)s) p", day=day.id)
    known = {"id": day.theirs, "household_id": 0, "number": 0, "language": ""}
    assert {name: party[name] for name in known} == known


NEW = "(id, version, {columns}) values (9e18::bigint, 1, "
EVENT = NEW.format(columns="day_id, at, noted_at, reason, noted_by, act, landlord_id,"
                           " appointment_id, desk_id") + "{day}, '{at}', '{at}', '', "  # fmt: skip
OPERATION = NEW.format(columns="at, facts, actor, name, final, link") + "now(), '{{}}', "
ENTRY = NEW.format(columns="after, digest, position, table_name, operation_id, row_id") + (
    "'{{\"landlord_id\": 1}}', '', 0, "
)
TICK = NEW.format(columns="requirement, months, household_id, landlord_id, state") + "'x', '', "
FORBIDDEN = (
    f"insert into queue_event {EVENT} session_user, 'called', {{poort}}, {{both}}, {{poort_desk}})",
    f"insert into queue_event {EVENT} session_user, 'called', {{gw}}, {{both}}, {{poort_desk}})",
    f"insert into queue_event {EVENT} session_user, 'called', {{gw}}, {{theirs}}, {{gw_desk}})",
    f"insert into queue_event {EVENT} session_user, 'skipped', {{gw}}, {{both}}, {{gw_desk}})",
    f"insert into queue_event {EVENT} session_user, 'arrived', null, {{both}}, null)",
    f"insert into queue_event {EVENT} session_user, 'desk_closed', null, null, {{gw_desk}})",
    f"insert into queue_event {EVENT} session_user, 'desk_paused', null, null, {{poort_desk}})",
    f"insert into queue_event {EVENT} 'An', 'called', {{gw}}, {{both}}, {{gw_desk}})",
    f"insert into queue_event {EVENT} session_user, 'called', {{gw}}, {{other_way}}, {{gw_desk}})",
    (
        f"insert into queue_event {EVENT.replace('{at}', '2100-01-01')}"
        " session_user, 'called', {gw}, {both}, {gw_desk})"
    ),
    "update queue_event set landlord_id = {gw}",
    "update desk_visit set desk_id = null, start = null",
    "update desk_visit set landlord_id = {poort}",
    "update desk_visit set state = 'skipped'",
    "delete from desk_visit",
    "update appointment set number = 99",
    "update appointment set state = 'completed'",
    "update appointment set state = 'cancelled'",
    "update registration_day set state = 'closed'",
    "update registration_day set date = '2026-12-18'",
    "update household set phone = ''",
    "update landlord set code = 'X'",
    f"insert into tick {TICK} {{household}}, {{poort}}, 'missing')",
    f"insert into tick {TICK} {{household}}, {{gw}}, 'seen')",
    f"insert into tick {TICK} {{their_household}}, {{gw}}, 'missing')",
    f"insert into operation {OPERATION} 'An', 'finish', false, '')",
    f"insert into operation {OPERATION} session_user, 'erase_household', false, '')",
    f"insert into operation {OPERATION} session_user, 'finish', true, '')",
    f"insert into operation {OPERATION} session_user, 'finish', false, '')",
    f"insert into journal {ENTRY} 'desk_visit', {{last}}, 1)",
    "update journal_head set last_id = last_id + 1",
    "update journal_head set link = 'x'",
    "update operation set actor = 'An'",
    "delete from journal",
    (
        "insert into viewing (id, version, at, actor, what, household_id, link)"
        " values (1, 1, now(), session_user, 'card', 1, '')"
    ),
)
"""What by SQL goes past what their screen offers."""
ALLOWED = (
    f"insert into queue_event {EVENT} session_user, 'recalled', {{gw}}, {{both}}, {{gw_desk}})",
    f"insert into queue_event {EVENT} session_user, 'called', {{gw}}, {{both}}, {{gw_desk}})",
    f"insert into queue_event {EVENT} session_user, 'desk_paused', null, null, {{gw_desk}})",
    f"insert into tick {TICK} {{household}}, {{gw}}, 'missing')",
)
"""The same as what is forbidden, but for what makes it so."""
OUT_OF_REACH = (
    "delete from queue_event where noted_by <> session_user",
    "delete from tick where landlord_id is null",
    "update desk_visit set state = 'done' where appointment_id = {theirs}",
    "update desk_visit set state = 'done' where landlord_id = {poort}",
    "update appointment set state = 'completed' where id = {theirs}",
    "update journal_head set link = '' where chain <> 'operation'",
)
"""What by SQL is done to none of the rows there are, as if there were none."""


def test_by_sql_they_write_nothing_that_their_screen_would_not(clerk, omar, day, at_gw, at_poort):
    clerk.do(call_household, "08:50", appointment_id=day.other_way, **at_poort)
    omar.do(call_next, "09:00", **at_gw)
    known = {
        "both": day.both, "theirs": day.theirs, "other_way": day.other_way, "day": day.id,
        "last": omar.done, "at": moment("09:01").astimezone(UTC).replace(tzinfo=None),
        "household": day.households["both"], "their_household": day.households["theirs"],
        "gw": day.owners["GW"], "poort": day.owners["POORT"],
        "gw_desk": day.desks["GW"], "poort_desk": day.desks["POORT"],
    }  # fmt: skip
    for statement in FORBIDDEN:
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            omar.sql(statement.format(**known))
    assert {omar.sql(statement.format(**known)) for statement in OUT_OF_REACH} == {0}
    for statement in ALLOWED:
        assert omar.sql(statement.format(**known), keep=False) == 1


def test_a_day_that_is_closed_stays_as_it_is(clerk, omar, day, at_gw, hands):
    omar.do(call_next, "09:00", **at_gw)
    omar.do(finish, "09:20", **at_gw)
    admin = hands(Role.ADMIN)
    admin.sql("update registration_day set state = 'closed'")
    with pytest.raises(TouchedSince):
        omar.office.undo()
    assert omar.sql("update registration_day set state = 'running'") == 0
    assert omar.sql("delete from queue_event") == 0
    assert proof(clerk, hands)
