from __future__ import annotations

from datetime import timedelta

import pytest

from planner.queue.board import queue_board
from planner.queue.board_rows import Status, Tab
from tests.make import THURSDAY
from tests.planner.queue.conftest import moment


@pytest.mark.parametrize(
    ("on", "status"),
    [
        (THURSDAY - timedelta(days=9), Status.PLANNED),
        (THURSDAY, Status.LATE),
    ],
)
def test_nobody_is_late_before_the_day_has_come(room, make, on, status):
    make.appointment(room.day, {"GW": "09:00"})
    room.session.flush()
    board = queue_board(room.session, day_id=room.day.id, now=moment("11:30", on=on))

    assert [row.status for row in board.rows] == [status]


def test_who_is_late_is_so_since_the_time_on_its_slip_in_minutes(room, make):
    late = make.appointment(room.day, {"GW": "09:00"})
    late.arrives = 530
    room.session.flush()
    [row] = queue_board(room.session, day_id=room.day.id, now=moment("11:30")).rows

    assert row.since == 160


def test_who_has_waited_a_quarter_of_an_hour_is_marked(room, make):
    room.arrive("09:00", make.appointment(room.day, {"GW": "09:00"}))

    def is_long(clock):
        [row] = queue_board(room.session, day_id=room.day.id, now=moment(clock)).rows
        return row.long

    assert [is_long("09:14"), is_long("09:15")] == [False, True]


def test_a_row_says_why_somebody_is_on_hold_and_of_others_nothing(room, make):
    one, other = (make.appointment(room.day, {"GW": clock}) for clock in ("09:00", "09:20"))
    for party in (one, other):
        room.arrive("08:50", party)
    room.hold("08:55", one, "away")
    room.skip("08:56", other, "GW", "landlord")
    board = queue_board(room.session, day_id=room.day.id, now=moment("09:00"))

    assert {row.id: row.reason for row in board.rows} == {one.id: "away", other.id: ""}


def test_a_board_finds_its_rows_and_desks_and_counts_its_tabs(room, make):
    here, away = (make.appointment(room.day, {"GW": clock}) for clock in ("09:00", "11:20"))
    room.arrive("08:50", here)
    board = queue_board(room.session, day_id=room.day.id, now=moment("09:00"))

    assert (board.row(here.id).number, board.row(None), board.row(0)) == (here.number, None, None)
    assert (board.desk(1).id, board.desk(99)) == (room.desk("GW"), None)
    assert sum(board.count(tab) for tab in Tab) == 2
    assert board.count(board.row(here.id).tab) == board.count(board.row(away.id).tab) == 1
    assert (board.ends, board.behind) == (board.forecast.ends, board.forecast.behind)
