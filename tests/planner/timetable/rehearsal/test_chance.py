from __future__ import annotations

from statistics import fmean, pstdev

import pytest

from planner.errors import AssumptionBroken
from planner.timetable.rehearsal.assumptions import (
    DEFAULTS,
    Assumptions,
    from_json,
    to_json,
)
from planner.timetable.rehearsal.chance import Chance
from tests.planner.timetable.rehearsal.mornings import AS_PLANNED

MANY = (3,) * 20_000


def test_chance_keeps_to_what_is_assumed():
    fates = Chance(DEFAULTS, MANY, seed=1).day(0)
    came = [fate.late for fate in fates if fate.late is not None]
    late = [minutes for minutes in came if minutes > 0]
    factors = [factor for fate in fates for factor in fate.factors]

    assert len(came) / len(fates) == pytest.approx(0.90, abs=0.01)
    assert len(late) / len(came) == pytest.approx(0.20, abs=0.01)
    assert fmean(late) == pytest.approx(15, abs=0.7)
    assert min(came) == -10
    assert fmean(factors) == pytest.approx(1.0, abs=0.01)
    assert pstdev(factors) == pytest.approx(0.25, abs=0.01)


def test_visits_may_take_longer_than_planned_on_average():
    fates = Chance(Assumptions(duration_percent=150), MANY, seed=1).day(0)
    assert fmean(f for fate in fates for f in fate.factors) == pytest.approx(1.5, abs=0.01)


def test_as_planned_leaves_nothing_to_chance():
    fates = Chance(AS_PLANNED, (2, 1), seed=5).day(3)
    assert [(fate.late, fate.factors) for fate in fates] == [(0, (1.0, 1.0)), (0, (1.0,))]


def test_a_seed_gives_the_same_days_and_another_gives_others():
    days = [Chance(DEFAULTS, (2,) * 20, seed=seed).day(7) for seed in (1, 1, 2)]
    assert days[0] == days[1] != days[2]


def test_the_same_people_are_late_whatever_else_is_assumed():
    def late(assumptions):
        return [fate.late for fate in Chance(assumptions, (2,) * 50, seed=1).day(0)]

    assert late(DEFAULTS) == late(Assumptions(spread_percent=60, duration_percent=120))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("no_show_percent", 91),
        ("late_percent", -1),
        ("duration_percent", 49),
        ("ahead_minutes", 61),
    ],
)
def test_an_assumption_outside_its_range_is_refused(name, value):
    with pytest.raises(AssumptionBroken) as refusal:
        Assumptions(**{name: value})
    assert (refusal.value.field, refusal.value.value) == (name, value)


def test_assumptions_are_read_as_written_and_what_is_unknown_left_aside():
    own = Assumptions(no_show_percent=20, late_minutes=5)
    assert from_json(to_json(own)) == own
    assert from_json(None) == DEFAULTS
    assert from_json({"no_show_percent": 3, "weather": "rain"}) == Assumptions(no_show_percent=3)
