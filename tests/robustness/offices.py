"""Many offices on one server, ten PCs each, behind PgBouncer; and one office that grows.

Each office has a schema and roles of its own. Each PC works through the pooler, and hears of what
the others of its office change on a connection of its own. What an office costs is measured.
"""

from __future__ import annotations

import random
import select
import time
from collections import defaultdict
from contextlib import ExitStack, closing
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from threading import Event, Thread

import psycopg

from db.address import ServerAddress
from db.staff import Role
from planner.errors import PlaceGone, Refusal
from planner.office.server.making import new_login, new_office_on_server
from planner.office.server.others import Others
from planner.timetable.booking.book import book_appointment
from planner.timetable.booking.propose import offers
from planner.timetable.booking.wish import Terms, Wish
from planner.workspace import Workspace
from tests.make import Make
from tests.robustness.clerks import NOW
from tests.servers import database_of, own_server, pooler

PCS = 10
PROCESSES = 4
SECONDS = 60
THINKING = 60.0
"""Mean seconds between two bookings at a PC: a desk that is busy all day."""
HOUSEHOLDS = 60
SIZES = """
select count(*), sum(pg_total_relation_size(c.oid)) from pg_class c
join pg_namespace n on n.oid = c.relnamespace where n.nspname = %s and c.relkind = 'r'
"""
Content = tuple[int, list[int], list[int]]


@dataclass
class Found:
    making: list[float] = field(default_factory=list)
    booking: list[float] = field(default_factory=list)
    hearing: list[float] = field(default_factory=list)
    refused: int = 0
    faults: list[str] = field(default_factory=list)
    size: float = 0.0
    connections: int = 0
    memory: float = 0.0

    def add(self, other: Found) -> None:
        self.booking += other.booking
        self.hearing += other.hearing
        self.refused += other.refused
        self.faults += other.faults


def offices_at_work(count: int, seed: int) -> Found:
    """Make so many offices and have their PCs work for a minute."""
    whole = Found()
    with own_server(fsync="on", max_connections=str(count * (PCS + 3) + 50)) as server:
        made, work = server.make(), []
        for number in range(count):
            begun = time.perf_counter()
            office = replace(made, schema=f"office_{number:03d}")
            new_office_on_server(office, preset="kortrijk")
            new_login(office, name=office.schema, password="", role=Role.CLERK)
            whole.making.append(time.perf_counter() - begun)
            own = replace(server.address(database_of(made), office.schema), schema=office.schema)
            work.append((own, _fill(office)))
        names = tuple(own.schema for own, _ in work)
        with pooler(server, users=names):
            shares = [
                ([(server.pooled(own), rest) for own, rest in work[n::PROCESSES]], seed + n)
                for n in range(PROCESSES)
            ]
            _look_on(server, whole, shares)
        with psycopg.connect(made.conninfo) as connection:
            sizes = [connection.execute(SIZES, [name]).fetchone() for name in names]
        whole.size = sum(float(size) for _, size in sizes) / len(sizes)
        whole.faults += [f"{name} lost what was booked" for name in _lost(made, whole)]
    return whole


def _fill(office: ServerAddress) -> Content:
    def fill(session):
        make = Make(session)
        day = make.day(date(2027, 2, 4))
        households = [make.household() for _ in range(HOUSEHOLDS)]
        session.flush()
        return day.id, [one.id for one in households], [
            make.landlord(code).id for code in ("GW", "POORT", "ZWVS")
        ]  # fmt: skip

    with closing(Workspace(office, clock=lambda: NOW)) as workspace:
        return workspace._database.change(fill)


def _look_on(server, whole: Found, shares) -> None:
    apart = get_context("forkserver")
    apart.set_forkserver_preload([__name__])
    with apart.Pool(PROCESSES) as pool:
        working = pool.starmap_async(_part, shares)
        while not working.ready():
            working.wait(5)
            whole.connections = max(whole.connections, _connections(server))
            whole.memory = max(whole.memory, _memory())
        for found in working.get():
            whole.add(found)


