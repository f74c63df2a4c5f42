from __future__ import annotations

import pytest
from sqlalchemy import select

from db.checklists import Requirement, Tick
from db.days import RegistrationDay
from db.households import Fact, Household, Person
from db.kinds import AppointmentState, PersonRole, Provider, TickState, VisitState
from planner.checklists.facts import fact_groups
from planner.errors import Gone, NothingPlanned, NotPlaced
from planner.office.queries import office
from planner.slips.papers import bring_lists_pdf, day_list_pdf, desk_lists_pdf, slips_pdf
from tests import places
from tests.make import THURSDAY
from tests.planner.slips import reading

ROUTES = {
    "Peeters": {"GW": "08:30", "POORT": "08:50"},
    "Aydın": {"POORT": "08:30"},
    "Gruszczyńska": {"ZWVS": "09:10", "GW": "09:40", "EHGW": "10:00"},
    "Коваленко": {"EHGW": "13:40"},
}


@pytest.fixture
def day(make):
    """A day with four households, in another order than they arrive in."""
    venue = make.venue()
    office(make.session).phone = "056 00 00 00"
    day = make.day()
    day.venue_id = venue.id
    for name, visits in reversed(ROUTES.items()):
        make.appointment(day, visits, household=make.household(last_name=name))
    make.session.expire_all()
    return make.session.get_one(RegistrationDay, day.id)


def test_the_slips_of_a_day_come_in_order_of_arrival_with_all_their_times_and_desks(session, day):
    pages = reading.texts(slips_pdf(session, day_id=day.id))

    assert [page.split("Wees er om ")[1][:5] for page in pages] == [
        "08:20", "08:20", "09:00", "13:30",
    ]  # fmt: skip
    assert "08:30 Balie 1 Goedkope Woning" in pages[1]
    assert "08:50 Balie 3 SVK De Poort" in pages[1]
    assert "Zaal De Brug, Kerkplein 4, Kortrijk" in pages[0]
    assert "Bel 056 00 00 00" in pages[0]


def test_a_slip_tells_nothing_of_who_comes_or_why(make, day):
    every_fact = [Fact(code=fact.code) for group in fact_groups() for fact in group.facts]
    household = Household(
        persons=[Person(role=PersonRole.REFERENCE_TENANT, last_name="Geheim", first_name="Naam")],
        facts=every_fact,
        phone="+32470112233",
        remark="vertrouwelijk",
    )
    companion = make.companion(name="Brugfiguur Bea")
    make.session.flush()
    found = make.appointment(
        day, {"GW": "14:00"}, household=household, companion_id=companion.id, accessible=True
    )
    words = reading.text(slips_pdf(make.session, appointment_ids=[found.id]))

    forbidden = ["Geheim", "Naam", "470", "vertrouwelijk", "Brugfiguur", "Bea", "1984"]
    forbidden += [row.texts["nl"] for row in make.session.scalars(select(Requirement))]
    forbidden += [fact.texts["nl"] for group in fact_groups() for fact in group.facts]
    assert [word for word in forbidden if word in words] == []


def test_a_hidden_household_has_the_same_slip_as_any_other(make, day):
    plain = make.appointment(day, {"GW": "14:00"}, household=make.household())
    before = slips_pdf(make.session, appointment_ids=[plain.id])
    plain.household.hidden = True

    assert slips_pdf(make.session, appointment_ids=[plain.id]) == before


def test_the_day_list_has_everybody_in_order_of_arrival(session, day):
    words = reading.text(day_list_pdf(session, day_id=day.id))

    names = ("Aydın", "Peeters", "Gruszczyńska", "Коваленко")
    places = [words.index(f"{name}, Jan") for name in names]
    assert places == sorted(places)
    assert "09:10 balie 5, 09:40 balie 1, 10:00 balie 7" in words
    assert "Goedkope Woning 1, 2 2" in words
    assert "blad 1 van 1" in words


def test_the_day_list_names_who_is_not_placed_yet_and_leaves_out_who_cancelled(make, day):
    make.appointment(day, {"GW": None}, household=make.household(last_name="Wachtend"))
    gone = make.appointment(day, {"GW": "15:00"}, household=make.household(last_name="Afgezegd"))
    gone.state = AppointmentState.CANCELLED

    words = reading.text(day_list_pdf(make.session, day_id=day.id))

    assert words.index("Nog zonder uur") < words.index("Wachtend, Jan")
    assert "Afgezegd" not in words


