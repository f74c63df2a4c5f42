from __future__ import annotations

import pytest

from planner.queue.ahead.ending import likely_end
from planner.queue.ahead.forecast import forecast_of
from planner.queue.ahead.live import PAUSE, SOONEST, room_of
from planner.queue.ahead.pace import KNOWN_BEFORE, pace_of
from planner.queue.ahead.people import Call, Stop, Table, Walker
from planner.queue.ahead.room import Room
from planner.queue.ahead.rules import RULES
from planner.times import minutes_of

ALL_DAY = ((540, 720), (780, 1020))


def walker(number, ready, *stops, **values):
    return Walker(number, number, ready, ready, ready, list(stops), **values)


def a_room(tables, walkers, rule="route_aware", now=540):
    return Room(tables, walkers, 5, now, RULES[rule])


def test_a_household_walks_from_desk_to_desk():
    two = a_room(
        [Table(1, 1, 0, ALL_DAY), Table(2, 2, 0, ALL_DAY)],
        [walker(1, 540, Stop(1, 540, 540, 20), Stop(2, 560, 560, 15))],
    ).run()
    assert [(call.table, call.start, call.end) for call in two.calls] == [
        (1, 540, 560),
        (2, 565, 580),
    ]
    assert (two.gone(1), two.closes(2), two.end) == (580, 580, 580)


@pytest.mark.parametrize("rule", RULES)
def test_under_every_rule_nobody_is_in_two_places_and_everybody_is_served(rule):
    walkers = [
        walker(n, 540 + 3 * n, Stop(1, 540 + 15 * n, 540 + 15 * n, 10 + n),
               Stop(2, 560 + 15 * n, 560 + 15 * n, 12), company=("interpreter 1",) if n < 3 else ())
        for n in range(6)
    ]  # fmt: skip
    calls = a_room([Table(1, 1, 0, ALL_DAY), Table(2, 2, 0, ALL_DAY)], walkers, rule).run().calls
    assert len(calls) == 12
    for one in calls:
        for other in calls:
            apart = one.end <= other.start or other.end <= one.start
            same = one.walker == other.walker or one.table == other.table
            spoken = one.walker < 3 and other.walker < 3
            assert one is other or apart or not (same or spoken)


def test_who_must_still_go_to_the_reception_goes_there_first():
    tables = [Table(1, 1, 0, ALL_DAY), Table(2, 2, 0, ALL_DAY)]
    reception = Stop(2, 560, 560, 10, intake=True)
    calls = a_room(tables, [walker(1, 540, Stop(1, 540, 540, 20), reception)]).run().calls
    assert [(call.table, call.start) for call in calls] == [(2, 540), (1, 555)]


def test_in_its_break_a_desk_calls_only_who_was_due_and_here_before():
    came_late = walker(1, 730, Stop(1, 540, 540, 15))
    here = walker(2, 700, Stop(1, 700, 700, 15))
    due_after = walker(3, 700, Stop(1, 780, 780, 15))
    table = Table(1, 1, 722, ALL_DAY)
    calls = a_room([table], [came_late, here, due_after], now=700).run().calls
    assert [(call.walker, call.start) for call in calls] == [(2, 722), (3, 780), (1, 795)]


def test_of_two_free_desks_the_one_with_more_work_ahead_calls_first():
    one = walker(1, 540, Stop(1, 540, 540, 15), Stop(2, 560, 560, 15))
    others = [walker(n, 545, Stop(2, 600, 600, 15)) for n in (2, 3)]
    tables = [Table(1, 1, 0, ALL_DAY), Table(2, 2, 0, ALL_DAY)]
    calls = a_room(tables, [one, *others]).run().calls
    assert calls[0] == Call(1, 2, 2, 540, 555)


