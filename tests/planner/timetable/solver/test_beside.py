from __future__ import annotations

import pytest

from planner.errors import Refusal
from planner.timetable.solver.beside import beside
from planner.timetable.solver.choices import choices
from planner.timetable.solver.solve import solve
from planner.timetable.solver.standing import Standing
from tests.planner.timetable.solver.problems import random_problem


def times(found):
    return [(one.start, one.end, one.wait) for one in found]


@pytest.mark.parametrize("seed", range(60))
def test_alone_with_what_others_leave_a_household_finds_the_places_it_finds_among_them(seed):
    problem = random_problem(seed)
    try:
        plan = solve(problem, effort=20, seed=seed)
    except Refusal:
        return
    for one in problem.households:
        if one.locked:
            continue
        others = {name: seat for name, seat in plan.seated.items() if name != one.id}
        among = Standing(problem, others)
        need = next(need for need in among.needs if need.household.id == one.id)
        alone = Standing(beside(problem, others, one.id), {})
        assert times(choices(alone, alone.needs[0])) == times(choices(among, need))
