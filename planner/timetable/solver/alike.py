"""Households that ask the same of a day: to a bound they are one, so many times."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from planner.times import Window, shared
from planner.timetable.solver.build import Builder
from planner.timetable.solver.need import Need


class Group(NamedTuple):
    """Households alike, by their places; `need` is the first one's."""

    need: Need
    members: tuple[int, ...]


class Speakers(NamedTuple):
    """Interpreters alike: who they are, in numbers of the day, and when they are there."""

    numbers: tuple[int, ...]
    windows: tuple[Window, ...]


def grouped(needs: Sequence[Need]) -> list[Group]:
    """Put together those with the same visits, hours and needs."""
    found: dict[object, list[Need]] = {}
    for need in needs:
        along = (need.household.accessible, need.interpreters, need.companion)
        key = (visits_of(need), need.windows, need.waiting, along)
        found.setdefault(key, []).append(need)
    return [Group(alike[0], tuple(need.place for need in alike)) for alike in found.values()]


def visits_of(need: Need) -> object:
    """Give something that is equal for households with the same visits, in whatever order."""
    return need.intake, tuple(sorted((leg.station, leg.length) for leg in need.legs))


def speakers_of(builder: Builder) -> list[Speakers]:
    """Put together the interpreters with the same languages and hours."""
    found: dict[object, list[int]] = {}
    for number, one in enumerate(builder.problem.interpreters):
        found.setdefault((frozenset(one.languages), one.present), []).append(number)
    people = builder.problem.interpreters
    return [
        Speakers(tuple(numbers), _hours(builder, people[numbers[0]].present))
        for numbers in found.values()
    ]


def stays_of(builder: Builder, need: Need, speakers: Speakers | None) -> tuple[Window, ...]:
    """Give the windows a stay may lie in with its companion and one of these interpreters."""
    windows = need.windows
    if need.companion is not None:
        windows = shared(windows, _hours(builder, _present(builder, need.companion)))
    return windows if speakers is None else shared(windows, speakers.windows)


def _present(builder: Builder, companion: int) -> tuple[Window, ...]:
    return builder.problem.companions[companion].present


def _hours(builder: Builder, present: Sequence[Window]) -> tuple[Window, ...]:
    return tuple(builder.grid.within(window) for window in present)
