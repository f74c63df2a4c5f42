"""What a problem must be before anybody looks for a plan."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from planner.errors import ProblemBroken
from planner.times import Window
from planner.timetable.solver.locked import check_locked
from planner.timetable.solver.problem import TERMS, Household, Landlord, Problem, visit_minutes

MOST_MINUTES = 50_000
"""No time of a day, or length of a visit, is beyond this; days of a test may be long."""

MOST = {"households": 5000, "landlords": 200, "interpreters": 1000, "companions": 5000}
"""How many of each a day can have."""

MOST_DESKS = 500
MOST_WINDOWS = 100


def check_problem(problem: Problem) -> None:
    """Refuse a problem that contradicts itself or is no registration day.

    Raises:
        ProblemBroken: Says where, and why as a code.

    """
    _check_day(problem)
    for n, landlord in enumerate(problem.landlords):
        _check_landlord(landlord, f"landlords[{n}]")
    owners = {landlord.id: landlord for landlord in problem.landlords}
    companions = {companion.id for companion in problem.companions}
    for n, household in enumerate(problem.households):
        _check_household(household, owners, f"households[{n}]")
        if household.companion is not None and household.companion not in companions:
            raise ProblemBroken(f"households[{n}].companion", "unknown_companion")
    for n, interpreter in enumerate(problem.interpreters):
        _check_windows(interpreter.present, f"interpreters[{n}].present")
    for n, companion in enumerate(problem.companions):
        _check_windows(companion.present, f"companions[{n}].present")
    check_locked(problem)


def _check_day(problem: Problem) -> None:
    for name, most in MOST.items():
        if len(getattr(problem, name)) > most:
            raise ProblemBroken(name, "too_large")
    _check_minutes(problem.grid_minutes, "grid_minutes", least=1)
    _check_minutes(problem.walk_minutes, "walk_minutes")
    _check_minutes(problem.max_wait_minutes or 0, "max_wait_minutes")
    _check_windows(problem.sessions, "sessions")
    terms = problem.objective
    if terms[:1] != ("seated",) or not set(terms) <= set(TERMS):
        raise ProblemBroken("objective", "unknown_objective")
    _check_unlike(terms, "objective")
    _check_unlike((one.id for one in problem.landlords), "landlords")
    _check_unlike((desk.id for one in problem.landlords for desk in one.desks), "desks")
    _check_unlike((one.id for one in problem.households), "households")
    _check_unlike((one.id for one in problem.interpreters), "interpreters")
    _check_unlike((one.id for one in problem.companions), "companions")


def _check_landlord(landlord: Landlord, where: str) -> None:
    _check_minutes(landlord.minutes, f"{where}.minutes")
    _check_minutes(landlord.change_over_minutes, f"{where}.change_over_minutes")
    if len(landlord.desks) > MOST_DESKS:
        raise ProblemBroken(f"{where}.desks", "too_large")
    for n, desk in enumerate(landlord.desks):
        _check_windows(desk.open, f"{where}.desks[{n}].open")


def _check_household(household: Household, owners: dict[str, Landlord], where: str) -> None:
    _check_minutes(household.extra_minutes, f"{where}.extra_minutes")
    _check_windows(household.available, f"{where}.available")
    _check_unlike(household.visits, f"{where}.visits", why="landlord_twice")
    for name in (*household.visits, *household.minutes):
        if name not in owners:
            raise ProblemBroken(f"{where}.visits", "unknown_landlord")
    for name in household.visits:
        least = visit_minutes(owners[name], household)
        if least < 1:
            raise ProblemBroken(f"{where}.minutes", "no_minutes" if least == 0 else "negative")
        _check_minutes(least, f"{where}.minutes")
    if sum(owners[name].intake for name in household.visits) > 1:
        raise ProblemBroken(f"{where}.visits", "two_intakes")


def _check_minutes(minutes: int, where: str, *, least: int = 0) -> None:
    if minutes < 0:
        raise ProblemBroken(where, "negative")
    if minutes < least:
        raise ProblemBroken(where, "too_short")
    if minutes > MOST_MINUTES:
        raise ProblemBroken(where, "too_late")


def _check_windows(windows: Sequence[Window], where: str) -> None:
    if len(windows) > MOST_WINDOWS:
        raise ProblemBroken(where, "too_large")
    for start, end in windows:
        _check_minutes(start, where)
        _check_minutes(end, where)
        if end < start:
            raise ProblemBroken(where, "closes_before_opens")


def _check_unlike(names: Iterable[str], where: str, *, why: str = "duplicate") -> None:
    if any(one == other for one, other in pairwise(sorted(names))):
        raise ProblemBroken(where, why)
