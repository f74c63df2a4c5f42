from __future__ import annotations

from dataclasses import dataclass

import pytest

from planner.queue.calling import next_turn, place_of


@dataclass
class Waiting:
    number: int
    due: int
    place: int = 0
    own_desk: str = "A.1"
    lasts: int = 20
    promised: int | None = None

    def __post_init__(self):
        self.place = self.place or self.due


def called(waiting, now, *, desk="A.1", ahead=0):
    turn = next_turn(desk, waiting, now, ahead=ahead)
    return turn and turn.number


def test_the_earliest_planned_among_those_waiting_is_called():
    assert called([Waiting(1, due=560), Waiting(2, due=545), Waiting(3, due=550)], 570) == 2


def test_a_household_is_called_to_its_own_desk_before_an_equal_of_another_desk():
    assert called([Waiting(1, due=540, own_desk="A.2"), Waiting(2, due=540)], 540) == 2
    assert called([Waiting(1, due=540, own_desk="A.2"), Waiting(2, due=540)], 540, desk="A.2") == 1


def test_equals_are_called_in_order_of_request():
    assert called([Waiting(7, due=540), Waiting(4, due=540)], 540) == 4


def test_who_is_not_due_yet_does_not_keep_those_behind_from_being_called():
    assert called([Waiting(1, due=545), Waiting(2, due=540)], 540) == 2


def test_nobody_is_called_before_the_time_unless_the_desk_may_call_ahead():
    waiting = [Waiting(1, due=540)]
    assert called(waiting, 535) is None
    assert called(waiting, 535, ahead=4) is None
    assert called(waiting, 535, ahead=5) == 1


def test_a_household_is_not_called_early_if_another_landlord_would_have_to_wait_for_it():
    assert called([Waiting(1, due=540, lasts=20, promised=554)], 535, ahead=10) is None
    assert called([Waiting(1, due=540, lasts=20, promised=555)], 535, ahead=10) == 1


def test_whose_turn_has_come_is_called_even_if_another_landlord_has_to_wait():
    assert called([Waiting(1, due=540, lasts=20, promised=545)], 540) == 1


def test_nobody_is_called_where_nobody_waits():
    assert called([], 540) is None


@pytest.mark.parametrize(
    ("came", "place"), [(530, 540), (545, 540), (546, 546), (600, 600)]
)  # fmt: skip
def test_who_comes_too_late_takes_its_place_from_when_it_came(came, place):
    assert place_of(due=540, came=came, latest=545) == place


def test_who_comes_late_keeps_the_turns_that_are_still_to_come():
    assert place_of(due=620, came=600, latest=545) == 620
