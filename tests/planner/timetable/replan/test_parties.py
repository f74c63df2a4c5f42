from __future__ import annotations

from db.kinds import AppointmentState, VisitState
from planner.timetable.replan.parties import parties


def numbers(session, day, code):
    return [one.number for one in parties(session, day_id=day.id).households_for(code)]


def test_only_who_is_expected_can_stay_away_and_only_who_stayed_away_can_still_come(
    session, make, day
):
    expected = make.appointment(day, {"GW": "09:00"})
    away = make.appointment(day, {"GW": None}, state=AppointmentState.NO_SHOW)
    here = make.appointment(day, {"GW": "09:20"}, state=AppointmentState.ARRIVED)

    assert numbers(session, day, "not_come") == [expected.number]
    assert numbers(session, day, "came_after_all") == [away.number]
    assert here.number in numbers(session, day, "landlord_added")
    assert away.number not in numbers(session, day, "landlord_added")


def test_only_who_has_a_time_can_be_late(session, make, day):
    placed = make.appointment(day, {"GW": "09:00"})
    make.appointment(day, {"GW": None})

    assert numbers(session, day, "late") == [placed.number]


def test_a_household_is_offered_the_landlords_it_does_not_see_yet(session, make, day):
    one = make.appointment(day, {"GW": "09:00", "POORT": "09:20", "ZWVS": "09:40"})
    found = parties(session, day_id=day.id)

    assert list(found.landlords_for("landlord_added", one.id)) == [make.landlord("EHGW").id]


def test_a_household_can_drop_what_has_not_begun_but_not_its_only_landlord(session, make, day):
    under_way = make.appointment(day, {"GW": "09:00", "POORT": "09:20"})
    under_way.visits[0].state = VisitState.AT_DESK
    make.appointment(day, {"GW": "10:00"})
    session.flush()
    found = parties(session, day_id=day.id)

    assert numbers(session, day, "landlord_dropped") == [under_way.number]
    assert list(found.landlords_for("landlord_dropped", under_way.id)) == [
        make.landlord("POORT").id
    ]


def test_nobody_is_offered_landlords_of_nobody(session, day):
    assert parties(session, day_id=day.id).landlords_for("landlord_added", None) == {}


def test_who_comes_along_is_there_with_its_hours(session, make, day):
    interpreter, companion = make.interpreter("ar"), make.companion()
    session.flush()
    make.present(interpreter, day, ((510, 600),))
    make.appointment(day, {"GW": "09:00"}, companion_id=companion.id)
    found = parties(session, day_id=day.id)

    assert [(row.name, row.windows) for row in found.interpreters] == [("Tolk 1", ((510, 600),))]
    assert [(row.name, row.windows) for row in found.companions] == [(companion.name, day.sessions)]


def test_a_hidden_household_has_a_number_and_no_name(session, make, day):
    hidden = make.household(last_name="Geheim", hidden=True)
    make.appointment(day, {"GW": "09:00"}, household=hidden)

    assert [one.name for one in parties(session, day_id=day.id).households] == [""]


def test_desks_stand_in_order_of_their_numbers(session, make, day):
    assert [desk.number for desk in parties(session, day_id=day.id).desks] == [1, 2, 3, 4]
