"""Many clerks book the same days at once, each on a computer of its own, with time to think.

Nothing may be booked twice, nothing that was answered may be lost, and nobody may see a fault. The
same clerks also work the way that most planners do, which look first and save then; that finds out
whether this trial can fail.
"""

from __future__ import annotations

import random
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import partial
from multiprocessing import get_context
from threading import Thread

import psycopg

from db.address import ServerAddress
from planner.errors import PlaceGone, Refusal
from planner.office.journal.proof import journal_proof
from planner.office.server.making import new_office_on_server
from planner.timetable.booking.book import book_appointment
from planner.timetable.booking.cancelling import cancel_appointment
from planner.timetable.booking.propose import offers
from planner.timetable.booking.wish import Terms, Wish
from planner.workspace import Workspace
from tests.make import Make
from tests.servers import own_server

CLERKS = 50
PROCESSES = 10
"""In one process 25 clerks would wait for one interpreter, which those of an office do not."""
THINKING = 4.0
"""Mean seconds between two bookings of a clerk: far busier than any office."""
NOW = datetime(2027, 1, 4, 8, tzinfo=UTC)
FAULTS = {
    "ServerAway", "ServerBusy", "MaybeKept", "ServerForbids", "ChangedMeanwhile", "PlaceTaken",
}  # fmt: skip
"""What nobody should read who only booked."""
DAYS = 4
HOUSEHOLDS = 1500
TWICE = """
select count(*) from {visits} a join {visits} b on a.id < b.id and a.{same} = b.{same}
and a.start < b.start + b.minutes and b.start < a.start + a.minutes
where a.start is not null and b.start is not null
and a.state <> 'skipped' and b.state <> 'skipped'
"""


@dataclass
class Found:
    booked: int = 0
    cancelled: int = 0
    overtaken: int = 0
    seconds: list[float] = field(default_factory=list)
    kept: set[int] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)

    def add(self, other: Found) -> None:
        self.booked += other.booked
        self.cancelled += other.cancelled
        self.overtaken += other.overtaken
        self.seconds += other.seconds
        self.kept |= other.kept
        self.faults += other.faults

    def milliseconds(self, part: float) -> float:
        ordered = sorted(self.seconds)
        return round(1000 * ordered[int(part * (len(ordered) - 1))], 1) if ordered else 0.0


def clerks_at_work(seconds: int, seed: int) -> tuple[Found, Found]:
    """Have the clerks work for some time: on this program, and then by looking and saving."""
    with own_server(fsync="on") as server:
        made = server.make()
        new_office_on_server(made, preset="kortrijk")
        place = server.clerk(made)
        own = _all(_clerk, place, _fill(place), seconds, seed)
        own.faults += _faults(place, own)
        naive = _all(_naive_clerk, _naive(made), (), min(seconds, 120), seed)
        naive.faults += _doubles(made, "naive_visit", "desk_id")
    return own, naive


def _fill(place: ServerAddress) -> tuple[list[int], list[int], list[int]]:
    with closing(Workspace(place, clock=lambda: NOW)) as workspace:

        def fill(session):
            make = Make(session)
            days = [make.day(date(2027, 2, 4) + timedelta(days=7 * n)).id for n in range(DAYS)]
            households = [make.household() for _ in range(HOUSEHOLDS)]
            session.flush()
            landlords = [make.landlord(code).id for code in ("GW", "POORT", "ZWVS")]
            return days, [one.id for one in households], landlords

        return workspace._database.change(fill)


def _all(clerk, place, content, seconds: int, seed: int) -> Found:
    whole, each = Found(), CLERKS // PROCESSES
    shares = [(clerk, place, content, seconds, seed + n * each) for n in range(PROCESSES)]
    apart = get_context("forkserver")
    apart.set_forkserver_preload([__name__])
    with apart.Pool(PROCESSES) as pool:
        for found in pool.starmap(_room, shares):
            whole.add(found)
    return whole


