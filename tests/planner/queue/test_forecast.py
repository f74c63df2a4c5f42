from __future__ import annotations

import pytest

from planner.queue.ahead.forecast import forecast
from planner.queue.ahead.relief import reliefs
from planner.queue.relieving import relieve
from planner.times import minutes_of
from planner.timetable.replan.rooms import DeskAdded, DesksLonger
from tests.planner.queue.conftest import moment


def foreseen(room, clock):
    return forecast(room.session, day_id=room.day.id, now=moment(clock))


def helped(room, clock):
    return reliefs(room.session, day_id=room.day.id, now=moment(clock))


@pytest.fixture
def crowd(room, make):
    """Five households that wait for the two desks of one landlord a quarter before its end."""
    closes = make.desk(room.day, "GW").open[-1][1]
    clock = f"{(closes - 15) // 60:02d}:{(closes - 15) % 60:02d}"
    parties = [make.appointment(room.day, {"GW": None}) for _ in range(5)]
    for party in parties:
        room.arrive(clock, party)
    return clock, parties


def test_who_sits_at_its_last_desk_is_called_no_more_and_gone_when_the_visit_ends(room, make):
    party = make.appointment(room.day, {"GW": "09:00", "POORT": "09:20"})
    room.arrive("08:50", party)
    room.next("09:00", "GW")
    seen = foreseen(room, "09:05").households[party.id]
    assert seen.next == minutes_of("09:15") + room.day.walk_minutes
    assert seen.gone == seen.next + room.day.visit_minutes

    room.finish("09:15", "GW")
    room.next("09:20", "POORT")
    seen = foreseen(room, "09:25").households[party.id]
    assert (seen.next, seen.visits, seen.gone) == (None, (), minutes_of("09:35"))


def test_a_desk_ends_with_the_last_visit_that_is_foreseen_there(room, make):
    party = make.appointment(room.day, {"GW": "09:00"})
    room.arrive("08:50", party)
    ends = {desk.desk_id: desk.ends for desk in foreseen(room, "09:00").desks}
    assert ends[room.desk("GW")] == minutes_of("09:15")
    assert set(ends.values()) == {None, minutes_of("09:15")}


def test_a_desk_that_will_serve_past_its_hours_is_told_of_with_by_how_much(room, make, crowd):
    clock, _ = crowd
    worst = foreseen(room, clock).overruns[0]
    assert (worst.landlord_id, worst.over) == (make.landlord("GW").id, 2 * room.day.visit_minutes)
    assert worst.closes == make.desk(room.day, "GW").open[-1][1]


def test_what_starts_after_the_break_does_not_run_over_the_morning(room, make):
    desk = make.desk(room.day, "GW")
    desk.open = ((9 * 60, 12 * 60), (13 * 60, 16 * 60))
    room.arrive("12:50", make.appointment(room.day, {"GW": "13:00"}))
    (seen,) = (one for one in foreseen(room, "12:55").desks if one.desk_id == desk.id)
    assert (seen.ends, seen.over) == (minutes_of("13:15"), 0)


def test_nothing_is_to_be_helped_in_a_day_that_ends_in_time(room, make):
    room.arrive("08:50", make.appointment(room.day, {"GW": "09:00"}))
    assert helped(room, "09:00") == ()


def test_longer_hours_and_one_desk_more_are_held_against_the_day_as_it_is(room, crowd):
    clock, _ = crowd
    longer, more = helped(room, clock)
    minutes = room.day.visit_minutes
    assert isinstance(longer.change, DesksLonger)
    assert (longer.over, longer.moved) == ((2 * minutes, 0), ())
    assert isinstance(more.change, DeskAdded)
    assert more.over == (2 * minutes, minutes)
    assert more.ends[1] < more.ends[0]
    assert more.waiting[1] < more.waiting[0]
    assert all(one.after < one.before for one in more.moved)


@pytest.mark.parametrize("place", [0, 1])
def test_a_remedy_moves_nobodys_planned_time_and_helps_as_was_shown(room, make, crowd, place):
    clock, _ = crowd
    planned = make.appointment(room.day, {"GW": "16:30"})
    relief = helped(room, clock)[place]
    room.do(relieve, clock, change=relief.change)
    room.session.flush()
    assert planned.visits[0].start == minutes_of("16:30")
    over = max(desk.over for desk in foreseen(room, clock).desks)
    assert over == relief.over[1]
