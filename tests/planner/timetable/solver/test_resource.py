from __future__ import annotations

from random import Random

import pytest

from planner.timetable.solver.masks import edges, runs, segments, span, spread, starts_within
from planner.timetable.solver.resource import Resource


def steps(mask):
    return [n for n in range(mask.bit_length()) if mask >> n & 1]


def test_back_to_back_uses_fit():
    desk = Resource([(0, 9)])
    desk.take(3, 3)

    assert steps(desk.starts(3)) == [0, 6]


def test_change_over_keeps_the_desk_after_a_use_and_not_before():
    desk = Resource([(0, 12)], turn=1)
    desk.take(4, 2)

    assert steps(desk.starts(2)) == [0, 1, 7, 8, 9, 10]


def test_two_places_serve_two_at_a_time():
    desks = Resource([(0, 6)], places=2)
    desks.take(0, 4)
    assert steps(desks.starts(6)) == [0]
    desks.take(2, 4)

    assert steps(desks.starts(2)) == [0, 4]


def test_a_use_fits_in_one_window_only():
    assert steps(Resource([(0, 3), (3, 6)]).starts(3)) == [0, 3]
    assert steps(Resource([(0, 4), (2, 6)]).starts(4)) == [0, 2]


@pytest.mark.parametrize("places", [1, 2, 4])
def test_giving_back_undoes_taking_in_any_order(places):
    random = Random(places)
    desks = Resource([(0, 40)], places=places, turn=1)
    fresh, uses = desks.state[0], []
    while desks.starts(3):
        start = random.choice(steps(desks.starts(3)))
        desks.take(start, 3)
        uses.append(start)
    assert len(uses) > places * 5
    random.shuffle(uses)
    for start in uses:
        desks.give(start, 3)

    assert desks.state[0] == fresh


def test_a_state_is_not_touched_by_what_comes_after():
    desk = Resource([(0, 9)])
    before = desk.state
    desk.take(0, 9)
    desk.state = before

    assert steps(desk.starts(9)) == [0]


def test_masks_do_what_sets_would():
    random = Random(1)
    for _ in range(200):
        mask, length = random.getrandbits(30), random.randint(1, 9)
        own = set(steps(mask))
        assert set(steps(runs(mask, length))) == {
            n for n in own if own.issuperset(range(n, n + length))
        }
        reached = {n for n in range(30) if own & set(range(n, n + length + 1))}
        assert set(steps(spread(mask, length))) == reached
        assert {n for a, b in segments(mask) for n in range(a, b)} == own
        assert set(steps(edges(mask, 1))) == {n for n in own if not {n - 1, n + 1} <= own}


def test_spans_and_windows_that_are_too_short_hold_nothing():
    assert span(5, 5) == span(6, 5) == starts_within([(2, 4), (9, 9)], 3) == 0
