from __future__ import annotations

from planner.timetable.figures import figures_of
from planner.timetable.queries import board


def test_a_day_in_staff_words(session, make):
    day = make.day()
    make.appointment(day, {"GW": "09:00", "POORT": "09:20"})
    make.appointment(day, {"GW": "09:20", "POORT": "10:00"})
    make.appointment(day, {"GW": None})

    found = figures_of(session, day_id=day.id)

    assert (found.households, found.seated, found.at_most) == (3, 2, 3)
    assert (found.waiting, found.wait, found.longest_wait) == (1, 20, 20)
    assert found.ends == 615
    assert not found.proven


def test_the_waiting_room_counts_who_is_there_at_no_desk(session, make):
    day = make.day()
    make.appointment(day, {"GW": "09:00", "POORT": "09:20"})
    make.appointment(day, {"GW": "09:15"})

    room = dict(figures_of(session, day_id=day.id).room)

    assert room[530] == room[535] == 1
    assert room[540] == 0
    assert room[545] == 1
    assert room[555] == 1
    assert room[560] == 0
    assert figures_of(session, day_id=day.id).peak == (530, 1)


def test_an_empty_day_has_nothing_to_wait_for(session, make):
    found = figures_of(session, day_id=make.day().id)
    assert (found.households, found.room, found.peak, found.ends) == (0, (), (0, 0), None)


def test_a_board_shows_routes_stays_and_who_waits(session, make):
    day = make.day()
    hidden = make.household(last_name="Geheim", hidden=True)
    placed = make.appointment(day, {"POORT": "09:20", "GW": "09:00"}, household=hidden)
    waiting = make.appointment(day, {"GW": None})

    shown = board(session, day_id=day.id)

    assert [(visit.step, visit.start, visit.name) for visit in shown.visits] == [
        (1, 540, ""),
        (2, 560, ""),
    ]
    assert shown.stays[placed.id].arrives == 530
    assert [row.appointment_id for row in shown.waiting] == [waiting.id]
    assert shown.names[str(make.landlord("GW").id)] == "Goedkope Woning"
