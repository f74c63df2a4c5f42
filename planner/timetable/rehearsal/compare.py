"""The same households with other visit lengths and numbers of desks, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import product

from planner.timetable.rehearsal.assumptions import DEFAULTS, Assumptions
from planner.timetable.rehearsal.planned import PlannedDay
from planner.timetable.rehearsal.rehearse import Far, Report, Stop, rehearse
from planner.timetable.rehearsal.summary import Summary
from planner.timetable.solver.problem import Desk, Household, Landlord, Problem
from planner.timetable.solver.solve import solve

DAYS = 300
EFFORT = 400
"""Rounds of search per variant: the same everywhere, so that a seed gives one result."""


@dataclass(frozen=True, slots=True)
class Variant:
    """A day in which visits take so many minutes and each landlord has so many desks."""

    minutes: int
    desks: int


GRID = tuple(Variant(minutes, desks) for minutes, desks in product((10, 15, 20), (1, 2, 3)))
"""What is compared unless somebody says otherwise."""


@dataclass(frozen=True, slots=True)
class Compared:
    """What a variant comes to. `variant` is none for the day as it is planned."""

    variant: Variant | None
    asked: int
    summary: Summary


@dataclass(frozen=True, slots=True)
class Comparison:
    """How a comparison is made: what is compared, over how many days, with what luck."""

    variants: Sequence[Variant] = GRID
    days: int = DAYS
    seed: int = 0
    effort: int = EFFORT


def compare(
    day: PlannedDay,
    assumptions: Assumptions = DEFAULTS,
    comparison: Comparison | None = None,
    *,
    progress: Report | None = None,
    stop: Stop | None = None,
) -> list[Compared]:
    """Plan each variant briefly and rehearse it, beside the day as it is planned.

    Every variant lives through the same mornings (see `Chance`). Stopped, it gives the variants
    that were done.
    """
    comparison = comparison or Comparison()
    found: list[Compared] = []
    courses, days = [None, *comparison.variants], comparison.days
    for place, variant in enumerate(courses):
        played = day if variant is None else _planned(day, variant, comparison, stop)
        report = progress and _onward(progress, place * days, len(courses) * days)
        summary = rehearse(
            played, assumptions, days=days, seed=comparison.seed, progress=report, stop=stop
        )
        if summary.days < days:
            break
        found.append(Compared(variant, len(day.problem.households), summary))
    return found


def varied(problem: Problem, variant: Variant) -> Problem:
    """Give the problem as it would be in a variant. The reception stays as it is.

    A household's own minutes change by as much as the landlord's, so that an interpreter's extra
    time stays. Further desks are like the landlord's first. Nothing is locked.
    """
    owners = {one.id: one for one in problem.landlords if not one.intake}
    return replace(
        problem,
        landlords=tuple(
            _landlord(one, variant) if one.id in owners else one for one in problem.landlords
        ),
        households=tuple(
            replace(one, minutes=_minutes(one, owners, variant), locked=())
            for one in problem.households
        ),
    )


def _onward(progress: Report, before: int, whole: int) -> Report:
    """Report a part as what it is of the whole."""
    return lambda far: progress(Far(before + far.done, whole))


def _planned(
    day: PlannedDay, variant: Variant, comparison: Comparison, stop: Stop | None
) -> PlannedDay:
    problem = varied(day.problem, variant)
    plan = solve(problem, effort=comparison.effort, seed=comparison.seed, stop=stop)
    return PlannedDay(problem, plan.seated, day.arrive_before, day.tolerance)


def _landlord(landlord: Landlord, variant: Variant) -> Landlord:
    desks = list(landlord.desks[: variant.desks])
    for number in range(len(desks), variant.desks if desks else 0):
        first = desks[0]
        desks.append(Desk(f"{landlord.id}+{number + 1}", first.open, first.accessible))
    return replace(landlord, minutes=variant.minutes, desks=tuple(desks))


def _minutes(household: Household, owners: dict[str, Landlord], variant: Variant) -> dict[str, int]:
    return {
        name: max(1, own + variant.minutes - owners[name].minutes) if name in owners else own
        for name, own in household.minutes.items()
    }
