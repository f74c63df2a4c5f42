from __future__ import annotations

from planner.queue.ahead.live import room_of
from planner.queue.board import queue_board
from planner.queue.reading import live_day
from tests.planner.queue.conftest import moment


def test_a_desk_that_pauses_is_reckoned_to_be_back_and_one_that_is_closed_is_not(room, make):
    desk = make.desk(room.day, "GW", 1)
    room.session.delete(desk)
    room.session.flush()
    room.arrive("08:50", make.appointment(room.day, {"GW": "09:00"}))

    def ends(clock):
        return queue_board(room.session, day_id=room.day.id, now=moment(clock)).ends

    before = ends("09:00")
    room.pause("09:00", "GW")
    assert before < ends("09:00") <= before + 10
    room.close("09:01", "GW")
    assert ends("09:01") is None


def test_a_desk_that_is_open_again_calls_at_once(room):
    def free(clock):
        live = live_day(room.session, day_id=room.day.id, now=moment(clock))
        return [
            table.free
            for table in room_of(live).tables
            if live.desks[table.id].landlord == "Goedkope Woning"
        ]

    room.pause("09:00", "GW")
    room.reopen("09:04", "GW")
    assert free("09:05") == [545, 545]
