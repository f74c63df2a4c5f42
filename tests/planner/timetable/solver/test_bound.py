"""Bounds and seats, held against every plan a tiny day can have."""

from __future__ import annotations

from random import Random

import pytest

from planner.timetable.solver.bookings import Bookings
from planner.timetable.solver.bound import seats_at_most
from planner.timetable.solver.capacity import Load
from planner.timetable.solver.plan import Seat, Visit
from planner.timetable.solver.problem import Companion, Interpreter, visit_minutes
from planner.timetable.solver.solve import solve
from tests.planner.timetable.solver.problems import household, landlord, problem, windows
from tests.planner.timetable.solver.test_insertion import ByHand


def tiny(seed):
    """Make a day of an hour or so with a few households, most of which are in each other's way."""
    random = Random(seed)
    hours = random.choice(("09:00-09:50", "09:00-10:05", "09:00-09:30 09:40-10:15"))
    names = ("A", "B", "in")[: random.choice((1, 2, 2, 3))]
    turn = random.choice((0, 0, 5))
    landlords = [
        landlord(
            name,
            minutes=random.choice((10, 15, 20)) if name != "in" else 5,
            desks=random.choice((1, 1, 2)),
            open=hours,
            intake=name == "in",
            change_over_minutes=turn,
        )
        for name in names
    ]
    households = [
        household(
            f"h{n}",
            *random.sample(names, random.randint(1, len(names))),
            available=hours,
            extra_minutes=random.choice((0, 5)),
            interpreter=random.choice((None, "ar")),
            companion=random.choice((None, None, "c")),
        )
        for n in range(random.randint(2, 4))
    ]
    return problem(
        landlords,
        households,
        sessions=hours,
        grid_minutes=5,
        max_wait_minutes=15,
        interpreters=(Interpreter("i", ("ar",), windows(hours)),),
        companions=(Companion("c", windows(hours)),),
    )


class Seats:
    """The seats of a household alone: each order, start and desk, going on at once or late."""

    def __init__(self, asked, one):
        self.asked, self.one, self.rules = asked, one, ByHand(asked)
        self.found = []
        self.go_on([], 0, 0)

    def go_on(self, visits, ready, end):
        if len(visits) == len(self.one.visits):
            self.note(visits, end)
            return
        left = set(self.one.visits) - {visit.landlord for visit in visits}
        for name in sorted(left):
            if not (visits and self.rules.owners[name].intake):
                self.visit(name, visits, ready)

    def visit(self, name, visits, ready):
        latest = ready + self.asked.max_wait_minutes if visits else 24 * 60
        minutes = visit_minutes(self.rules.owners[name], self.one)
        for start in self.rules.moments():
            if ready <= start <= latest and self.rules.sits(self.one, name, start, minutes):
                end = start + minutes
                for desk in self.rules.owners[name].desks:
                    visit = Visit(name, desk.id, start)
                    self.go_on([*visits, visit], end + self.asked.walk_minutes, end)

    def note(self, visits, end):
        owners, start = self.rules.owners, visits[0].start
        busy = sum(visit_minutes(owners[visit.landlord], self.one) for visit in visits)
        wait = end - start - busy - self.asked.walk_minutes * (len(visits) - 1)
        if wait <= self.asked.max_wait_minutes and self.rules.stays(self.one, (start, end)):
            self.found.append(Seat(tuple(visits), "i" if self.one.interpreter else None))


def most_seats(asked):
    """Try every seat of every household beside those of the others."""
    seats = [(one, Seats(asked, one).found) for one in asked.households]

    def best(number, taken, seated):
        if number == len(seats):
            return seated
        one, own = seats[number]
        most = best(number + 1, taken, seated)
        for seat in own:
            if most == len(seats) - number + seated:
                break
            book = Bookings(asked)
            for other, place in [*taken, (one, seat)]:
                book.book(other, place)
            if not book.clashes():
                most = max(most, best(number + 1, [*taken, (one, seat)], seated + 1))
        return most

    return best(0, [], 0)


def test_no_plan_has_more_seats_than_the_bound_and_a_search_finds_them_all():
    proven = 0
    for seed in range(60):
        asked = tiny(seed)
        most, plan = most_seats(asked), solve(asked, effort=300, seed=seed)
        assert len(plan.seated) <= most <= plan.bounds.seated, seed
        assert len(plan.seated) == most, seed
        proven += plan.proven
    assert proven > 40


def test_the_intake_desk_serves_only_until_the_rest_of_a_stay_still_fits():
    """One intake desk of five minutes; a stay of 45 begins at 11:15 at the latest."""
    landlords = [
        landlord("in", minutes=5, intake=True),
        landlord("A", desks=20),
        landlord("B", desks=20),
    ]
    crowd = [household(f"h{n}", "in", "A", "B") for n in range(40)]
    asked = problem(landlords, crowd)

    assert seats_at_most(asked) == 135 // 5 + 1


def test_who_has_too_many_visits_to_look_at_every_order_is_not_called_impossible():
    names = [f"L{n}" for n in range(12)]
    asked = problem([landlord(name, minutes=30) for name in names], [household("h", *names)])
    plan = solve(asked, effort=3)

    assert (plan.score.seated, plan.bounds.seated, plan.proven) == (0, 1, False)


@pytest.mark.parametrize(
    ("load", "most"),
    [
        (Load([3, 3, 3], [(0, 9)]), 3),
        (Load([3, 3, 3], [(0, 8)]), 2),
        (Load([2, 3, 4], [(0, 5)]), 2),
        (Load([3, 3, 3], [(0, 8), (0, 1)]), 2),
        (Load([3, 3, 3], [(0, 9)], turn=1), 2),
        (Load([3, 3], [(0, 7)], turn=1), 2),
        (Load([3, 3], [(1, 9)], pace=2), 2),
        (Load([3, 3], [(1, 8)], pace=2), 1),
        (Load([], [(0, 9)]), 0),
        (Load([1], []), 0),
    ],
)
def test_a_load_counts_what_fits(load, most):
    assert load.most() == most


def test_a_load_cannot_be_served_before_there_was_time_for_it():
    assert Load([4, 4, 4], [(0, 20), (0, 20)]).earliest_end() == 6
    assert Load([4], [(10, 20)]).earliest_end() == 14
