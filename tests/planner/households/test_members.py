from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from db.checklists import Tick
from db.kinds import PersonRole, TickState
from planner.errors import (
    BirthDateBroken,
    ChangedMeanwhile,
    NameMissing,
    NationalNumberTyped,
    NeedsReferenceTenant,
)
from planner.households.members import PersonDraft
from tests.cards import add_person, change_person, remove_person

TENANT, PARTNER, ADULT, CHILD = PersonRole


@pytest.fixture
def household(session, make):
    made = make.household(last_name="Haddad", first_name="Samira")
    session.flush()
    return made


@pytest.fixture
def add(session, household):
    def work(first_name, role):
        draft = PersonDraft("Haddad", first_name, None, role)
        return add_person(session, household_id=household.id, draft=draft)

    return work


@pytest.fixture
def become(session):
    def work(person, role):
        draft = PersonDraft(person.last_name, person.first_name, person.birth_date, role)
        change_person(session, person_id=person.id, version=person.version, draft=draft)

    return work


def roles(session, household):
    session.flush()
    session.expire(household, ["persons"])
    return [(person.first_name, person.role) for person in household.persons]


def test_persons_stand_by_role_the_reference_tenant_first(session, household, add):
    add("Lina", CHILD)
    add("Omar", ADULT)
    add("Ali", PARTNER)

    assert roles(session, household) == [
        ("Samira", TENANT), ("Ali", PARTNER), ("Omar", ADULT), ("Lina", CHILD),
    ]  # fmt: skip
    assert [person.position for person in household.persons] == [0, 1, 2, 3]
    assert (household.adults, household.children) == (3, 1)


def test_a_second_reference_tenant_is_refused(household, add):
    with pytest.raises(NeedsReferenceTenant):
        add("Ali", TENANT)


def test_a_household_keeps_its_reference_tenant(session, household, add, become):
    add("Ali", PARTNER)
    first = household.persons[0]
    with pytest.raises(NeedsReferenceTenant):
        become(first, PARTNER)
    with pytest.raises(NeedsReferenceTenant):
        remove_person(session, person_id=first.id, version=first.version)


def test_who_is_removed_takes_their_ticks_along(session, household, add):
    ali = add("Ali", PARTNER)
    session.add(Tick(household_id=household.id, requirement="ID_CARD", state=TickState.SEEN,
                     person_id=ali))  # fmt: skip
    session.flush()
    person = household.persons[1]
    remove_person(session, person_id=ali, version=person.version)

    assert roles(session, household) == [("Samira", TENANT)]
    assert session.scalars(select(Tick)).all() == []


@pytest.mark.parametrize(
    ("draft", "refusal"),
    [
        (PersonDraft("", " "), NameMissing),
        (PersonDraft("Peeters", "85.07.30-033.28"), NationalNumberTyped),
        (PersonDraft("Peeters", birth_date=date(2999, 1, 1)), BirthDateBroken),
        (PersonDraft("Peeters", birth_date=date(1899, 12, 31)), BirthDateBroken),
    ],
)
def test_what_is_no_person_is_refused(session, household, draft, refusal):
    with pytest.raises(refusal):
        add_person(session, household_id=household.id, draft=draft)


def test_a_person_somebody_else_changed_is_left_alone(session, household):
    person = household.persons[0]
    with pytest.raises(ChangedMeanwhile):
        change_person(session, person_id=person.id, version=person.version + 1,
                      draft=PersonDraft("X", role=TENANT))  # fmt: skip
