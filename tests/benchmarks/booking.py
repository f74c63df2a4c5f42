"""Booking while talking: python -m tests.benchmarks booking [PART...].

speed     200 different wishes on nearly full 60x4 days, through the use case and in the solver
packable  days filled one household at a time by always taking the first offer, with and without
          the snug rule, beside a plan of 2 s for all together

`python3 dev.py bench booking > docs/booking.md` writes both.
"""

from __future__ import annotations

import sys
import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from random import Random
from statistics import median, quantiles
from time import process_time

from sqlalchemy import select

from db.households import Household, Person
from db.kinds import LandlordKind, PersonRole
from db.office import Landlord
from planner.operations import operation
from planner.slips.issue import Printing, issue_slips
from planner.timetable.booking.propose import offers
from planner.timetable.booking.question import question
from planner.timetable.booking.wish import Terms, Wish
from planner.timetable.reading import day_rows
from planner.timetable.seats import seats_of
from planner.timetable.solver.beside import beside
from planner.timetable.solver.choices import choices
from planner.timetable.solver.insertion import find
from planner.timetable.solver.masks import lowest
from planner.timetable.solver.solve import solve
from planner.timetable.solver.standing import Standing
from tests.benchmarks.days import a_day
from tests.benchmarks.offices import open_office, plan_day
from tests.benchmarks.timetable import heads, row, say

WISHES = 200
DAYS = ("60x4-normal-0", "60x4-tight-0", "60x4-tight-2")
NOW = datetime(2026, 12, 1, 8, tzinfo=UTC)
TERMS = Terms(NOW)


def main(parts):
    """Run the parts that are named, or all of them."""
    unknown = set(parts) - set(PARTS)
    if unknown:
        sys.stderr.write(f"No such part: {', '.join(sorted(unknown))}\n{__doc__}")
        return 2
    say("# Booking while talking")
    say(f"\nMade by `python3 dev.py bench booking {' '.join(parts)}`".rstrip() + ".")
    for name in parts or PARTS:
        PARTS[name]()
    return 0


def milliseconds(work):
    """Give the CPU milliseconds that some work takes, and what it gives."""
    began = process_time()
    value = work()
    return 1000 * (process_time() - began), value


def yardstick():
    """Give how long a million additions take here and now, to compare machines by."""

    def add():
        total = 0
        for number in range(1_000_000):
            total += number

    return min(milliseconds(add)[0] for _ in range(5))


def speed():
    say("\n## Speed\n")
    say(f"CPU milliseconds over {WISHES} wishes of one household on a planned day with every slip")
    say("printed. Whole: `Workspace.ask(offers)`. Search: the solver's `choices()` alone.")
    say(f"A million additions took {yardstick():.0f} ms meanwhile.\n")
    heads("day", "seated", "offers", "whole p50", "whole p95", "search p50", "search p95")
    for name in DAYS:
        with tempfile.TemporaryDirectory() as folder:
            _speed_on(name, Path(folder))


def _speed_on(name, folder):
    problem = a_day(name)
    workspace, day_id = open_office(folder, problem)
    plan_day(workspace, day_id, effort=300)
    workspace.run(partial(issue_slips, printing=Printing(NOW, "An"), day_id=day_id))
    household = workspace.run(add_household).value
    owners = workspace.ask(landlords)
    drawn = list(wishes(problem, household, owners))
    asked = workspace.ask(partial(questions, day_id=day_id, drawn=drawn))
    whole, search, count = [], [], 0
    for wish, standing in zip(drawn, asked, strict=True):
        work = partial(offers, day_id=day_id, wish=wish, terms=TERMS)
        took, found = milliseconds(partial(workspace.ask, work))
        whole.append(took)
        count += len(found)
        search.append(milliseconds(partial(choices, *standing))[0])
    seated = len(workspace.ask(partial(seats_of, day_id=day_id)))
    workspace.close()
    figures = [f"{value:.2f}" for times in (whole, search) for value in middle_and_most(times)]
    row(name, seated, count, *figures)


