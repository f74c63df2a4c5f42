"""Problems for the tests: plain ones that ask only for what matters, and random ones."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from planner.times import minutes_of
from planner.timetable.solver.problem import (
    Companion,
    Desk,
    Household,
    Interpreter,
    Landlord,
    Locked,
    Problem,
)
from planner.timetable.solver.solve import solve

LANGUAGES = ("ar", "so", "ti")


def window(text):
    """Read "09:00-12:00"."""
    start, end = text.split("-")
    return minutes_of(start), minutes_of(end)


def windows(text):
    """Read "09:00-12:00 13:00-17:00"."""
    return tuple(window(part) for part in text.split())


def landlord(name, *, minutes=15, desks=1, open="09:00-12:00", accessible=True, **more):  # noqa: A002
    """Make a landlord whose desks are called A.1, A.2 and so on."""
    own = (Desk(f"{name}.{n + 1}", windows(open), accessible) for n in range(desks))
    return Landlord(name, minutes, tuple(own), **more)


def household(name, *visits, rank=0, available="09:00-12:00", **more):
    """Make a household that wants to visit these landlords."""
    return Household(name, rank, visits, windows(available), **more)


def problem(landlords, households, *, sessions="09:00-12:00", **more):
    """Make a morning with a grid and walks of five minutes."""
    given = {"grid_minutes": 5, "walk_minutes": 5, "max_wait_minutes": 60, **more}
    ranked = tuple(replace(one, rank=n) for n, one in enumerate(households))
    return Problem("test", **given, sessions=windows(sessions), landlords=tuple(landlords),
                   households=ranked)  # fmt: skip


def locked(landlord_, desk, clock):
    """Lock a visit from a time of day."""
    return Locked(landlord_, desk, minutes_of(clock))


def random_problem(seed, *, most_households=14):
    """Make a small problem in which anything may happen that the rules allow."""
    random = Random(seed)
    grid = random.choice((1, 5, 5, 5, 10, 15))
    sessions = _sessions(random)
    landlords = tuple(
        _landlord(random, n, sessions) for n in range(random.choice((0, 1, 2, 2, 3, 3, 4, 4)))
    )
    interpreters = tuple(
        _interpreter(random, n, sessions) for n in range(random.choice((0, 1, 2, 3, 3)))
    )
    companions = tuple(_companion(random, n, sessions) for n in range(random.randint(0, 2)))
    ranks = random.sample(range(100), most_households)
    households = tuple(
        _household(random, n, rank, sessions, landlords, companions)
        for n, rank in enumerate(ranks[: random.randint(0, most_households)])
    )
    made = Problem(
        name=f"random-{seed}",
        grid_minutes=grid,
        walk_minutes=random.choice((0, 0, 3, 5, 10)),
        max_wait_minutes=random.choice((None, 0, 15, 60, 60)),
        sessions=sessions,
        landlords=landlords,
        households=households,
        interpreters=interpreters,
        companions=companions,
        objective=random.choice(
            (("seated", "priority", "wait", "end"),) * 4 + (("seated", "end"), ("seated", "wait"))
        ),
    )
    return with_locks(made, random) if random.random() < 0.5 else made


def with_locks(made, random):
    """Lock visits of some households where a plan has them, then perhaps coarsen the grid."""
    fine = replace(made, grid_minutes=random.choice((1, made.grid_minutes)))
    plan = solve(fine, effort=5, seed=1)
    share, whole = random.choice((0.3, 1.0)), random.random() < 0.5
    households = []
    for one in made.households:
        seat, kept = plan.seated.get(one.id), []
        if seat is not None and random.random() < share:
            kept = [visit for visit in seat.visits if whole or random.random() < 0.6]
        visits = tuple(Locked(visit.landlord, visit.desk, visit.start) for visit in kept)
        households.append(replace(one, locked=visits))
    return replace(made, households=tuple(households))


def _sessions(random):
    start = random.choice((0, 535, 540, 547))
    kind = random.random()
    if kind < 0.03:
        return ()
    if kind < 0.1:
        return ((start, start + random.randint(0, 60)),)
    length = random.randint(45, 150)
    pause = random.choice((0, 0, 30))
    afternoon = (start + length + pause, start + 2 * length + pause)
    return ((start, start + length), afternoon) if kind < 0.6 else ((start, start + length),)


def _windows(random, sessions):
    """Give the sessions, part of them, or something else."""
    if not sessions or random.random() < 0.88:
        return sessions
    found = []
    for start, end in sessions:
        first = random.randint(start, end)
        found.append((first, random.randint(first, end)))
    if random.random() < 0.3:
        found.append((sessions[0][0], sessions[-1][1]))
    return tuple(random.sample(found, random.randint(1, len(found))))


def _landlord(random, n, sessions):
    name = f"L{n}"
    minutes = random.choice((5, 7, 10, 10, 12, 15, 20))
    desks = tuple(
        Desk(f"{name}.{k}", _windows(random, sessions), random.random() < 0.5)
        for k in range(random.choice((1, 1, 1, 1, 2, 2, 3)) if random.random() < 0.97 else 0)
    )
    turn = random.choice((0, 0, 0, 3, 5))
    return Landlord(name, minutes, desks, intake=n == 3, change_over_minutes=turn)


def _household(random, n, rank, sessions, landlords, companions):
    names = [landlord.id for landlord in landlords]
    least = 1 if names and random.random() < 0.95 else 0
    visits = tuple(random.sample(names, random.randint(least, len(names))))
    return Household(
        id=f"h{n}",
        rank=rank,
        visits=visits,
        available=_windows(random, sessions),
        minutes={name: random.randint(1, 25) for name in visits if random.random() < 0.1},
        extra_minutes=random.choice((0, 0, 0, 5, 4)),
        accessible=random.random() < 0.1,
        interpreter=random.choice(LANGUAGES) if random.random() < 0.2 else None,
        companion=random.choice(companions).id if companions and random.random() < 0.3 else None,
    )


def _interpreter(random, n, sessions):
    languages = tuple(random.sample(LANGUAGES, random.randint(1, 2)))
    return Interpreter(f"i{n}", languages, _windows(random, sessions))


def _companion(random, n, sessions):
    return Companion(f"c{n}", _windows(random, sessions))
