from __future__ import annotations

from datetime import date

import pytest

from db.checklists import Absence, Tick
from db.households import Person
from db.kinds import AppointmentState, Per, PersonRole, TickState
from planner.checklists.facts import fact_groups
from planner.errors import NothingMissing
from planner.office.queries import office
from planner.slips.missing import missing_lists
from planner.slips.missing_views import HandIn, MissingPaper, MissingView
from planner.slips.papers import missing_pdf
from tests.make import THURSDAY
from tests.planner.slips import reading

MISSING = TickState.MISSING


@pytest.fixture
def day(make):
    office(make.session).phone = "056 00 00 00"
    return make.day()


@pytest.fixture
def appointment(make, day):
    household = make.household(
        last_name="Haddad", first_name="Samira", facts=("wages", "renting"), adults=2
    )
    return make.appointment(day, {"GW": "09:00", "POORT": None}, household=household)


def tick(make, appointment, code, state, *, landlord=None, **values):
    make.session.add(
        Tick(
            household_id=appointment.household_id,
            requirement=code,
            state=state,
            landlord_id=make.landlord(landlord).id if landlord else None,
            **values,
        )
    )
    make.session.flush()


def words(make, day):
    return reading.text(missing_pdf(make.session, day_id=day.id))


def test_a_promised_paper_stands_with_each_landlord_and_the_date(make, day, appointment):
    tick(make, appointment, "TAX_ASSESS", TickState.PROMISED, on_date=date(2026, 12, 24))

    assert (
        "Goedkope Woning tegen donderdag 24 december 2026 "
        "SVK De Poort tegen donderdag 24 december 2026"
    ) in words(make, day)


def test_a_missing_paper_leaves_room_for_a_date(make, day, appointment):
    tick(make, appointment, "LEASE", MISSING)
    text = words(make, day)

    assert "Huidig huurcontract SVK De Poort tegen ......" in text
    assert "Nog 1 papier. Vink aan wat u bezorgd hebt. Vragen? Bel 056 00 00 00." in text


def test_only_the_landlords_that_lack_it_are_named(make, day, appointment):
    tick(make, appointment, "TAX_ASSESS", MISSING)
    tick(make, appointment, "TAX_ASSESS", TickState.LANDLORD_FETCHES, landlord="GW")

    assert "Goedkope Woning" not in words(make, day)


def test_what_is_in_order_signed_there_or_not_looked_at_is_not_owed(make, day, appointment):
    tick(make, appointment, "LEASE", MISSING)
    tick(make, appointment, "TAX_ASSESS", TickState.SEEN)
    text = words(make, day)

    for other in ("aanslagbiljet", "Verklaring op eer", "Loonfiches", "Identiteitskaart"):
        assert other not in text


def test_a_paper_of_a_person_says_whose_and_an_old_one_that_a_new_one_is_needed(
    make, day, appointment
):
    person = appointment.household.persons[0].id
    tick(make, appointment, "ID_CARD", TickState.SEEN, person_id=person,
         on_date=date(2026, 12, 16))  # fmt: skip
    tick(make, appointment, "ID_CARD", MISSING)
    text = words(make, day)

    assert "Voor Haddad, Samira Niet meer geldig: bezorg een nieuw. " in text
    assert "Voor een volwassene Goedkope Woning" in text


def test_a_proxy_is_owed_by_name(make, day, appointment):
    partner = Person(role=PersonRole.PARTNER, last_name="Haddad", first_name="Karim", position=1)
    appointment.household.persons.append(partner)
    make.session.flush()
    make.session.add(Absence(appointment_id=appointment.id, person_id=partner.id))
    tick(make, appointment, "PROXY", MISSING, person_id=partner.id)

    assert "Voor Haddad, Karim" in words(make, day)


def test_a_hidden_household_has_a_number_and_no_name(make, day, appointment):
    appointment.household.hidden = True
    tick(make, appointment, "ID_CARD", MISSING, person_id=appointment.household.persons[0].id)
    text = words(make, day)

    assert f"Nummer {appointment.number:03d}" in text
    assert "Haddad" not in text


def test_each_household_has_its_sheet_by_number_and_who_owes_nothing_has_none(make, day):
    numbers = []
    for owes in (True, False, True):
        found = make.appointment(day, {"GW": None})
        if owes:
            tick(make, found, "FORM_SIGNED", MISSING)
            numbers.append(found.number)
    pages = reading.texts(missing_pdf(make.session, day_id=day.id))

    assert len(pages) == 2
    for number, page in zip(numbers, pages, strict=True):
        assert f"Nummer {number:03d}" in page


def test_with_nothing_missing_there_is_nothing_to_print(make, day, appointment):
    tick(make, appointment, "LEASE", MISSING)
    appointment.state = AppointmentState.CANCELLED
    make.session.flush()

    with pytest.raises(NothingMissing):
        missing_pdf(make.session, day_id=day.id)


def test_the_same_papers_make_the_same_sheet(make, day, appointment):
    tick(make, appointment, "LEASE", MISSING)

    one, two = (missing_pdf(make.session, appointment_ids=[appointment.id]) for _ in range(2))
    assert one == two


def test_texts_of_people_are_never_markup(make, day, appointment):
    appointment.household.persons[0].last_name = "<b>O'Neil & Co</b>" * 6
    tick(make, appointment, "ID_CARD", MISSING, person_id=appointment.household.persons[0].id)

    assert "<b>O'Neil & Co</b>" in words(make, day)


def test_a_paper_that_many_landlords_lack_begins_on_the_first_sheet():
    where = tuple(HandIn(f"Woonmaatschappij Noord {n}", THURSDAY) for n in range(20))
    paper = MissingPaper(
        code="LEASE", texts={"nl": "Huurcontract"}, pictogram="files", per=Per.HOUSEHOLD,
        person="", expired=False, period=None, hand_in=where,
    )  # fmt: skip

    pages = reading.texts(missing_lists([MissingView(4, THURSDAY, "", (paper,), "fr")]))

    assert "Woonmaatschappij Noord 0" in pages[0]
    assert "Woonmaatschappij Noord 19" in " ".join(pages)


def test_every_paper_missing_before_every_landlord_still_fits_on_sheets(make, day):
    facts = [fact.code for group in fact_groups() for fact in group.facts]
    household = make.household(facts=facts, adults=4, children=4)
    visits = dict.fromkeys(("GW", "POORT", "ZWVS", "EHGW"))
    found = make.appointment(day, visits, household=household)
    for code in ("DEBT_PLAN", "DIVORCE", "DIS_66", "COPARENT", "RES_CARD", "TAX_ASSESS", "LEASE"):
        tick(make, found, code, MISSING)
    pages = reading.texts(missing_pdf(make.session, day_id=day.id))

    assert len(pages) == 2
    assert all(f"blad {n} van 2" in page for n, page in enumerate(pages, start=1))
