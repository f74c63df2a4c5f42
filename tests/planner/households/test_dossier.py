from __future__ import annotations

from datetime import date

import pytest

from db.kinds import AppointmentState
from planner.checklists.facts_of import set_coming, set_facts
from planner.errors import Gone
from planner.households.consent import set_consent
from planner.households.dossier import SlipStand, dossier
from planner.households.links import link_households
from planner.slips.issue import Printing, issue_slips
from tests.conftest import NOW
from tests.make import THURSDAY

TODAY = date(2026, 12, 8)


@pytest.fixture
def shown(session):
    def show(household, day=None):
        session.flush()
        found = household.id, day.id if day else None
        return dossier(session, household_id=found[0], day_id=found[1], today=TODAY)

    return show


def test_the_appointment_of_the_day_goes_before_an_earlier_one(make, shown):
    soon, day = make.day(date(2026, 12, 10)), make.day()
    household = make.household()
    make.appointment(soon, {"GW": "09:00"}, household=household)
    make.appointment(day, {"GW": "10:00"}, household=household)
    assert shown(household, day).coming.date == THURSDAY
    assert shown(household).coming.date == soon.date


def test_without_an_appointment_on_the_day_the_next_that_stands_is_shown(make, shown):
    past, day = make.day(date(2026, 12, 1)), make.day()
    household = make.household()
    make.appointment(past, {"GW": "09:00"}, household=household)
    assert shown(household, day).coming is None
    assert shown(household, day).papers.appointment_id is None

    appointment = make.appointment(day, {"GW": "09:00"}, household=household)
    assert shown(household, past).coming.date == past.date
    appointment.state = AppointmentState.CANCELLED
    assert shown(household, day).number == appointment.number
    assert shown(household, day).papers.appointment_id is None


def test_a_slip_is_good_until_the_appointment_moves(make, shown, session):
    day = make.day()
    appointment = make.appointment(day, {"GW": "09:00"})
    household = appointment.household
    assert shown(household, day).coming.slip is SlipStand.NONE
    issue_slips(session, printing=Printing(NOW, "An"), appointment_ids=(appointment.id,))
    assert shown(household, day).coming.slip is SlipStand.GOOD
    appointment.visits[0].start += 30
    assert shown(household, day).coming.slip is SlipStand.OLD


def test_facts_absences_consent_and_links_are_there(make, shown, session):
    day, companion = make.day(), make.companion()
    household, other = make.household(facts=("renting",)), make.household()
    appointment = make.appointment(day, {"GW": "09:00"}, household=household)
    appointment.companion = companion
    session.flush()
    before = shown(household, day)
    assert (before.facts, before.coming.away, before.coming.consent) == ({"renting"}, set(), False)

    person = household.persons[0].id
    set_facts(session, household_id=household.id, codes={"wages"})
    set_coming(session, appointment_id=appointment.id, person_id=person, comes=False)
    set_consent(session, household_id=household.id, companion_id=companion.id, given=True)
    link_households(session, household_id=household.id, other_id=other.id)
    session.flush()
    session.expire_all()
    after = shown(household, day)
    assert (after.facts, after.coming.away, after.coming.consent) == ({"wages"}, {person}, True)
    assert [one.household_id for one in after.links] == [other.id]


def test_a_household_that_was_removed_has_no_card(session):
    with pytest.raises(Gone):
        dossier(session, household_id=1, day_id=None, today=TODAY)
