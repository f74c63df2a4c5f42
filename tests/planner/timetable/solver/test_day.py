from __future__ import annotations

import pytest

from planner.timetable.solver.build import Builder
from tests.planner.timetable.solver.problems import household, landlord, problem


@pytest.mark.parametrize(
    ("closes", "starts"), [(None, 10), (12, 10), (4, 2), (3, 1), (2, 0), (0, 0)]
)
def test_no_stay_ends_after_the_day_closes_and_every_other_one_is_allowed(closes, starts):
    builder = Builder(problem([landlord("A")], [household("h0", "A")], sessions="09:00-10:00"))
    day, (need,) = builder.day(), builder.needs()
    day.closes = closes

    allowed = day.allowed(need, 3)

    assert [start for start in range(12) if allowed >> start & 1] == list(range(starts))
