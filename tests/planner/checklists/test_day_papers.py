from __future__ import annotations

from datetime import date

import pytest

from db.checklists import Tick
from db.kinds import AppointmentState, TickState
from planner.checklists.day_papers import day_papers
from planner.checklists.sifting import ALL, IN_ORDER, Sieve, count_kinds, documents_of, sift
from planner.checklists.states import PaperState
from planner.checklists.titles import brief, shipped, short_names, short_title
from planner.errors import NothingMissing
from planner.slips.to_call import call_list_pdf
from planner.texts import LANGUAGES

BY = date(2026, 12, 14)


@pytest.fixture
def day(make):
    return make.day()


def book(make, day, name, *facts, landlords=("GW", "POORT"), companion=None, **values):
    household = make.household(last_name=name, facts=facts, **values)
    return make.appointment(
        day, dict.fromkeys(landlords), household=household,
        companion_id=companion.id if companion else None,
    )  # fmt: skip


def tick(make, appointment, code, state, **values):
    make.session.add(
        Tick(household_id=appointment.household_id, requirement=code, state=state, **values)
    )
    make.session.flush()


def tick_all(make, appointment, day, state=TickState.SEEN):
    [one] = [x for x in listed(make, day) if x.appointment_id == appointment.id]
    persons = {person.last_name: person.id for person in appointment.household.persons}
    for paper in one.papers:
        person = persons[paper.person.split(", ")[0]] if paper.person else None
        tick(make, appointment, paper.code, state, person_id=person)


def listed(make, day):
    return day_papers(make.session, day_id=day.id)


def numbers(rows):
    return [row.household.number for row in rows]


def test_everybody_who_comes_is_listed_with_each_paper_and_its_state_before_each_landlord(
    make, day
):
    booked = book(make, day, "Claes", "renting", phone="+32470123456")
    tick(make, booked, "LEASE", TickState.MISSING)
    [one] = listed(make, day)

    assert (one.number, one.name, one.phone) == (booked.number, "Claes, Jan", "0470 12 34 56")
    lease = next(paper for paper in one.papers if paper.code == "LEASE")
    assert {state for _, state in lease.states} == {PaperState.MISSING}
    assert lease.name == "Huidig huurcontract"


def test_cancelled_appointments_are_not_called(make, day):
    book(make, day, "Claes").state = AppointmentState.CANCELLED
    assert listed(make, day) == []


def test_a_hidden_household_shows_its_number_only(make, day):
    companion = make.companion()
    make.session.flush()
    book(make, day, "Claes", hidden=True, phone="+32470123456", companion=companion)
    [one] = listed(make, day)
    assert (one.name, one.phone, one.companion) == ("", "", "")


def test_the_worst_comes_first_and_a_promise_keeps_its_date(make, day):
    booked = book(make, day, "Claes", "renting")
    tick(make, booked, "LEASE", TickState.PROMISED, on_date=BY)
    tick(make, booked, "TAX_ASSESS", TickState.MISSING)
    [row] = sift(listed(make, day), Sieve())

    assert [paper.code for paper in row.open][:2] == ["TAX_ASSESS", "LEASE"]
    assert row.state is PaperState.MISSING
    assert row.open[1].promised == BY


def test_a_household_is_in_each_kind_that_one_of_its_papers_is_in(make, day):
    booked = book(make, day, "Claes", "renting")
    tick(make, booked, "LEASE", TickState.PROMISED, on_date=BY)
    tick(make, booked, "TAX_ASSESS", TickState.MISSING)
    ready = book(make, day, "Nkosi")
    tick_all(make, ready, day)

    counts = count_kinds(listed(make, day), Sieve(kind="missing"))

    assert counts == {ALL: 2, "missing": 1, "expired": 0, "promised": 1, "to_check": 1, IN_ORDER: 1}
    assert numbers(sift(listed(make, day), Sieve(IN_ORDER))) == [ready.number]


def test_narrowed_to_a_state_only_the_papers_in_it_are_named(make, day):
    booked = book(make, day, "Claes", "renting")
    tick(make, booked, "LEASE", TickState.MISSING)
    [row] = sift(listed(make, day), Sieve("missing"))
    assert [paper.code for paper in row.open] == ["LEASE"]


