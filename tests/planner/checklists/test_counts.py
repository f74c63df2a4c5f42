from __future__ import annotations

import pytest
from sqlalchemy import event

from db.checklists import Absence, Tick
from db.kinds import AppointmentState, TickState
from planner.checklists.card import appointment_checklist
from planner.checklists.counts import PaperCount, missing_by_appointment
from planner.checklists.facts import fact_groups
from planner.checklists.states import READY, PaperState
from tests.make import THURSDAY

FACTS = [fact.code for group in fact_groups() for fact in group.facts]


@pytest.fixture
def day(make):
    return make.day()


def book(make, day, *facts, **people):
    household = make.household(facts=facts, **people)
    return make.appointment(day, {"GW": None, "POORT": None}, household=household)


def tick(make, appointment, code, state, **values):
    make.session.add(
        Tick(household_id=appointment.household_id, requirement=code, state=state, **values)
    )
    make.session.flush()


def counts(make, day):
    return missing_by_appointment(make.session, day_id=day.id)


def test_the_count_of_a_household_is_that_of_its_card(make, day):
    """Every household, whatever its facts and ticks: lists and card never contradict."""
    for place, fact in enumerate(FACTS):
        found = book(make, day, fact, FACTS[place - 1], adults=1 + place % 3, children=place % 2)
        tick(make, found, "TAX_ASSESS", list(TickState)[place % len(TickState)])
        tick(make, found, "FORM_SIGNED", TickState.MISSING, landlord_id=make.landlord("GW").id)
        if place % 4 == 0:
            person = found.household.persons[0]
            make.session.add(Absence(appointment_id=found.id, person_id=person.id))
    make.session.flush()

    for appointment_id, count in counts(make, day).items():
        shown = appointment_checklist(make.session, appointment_id=appointment_id)
        asked = [row for row in shown.rows if row.state is not PaperState.NOT_APPLICABLE]
        assert count == PaperCount(
            ready=sum(row.state in READY for row in asked),
            asked=len(asked),
            missing=shown.missing,
            proxies=len(shown.proxies),
        )


def test_missing_expired_and_promised_are_missing_and_the_rest_is_not(make, day):
    found = book(make, day)
    tick(make, found, "TAX_ASSESS", TickState.PROMISED)
    tick(make, found, "FORM_SIGNED", TickState.EXPIRED)

    assert counts(make, day) == {found.id: PaperCount(ready=1, asked=4, missing=2, proxies=0)}


def test_whoever_cancelled_lacks_nothing(make, day):
    book(make, day).state = AppointmentState.CANCELLED
    make.session.flush()

    assert counts(make, day) == {}


def test_a_household_without_landlords_lacks_nothing(make, day):
    found = make.appointment(day, {})

    assert counts(make, day) == {found.id: PaperCount()}


def test_a_day_takes_as_many_questions_as_one_household(make, day):
    asked = []
    connection = make.session.connection()
    event.listen(connection, "before_cursor_execute", lambda *given: asked.append(given[2]))

    book(make, day, *FACTS)
    asked.clear()
    counts(make, day)
    for_one = len(asked)
    for _ in range(9):
        book(make, day, *FACTS)
    asked.clear()
    counts(make, day)

    assert len(asked) == for_one
    assert for_one <= 8


def test_the_day_itself_decides_what_is_expired(make, day):
    found = book(make, day)
    tick(make, found, "TAX_ASSESS", TickState.SEEN, on_date=THURSDAY.replace(year=2023))
    before = counts(make, day)[found.id].missing
    day.date = THURSDAY.replace(day=18)
    make.session.flush()

    assert (before, counts(make, day)[found.id].missing) == (0, 1)
