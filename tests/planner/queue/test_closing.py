from __future__ import annotations

from datetime import timedelta

import pytest

from db.kinds import AppointmentState, DayState
from planner.errors import DayIsOver, StillHere
from planner.queue.calls import last_calls
from planner.queue.closing import close_day


def test_a_day_is_closed_once_nobody_is_left_in_the_house(room, make):
    here, absent = (make.appointment(room.day, {"GW": clock}) for clock in ("09:00", "09:15"))
    room.arrive("08:50", here)
    with pytest.raises(StillHere):
        room.do(close_day, "17:00")
    room.next("09:00", "GW")
    room.finish("09:20", "GW")
    room.do(close_day, "17:00")

    assert room.day.state is DayState.CLOSED
    assert (here.state, absent.state) == (AppointmentState.COMPLETED, AppointmentState.NO_SHOW)
    with pytest.raises(DayIsOver):
        room.next("17:05", "GW")


def test_the_waiting_room_is_shown_the_last_four_numbers_each_once(room, make):
    parties = [make.appointment(room.day, {"GW": f"09:{n * 15:02d}" if n < 4 else "10:00"})
               for n in range(5)]  # fmt: skip
    for party in parties:
        room.arrive("08:50", party)
    for place, party in enumerate(parties):
        room.call(f"{9 + place // 4:02d}:{place % 4 * 15:02d}", "GW", party)
    room.recall("10:01", "GW")

    calls = last_calls(room.session, day_id=room.day.id)
    assert [call.number for call in calls] == [party.number for party in reversed(parties)][:4]
    assert calls[0].at - calls[1].at == timedelta(minutes=16)
