from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from db.kinds import LandlordKind
from planner.days.desks import DeskDraft, desks_for, landlord_called
from planner.days.edit import DayDraft, add_day, change_day, move_day
from planner.days.queries import day_on, days, desks_of
from planner.errors import (
    ChangedMeanwhile,
    DayExists,
    DeskInUse,
    Gone,
    HoursBroken,
    MinutesBroken,
    NoSuchDay,
    UnknownLandlord,
)
from planner.office.queries import landlords
from tests.make import THURSDAY

HOURS = ((510, 720), (810, 1020))


def test_a_day_starts_from_the_offices_own_hours_and_two_desks_a_landlord(session):
    day_id = add_day(session, draft=DayDraft(THURSDAY))
    session.flush()

    [row] = days(session)
    desks = desks_of(session, day_id=day_id)
    assert (row.date, row.sessions, row.desks) == (THURSDAY, HOURS, 8)
    assert [desk.number for desk in desks] == [1, 2, 3, 4, 5, 6, 7, 8]
    assert [desk.landlord for desk in desks[:3]] == ["Goedkope Woning"] * 2 + ["SVK De Poort"]
    assert all(desk.open == HOURS and desk.accessible for desk in desks)


def test_a_landlord_takes_part_within_its_period_only(session, make):
    make.landlord("EHGW").active_to = date(2026, 1, 1)
    day = make.day()

    assert {desk.landlord.code for desk in day.desks} == {"GW", "POORT", "ZWVS"}
    assert len(landlords(session)) == 4


def test_reception_gets_no_desk_unless_asked(session, make):
    make.landlord("GW").kind = LandlordKind.INTAKE

    assert len(make.day().desks) == 6


def test_one_day_per_date(session, make):
    make.day()
    with pytest.raises(DayExists):
        make.day()


@pytest.mark.parametrize("hours", [((720, 510),), ((510, 720), (700, 1020)), ((0, 1500),)])
def test_hours_that_cannot_be_are_refused(session, hours):
    with pytest.raises(HoursBroken):
        add_day(session, draft=DayDraft(THURSDAY, hours))


@pytest.mark.parametrize("minutes", [{"visit_minutes": 0}, {"walk_minutes": -5}])
def test_minutes_that_cannot_be_are_refused(session, minutes):
    with pytest.raises(MinutesBroken):
        add_day(session, draft=DayDraft(THURSDAY, minutes=minutes))


def test_a_day_moves_with_its_appointments_and_without_the_rest(session, make):
    day, other = make.day(), make.day(date(2027, 2, 18))
    make.appointment(day, {"GW": "09:00"})

    move_day(session, day_id=day.id, version=day.version, date=date(2026, 12, 18))
    session.flush()

    assert [row.date for row in days(session)] == [date(2026, 12, 18), other.date]
    assert days(session)[0].seated == 1
    with pytest.raises(DayExists):
        move_day(session, day_id=day.id, version=day.version, date=other.date)


def test_what_changed_meanwhile_is_not_overwritten(session, make):
    day = make.day()
    with pytest.raises(ChangedMeanwhile):
        move_day(session, day_id=day.id, version=day.version + 1, date=date(2026, 12, 18))


def drafts(session, day):
    return [
        DeskDraft(d.number, d.landlord_id, d.open, d.accessible, d.id)
        for d in desks_of(session, day_id=day.id)
    ]


def change(session, day, desks):
    draft = DayDraft(day.date, day.sessions, {"visit_minutes": 15}, desks)
    change_day(session, day_id=day.id, version=day.version, draft=draft)
    session.flush()


def test_a_desk_with_a_visit_can_not_go_close_or_change_hands(session, make):
    day = make.day()
    make.appointment(day, {"GW": "09:00"})
    first, *rest = drafts(session, day)
    broken = [
        rest,
        [replace(first, open=((560, 720),)), *rest],
        [replace(first, landlord_id=make.landlord("POORT").id), *rest],
    ]
    for desks in broken:
        with pytest.raises(DeskInUse) as refusal:
            change(session, day, desks)
        assert refusal.value.desk == 1


def test_desks_come_go_and_change(session, make):
    day = make.day()
    first, *rest = drafts(session, day)
    extra = DeskDraft(9, make.landlord("POORT").id, HOURS, accessible=False)

    change(session, day, [replace(first, staffed_by="Lies"), *rest[:-1], extra])

    found = {desk.number: desk for desk in desks_of(session, day_id=day.id)}
    assert sorted(found) == [1, 2, 3, 4, 5, 6, 7, 9]
    assert (found[1].staffed_by, found[9].accessible) == ("Lies", False)


def test_desks_are_numbered_through_the_room():
    assert [(d.number, d.landlord_id) for d in desks_for({7: 2, 8: 1}, HOURS)] == [
        (1, 7),
        (2, 7),
        (3, 8),
    ]


def test_a_landlord_is_found_by_code_or_name(session, make):
    assert landlord_called(session, "poort") == landlord_called(session, "SVK De Poort")
    with pytest.raises(UnknownLandlord):
        landlord_called(session, "Habitat Nova")


def test_a_date_without_a_day_is_said_so(session):
    with pytest.raises(NoSuchDay):
        day_on(session, date=THURSDAY)


def test_a_day_does_not_get_the_date_of_another(session, make):
    day = make.day()
    make.day(date(2026, 12, 18))
    with pytest.raises(DayExists):
        change_day(session, day_id=day.id, version=day.version, draft=DayDraft(date(2026, 12, 18)))


def test_a_day_that_was_removed_cannot_be_changed(session):
    with pytest.raises(Gone):
        change_day(session, day_id=404, version=1, draft=DayDraft(THURSDAY))