def questions(session, *, day_id, drawn):
    """Give what the solver is asked for each wish."""
    rows = day_rows(session, day_id=day_id)
    return [question(rows, wish, TERMS).beside() for wish in drawn]


def middle_and_most(times):
    """Give the median and the 95th percentile."""
    return median(times), quantiles(times, n=20)[-1]


@operation
def add_household(session):
    """Add the household that asks."""
    person = Person(role=PersonRole.REFERENCE_TENANT, last_name="Nieuw")
    household = Household(persons=[person])
    session.add(household)
    session.flush()
    return household.id


def landlords(session):
    """Give the landlords of the generated day."""
    own = Landlord.code.like("X-%") & (Landlord.kind != LandlordKind.INTAKE)
    return list(session.scalars(select(Landlord.id).where(own)))


def wishes(problem, household, owners):
    """Draw wishes: any landlords, often only some hours, sometimes an interpreter or access."""
    random = Random(problem.name)
    spoken = sorted({code for one in problem.interpreters for code in one.languages})
    first, last = problem.sessions[0][0], problem.sessions[-1][1]
    for _ in range(WISHES):
        free = None
        if random.random() < 0.3:
            start = random.randrange(first, last - 120, 5)
            free = ((start, min(last, start + random.choice([120, 180, 240]))),)
        language = random.choice(spoken) if spoken and random.random() < 0.15 else ""
        asked = tuple(random.sample(owners, random.randint(1, len(owners))))
        yield Wish(household, asked, free, language, None, random.random() < 0.05)


def packable():
    say("\n## Does the day stay packable?\n")
    say("Households book one at a time, in order of request, and always take the first offer;")
    say("nobody ever moves. `plan` knows everybody beforehand and has 2 s. Sums over 10 days each;")
    say("each share is of the seats of the plan.\n")
    heads("days", "asked", "first offer", "share", "wait", "not snug", "share", "wait", "soonest",
          "share", "wait", "plan", "wait")  # fmt: skip
    for size in ("40x4", "60x4"):
        for load in ("normal", "tight"):
            _pack(f"{size}-{load}")


def _pack(kind):
    problems = [a_day(f"{kind}-{seed}") for seed in range(10)]
    plans = [solve(problem, seconds=2.0) for problem in problems]
    most = sum(plan.score.seated for plan in plans)
    cells = []
    for first in (first_offer, first_not_snug, soonest_offer):
        filled = [fill(problem, first) for problem in problems]
        seats, wait = (sum(one[part] for one in filled) for part in (0, 1))
        cells += [seats, f"{seats / most:.1%}", wait]
    asked = sum(len(problem.households) for problem in problems)
    row(kind, asked, *cells, most, sum(plan.score.wait for plan in plans))


def fill(problem, first):
    """Seat households in order of request where `first` says; give how many, and their waiting."""
    seats, wait = {}, 0
    for one in sorted(problem.households, key=lambda one: one.rank):
        standing = Standing(beside(problem, seats, one.id), {})
        found = first(standing, standing.needs[0])
        if found is not None:
            seats[one.id], minutes = found
            wait += minutes
    return len(seats), wait


def first_offer(standing, need):
    """Give what stands first in the list of offers."""
    found = choices(standing, need)
    return (found[0].seat, found[0].wait) if found else None


def soonest_offer(standing, need):
    """Give what ends first, as a front desk does by hand."""
    found = min(choices(standing, need), key=lambda one: (one.end, one.wait), default=None)
    return (found.seat, found.wait) if found else None


def first_not_snug(standing, need):
    """Give the same as the first offer, but at the first of the starts with the least waiting."""
    routes = []
    for part in standing.builder.sessions:
        windows = tuple(w for w in need.windows if part[0] <= w[0] and w[1] <= part[1])
        route = find(standing.day, replace(need, windows=windows), lowest)
        if route is not None:
            routes.append(route)
    if not routes:
        return None
    best = min(routes, key=lambda route: (route.wait, route.start))
    return standing.route_seat(need, best), best.wait * standing.day.grid.unit


PARTS = {"speed": speed, "packable": packable}
