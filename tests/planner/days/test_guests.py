from __future__ import annotations

from datetime import date, datetime

import pytest

from db.households import CompanionPresence
from planner.clock import BRUSSELS
from planner.days.block_rows import Clash
from planner.days.blocks import interpreter_blocks
from planner.days.closing import add_closing
from planner.days.deadlines import interpreter_deadline
from planner.households.companions import companion_days
from planner.households.consent import set_consent
from planner.texts import LANGUAGES, sentence


@pytest.fixture
def day(make):
    return make.day()


@pytest.fixture
def interpreter(session, make, day):
    made = make.interpreter("ar")
    session.flush()
    make.present(made, day, ((510, 600),))
    return made


@pytest.mark.parametrize(
    ("day", "until"),
    [
        (date(2026, 12, 17), date(2026, 12, 16)),
        (date(2026, 12, 14), date(2026, 12, 11)),
        (date(2027, 5, 18), date(2027, 5, 14)),
        (date(2026, 12, 28), date(2026, 12, 24)),
    ],
    ids=["thursday", "monday", "after Whit Monday", "after Christmas and a weekend"],
)
def test_cancelling_is_free_until_ten_on_the_working_day_before(session, day, until):
    expected = datetime(until.year, until.month, until.day, 10, tzinfo=BRUSSELS)
    assert interpreter_deadline(session, day) == expected


def test_a_sign_language_interpreter_is_cancelled_two_days_before_the_first_hour(session, day):
    asked = {"languages": ("vgt",), "opens": 510}
    thursday = interpreter_deadline(session, date(2026, 12, 17), **asked)
    monday = interpreter_deadline(session, date(2026, 12, 14), **asked)
    assert thursday == datetime(2026, 12, 15, 8, 30, tzinfo=BRUSSELS)
    assert monday == datetime(2026, 12, 11, 10, tzinfo=BRUSSELS)


def test_the_offices_own_closing_days_are_no_working_days(session):
    add_closing(session, first=date(2026, 12, 15), last=date(2026, 12, 16), reason="brug")
    session.flush()
    assert interpreter_deadline(session, date(2026, 12, 17)).date() == date(2026, 12, 14)


def test_a_block_runs_from_the_first_start_to_the_last_end_with_its_gaps(
    session, make, day, interpreter
):
    mine = {"language": "ar", "interpreter_id": interpreter.id}
    one = make.appointment(day, {"GW": "08:30"}, **mine)
    other = make.appointment(day, {"GW": "09:30"}, **mine)
    found = interpreter_blocks(session, day_id=day.id)[0]

    assert (found.block, found.gaps, found.idle) == ((510, 585), ((525, 570),), 45)
    assert [row.number for row in found.households] == [one.number, other.number]
    assert found.clashes == ()
    assert found.cancel_until.isoformat() == "2026-12-16T10:00:00+01:00"


def clashes(session, day):
    return [
        (block.languages, row.clash, row.numbers)
        for block in interpreter_blocks(session, day_id=day.id)
        for row in block.clashes
    ]


def test_what_does_not_fit_is_pointed_at(session, make, day, interpreter):
    mine = {"language": "ar", "interpreter_id": interpreter.id}
    late = make.appointment(day, {"GW": "11:00"}, **mine)
    waiting = make.appointment(day, {"GW": None}, language="ar")
    unspoken = make.appointment(day, {"GW": None}, language="ru")

    assert clashes(session, day) == [
        (("ar",), Clash.NO_PLACE, (waiting.number,)),
        (("ar",), Clash.OUTSIDE, (late.number,)),
        (("ar",), Clash.SHORT, ()),
        (("ru",), Clash.NOBODY, (unspoken.number,)),
    ]


def test_an_interpreter_nobody_needs_is_pointed_at(session, day, interpreter):
    assert clashes(session, day) == [(("ar",), Clash.UNUSED, ())]


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_does_not_fit_has_its_words(language):
    assert all(sentence("clashes", clash, language) for clash in Clash)


def test_a_companion_sees_households_in_order_of_time_and_who_agreed(session, make, day):
    companion = make.companion()
    session.flush()
    mine = {"companion_id": companion.id}
    late = make.appointment(day, {"GW": "10:00"}, **mine)
    soon = make.appointment(day, {"GW": "09:00"}, household=make.household(hidden=True), **mine)
    waiting = make.appointment(day, {"GW": None}, **mine)
    make.appointment(day, {"GW": "11:00"})
    set_consent(session, household_id=late.household_id, companion_id=companion.id, given=True)
    session.flush()
    found = companion_days(session, day_id=day.id)

    assert [one.name for one in found] == ["Toeleider 1 (vzw Effect)"]
    assert [(row.number, row.consent) for row in found[0].households] == [
        (soon.number, False), (late.number, True), (waiting.number, False),
    ]  # fmt: skip
    assert found[0].households[0].name == ""
    assert (found[0].households[1].starts, found[0].households[2].starts) == (600, None)


def test_a_stay_beyond_a_companions_hours_is_pointed_at(session, make, day):
    companion = make.companion()
    session.flush()
    session.add(CompanionPresence(companion_id=companion.id, day_id=day.id, windows=((510, 600),)))
    make.appointment(day, {"GW": "11:00"}, companion_id=companion.id)
    assert [row.outside for row in companion_days(session, day_id=day.id)[0].households] == [True]