def test_narrowed_to_a_landlord_only_what_it_asks_counts(make, day):
    book(make, day, "Claes", landlords=("GW",))
    both = book(make, day, "Nkosi", landlords=("GW", "POORT"))
    poort = make.landlord("POORT").id
    tick(make, both, "FORM_SIGNED", TickState.MISSING, landlord_id=poort)

    rows = sift(listed(make, day), Sieve(landlord_id=poort))
    assert numbers(rows) == [both.number]
    gw = make.landlord("GW").id
    assert sift(listed(make, day), Sieve("missing", landlord_id=gw)) == []
    assert numbers(sift(listed(make, day), Sieve("missing", landlord_id=poort))) == [both.number]


def test_narrowed_to_a_document_only_who_needs_it_is_left(make, day):
    book(make, day, "Claes")
    renting = book(make, day, "Nkosi", "renting")
    rows = sift(listed(make, day), Sieve(code="LEASE"))
    assert numbers(rows) == [renting.number]
    assert rows[0].asked == 1
    assert documents_of(listed(make, day))["LEASE"] == "Huidig huurcontract"


@pytest.mark.parametrize("words", ["aydin", "0470 12 34", "AYD", "jan aydin", "047012"])
def test_words_find_a_household_by_name_or_phone_without_accents(make, day, words):
    book(make, day, "Claes")
    found = book(make, day, "Aydın", phone="+32470123456")
    assert numbers(sift(listed(make, day), Sieve(words=words))) == [found.number]


def test_up_to_three_digits_are_a_number(make, day):
    first, second = book(make, day, "Claes"), book(make, day, "Nkosi")
    assert numbers(sift(listed(make, day), Sieve(words=f"{second.number:03d}"))) == [second.number]
    assert numbers(sift(listed(make, day), Sieve(words=str(first.number)))) == [first.number]


def test_narrowed_to_a_companion_only_its_households_are_left(make, day):
    companion = make.companion()
    make.session.flush()
    book(make, day, "Claes")
    along = book(make, day, "Nkosi", companion=companion)
    rows = sift(listed(make, day), Sieve(companion_id=companion.id))
    assert numbers(rows) == [along.number]


def test_a_household_that_is_being_ticked_stays_whatever_the_sieve(make, day):
    kept = book(make, day, "Claes")
    book(make, day, "Nkosi")
    rows = sift(listed(make, day), Sieve("missing"), keep=kept.id)
    assert numbers(rows) == [kept.number]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_call_list_is_the_list_as_it_is_narrowed(make, day, language):
    booked = book(make, day, "<b>Ci & Fils</b>", "renting", phone="+32470123456")
    tick(make, booked, "LEASE", TickState.PROMISED, on_date=BY)
    sieve = Sieve("promised")
    pdf = call_list_pdf(
        make.session, day_id=day.id, sieve=sieve, narrowed=("De Poort",), language=language
    )
    assert pdf.startswith(b"%PDF")
    with pytest.raises(NothingMissing):
        call_list_pdf(make.session, day_id=day.id, sieve=Sieve("missing"), language=language)


def test_short_names_are_of_documents_there_are_and_fit_in_a_list():
    assert set(short_names()) <= {entry["code"] for entry in shipped()}
    for entry in shipped():
        for language in LANGUAGES:
            assert 0 < len(brief(entry["code"], entry, language)) <= 36


def test_a_document_of_the_office_is_named_in_its_own_words_else_in_dutch():
    texts = {"nl": "Attest (kopie)", "fr": "Attestation, copie"}
    assert [brief("OWN", texts, language) for language in ("nl", "fr", "en")] == [
        "Attest", "Attestation", "Attest",
    ]  # fmt: skip


def test_a_shipped_document_has_its_own_short_title_and_another_its_code():
    for entry in shipped():
        assert short_title(entry["code"], "nl") == brief(entry["code"], entry, "nl")
    assert short_title("OWN_PAPER", "nl") == "Own paper"
