from __future__ import annotations

import pytest

from planner.timetable.solver.build import Builder
from planner.timetable.solver.insertion import find
from planner.timetable.solver.problem import Companion
from tests.planner.timetable.solver.problems import household, landlord, problem, windows


@pytest.mark.parametrize(
    ("closes", "starts"), [(None, 10), (12, 10), (4, 2), (3, 1), (2, 0), (0, 0)]
)
def test_no_stay_ends_after_the_day_closes_and_every_other_one_is_allowed(closes, starts):
    builder = Builder(problem([landlord("A")], [household("h0", "A")], sessions="09:00-10:00"))
    day, (need,) = builder.day(), builder.needs()
    day.closes = closes

    allowed = day.allowed(need, 3)

    assert [start for start in range(12) if allowed >> start & 1] == list(range(starts))


def test_a_household_fits_back_only_while_its_companion_is_free_all_the_time():
    ours = Companion("C", windows("09:00-12:00"))
    one = household("h0", "A", companion="C")
    builder = Builder(problem([landlord("A")], [one], companions=[ours]))
    day, (need,) = builder.day(), builder.needs()
    placed = day.put(need, find(day, need))
    day.remove(need)
    assert day.fits(need, placed)

    day.companions[0].take(placed.start, 1)
    assert not day.fits(need, placed)
