from __future__ import annotations

import pytest
from sqlalchemy import select

from db.households import CompanionPresence
from planner.days.needs import languages_needed
from planner.days.presence import (
    book_interpreter,
    cancel_interpreter,
    companions_on,
    interpreters_on,
    set_companion_presence,
)
from planner.errors import Gone, InterpreterInUse

DAY = ((510, 720), (810, 1020))
MORNING = ((510, 720),)


def test_an_interpreter_is_there_all_day_unless_said_otherwise(session, make):
    day = make.day()
    book_interpreter(session, day_id=day.id, name="Tolk 1", languages=("ar",))
    book_interpreter(session, day_id=day.id, name="Tolk 2", languages=("ar", "fr"), windows=MORNING)
    session.flush()

    assert [(row.name, row.windows) for row in interpreters_on(session, day_id=day.id)] == [
        ("Tolk 1", DAY),
        ("Tolk 2", MORNING),
    ]


def test_an_interpreter_booked_twice_on_a_day_is_there_in_both_windows(session, make):
    day = make.day()
    for windows in (((510, 600),), ((600, 720), (810, 900))):
        book_interpreter(session, day_id=day.id, name="Tolk 1", languages=("ar",), windows=windows)
        session.flush()

    assert [row.windows for row in interpreters_on(session, day_id=day.id)] == [
        ((510, 720), (810, 900))
    ]


def test_languages_asked_for_stand_beside_who_speaks_them(session, make):
    day = make.day()
    for language in ("ar", "fr", "ar", ""):
        make.appointment(day, {"GW": None}, language=language)
    book_interpreter(session, day_id=day.id, name="Tolk 1", languages=("ar",))
    session.flush()

    needs = languages_needed(session, day_id=day.id)
    assert [(n.language, n.households, n.interpreters) for n in needs] == [
        ("ar", 2, 1),
        ("fr", 1, 0),
    ]


def test_an_interpreter_in_use_is_not_cancelled(session, make):
    day = make.day()
    presence = book_interpreter(session, day_id=day.id, name="Tolk 1", languages=("ar",))
    session.flush()
    [row] = interpreters_on(session, day_id=day.id)
    appointment = make.appointment(day, {"GW": "09:00"}, interpreter_id=row.interpreter_id)

    with pytest.raises(InterpreterInUse):
        cancel_interpreter(session, presence_id=presence)

    appointment.interpreter_id = None
    session.flush()
    cancel_interpreter(session, presence_id=presence)
    session.flush()
    assert interpreters_on(session, day_id=day.id) == []


def test_a_companion_is_there_all_day_unless_said_otherwise(session, make):
    day, helper = make.day(), make.companion()
    make.appointment(day, {"GW": None}, companion_id=helper.id)
    assert companions_on(session, day_id=day.id) == {helper.id: DAY}

    for windows, found in ((MORNING, MORNING), (DAY, DAY), ((), DAY)):
        set_companion_presence(session, day_id=day.id, companion_id=helper.id, windows=windows)
        session.flush()
        assert companions_on(session, day_id=day.id) == {helper.id: found}


def test_an_interpreter_who_was_taken_off_already_cannot_be_again(session):
    with pytest.raises(Gone):
        cancel_interpreter(session, presence_id=404)


def test_a_companion_of_whom_nothing_was_said_stays_there_all_day(session, make):
    day, companion = make.day(), make.companion()
    session.flush()
    set_companion_presence(session, day_id=day.id, companion_id=companion.id, windows=())
    session.flush()
    assert session.scalars(select(CompanionPresence)).all() == []