def _room(clerk, place, content, seconds: int, seed: int) -> Found:
    """Let one half of the clerks work, each in a thread and on a connection of its own."""
    found = [Found() for _ in range(CLERKS // PROCESSES)]
    threads = [
        Thread(
            target=_guarded,
            args=(clerk, place, _share(content, seed + n), seconds, random.Random(seed + n), one),
        )
        for n, one in enumerate(found)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    whole = Found()
    for one in found:
        whole.add(one)
    return whole


def _share(content, number: int):
    """Give each clerk households of its own: what one books, no other cancels."""
    if not content:
        return content
    days, households, landlords = content
    return days, households[number % CLERKS :: CLERKS], landlords


def _guarded(clerk, place, content, seconds: int, dice: random.Random, found: Found) -> None:
    until = time.monotonic() + seconds
    try:
        clerk(place, content, dice, until, found)
    except Exception as error:  # noqa: BLE001 - whatever a clerk would see is what is looked for
        found.faults.append(f"a clerk saw {type(error).__name__}: {error}")


def _clerk(place, content, dice: random.Random, until: float, found: Found) -> None:
    days, households, landlords = content
    with closing(Workspace(place, clock=lambda: NOW, actor=f"C{dice.random():.6f}")) as workspace:
        time.sleep(dice.random() * THINKING)  # clerks do not all begin at once
        while time.monotonic() < until:
            wish = Wish(dice.choice(households), tuple(dice.sample(landlords, dice.choice((1, 2)))))
            _book(workspace, dice.choice(days), wish, found, dice)
            time.sleep(dice.expovariate(1 / THINKING))  # a clerk talks between two bookings


def _book(workspace: Workspace, day: int, wish: Wish, found: Found, dice: random.Random) -> None:
    """Book the best place, the same that everybody is offered; make room where there is none."""
    terms = Terms(NOW)
    offered = workspace.ask(partial(offers, day_id=day, wish=wish, terms=terms))
    for offer in offered[:3]:
        begun = time.perf_counter()
        try:
            work = partial(book_appointment, wish=wish, offer=offer, terms=terms)
            booked = workspace.run(work).value
        except PlaceGone:
            found.overtaken += 1
            continue
        except Refusal as refusal:
            if type(refusal).__name__ in FAULTS:
                found.faults.append(f"a clerk read {type(refusal).__name__}")
            return
        found.seconds.append(time.perf_counter() - begun)
        found.booked += 1
        found.kept.add(booked)
        return
    if found.kept:
        _cancel(workspace, dice.choice(sorted(found.kept)), found)


def _cancel(workspace: Workspace, booked: int, found: Found) -> None:
    from db.appointments import Appointment  # noqa: PLC0415 - in the clerk's own process

    version = workspace.ask(lambda session: session.get_one(Appointment, booked).version)
    found.kept.discard(booked)
    try:
        workspace.run(
            partial(cancel_appointment, appointment_id=booked, version=version, reason="prevented")
        )
        found.cancelled += 1
    except Refusal:
        return


def _faults(place: ServerAddress, found: Found) -> list[str]:
    doubles = [*_doubles(place, "desk_visit", "desk_id"),
               *_doubles(place, "desk_visit", "appointment_id")]  # fmt: skip
    with closing(Workspace(place)) as workspace:
        proof = workspace.ask(partial(journal_proof, office=place))
    with psycopg.connect(place.conninfo) as connection:
        rows = connection.execute(
            f"select a.id from {place.schema}.appointment a where a.state = 'planned'"
            f" and exists (select 1 from {place.schema}.desk_visit v"
            " where v.appointment_id = a.id and v.start is not null)"
        )
        there = {id_ for (id_,) in rows}
        lost = [_lost(connection, place.schema, id_) for id_ in found.kept - there]
    return [*doubles, *lost, *(f"journal: {flaw.kind}" for flaw in proof.verdict.flaws)]


def _lost(connection, schema: str, booking: int) -> str:
    """Tell of a booking that is not there what the journal says was done to it last."""
    last = connection.execute(
        f"select o.name, o.actor from {schema}.operation o join {schema}.journal j"
        " on j.operation_id = o.id where j.table_name = 'appointment' and j.row_id = %s"
        " order by o.id desc limit 1", [booking],
    ).fetchone()  # fmt: skip
    return f"booking {booking} is lost; last: {last}"


def _doubles(place: ServerAddress, visits: str, same: str) -> list[str]:
    with psycopg.connect(place.conninfo) as connection:
        connection.execute(f"set search_path to {place.schema}")
        (count,) = connection.execute(TWICE.format(visits=visits, same=same)).fetchone()
    return [f"{count} pairs share their {same}"] if count else []


def _naive(place: ServerAddress) -> ServerAddress:
    with psycopg.connect(place.conninfo) as connection:
        connection.execute(
            f"create table {place.schema}.naive_visit (id bigserial primary key, desk_id int,"
            " start int, minutes int, state text default 'planned')"
        )
    return place


def _naive_clerk(place, _content, dice: random.Random, until: float, found: Found) -> None:
    """Look whether a place is free, then save it: Easy!Appointments' Appointments_model.php."""
    slots = [(desk, start) for start in range(510, 1020, 15) for desk in range(DAYS * 8)]
    table = f"{place.schema}.naive_visit"
    with psycopg.connect(place.conninfo, autocommit=True) as connection:
        while time.monotonic() < until:
            time.sleep(dice.expovariate(1 / THINKING))  # as above: the same pace
            taken = set(map(tuple, connection.execute(f"select desk_id, start from {table}")))
            free = next((slot for slot in slots if slot not in taken), None)
            if free is None:
                some = f"select id from {table} order by random() limit 20"
                connection.execute(f"delete from {table} where id in ({some})")
                continue
            conflicts = connection.execute(
                f"select count(*) from {table} where desk_id = %s and start = %s", free
            ).fetchone()[0]
            if not conflicts:
                connection.execute(
                    f"insert into {table} (desk_id, start, minutes) values (%s, %s, 15)", free
                )
                found.booked += 1


def summary(own: Found, naive: Found) -> str:
    times = Counter({part: own.milliseconds(part) for part in (0.5, 0.95, 0.99)})
    return (
        f"{own.booked} booked, {own.cancelled} cancelled, {own.overtaken} times somebody was first;"
        f" p50 {times[0.5]} ms, p95 {times[0.95]} ms, p99 {times[0.99]} ms."
        f" Looking and saving: {naive.booked} booked, {', '.join(naive.faults) or 'no doubles'}"
    )
