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

    found = figures_of(session, day_id=day.id)
    room = {moment.at: moment.households for moment in found.room}

    assert room[530] == room[535] == 1
    assert room[540] == 0
    assert room[545] == 1
    assert room[555] == 1
    assert room[560] == 0
    assert (found.peak.at, found.peak.households) == (530, 1)


def test_an_empty_day_has_nothing_to_wait_for(session, make):
    found = figures_of(session, day_id=make.day().id)
    assert (found.households, found.room, found.ends) == (0, (), None)
    assert (found.peak.households, found.half_hours) == (0, ())
    assert {(row.visits, row.ends, row.idle) for row in found.landlords} == {(0, None, 0)}


def test_each_half_hour_has_its_busiest_moment_in_households_and_in_persons(session, make):
    day = make.day()
    for size, clock in ((3, "09:00"), (1, "09:00 1"), (2, "09:45")):
        make.appointment(day, {"GW": clock}, household=make.household(adults=size))

    found = figures_of(session, day_id=day.id)

    assert [(m.at, m.households, m.persons) for m in found.half_hours] == [
        (510, 2, 4),
        (540, 0, 0),
        (570, 1, 2),
    ]


def test_a_desk_is_idle_between_its_first_and_last_visit_but_not_when_it_is_closed(session, make):
    day = make.day(desks_per_landlord=1)
    for clock in ("11:00", "11:45", "13:30", "14:00"):
        make.appointment(day, {"GW": clock})
    make.appointment(day, {"POORT": "09:00"})

    found = {row.landlord: row for row in figures_of(session, day_id=day.id).landlords}

    goedkope, poort = found["Goedkope Woning"], found["SVK De Poort"]
    assert (goedkope.visits, goedkope.ends, goedkope.idle) == (4, 855, 30 + 15)
    assert (poort.visits, poort.ends, poort.idle) == (1, 555, 0)


def test_changing_over_is_work_and_each_desk_counts_by_itself(session, make):
    day = make.day(minutes={"change_over_minutes": 5}, desks_per_landlord=2)
    for clock in ("09:00", "09:30", "09:00 1", "10:00 1"):
        make.appointment(day, {"GW": clock})

    row = figures_of(session, day_id=day.id).landlords[0]

    assert (row.desks, row.visits, row.idle) == (2, 4, 10 + 40)


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