def test_of_two_free_desks_with_as_much_work_the_first_on_the_slip_calls_first():
    tables = [Table(1, 1, 0, ALL_DAY), Table(2, 2, 0, ALL_DAY)]
    calls = a_room(tables, [walker(1, 540, Stop(1, 560, 560, 15), Stop(2, 540, 540, 15))])
    assert [(call.table, call.start) for call in calls.run().calls] == [(2, 540), (1, 560)]


def test_who_has_the_longest_way_to_go_is_called_first_when_the_end_of_the_day_depends_on_it():
    short = walker(1, 540, Stop(1, 540, 540, 15))
    long = walker(2, 540, Stop(1, 545, 545, 15), Stop(2, 560, 560, 40))
    tables = [Table(1, 1, 0, ALL_DAY), Table(2, 2, 550, ALL_DAY)]
    assert a_room(tables, [short, long]).run().calls[0].walker == 2


def test_who_came_too_late_goes_before_nobody_who_was_on_time_and_due_earlier():
    late = walker(1, 560, Stop(1, 540, 560, 15), latest=550)
    on_time = walker(2, 565, Stop(1, 555, 555, 15))
    table = Table(1, 1, 570, ALL_DAY)
    assert [c.walker for c in a_room([table], [late, on_time]).run().calls] == [2, 1]


def test_durations_are_drawn_from_the_plan_towards_what_is_seen(room, make):
    parties = [make.appointment(room.day, {"GW": clock}) for clock in ("09:00", "09:30")]
    for party in parties:
        room.arrive("08:50", party)
    owner = make.landlord("GW").id
    assert pace_of(room.live("09:00"))[owner] == 1

    room.call("09:00", "GW", parties[0])
    room.finish("09:30", "GW")
    minutes = room.day.visit_minutes
    expected = (KNOWN_BEFORE * minutes + 30) / ((KNOWN_BEFORE + 1) * minutes)
    assert pace_of(room.live("09:30"))[owner] == pytest.approx(expected)


def test_who_left_a_desk_walks_first_and_the_desk_is_got_ready_for_the_next(room, make):
    room.day.change_over_minutes = 5
    party = make.appointment(room.day, {"GW": "09:00", "POORT": "09:30"})
    room.arrive("08:50", party)
    room.call("09:00", "GW", party)
    room.seat("09:01", party)
    during = room_of(room.live("09:05"))
    table = next(table for table in during.tables if table.id == room.desk("GW"))
    assert table.free == during.walkers[0].gone + 5

    room.finish("09:20", "GW")
    after = room_of(room.live("09:21")).walkers[0]
    assert after.ready == minutes_of("09:20") + room.day.walk_minutes


def test_a_desk_that_pauses_is_reckoned_back_after_a_while_and_never_before_now(room):
    room.pause("09:00", "GW")

    def back(clock):
        tables = room_of(room.live(clock)).tables
        return next(table.free for table in tables if table.id == room.desk("GW"))

    assert back("09:05") == minutes_of("09:00") + PAUSE
    assert back("11:00") == minutes_of("11:00") + SOONEST


def test_the_end_is_foreseen_from_who_is_here_and_who_is_still_expected(room, make):
    late = make.appointment(room.day, {"GW": "09:00"})
    here = make.appointment(room.day, {"GW": "09:15", "POORT": "09:35"})
    room.arrive("09:05", here)
    live = room.live("09:40")
    outlook = room_of(live).run()

    assert late.id not in {call.walker for call in outlook.calls}
    foreseen = forecast_of(live, outlook)
    assert foreseen.ends == minutes_of("09:40") + 15 + room.day.walk_minutes + 15
    assert foreseen.planned == minutes_of("09:50")


def test_the_last_of_several_desks_is_likely_to_end_later_than_each_of_them():
    one, three = likely_end(540, [(600, 15)]), likely_end(540, [(600, 15)] * 3)
    assert one == 600
    assert 603 <= three <= 608
    assert likely_end(540, [(600, 15), (560, 15)]) == 600
    assert likely_end(540, []) is None
