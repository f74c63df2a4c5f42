from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import func, select

from db.checklists import Tick
from db.households import CompanionConsent, Person
from db.kinds import PersonRole, TickState
from planner.errors import (
    ChangedMeanwhile,
    CountsBroken,
    NationalNumberTyped,
    NeedsReferenceTenant,
    PhoneUnreadable,
    SlipLanguageUnknown,
    TextTooLong,
)
from planner.households.changing import NeedsDraft, PersonChange, change_card
from planner.households.form import card_draft, card_form
from planner.households.members import PersonDraft

TENANT, PARTNER, _ADULT, CHILD = PersonRole


@pytest.fixture
def couple(session, make):
    made = make.household(last_name="Haddad", first_name="Samira", adults=2)
    made.persons.append(Person(role=PARTNER, last_name="Haddad", first_name="Karim", position=1))
    session.flush()
    return made


def save(session, household, draft, needs=None):
    shown = household.id, household.version
    done = change_card(session, household=shown, draft=draft, needs=needs)
    session.flush()
    session.expire_all()
    return done


def test_two_persons_trade_roles_in_one_act(session, couple):
    draft = card_draft(couple)
    swapped = [
        replace(one, draft=replace(one.draft, role=role))
        for one, role in zip(draft.persons, (PARTNER, TENANT), strict=True)
    ]
    save(session, couple, replace(draft, persons=tuple(swapped)))
    assert [(one.first_name, one.role) for one in couple.persons] == [
        ("Karim", TENANT),
        ("Samira", PARTNER),
    ]


def test_new_persons_are_added_and_counted_and_removed_ones_take_their_ticks_along(session, couple):
    karim = couple.persons[1]
    session.add(
        Tick(household_id=couple.id, requirement="ID_CARD", person_id=karim.id,
             state=TickState.SEEN)
    )  # fmt: skip
    session.flush()
    draft = card_draft(couple)
    child = PersonChange(PersonDraft("Haddad", "Lina", date(2016, 1, 2), CHILD))
    changed = replace(
        draft, persons=(draft.persons[0], child), removed=((karim.id, karim.version),), adults=1
    )
    save(session, couple, changed)
    assert [one.first_name for one in couple.persons] == ["Samira", "Lina"]
    assert (couple.adults, couple.children) == (1, 1)
    assert session.scalar(select(func.count()).select_from(Tick)) == 0


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"phone": "none"}, PhoneUnreadable),
        ({"remark": "x" * 201}, TextTooLong),
        ({"slip_language": "xx"}, SlipLanguageUnknown),
        ({"adults": 40}, CountsBroken),
    ],
)
def test_a_form_that_cannot_be_kept_is_refused(session, couple, changes, refusal):
    with pytest.raises(refusal):
        save(session, couple, replace(card_draft(couple), **changes))


def test_a_household_has_one_reference_tenant(session, couple):
    draft = card_draft(couple)
    for role in (PARTNER, TENANT):
        both = tuple(replace(p, draft=replace(p.draft, role=role)) for p in draft.persons)
        with pytest.raises(NeedsReferenceTenant):
            change_card(
                session,
                household=(couple.id, couple.version),
                draft=replace(draft, persons=both),
            )


def test_a_national_number_is_kept_in_no_name_and_no_remark(session, couple):
    draft = card_draft(couple)
    first = replace(draft.persons[0], draft=PersonDraft("85.07.30-033.28", "", None, TENANT))
    with pytest.raises(NationalNumberTyped):
        save(session, couple, replace(draft, persons=(first, draft.persons[1])))
    with pytest.raises(NationalNumberTyped):
        save(session, couple, replace(draft, remark="Belt over 85.07.30-033.28"))


def test_who_saves_what_somebody_changed_meanwhile_is_told(session, couple):
    draft, shown = card_draft(couple), (couple.id, couple.version)
    couple.persons[1].first_name = "Kareem"
    session.flush()
    with pytest.raises(ChangedMeanwhile):
        change_card(session, household=shown, draft=draft)


def test_what_is_needed_changes_with_the_card_and_the_place_is_kept_where_it_fits(session, make):
    day, companion = make.day(), make.companion()
    appointment = make.appointment(day, {"GW": "09:00"})
    household = appointment.household
    session.flush()
    form = card_form(session, household_id=household.id, day_id=day.id)
    assert form.wishes is not None
    needs = NeedsDraft(
        (appointment.id, appointment.version),
        replace(form.wishes, companion_id=companion.id, accessible=True),
        (companion.id, True),
    )
    assert save(session, household, card_draft(household), needs)
    assert (appointment.companion_id, appointment.accessible) == (companion.id, True)
    assert session.scalars(select(CompanionConsent.companion_id)).all() == [companion.id]
    form = card_form(session, household_id=household.id, day_id=day.id)
    assert form.agreed == {companion.id}


def test_only_who_is_expected_can_ask_something_of_a_day(session, make):
    household = make.household()
    session.flush()
    assert card_form(session, household_id=household.id, day_id=None).wishes is None


def agree(couple, coming, companion, *, given):
    return NeedsDraft((coming.id, coming.version), None, (companion, given))


def test_who_agrees_to_its_companion_is_noted_with_the_one_it_comes_with(session, make, couple):
    companion = make.companion()
    session.flush()
    coming = make.appointment(make.day(), {"GW": None}, household=couple, companion_id=companion.id)
    save(session, couple, card_draft(couple), agree(couple, coming, None, given=True))
    assert session.scalars(select(CompanionConsent.companion_id)).all() == [companion.id]


def test_who_comes_alone_has_nobody_to_agree_to(session, make, couple):
    coming = make.appointment(make.day(), {"GW": None}, household=couple)
    save(session, couple, card_draft(couple), agree(couple, coming, None, given=True))
    assert session.scalars(select(CompanionConsent)).all() == []


def test_needs_without_wishes_and_consent_leave_the_appointment_as_it_is(session, make, couple):
    coming = make.appointment(make.day(), {"GW": "09:00"}, household=couple)
    save(session, couple, card_draft(couple), NeedsDraft((coming.id, coming.version)))
    assert (coming.starts, [visit.start for visit in coming.visits]) == (540, [540])
