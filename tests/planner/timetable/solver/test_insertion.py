"""Insertion, held against looking at every order and start by hand."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from random import Random

import pytest

from planner.timetable.solver.build import Builder
from planner.timetable.solver.insertion import find, find_soonest
from planner.timetable.solver.problem import Companion, Interpreter, visit_minutes
from tests.planner.timetable.solver.problems import (
    household,
    landlord,
    locked,
    problem,
    random_problem,
    windows,
)


class ByHand:
    """The rules once more, one household and one minute at a time."""

    def __init__(self, asked):
        self.asked = asked
        self.owners = {one.id: one for one in asked.landlords}
        self.taken = []
        for other in asked.households:
            for visit in other.locked:
                owner = self.owners[visit.landlord]
                end = visit.start + visit_minutes(owner, other)
                self.taken.append((visit.desk, visit.start, end + owner.change_over_minutes))

    def least_wait(self, one):
        waits = [
            wait
            for order in permutations(one.visits)
            if not any(self.owners[name].intake for name in order[1:])
            for start in self.moments()
            if (wait := self.wait(one, order, start)) is not None
        ]
        return min(waits, default=None)

    def moments(self):
        grid = self.asked.grid_minutes
        edges = [edge for window in self.asked.sessions for edge in window]
        return range(min(edges, default=0) // grid * grid, max(edges, default=0), grid)

    def wait(self, one, order, start):
        """Go from visit to visit as soon as can be; the first at exactly the start."""
        at, busy = start, 0
        for number, name in enumerate(order):
            minutes = visit_minutes(self.owners[name], one)
            later = [m for m in self.moments() if m >= at and self.sits(one, name, m, minutes)]
            if not later or (number == 0 and later[0] != start):
                return None
            at = later[0] + minutes + self.asked.walk_minutes
            busy += minutes + self.asked.walk_minutes
        end = at - self.asked.walk_minutes
        most = self.asked.max_wait_minutes
        wait = end - start - busy + self.asked.walk_minutes
        fits = (most is None or wait <= most) and self.stays(one, (start, end))
        return wait if fits else None

    def sits(self, one, name, start, minutes):
        owner = self.owners[name]
        kept = start + minutes + owner.change_over_minutes
        return any(
            inside((start, start + minutes), desk.open)
            and (desk.accessible or not one.accessible)
            and not any(d == desk.id and a < kept and start < b for d, a, b in self.taken)
            for desk in owner.desks
        )

    def stays(self, one, stay):
        hours = [self.asked.sessions, one.available]
        hours += [other.present for other in self.asked.companions if other.id == one.companion]
        speakers = [who for who in self.asked.interpreters if one.interpreter in who.languages]
        spoken_for = one.interpreter is None or any(inside(stay, who.present) for who in speakers)
        return spoken_for and all(inside(stay, own) for own in hours)


def inside(span, hours):
    return any(a <= span[0] and span[1] <= b for a, b in hours)


def alone(asked, number):
    """Find a place for one household among what is locked, with nobody else there."""
    builder = Builder(asked)
    route = find(builder.day(), builder.needs()[number])
    return None if route is None else route.wait * builder.grid.unit


def small_cases():
    """Yield random problems with the number of a household that has nothing locked."""
    for seed in range(700):
        asked = random_problem(seed, most_households=6)
        free = [n for n, one in enumerate(asked.households) if one.visits and not one.locked]
        if free and asked.grid_minutes >= 5:
            yield asked, Random(seed).choice(free)


def test_insertion_finds_the_least_waiting_there_is():
    found = [(ByHand(asked).least_wait(asked.households[n]), alone(asked, n), asked.name)
             for asked, n in small_cases()]  # fmt: skip

    assert len(found) > 350
    assert sum(wait is not None for wait, _, _ in found) > 60
    assert sum(bool(wait) for wait, _, _ in found) > 5
    assert [case for case in found if case[0] != case[1]] == []


@pytest.mark.parametrize("pause", [20, 25, 40])
def test_between_two_desks_that_are_seldom_free_one_waits_as_long_as_needed(pause):
    begin = 9 * 60 + 15 + pause
    opened = f"{begin // 60:02d}:{begin % 60:02d}-12:00"
    asked = problem(
        [landlord("A", open="09:00-09:15"), landlord("B", open=opened)], [household("h", "B", "A")]
    )

    assert alone(asked, 0) == pause - 5


def test_who_may_not_wait_that_long_has_no_place():
    asked = problem(
        [landlord("A", open="09:00-09:15"), landlord("B", open="10:00-12:00")],
        [household("h", "A", "B")],
        max_wait_minutes=35,
    )

    assert alone(asked, 0) is None
    assert alone(replace(asked, max_wait_minutes=40), 0) == 40
    assert alone(replace(asked, max_wait_minutes=None), 0) == 40


def test_nobody_stays_across_two_windows_that_touch():
    one = household("h", "A", available="09:00-09:10 09:10-09:20")
    apart = problem([landlord("A")], [one])
    joined = problem([landlord("A")], [replace(one, available=windows("09:00-09:20"))])

    assert (alone(apart, 0), alone(joined, 0)) == (None, 0)


def test_no_visit_lies_across_two_openings_of_a_desk_that_touch():
    halves = problem([landlord("A", open="09:00-09:10 09:10-09:20")], [household("h", "A")])

    assert alone(halves, 0) is None


def test_the_intake_comes_first_even_if_waiting_were_less_otherwise():
    asked = problem(
        [landlord("in", minutes=5, intake=True), landlord("A", open="09:00-09:15 09:40-12:00")],
        [household("h", "A", "in", available="09:00-09:55")],
    )
    builder = Builder(asked)
    route = find(builder.day(), builder.needs()[0])

    assert builder.grid.minute(route.start) == 9 * 60 + 30
    assert builder.grid.minute(route.starts[0]) == 9 * 60 + 40


def test_what_is_not_locked_is_placed_around_what_is():
    one = household("h", "A", "B", "C", locked=(locked("B", "B.1", "10:03"),))
    builder = Builder(problem([landlord("A"), landlord("B"), landlord("C")], [one]))
    route = find(builder.day(), builder.needs()[0])

    starts = [builder.grid.minute(start) for start in route.starts]
    assert starts[1] == 10 * 60 + 3
    assert all(start % 5 == 0 for start in (starts[0], starts[2]))
    assert starts == [10 * 60 + 45, 10 * 60 + 3, 10 * 60 + 25]
    assert route.wait * builder.grid.unit == 2


def test_a_snug_place_leaves_no_gap_beside_what_is_taken():
    asked = problem(
        [landlord("A", open="09:00-10:00")],
        [household("taken", "A", locked=(locked("A", "A.1", "09:20"),)), household("h", "A")],
    )
    builder = Builder(asked)
    need = builder.needs()[1]
    latest = find(builder.day(), need, pick=lambda starts: starts.bit_length() - 1)
    middle = find(builder.day(), need, pick=lambda _: 8)
    snug = {
        find(builder.day(), need, pick, snug=True).start
        for pick in (lambda starts: starts.bit_length() - 1, lambda s: (s & -s).bit_length() - 1)
    }

    assert [builder.grid.minute(route.start) for route in (latest, middle)] == [585, 580]
    assert {builder.grid.minute(start) for start in snug} == {540, 585}


def test_interpreter_and_companion_bind_the_whole_stay():
    asked = problem(
        [landlord("A"), landlord("B")],
        [household("h", "A", "B", interpreter="ar", companion="c")],
        interpreters=(Interpreter("i", ("ar", "so"), windows("09:00-10:30")),),
        companions=(Companion("c", windows("09:50-12:00")),),
    )
    builder = Builder(asked)
    route = find(builder.day(), builder.needs()[0])

    assert builder.grid.minute(route.start) == 9 * 60 + 50
    assert alone(replace(asked, companions=(Companion("c", windows("10:00-12:00")),)), 0) is None


@pytest.mark.parametrize("visits", [11, 14])
def test_more_visits_than_the_tables_hold_still_find_a_place(visits):
    names = [f"L{n:02d}" for n in range(visits)]
    day = "09:00-18:00"
    asked = problem(
        [landlord(name, open=day) for name in names],
        [household("h", *names, available=day)],
        sessions=day,
    )

    assert alone(asked, 0) == 0


def test_the_soonest_end_is_that_of_the_best_order():
    opened = {"A": "09:00-12:00", "B": "09:00-09:40", "C": "09:20-12:00"}
    asked = problem(
        [landlord(name, open=hours) for name, hours in opened.items()],
        [household("h", "A", "B", "C")],
        max_wait_minutes=None,
    )
    builder = Builder(asked)
    need = builder.needs()[0]
    route = find_soonest(builder.day(), need)
    end = max(s + leg.length for s, leg in zip(route.starts, need.legs, strict=True))

    assert builder.grid.minute(end) == 9 * 60 + 55
