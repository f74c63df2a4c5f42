from __future__ import annotations

import pytest

from db.kinds import LandlordKind
from db.office import Landlord
from planner.errors import ReceptionFirst
from planner.queue.blocks import Block
from planner.queue.choice import Why
from planner.queue.choosing import Deciding, choices


def listed(room, clock, desk):
    live = room.live(clock)
    return choices(live, live.desk(room.desk(desk)))


def test_the_first_of_the_list_is_who_is_called_and_says_why(room, make):
    late = make.appointment(room.day, {"GW": "08:30"})
    one = make.appointment(room.day, {"GW": "09:00"})
    early = make.appointment(room.day, {"GW": "09:30"})
    for party in (one, early, late):
        room.arrive("08:55", party)

    found = listed(room, "09:00", "GW")
    assert [choice.party.id for choice in found] == [late.id, one.id, early.id]
    assert [choice.why for choice in found] == [Why.LATE, Why.TURN, Why.AHEAD]
    assert room.next("09:00", "GW") == late.id


def test_who_comes_too_late_waits_for_those_who_were_on_time(room, make):
    late = make.appointment(room.day, {"GW": "08:30"})
    on_time = make.appointment(room.day, {"GW": "08:45"})
    room.arrive("08:40", on_time)
    room.arrive("08:50", late)
    assert room.next("08:51", "GW") == on_time.id


def test_of_two_landlords_with_a_free_desk_the_one_for_which_nobody_else_waits_calls_it(room, make):
    shared = make.appointment(room.day, {"GW": "09:45", "POORT": "09:20"})
    free = make.appointment(room.day, {"GW": "10:00"})
    for party in (shared, free):
        room.arrive("09:00", party)
    found = listed(room, "09:10", "GW")
    assert [(one.party.id, one.why) for one in found] == [
        (free.id, Why.AHEAD),
        (shared.id, Why.PROMISED),
    ]
    assert room.next("09:10", "GW") == free.id
    assert room.next("09:10", "POORT") == shared.id


def test_of_two_free_desks_of_a_landlord_the_one_on_the_slip_calls(room, make):
    party = make.appointment(room.day, {"GW": "09:00 1"})
    room.arrive("08:55", party)
    calls = Deciding(room.live("09:00")).calls
    assert {desk: turn.walker.id for desk, turn in calls.items()} == {room.desk("GW 1"): party.id}


def test_before_a_desk_stands_idle_it_calls_even_who_is_expected_elsewhere(room, make):
    party = make.appointment(room.day, {"GW": "09:45", "POORT": "09:20"})
    room.arrive("09:00", party)
    assert room.next("09:10", "GW") == party.id


def test_on_whose_way_the_end_of_the_day_depends_goes_first_and_says_so(room, make):
    for desk in ("GW 0", "GW 1", "POORT 0", "POORT 1"):
        sits = make.appointment(room.day, {desk.split()[0]: f"09:00 {desk[-1]}"})
        room.arrive("08:55", sits)
        room.call("09:00", desk, sits)
    short = make.appointment(room.day, {"GW": "09:30"})
    long = make.appointment(room.day, {"GW": "09:45", "POORT": "10:05"})
    for party in (short, long):
        room.arrive("09:10", party)
    room.finish("09:14", "GW")
    found = listed(room, "09:16", "GW")
    assert [(one.party.id, one.why) for one in found] == [
        (long.id, Why.ROUTE),
        (short.id, Why.AHEAD),
    ]


def test_who_has_no_time_comes_after_everybody_who_has_one(room, make):
    walk_in = make.appointment(room.day, {"GW": None})
    planned = make.appointment(room.day, {"GW": "09:00"})
    room.arrive("08:40", walk_in)
    room.arrive("08:50", planned)
    assert room.next("09:00", "GW") == planned.id
    assert room.next("09:15", "GW") == walk_in.id


def test_who_has_just_left_a_desk_is_given_the_time_to_walk(room, make):
    party = make.appointment(room.day, {"GW": "09:00", "POORT": "09:20"})
    room.arrive("08:50", party)
    room.next("09:00", "GW")
    room.finish("09:15", "GW")
    assert [one.block for one in listed(room, "09:16", "POORT")] == [Block.WALKING]
    assert [one.block for one in listed(room, "09:20", "POORT")] == [None]


def test_an_interpreter_who_is_not_there_yet_is_waited_for(room, make):
    interpreter = make.interpreter("ar")
    room.session.flush()
    make.present(interpreter, room.day, ((570, 690),))
    party = make.appointment(
        room.day, {"GW": "09:00"}, language="ar", interpreter_id=interpreter.id
    )
    room.arrive("08:50", party)
    assert [one.block for one in listed(room, "09:00", "GW")] == [Block.INTERPRETER_ABSENT]
    assert [one.block for one in listed(room, "09:30", "GW")] == [None]


def test_everybody_passes_the_reception_first(room, make, session):
    session.add(Landlord(code="IN", name="Onthaal", kind=LandlordKind.INTAKE, position=0))
    session.flush()
    desk = make.desk(room.day, "GW", 1)
    desk.landlord_id = make.landlord("IN").id
    session.flush()
    party = make.appointment(room.day, {"IN": "08:40", "POORT": "09:00"})
    room.arrive("08:40", party)
    assert [one.block for one in listed(room, "08:50", "POORT")] == [Block.RECEPTION_FIRST]
    with pytest.raises(ReceptionFirst):
        room.call("08:50", "POORT", party)
    assert room.next("08:50", "IN") == party.id