def test_a_list_over_several_pages_repeats_its_heads_and_counts_its_pages(make, day):
    for minute in range(0, 60, 15):
        for code in ("GW", "POORT", "ZWVS", "EHGW"):
            make.appointment(day, {code: f"14:{minute:02d}"})
            make.appointment(day, {code: f"15:{minute:02d}"})

    pages = reading.texts(day_list_pdf(make.session, day_id=day.id))

    assert len(pages) > 1
    for number, page in enumerate(pages, start=1):
        assert "Naam" in page
        assert f"blad {number} van {len(pages)}" in page


def test_a_desk_list_holds_only_who_comes_to_that_desk(session, day):
    pages = reading.texts(desk_lists_pdf(session, day_id=day.id))
    by_title = {page.split(" donderdag")[0]: page for page in pages}

    assert list(by_title) == [
        "Balie 1 · Goedkope Woning",
        "Balie 3 · SVK De Poort",
        "Balie 5 · Zuid-West-Vlaamse SHM",
        "Balie 7 · Eigen Haard is Goud Waard",
    ]
    for title, visits in (
        ("Balie 1 · Goedkope Woning", {"Peeters", "Gruszczyńska"}),
        ("Balie 3 · SVK De Poort", {"Peeters", "Aydın"}),
    ):
        assert {name for name in ROUTES if name in by_title[title]} == visits


def test_a_landlord_gets_its_own_desk_lists_only(make, day):
    poort = make.landlord("POORT").id
    words = reading.text(desk_lists_pdf(make.session, day_id=day.id, landlord_id=poort))

    assert "SVK De Poort" in words
    assert "Goedkope Woning" not in words
    assert "Gruszczyńska" not in words


def test_of_a_hidden_household_lists_show_the_number_and_the_times_only(make, day):
    interpreter = make.interpreter("ar")
    companion = make.companion()
    make.session.flush()
    hidden = make.household(last_name="Verborgen", hidden=True, adults=7)
    found = make.appointment(
        day, {"GW": "15:00"}, household=hidden, language="ar",
        interpreter_id=interpreter.id, companion_id=companion.id, accessible=True,
    )  # fmt: skip

    for paper in (day_list_pdf, desk_lists_pdf, bring_lists_pdf):
        words = reading.text(paper(make.session, day_id=day.id))
        assert f"{found.number:03d}" in words
        assert not any(word in words for word in ("Verborgen", "Arabisch", "Toeleider", "7 +"))


def test_lists_speak_the_languages_of_the_program(session, day):
    assert "Liste du jour" in reading.text(day_list_pdf(session, day_id=day.id, language="fr"))
    assert "Day list" in reading.text(day_list_pdf(session, day_id=day.id, language="en"))
    assert "Guichet 1" in reading.text(desk_lists_pdf(session, day_id=day.id, language="fr"))


def test_a_bring_list_says_what_to_bring_for_whom_and_how_old_it_may_be(make, day):
    household = make.household(last_name="Haddad", first_name="Samira", adults=2,
                               facts=["wages", "debt_help", "household_proof_asked"])  # fmt: skip
    found = make.appointment(day, {"GW": "14:00", "POORT": "14:20"}, household=household)

    words = reading.text(bring_lists_pdf(make.session, appointment_ids=[found.id]))

    assert "Afspraak op donderdag 17 december 2026 om 13:50" in words
    for expected in (
        "Identiteitskaart of verblijfskaart", "Haddad, Samira volwassene", "Geldig op de dag zelf.",
        "juni 2026 tot en met november 2026. Alleen voor SVK De Poort.",
        "Komt er een volwassene niet mee?",
    ):  # fmt: skip
        assert expected in words
    signed = words.index("Dit tekent u ter plaatse")
    fetched = words.index("Dit vraagt de verhuurder zelf op")
    assert signed < words.index("Verklaring op eer") < fetched
    assert fetched < words.index("Attest gezinssamenstelling")


def test_what_does_not_apply_is_not_asked_and_what_the_landlord_fetches_is_not_to_be_brought(
    make, day
):
    household = make.household()
    found = make.appointment(day, {"GW": "14:00"}, household=household)
    make.session.add_all([
        Tick(household_id=household.id, requirement="FORM_SIGNED",
             state=TickState.NOT_APPLICABLE),
        Tick(household_id=household.id, requirement="TAX_ASSESS",
             state=TickState.LANDLORD_FETCHES),
    ])  # fmt: skip
    make.session.flush()

    words = reading.text(bring_lists_pdf(make.session, appointment_ids=[found.id]))

    assert "Inschrijvingsformulier" not in words
    assert words.index("Dit vraagt de verhuurder zelf op") < words.index("aanslagbiljet")


