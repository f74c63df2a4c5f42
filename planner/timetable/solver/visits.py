"""An open shop as a list of visits, two of which never overlap at a desk or in a household."""

from __future__ import annotations

from typing import NamedTuple

from planner.timetable.solver.masks import starts_within
from planner.timetable.solver.search import Search


class Task(NamedTuple):
    """A visit: whose, where, how long, and for how long it keeps its desk and its household.

    `opens` holds the steps at which it may start.
    """

    place: int
    station: int
    length: int
    desk_keeps: int
    house_keeps: int
    opens: int


class Near(NamedTuple):
    """What a visit knows of another it may not overlap: the other and the number of the pair.

    The other starts `before` steps or more after it, or else `after` steps or more ahead of it;
    `first` is how the pair says that it comes first.
    """

    other: int
    pair: int
    before: int
    after: int
    first: int


def tasks_of(search: Search) -> list[Task]:
    """List all visits of a day's households, which have one window each and one desk to go to."""
    day, landlords = search.day, search.builder.problem.landlords
    turns = [one.change_over_minutes // day.grid.unit for one in landlords]
    found = []
    for number in search.hopeful:
        need = search.needs[number]
        for leg in need.legs:
            desk = day.stations[leg.station].classes[0].resource
            found.append(
                Task(
                    place=number,
                    station=leg.station,
                    length=leg.length,
                    desk_keeps=leg.length + turns[leg.station],
                    house_keeps=leg.length + day.walk,
                    opens=desk.opens(leg.length) & starts_within(need.windows, leg.length),
                )
            )
    return found


def pairs_of(tasks: list[Task]) -> list[tuple[int, int]]:
    """List the pairs of visits that may not overlap, the lower number of each first."""
    numbers = range(len(tasks))
    return [(one, other) for one in numbers for other in numbers[one + 1 :]
            if _meet(tasks[one], tasks[other])]  # fmt: skip


def neighbours_of(tasks: list[Task], pairs: list[tuple[int, int]]) -> list[list[Near]]:
    """Give for each visit those it may not overlap."""
    found: list[list[Near]] = [[] for _ in tasks]
    for pair, (one, other) in enumerate(pairs):
        before, after = _keeps(tasks[one], tasks[other]), _keeps(tasks[other], tasks[one])
        found[one].append(Near(other, pair, before, after, 1))
        found[other].append(Near(one, pair, after, before, 2))
    return found


def _meet(one: Task, other: Task) -> bool:
    return one.station == other.station or one.place == other.place


def _keeps(one: Task, other: Task) -> int:
    return one.desk_keeps if one.station == other.station else one.house_keeps
