from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from db.checklists import Absence, Requirement, Tick
from db.households import Person
from db.kinds import AppointmentState, PersonRole, TickState
from planner.checklists.card import appointment_checklist, checklist
from planner.checklists.states import PaperState
from planner.errors import Gone
from tests.make import THURSDAY

CHRISTMAS_EVE = date(2026, 12, 24)


@pytest.fixture
def couple(make):
    household = make.household(
        last_name="Haddad", first_name="Samira", adults=2, children=1, facts=("wages", "renting")
    )
    household.persons.append(
        Person(role=PersonRole.PARTNER, last_name="Haddad", first_name="Karim", position=1)
    )
    make.session.flush()
    return household


@pytest.fixture
def appointment(make, couple):
    return make.appointment(make.day(), {"GW": None, "POORT": None}, household=couple)


def tick(make, household, code, state=TickState.SEEN, *, landlord=None, **values):
    landlord_id = make.landlord(landlord).id if landlord else None
    make.session.add(
        Tick(household_id=household.id, requirement=code, state=state, landlord_id=landlord_id,
             **values)
    )  # fmt: skip
    make.session.flush()


def card(make, appointment, language="nl"):
    return appointment_checklist(make.session, appointment_id=appointment.id, language=language)


def row(shown, code, person=None):
    return next(x for x in shown.rows if x.code == code and person in (None, x.person))


def states(found):
    return [cell.state for cell in found.cells]


def test_each_column_is_a_landlord_and_who_does_not_ask_has_no_state(make, appointment):
    shown = card(make, appointment)

    assert [landlord.code for landlord in shown.landlords] == ["GW", "POORT"]
    assert states(row(shown, "LEASE")) == [None, PaperState.TO_CHECK]
    assert states(row(shown, "TAX_ASSESS")) == [PaperState.TO_CHECK] * 2


def test_the_rows_are_in_the_order_of_the_sections(make, appointment):
    sections = [x.section for x in card(make, appointment).rows]

    assert sections == sorted(sections, key=["everyone", "income", "household", "need"].index)


def test_a_document_by_person_has_a_row_for_each_with_role_and_name(make, appointment):
    cards = [x for x in card(make, appointment).rows if x.code == "ID_CARD"]

    assert [(x.person, x.role) for x in cards] == [
        ("Haddad, Samira", PersonRole.REFERENCE_TENANT),
        ("Haddad, Karim", PersonRole.PARTNER),
    ]


def test_of_a_hidden_household_the_roles_are_shown_and_no_names(make, couple, appointment):
    couple.hidden = True
    make.session.flush()
    cards = [x for x in card(make, appointment).rows if x.code == "ID_CARD"]

    assert [(x.person, x.role) for x in cards] == [
        ("", PersonRole.REFERENCE_TENANT),
        ("", PersonRole.PARTNER),
    ]


def test_why_a_document_applies_is_said_in_the_language_of_the_screen(make, appointment):
    assert row(card(make, appointment), "ID_CHILD").because == ("1 kind",)
    assert row(card(make, appointment, "en"), "LEASE").because == ("Rents a home now",)
    assert row(card(make, appointment), "ID_CARD").because == ()


def test_a_shared_paper_is_in_one_state_until_one_landlord_has_another(make, couple, appointment):
    tick(make, couple, "TAX_ASSESS")
    before = row(card(make, appointment), "TAX_ASSESS")
    tick(make, couple, "TAX_ASSESS", TickState.LANDLORD_FETCHES, landlord="POORT")
    after = row(card(make, appointment), "TAX_ASSESS")

    assert (before.shared, states(before)) == (True, [PaperState.SEEN] * 2)
    assert (after.shared, states(after)) == (
        False,
        [PaperState.SEEN, PaperState.LANDLORD_FETCHES],
    )


def test_a_form_of_which_each_landlord_keeps_one_is_never_shared(make, couple, appointment):
    tick(make, couple, "FORM_SIGNED")

    assert not row(card(make, appointment), "FORM_SIGNED").shared


def test_a_row_is_in_the_worst_state_that_it_has_with_any_landlord(make, couple, appointment):
    tick(make, couple, "TAX_ASSESS")
    tick(make, couple, "TAX_ASSESS", TickState.MISSING, landlord="GW")

    assert row(card(make, appointment), "TAX_ASSESS").state is PaperState.MISSING


def test_what_is_signed_there_or_fetched_is_in_order_by_itself(make, couple, appointment):
    couple.facts.append(type(couple.facts[0])(code="household_proof_asked"))
    make.session.flush()
    shown = card(make, appointment)

    assert row(shown, "PROPERTY_DECL").state is PaperState.SIGN_THERE
    assert row(shown, "HOUSEHOLD_ATT").state is PaperState.LANDLORD_FETCHES


