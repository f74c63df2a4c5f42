"""What merging, splitting and removing people does with papers by landlord and with absences."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from db.checklists import Absence, Tick
from db.households import Person
from db.kinds import PersonRole, TickState
from planner.checklists.facts_of import set_coming
from planner.households.joining.merge import merge_households
from planner.households.joining.rows import MergeChoices, Side
from planner.households.joining.split import split_household
from tests.cards import remove_person


@pytest.fixture
def couple(make):
    """A file of two adults, of whom the second stays away from an appointment."""

    def one():
        found = make.household(last_name="Haddad", first_name="Samira", adults=2)
        found.persons.append(
            Person(role=PersonRole.PARTNER, last_name="Haddad", first_name="Karim", position=1,
                   birth_date=date(1988, 1, 2))
        )  # fmt: skip
        make.session.flush()
        return found

    return one


def stays_away(make, day, household):
    found = make.appointment(day, {"GW": None}, household=household)
    karim = next(x for x in household.persons if x.first_name == "Karim")
    set_coming(make.session, appointment_id=found.id, person_id=karim.id, comes=False)
    make.session.flush()
    return found, karim


def absences(session):
    return [(x.appointment_id, x.person_id) for x in session.scalars(select(Absence))]


def merge(session, keep, other, **choices):
    versions = (keep.version, other.version)
    merge_households(session, keep_id=keep.id, other_id=other.id,
                     choices=MergeChoices(versions, **choices))  # fmt: skip
    session.flush()


def test_who_stays_away_from_a_merged_files_appointment_is_still_that_person(make, couple):
    keep, other = couple(), couple()
    coming, _ = stays_away(make, make.day(), other)
    merge(make.session, keep, other)
    karim = next(x for x in keep.persons if x.first_name == "Karim")

    assert absences(make.session) == [(coming.id, karim.id)]


def test_the_absences_of_an_appointment_that_goes_are_forgotten(make, couple):
    keep, other = couple(), couple()
    day = make.day()
    make.appointment(day, {"GW": None}, household=keep)
    stays_away(make, day, other)
    merge(make.session, keep, other, days={day.id: Side.KEEP})

    assert absences(make.session) == []


def test_who_leaves_the_file_or_the_card_stays_away_from_nothing(make, couple):
    day = make.day()
    split, removed = couple(), couple()
    for household in (split, removed):
        _, karim = stays_away(make, day, household)
    split_household(make.session, household_id=split.id, version=split.version,
                    person_ids=[split.persons[1].id])  # fmt: skip
    remove_person(make.session, person_id=karim.id, version=karim.version)
    make.session.flush()

    assert absences(make.session) == []


def test_ticks_of_one_landlord_and_months_come_along(make, couple):
    keep, other = couple(), couple()
    landlord = make.landlord("GW").id
    months = ("2026-10", "2026-11")
    make.session.add_all([
        Tick(household_id=keep.id, requirement="PAYSLIPS", state=TickState.MISSING),
        Tick(household_id=other.id, requirement="PAYSLIPS", state=TickState.SEEN, months=months),
        Tick(household_id=other.id, requirement="PAYSLIPS", state=TickState.TO_CHECK,
             landlord_id=landlord),
    ])  # fmt: skip
    make.session.flush()
    merge(make.session, keep, other)
    found = make.session.scalars(select(Tick).order_by(Tick.landlord_id.nulls_first())).all()

    assert [(x.household_id, x.landlord_id, x.state, x.months) for x in found] == [
        (keep.id, None, TickState.SEEN, months),
        (keep.id, landlord, TickState.TO_CHECK, ()),
    ]
