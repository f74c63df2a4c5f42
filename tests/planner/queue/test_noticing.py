from __future__ import annotations

import pytest

from planner.queue.board import queue_board
from planner.queue.noticing import Kind
from tests.planner.queue.conftest import moment


@pytest.fixture
def notices(room):
    def shown(clock):
        board = queue_board(room.session, day_id=room.day.id, now=moment(clock))
        return [(one.kind, one.number or one.desk) for one in board.notices]

    return shown


@pytest.fixture
def party(room, make):
    party = make.appointment(room.day, {"GW": "09:00", "POORT": "09:20"})
    room.arrive("08:50", party)
    return party


def test_a_visit_that_lasts_far_longer_than_it_should_may_be_forgotten(room, party, notices):
    room.next("09:00", "GW")
    room.seat("09:01", party)
    length = party.visits[0].minutes
    minute = 9 * 60 + 1 + length + max(30, length)
    assert notices(f"{minute // 60}:{minute % 60:02d}") == []
    assert notices(f"{minute // 60}:{minute % 60 + 1:02d}") == [(Kind.FORGOTTEN, party.number)]
    room.finish("10:10", "GW")
    assert (Kind.FORGOTTEN, party.number) not in notices("10:10")


def test_who_does_not_answer_three_calls_is_asked_about(room, party, notices):
    room.next("09:00", "GW")
    room.recall("09:01", "GW")
    assert notices("09:02") == []
    room.recall("09:02", "GW")
    assert notices("09:03") == [(Kind.NO_ANSWER, party.number)]


def test_a_clock_that_is_back_is_noticed(room, party, notices):
    room.next("09:00", "GW")
    assert notices("08:59") == []
    assert notices("08:30") == [(Kind.CLOCK, 0)]


def test_who_came_too_late_is_shown_while_a_time_on_its_slip_has_passed(room, make, notices):
    late = make.appointment(room.day, {"GW": "09:00", "POORT": "09:20"})
    minutes = 8 * 60 + 50 + room.day.late_tolerance_minutes + 1
    room.arrive(f"{minutes // 60}:{minutes % 60:02d}", late)
    assert notices("09:10") == [(Kind.TOO_LATE, late.number)]


def test_who_keeps_its_route_is_not(room, make, notices):
    late = make.appointment(room.day, {"GW": "09:00", "POORT": "09:20"})
    minutes = 8 * 60 + 50 + room.day.late_tolerance_minutes
    room.arrive(f"{minutes // 60}:{minutes % 60:02d}", late)
    assert notices("09:10") == []


def test_a_desk_that_will_run_over_its_hours_is_noticed_on_the_day_itself(room, make, notices):
    for place in range(2):
        make.desk(room.day, "GW", place).open = ((540, 570),)
    for clock in ("09:00", "09:15", "09:00 1", "09:15 1"):
        room.arrive("08:50", make.appointment(room.day, {"GW": clock}))
    assert {kind for kind, _ in notices("09:20")} == {Kind.OVERRUN}
    board = queue_board(room.session, day_id=room.day.id, now=moment("09:20"))
    assert all(one.until == 570 + one.minutes for one in board.notices)