@pytest.mark.parametrize(
    ("valid_until", "state"),
    [(THURSDAY, PaperState.SEEN), (date(2026, 12, 16), PaperState.EXPIRED)],
)
def test_a_seen_paper_is_judged_by_its_date_on_the_day_itself(
    make, couple, appointment, valid_until, state
):
    samira = couple.persons[0].id
    tick(make, couple, "ID_CARD", person_id=samira, on_date=valid_until)
    found = row(card(make, appointment), "ID_CARD", "Haddad, Samira")

    assert found.state is state
    assert found.asks == "valid_until"
    assert found.cells[0].detail.endswith("december 2026")


@pytest.mark.parametrize(
    ("months", "state"),
    [
        (("2026-06", "2026-08", "2026-11"), PaperState.SEEN),
        (("2026-05", "2026-08", "2026-11"), PaperState.EXPIRED),
        (("2026-08", "2026-11"), PaperState.MISSING),
        (("2026-08", "2026-11", "2026-12"), PaperState.EXPIRED),
    ],
)
def test_payslips_are_judged_by_the_months_that_were_seen(make, couple, appointment, months, state):
    tick(make, couple, "PAYSLIPS", months=months)
    found = row(card(make, appointment), "PAYSLIPS")

    assert found.cells[1].state is state
    assert (found.asks, found.least) == ("months", 3)
    assert found.asked_months == (
        "2026-06", "2026-07", "2026-08", "2026-09", "2026-10", "2026-11",
    )  # fmt: skip


def test_how_old_a_paper_may_be_is_said_in_words_and_in_dates(make, appointment):
    found = row(card(make, appointment), "TAX_ASSESS")

    assert found.validity == "niet ouder dan 3 jaar: van 17 december 2023 of later"
    assert (found.first, found.last) == (date(2023, 12, 17), None)


def test_a_promise_says_for_when(make, couple, appointment):
    tick(make, couple, "LEASE", TickState.PROMISED, on_date=CHRISTMAS_EVE)
    cell = row(card(make, appointment), "LEASE").cells[1]

    assert (cell.state, cell.detail) == (PaperState.PROMISED, "beloofd tegen 24 december 2026")


def test_the_totals_count_what_nobody_need_bring_any_more(make, couple, appointment):
    """GW asks 2 identity cards, 1 of a child, form, declaration, tax; POORT payslips and 2 more."""
    tick(make, couple, "FORM_SIGNED")
    tick(make, couple, "TAX_ASSESS", TickState.MISSING)
    tick(make, couple, "RENT_PAID", TickState.NOT_APPLICABLE)
    shown = card(make, appointment)

    assert [str(total) for total in shown.totals] == ["2/6", "2/8"]
    assert shown.missing == 1


def test_an_adult_who_does_not_come_along_must_give_a_proxy(make, couple, appointment):
    karim = couple.persons[1]
    make.session.add(Absence(appointment_id=appointment.id, person_id=karim.id))
    make.session.flush()
    shown = card(make, appointment)
    tick(make, couple, "PROXY", person_id=karim.id)

    assert [(x.person_id, x.words) for x in shown.proxies] == [
        (karim.id, "Haddad, Karim komt niet mee: volmacht na te gaan")
    ]
    assert row(shown, "PROXY").because == ("een volwassene komt niet mee",)
    assert card(make, appointment).proxies == ()


def test_a_child_who_stays_at_home_needs_no_proxy(make, couple, appointment):
    child = Person(role=PersonRole.CHILD, last_name="Haddad", first_name="Lina", position=2)
    couple.persons.append(child)
    make.session.flush()
    make.session.add(Absence(appointment_id=appointment.id, person_id=child.id))
    make.session.flush()

    assert card(make, appointment).proxies == ()


def test_a_text_that_nobody_translated_is_shown_in_dutch_and_marked(make, appointment):
    for document in make.session.scalars(select(Requirement).where(Requirement.code == "LEASE")):
        document.texts = {"nl": document.texts["nl"]}
    make.session.flush()
    shown = card(make, appointment, "fr")

    assert [(x.text, x.translated) for x in shown.rows if x.code in ("LEASE", "RENT_PAID")] == [
        ("Huidig huurcontract", False),
        ("Preuve du paiement du loyer", True),
    ]


def test_without_an_appointment_all_landlords_are_asked(make, couple):
    shown = checklist(make.session, household_id=couple.id, on=THURSDAY)

    assert shown.appointment_id is None
    assert [x.code for x in shown.landlords] == ["GW", "POORT", "ZWVS", "EHGW"]


def test_a_date_with_an_appointment_shows_that_one(make, couple, appointment):
    shown = checklist(make.session, household_id=couple.id, on=THURSDAY)
    appointment.state = AppointmentState.CANCELLED
    make.session.flush()
    after = checklist(make.session, household_id=couple.id, on=THURSDAY)

    assert (shown.appointment_id, after.appointment_id) == (appointment.id, None)


def test_a_removed_household_has_no_list(session):
    with pytest.raises(Gone):
        checklist(session, household_id=1, on=THURSDAY)
