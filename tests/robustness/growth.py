"""An office on a server that grows to very many households: what its daily work then costs."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import closing
from datetime import date
from functools import partial
from resource import RUSAGE_SELF, getrusage

import psycopg

from planner.households.search import household_rows
from planner.office.server.making import new_office_on_server
from planner.timetable.booking.book import book_appointment
from planner.timetable.booking.propose import offers
from planner.timetable.booking.wish import Terms, Wish
from planner.workspace import Workspace
from tests.make import Make
from tests.robustness.clerks import NOW
from tests.servers import own_server

STEPS = (10_000, 100_000, 1_000_000)
BOOKINGS = 20
GROW = """
insert into {0}.household
    (id, version, phone, slip_language, adults, children, hidden, remark)
select 1000 + n, 1, '+324' || (70000000 + n), '', 1, 0, false, ''
from generate_series({1}::bigint, {2}) n;
insert into {0}.person
    (id, version, household_id, role, last_name, first_name, birth_date, position)
select 2000000000 + n, 1, 1000 + n, 'reference_tenant',
    initcap(translate(to_hex(n * 2654435761 % 16777216), '0123456789', 'aeiouylmnr')),
    initcap(translate(to_hex(n * 40503 % 65536), '0123456789', 'aeiouylmnr')),
    date '1950-01-01' + (n % 20000)::int, 0
from generate_series({1}::bigint, {2}) n;
analyze {0}.household; analyze {0}.person
"""


def grow(most: int) -> list[str]:
    """Fill an office in steps up to so many households; tell at each what the work costs."""
    told, had = [], 0
    with own_server(fsync="on") as server:
        made = server.make()
        new_office_on_server(made, preset="kortrijk")
        place = server.clerk(made)
        for size in [step for step in STEPS if step <= most] or [most]:
            with psycopg.connect(made.conninfo) as connection:
                for statement in GROW.format(made.schema, had + 1, size).split(";"):
                    connection.execute(statement)
                asked = "select pg_database_size(current_database())"
                (room,) = connection.execute(asked).fetchone()
            had = size
            told.append(f"{size}: {_costs(place, size)}, {room / 2**20:.0f} MiB in all")
    return told


def _costs(place, size: int) -> str:
    opening, workspace = _timed(lambda: Workspace(place, clock=lambda: NOW))
    with closing(workspace):

        def fill(session):
            make = Make(session)
            day = make.day(date(2027, 2, 4 + len(str(size))))
            return day.id, make.landlord("GW").id

        day, landlord = workspace._database.change(fill)
        search, moments = partial(household_rows, day_id=None, words="aeio"), [time.process_time()]
        for _ in ("the index is made", "it is there"):
            workspace.ask(search)
            moments.append(time.process_time())
        booking = sorted(_book(workspace, day, 1000 + size - n, landlord) for n in range(BOOKINGS))
    parts = (("open", opening), ("first search CPU", moments[1] - moments[0]),
             ("next CPU", moments[2] - moments[1]), ("book p50", booking[BOOKINGS // 2]),
             ("book max", booking[-1]))  # fmt: skip
    memory = getrusage(RUSAGE_SELF).ru_maxrss // 1024
    words = ", ".join(f"{name} {1000 * seconds:.0f} ms" for name, seconds in parts)
    return f"{words}, {memory} MiB of memory at most"


def _book(workspace: Workspace, day: int, household: int, landlord: int) -> float:
    wish, terms = Wish(household, (landlord,)), Terms(NOW)
    offer = workspace.ask(partial(offers, day_id=day, wish=wish, terms=terms))[0]
    work = partial(book_appointment, wish=wish, offer=offer, terms=terms)
    seconds, _ = _timed(lambda: workspace.run(work))
    return seconds


def _timed(work: Callable[[], object]) -> tuple[float, object]:
    begun = time.perf_counter()
    done = work()
    return time.perf_counter() - begun, done