def _connections(server) -> int:
    with psycopg.connect(server._conninfo("postgres")) as connection:
        asked = "select count(*) from pg_stat_activity where backend_type = 'client backend'"
        return int(connection.execute(asked).fetchone()[0])


def _memory() -> float:
    """Add up the memory of PostgreSQL's own processes, what they share counted once, in bytes."""
    total = 0
    for status in Path("/proc").glob("[0-9]*/smaps_rollup"):
        try:
            if status.with_name("comm").read_text(encoding="ascii") == "postgres\n":
                lines = status.read_text(encoding="ascii").splitlines()
                total += sum(int(x.split()[1]) for x in lines if x.startswith("Pss:")) * 1024
        except OSError:
            continue
    return float(total)


def _part(offices, seed: int) -> Found:
    """Let the PCs of some offices work, each in a thread, and note when the others heard."""
    found, over, done = Found(), Event(), defaultdict(list)
    with ExitStack() as stack:
        workspaces = [
            (stack.enter_context(closing(Workspace(place, clock=lambda: NOW))), content)
            for place, content in offices
            for _ in range(PCS)
        ]
        ears = {
            (ear := stack.enter_context(closing(Others(opened.place)))).socket: (ear, opened.name)
            for opened, _ in workspaces
        }
        listening = Thread(target=_hear, args=(ears, over, done, found))
        listening.start()
        threads = [
            Thread(target=_work, args=(*one, random.Random(seed * 1000 + n), done, found))
            for n, one in enumerate(workspaces)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        over.wait(1.0)
        over.set()
        listening.join()
    return found


def _hear(ears, over: Event, done, found: Found) -> None:
    waiting, heard = select.epoll(), []
    for socket in ears:
        waiting.register(socket, select.EPOLLIN)
    while not over.is_set():
        for socket, _ in waiting.poll(0.2):
            ear, name = ears[socket]
            now = time.perf_counter()
            heard += [(by, now) for by in ear.heard() - {name}]
    for by, now in heard:
        ended = [end for begun, end in done[by] if begun <= now]
        found.hearing += [max(0.0, now - end) for end in ended[-1:]]


def _work(workspace: Workspace, content: Content, dice, done, found: Found) -> None:
    (day, households, landlords), terms = content, Terms(NOW)
    until = time.monotonic() + SECONDS
    while time.monotonic() + (pause := dice.expovariate(1 / THINKING)) < until:
        time.sleep(pause)  # a clerk talks between two bookings
        wish = Wish(dice.choice(households), (dice.choice(landlords),))
        try:
            free = workspace.ask(partial(offers, day_id=day, wish=wish, terms=terms))
            if not free:
                continue
            begun = time.perf_counter()
            work = partial(book_appointment, wish=wish, offer=free[0], terms=terms)
            outcome, ended = workspace.run(work), time.perf_counter()
            if outcome.done:  # else it had that very place
                done[workspace.name].append((begun, ended))
                found.booking.append(ended - begun)
        except PlaceGone:
            found.refused += 1
        except Refusal as refusal:
            found.faults.append(f"a clerk read {type(refusal).__name__}")


def _lost(made: ServerAddress, whole: Found) -> list[str]:
    """Hold how many bookings the journals have against how many were answered."""
    with psycopg.connect(made.conninfo) as connection:
        asked = "select count(*) from office_{:03d}.operation where name = 'book_appointment'"
        there = sum(
            connection.execute(asked.format(n)).fetchone()[0] for n in range(len(whole.making))
        )
    return [] if there == len(whole.booking) else [f"{there} of {len(whole.booking)}"]


def part_of(values: list[float], part: float) -> float:
    """Give the value below which a part of them lies, in milliseconds."""
    ordered = sorted(values)
    return round(1000 * ordered[int(part * (len(ordered) - 1))], 1) if ordered else 0.0