def test_a_household_that_needs_no_papers_is_told_so(make, day):
    for requirement in make.session.scalars(select(Requirement)):
        requirement.valid_to = THURSDAY
    found = make.appointment(day, {"GW": "14:00"})

    words = reading.text(bring_lists_pdf(make.session, appointment_ids=[found.id]))

    assert "U moet geen papieren meebrengen." in words
    assert "Breng mee" not in words


def test_a_household_with_every_paper_gets_as_many_sheets_as_it_needs(make, day):
    every = [fact.code for group in fact_groups() for fact in group.facts]
    household = make.household(adults=4, children=5, facts=every)
    found = make.appointment(day, {"GW": "14:00", "POORT": "14:20"}, household=household)

    pages = reading.texts(bring_lists_pdf(make.session, appointment_ids=[found.id]))

    assert len(pages) > 1
    assert all(f"blad {n} van {len(pages)}" in page for n, page in enumerate(pages, start=1))
    wanted = [
        row.texts["nl"]
        for row in make.session.scalars(select(Requirement))
        if row.provider is Provider.LANDLORD_FETCHES
    ]
    assert all(text in " ".join(pages) for text in wanted)


def test_a_skipped_visit_stands_on_no_paper(make, day):
    found = make.appointment(day, {"GW": "14:00", "POORT": "14:20"})
    next(x for x in found.visits if x.start == 14 * 60 + 20).state = VisitState.SKIPPED

    words = reading.text(slips_pdf(make.session, appointment_ids=[found.id]))

    assert "U gaat langs 1 balie " in words
    assert "14:20" not in words


def test_who_has_no_desk_left_has_no_slip(make, day):
    found = make.appointment(day, {"GW": "14:00"})
    found.visits[0].state = VisitState.SKIPPED

    with pytest.raises(NotPlaced):
        slips_pdf(make.session, appointment_ids=[found.id])
    assert len(reading.texts(slips_pdf(make.session, day_id=day.id))) == len(ROUTES)


PAPERS = [slips_pdf, day_list_pdf, desk_lists_pdf, bring_lists_pdf]


@pytest.mark.parametrize("paper", PAPERS)
def test_equal_input_gives_equal_bytes_with_a_title_and_a_language(session, day, paper):
    pdf = paper(session, day_id=day.id)

    assert paper(session, day_id=day.id) == pdf
    assert "17 december 2026" in reading.metadata(pdf)
    assert b"/Lang (nl)" in pdf


@pytest.mark.parametrize("paper", PAPERS)
def test_nothing_is_drawn_outside_the_margins_of_a_printer(make, day, paper):
    make.appointment(day, {"GW": "14:00"}, household=make.household(last_name="x" * 120))

    for page in reading.images(paper(make.session, day_id=day.id), 72):
        left, top, right, bottom = reading.ink_box(page)
        assert min(left, top, page.width - right, page.height - bottom) >= 14


@pytest.mark.parametrize("paper", PAPERS)
def test_before_anything_is_planned_there_is_nothing_to_print(make, paper):
    day = make.day()
    make.appointment(day, {"GW": None})

    with pytest.raises(NothingPlanned) as refusal:
        paper(make.session, day_id=day.id)

    assert refusal.value.date == THURSDAY


@pytest.mark.parametrize("paper", [slips_pdf, bring_lists_pdf])
def test_who_has_no_times_or_is_not_there_has_no_paper(make, day, paper):
    waiting = make.appointment(day, {"GW": None})

    with pytest.raises(NotPlaced) as refusal:
        paper(make.session, appointment_ids=[waiting.id])
    assert refusal.value.number == waiting.number
    for nobody in ([], [1]):
        with pytest.raises(Gone):
            paper(make.session, appointment_ids=nobody)


HOSTILE = ["<b>vet</b>", "</para><para>", "&lt;", "x" * 500, "Jan\x00Piet", "\u202eneb\u2066", "😀"]


@pytest.mark.parametrize("paper", [day_list_pdf, desk_lists_pdf, bring_lists_pdf])
def test_hostile_names_are_only_letters(make, day, paper):
    for place, name in enumerate(map(places.fitting, HOSTILE)):
        household = make.household(last_name=name, first_name=name)
        companion = make.companion(name=name)
        make.session.flush()
        visit = {"GW": f"{14 + place // 4}:{15 * (place % 4):02d}"}
        make.appointment(day, visit, household=household, companion_id=companion.id)

    words = reading.text(paper(make.session, day_id=day.id))

    for expected in ("Peeters, Jan", "<b>vet</b>, <b>vet</b>", "&lt;, &lt;", "JanPiet, JanPiet"):
        assert expected in words
