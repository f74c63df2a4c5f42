"""What no plan can better, found quickly: seats by the hours of desks and people.

Each bound relaxes the day to one landlord, or one kind of people, at a time; the next step is the
bound of TIMETABLE.md, method 3, which looks at all of them together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from planner.times import Window, shared
from planner.timetable.solver.build import Builder
from planner.timetable.solver.capacity import Load
from planner.timetable.solver.insertion import find
from planner.timetable.solver.need import Leg, Need
from planner.timetable.solver.problem import Landlord, Problem


def seats_at_most(problem: Problem) -> int:
    """Give a number of seats that no plan of a problem exceeds."""
    builder = Builder(problem)
    return most_seats(builder, hopeful_of(builder, builder.needs()))


def hopeful_of(
    builder: Builder, needs: Sequence[Need], enough: Callable[[], bool] = lambda: False
) -> list[Need]:
    """Leave out who could surely not sit even if alone, looking no further once it is `enough`."""
    day = builder.day()

    def surely_not(need: Need) -> bool:
        sure = need.exact and not need.household.locked and not enough()
        return sure and find(day, need) is None

    return [need for need in needs if need.stations and not surely_not(need)]


def most_seats(builder: Builder, hopeful: Sequence[Need]) -> int:
    """Give a number of seats that no plan exceeds; `hopeful` are those who could sit if alone."""
    short = [_short(load) for load in _desk_loads(builder, hopeful)]
    short.append(sum(_short(load) for load in _companion_loads(builder, hopeful)))
    short.append(sum(_short(load) for load in _interpreter_loads(builder, hopeful)))
    return len(hopeful) - max(short)


def earliest_end(builder: Builder, hopeful: Sequence[Need]) -> int:
    """Give the step before which no plan that seats all of them can be over."""
    ends = [load.earliest_end() for load in _desk_loads(builder, hopeful)]
    for need in hopeful:
        stay = need.shape.stay
        alone = (start + stay for start, end in need.windows if end - start >= stay)
        ends.append(min(alone, default=0))
    return max(ends, default=0)


def _short(load: Load) -> int:
    return len(load.lengths) - load.most()


def _desk_loads(builder: Builder, needs: Sequence[Need]) -> Iterator[Load]:
    """Give each landlord's load, and that of its accessible desks on their own."""
    for number, landlord in enumerate(builder.problem.landlords):
        visits = [(need, leg) for need in needs for leg in need.all_legs if leg.station == number]
        yield _desk_load(builder, landlord, visits, only_accessible=False)
        visits = [(need, leg) for need, leg in visits if need.household.accessible]
        yield _desk_load(builder, landlord, visits, only_accessible=True)


def _desk_load(
    builder: Builder,
    landlord: Landlord,
    visits: Sequence[tuple[Need, Leg]],
    *,
    only_accessible: bool,
) -> Load:
    free = all(leg.kept is None for _, leg in visits)
    hours = _hours(builder, visits) if free else None
    windows: list[Window] = []
    for desk in landlord.desks:
        if desk.accessible or not only_accessible:
            own = [builder.grid.within(window) for window in desk.open]
            windows += own if hours is None else shared(own, hours)
    turn = landlord.change_over_minutes // builder.grid.unit
    pace = builder.grid.pace if free else 1
    return Load([leg.length for _, leg in visits], windows, turn, pace)


def _hours(builder: Builder, visits: Sequence[tuple[Need, Leg]]) -> list[Window]:
    """Give the hours that a landlord can serve in: after intakes and, at an intake, before visits.

    An intake desk serves only until the session's end minus the rest of the stay.
    """
    heads = [0 if leg is need.intake else need.shape.offsets[0] for need, leg in visits]
    tails = [need.shape.stay - leg.length if leg is need.intake else 0 for need, leg in visits]
    head, tail = min(heads, default=0), min(tails, default=0)
    return [(start + head, end - tail) for start, end in builder.sessions]


def _companion_loads(builder: Builder, needs: Sequence[Need]) -> Iterator[Load]:
    for number, one in enumerate(builder.problem.companions):
        members = [need for need in needs if need.companion == number]
        yield _stays(builder, members, [one.present])


def _interpreter_loads(builder: Builder, needs: Sequence[Need]) -> Iterator[Load]:
    interpreters = builder.problem.interpreters
    for language in sorted({language for one in interpreters for language in one.languages}):
        members = [need for need in needs if need.household.interpreter == language]
        speakers = [one.present for one in interpreters if language in one.languages]
        yield _stays(builder, members, speakers)


def _stays(builder: Builder, needs: Sequence[Need], people: Sequence[Sequence[Window]]) -> Load:
    free = not any(need.household.locked for need in needs)
    windows: list[Window] = []
    for present in people:
        own = [builder.grid.within(window) for window in present]
        windows += shared(own, builder.sessions) if free else own
    pace = builder.grid.pace if free else 1
    return Load([need.shape.stay for need in needs], windows, pace=pace)
