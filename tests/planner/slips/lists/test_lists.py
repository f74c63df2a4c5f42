from __future__ import annotations

from datetime import date

import pytest

from db.checklists import Tick
from db.days import RegistrationDay
from db.households import CompanionConsent
from db.kinds import LandlordKind, TickState
from db.office import Landlord
from planner.errors import ListIsEmpty, NothingMissing, NothingPlanned
from planner.office.landlords import LandlordDraft, add_landlord
from planner.slips.fonts import ELLIPSIS, TEXT
from planner.slips.lists.asked import Asked
from planner.slips.lists.calling import call_on
from planner.slips.lists.files import MAKERS, ListKind
from planner.slips.lists.filling import filled
from planner.slips.lists.label_sheet import ACROSS, DOWN, draw_labels
from planner.times import clock
from tests.make import THURSDAY
from tests.planner.slips import reading


@pytest.fixture
def day(make):
    venue = make.venue()
    day = make.day()
    day.venue_id = venue.id
    make.appointment(
        day, {"GW": "08:30", "POORT": "08:50"},
        household=make.household(last_name="Peeters", phone="+32470112233", adults=2),
    )  # fmt: skip
    make.appointment(day, {"POORT": "08:30"}, household=make.household(last_name="Aydın"))
    make.session.expire_all()
    return make.session.get_one(RegistrationDay, day.id)


def made(make, kind, day, **asked):
    return MAKERS[kind](make.session, Asked(day.id, **asked))


def cells(paper):
    return [dict(zip(paper.heads, row, strict=True)) for row in paper.lines()]


def words(paper):
    parts = [paper.title, paper.about, paper.note, *(str(x) for row in paper.lines() for x in row)]
    return " ".join([*parts, *(group.about for group in paper.groups)])


def tick(make, appointment, code, state, **values):
    make.session.add(Tick(household_id=appointment.household_id, requirement=code, state=state,
                          **values))  # fmt: skip
    make.session.flush()


def test_a_landlords_desk_list_asks_only_for_its_own_papers(make, day):
    make.appointment(
        day, {"GW": "14:00", "POORT": "14:20"},
        household=make.household(last_name="Haddad", facts=("renting",)),
    )  # fmt: skip
    own = {row["Nr."]: row["Papieren"] for row in cells(made(make, ListKind.DESKS, day))}
    lists = made(make, ListKind.DESKS, day)
    by_desk = {group.name: words(lists).count(group.name) for group in lists.groups}

    assert "Huidig huurcontract" not in str(
        [row for row in cells(lists) if row["Balie"] == "Balie 1 · Goedkope Woning"]
    )
    assert "Huidig huurcontract" in str(
        [row for row in cells(lists) if row["Balie"] == "Balie 3 · SVK De Poort"]
    )
    assert set(by_desk) == {"Balie 1 · Goedkope Woning", "Balie 3 · SVK De Poort"}
    assert own


def test_what_every_household_at_a_desk_has_to_show_stands_there_once(make, day):
    rows = [row for row in cells(made(make, ListKind.DESKS, day)) if "Poort" in row["Balie"]]

    assert rows[0]["Naam"] == "van iedereen"
    assert "Identiteitskaart" in rows[0]["Papieren"]
    assert [("Identiteitskaart" in row["Papieren"]) for row in rows[1:]] == [False, False]


def test_what_lacks_leads_what_a_desk_reads_of_a_households_papers(make, day):
    found = make.appointment(day, {"GW": "14:00"}, household=make.household(last_name="Haddad"))
    tick(make, found, "FORM_SIGNED", TickState.MISSING)

    row = next(x for x in cells(made(make, ListKind.DESKS, day)) if x["Naam"] == "Haddad, Jan")

    assert row["Papieren"].startswith("Ontbreekt: Inschrijvingsformulier")


def test_a_companion_reads_nothing_of_a_household_that_did_not_agree(make, day):
    companion = make.companion(name="Brugfiguur Bea")
    make.session.flush()
    agreed, other = (
        make.appointment(day, {"GW": clock}, companion_id=companion.id,
                         household=make.household(last_name=name))
        for name, clock in (("Kaya", "14:00"), ("Nkosi", "15:00"))
    )  # fmt: skip
    make.session.add(CompanionConsent(household_id=agreed.household_id, companion_id=companion.id,
                                      given_on=THURSDAY))  # fmt: skip
    make.session.flush()
    make.session.expire_all()

    paper = made(make, ListKind.COMPANIONS, day)

    known, unknown = cells(paper)
    assert (known["Nr."], known["Naam"], known["Uur"]) == (agreed.number, "Kaya, Jan", 13 * 60 + 50)
    assert unknown == {
        "Begeleider": "Brugfiguur Bea", "Uur": None, "Nr.": other.number, "Naam": "",
        "Uur en balie": "", "Toestemming": "vraag ze eerst",
    }  # fmt: skip


def test_interpreters_are_booked_by_language_and_number_with_the_last_free_moment(make, day):
    interpreter = make.interpreter("ar", name="Tolk Arabisch 1")
    make.session.flush()
    make.present(interpreter, day, ((8 * 60, 12 * 60),))
    household = make.household(last_name="Haddad")
    make.appointment(day, {"GW": "10:00"}, household=household, language="ar",
                     interpreter_id=interpreter.id)  # fmt: skip
    make.appointment(day, {"GW": "11:00"}, language="ru")

    paper = made(make, ListKind.INTERPRETERS, day)

    assert paper.note == "Kosteloos annuleren kan tot woensdag 16 december 2026 om 10:00."
    assert [group.name for group in paper.groups] == ["Arabisch · Tolk Arabisch 1", "Russisch"]
    assert "ter plaatse" in paper.groups[0].about
    assert "Er is nog geen tolk voor deze taal" in paper.groups[1].about
    assert "Haddad" not in words(paper)


@pytest.mark.parametrize(
    ("day", "called"),
    [
        (date(2026, 12, 17), date(2026, 12, 15)),
        (date(2026, 12, 21), date(2026, 12, 17)),  # a Monday: over the weekend
        (date(2026, 12, 28), date(2026, 12, 23)),  # and over Christmas
    ],
)
def test_people_are_called_two_working_days_before(session, day, called):
    assert call_on(session, day) == called


def test_who_has_no_number_is_called_through_the_companion(make, day):
    companion = make.companion(name="Buddy 1")
    companion.phone = "+32470445566"
    make.session.flush()
    make.appointment(day, {"GW": "14:00"}, companion_id=companion.id)

    phones = [row["Telefoon"] for row in cells(made(make, ListKind.CALLING, day))]

    assert sorted(phones) == ["0470 11 22 33", "0470 44 55 66", "geen nummer"]


def test_missing_papers_stand_by_family_with_the_landlords_and_the_date(make, day):
    found = make.appointment(day, {"GW": "14:00", "POORT": "14:20"},
                             household=make.household(last_name="Haddad"))  # fmt: skip
    tick(make, found, "TAX_ASSESS", TickState.PROMISED, on_date=date(2026, 12, 24))

    [row] = cells(made(make, ListKind.MISSING, day))

    assert (row["Nr."], row["Naam"], row["Tegen"]) == (
        found.number, "Haddad, Jan", date(2026, 12, 24),
    )  # fmt: skip
    assert row["Voor"] == "Goedkope Woning, SVK De Poort"
    assert row["Toestand"] == "beloofd"


def test_when_nothing_is_known_to_be_missing_there_is_no_such_list(make, day):
    with pytest.raises(NothingMissing):
        made(make, ListKind.MISSING, day)


HIDDEN = ("Verborgen", "Arabisch", "Brugfiguur", "470", "1984", "9 +", "9")


@pytest.mark.parametrize("kind", list(ListKind))
def test_of_a_hidden_household_no_list_says_more_than_number_and_times(make, day, kind):
    interpreter, companion = make.interpreter("ar"), make.companion(name="Brugfiguur Bea")
    make.session.flush()
    make.present(interpreter, day, ((8 * 60, 18 * 60),))
    hidden = make.household(last_name="Verborgen", hidden=True, adults=9, phone="+32470998877")
    found = make.appointment(
        day, {"GW": "15:00"}, household=hidden, language="ar", accessible=True,
        interpreter_id=interpreter.id, companion_id=companion.id,
    )  # fmt: skip
    tick(make, found, "FORM_SIGNED", TickState.MISSING)
    tick(make, found, "ID_CARD", TickState.MISSING, person_id=hidden.persons[0].id)
    make.session.add(CompanionConsent(household_id=hidden.id, companion_id=companion.id,
                                      given_on=THURSDAY))  # fmt: skip
    make.session.flush()

    paper = made(make, kind, day)

    own = [row for row in paper.lines() if found.number in row]
    assert own
    said = [x for row in own for x in row[1:] if isinstance(x, str)]
    assert not [part for part in said if any(word in part for word in HIDDEN[:5])]
    assert 9 not in [x for row in own for x in row]
    assert kind is ListKind.MISSING or not any("Inschrijvingsformulier" in x for x in said)


@pytest.mark.parametrize("kind", [kind for kind in ListKind if kind is not ListKind.MISSING])
def test_a_list_of_one_landlord_or_of_some_households_says_of_how_many_it_is(make, day, kind):
    interpreter, companion = make.interpreter("ar"), make.companion()
    make.session.flush()
    make.present(interpreter, day, ((8 * 60, 18 * 60),))
    kept = make.appointment(day, {"GW": "15:00"}, language="ar", interpreter_id=interpreter.id,
                            companion_id=companion.id)  # fmt: skip

    paper = made(make, kind, day, household_ids=(kept.household_id,), shown_as="haddad")

    assert {x for row in paper.lines() for x in row if x == kept.number} == {kept.number}
    numbers = {row.get("Nr.") for row in cells(paper)}
    assert numbers <= {kept.number, None}
    if kind not in (ListKind.DESKS, ListKind.COMPANIONS):
        assert "1 van 3 gezinnen · gefilterd op: haddad" in paper.about


def test_a_landlord_is_a_filter_of_every_list(make, day):
    goedkope = make.landlord("GW").id
    paper = made(make, ListKind.CALLING, day, landlord_id=goedkope)

    assert [row["Naam"] for row in cells(paper)] == ["Peeters, Jan"]
    assert "1 van 2 gezinnen" in paper.about


def test_candidates_come_as_they_stand_on_the_screen_from_whatever_day(make, day):
    elsewhere = make.household(last_name="Elders")
    make.session.flush()
    first = make.session.get_one(RegistrationDay, day.id)
    peeters = cells(made(make, ListKind.CANDIDATES, first))
    ids = (elsewhere.id,)

    [row] = cells(made(make, ListKind.CANDIDATES, day, household_ids=ids))

    assert (row["Nr."], row["Naam"]) == (None, "Elders, Jan")
    assert len(peeters) == 2


@pytest.mark.parametrize("kind", [ListKind.DAY, ListKind.DESKS, ListKind.CALLING, ListKind.LABELS])
def test_a_filter_that_lets_nobody_through_makes_no_list(make, day, kind):
    with pytest.raises(ListIsEmpty):
        made(make, kind, day, household_ids=())


def test_before_anything_is_planned_there_is_no_list(make):
    day = make.day()
    make.appointment(day, {"GW": None})
    for kind in ListKind:
        if kind is not ListKind.CANDIDATES:
            with pytest.raises(NothingPlanned):
                made(make, kind, day)


def test_a_list_of_nobody_is_not_printed(make):
    empty = make.day()
    for kind in (ListKind.CANDIDATES, ListKind.INTERPRETERS, ListKind.DESKS):
        with pytest.raises((ListIsEmpty, NothingPlanned)):
            made(make, kind, empty)


def test_of_households_without_a_time_there_are_no_desk_lists(make, day):
    waiting = make.appointment(day, {"GW": None})
    with pytest.raises(NothingPlanned):
        made(make, ListKind.DESKS, day, household_ids=(waiting.household_id,))


def test_where_nobody_needs_an_interpreter_there_is_no_sheet_to_book_them_with(make, day):
    with pytest.raises(ListIsEmpty):
        made(make, ListKind.INTERPRETERS, day)


def test_labels_go_on_over_as_many_sheets_as_they_need(make, day):
    for _ in range(ACROSS * DOWN):
        make.appointment(day, {"GW": None})
    assert len(reading.texts(draw_labels(made(make, ListKind.LABELS, day)))) == 2


def test_a_cell_with_more_than_fits_says_that_there_is_more():
    names = ", ".join(f"Verhuurder {n}" for n in range(99))

    lines = filled(names, TEXT, 90)

    assert filled(", ".join(f"Verhuurder {n}" for n in range(20)), TEXT, 90)[-1] == "Verhuurder 19"
    assert lines[-1].endswith(ELLIPSIS)


def test_a_household_with_many_desks_has_lines_enough_to_write_on(make):
    codes = ["GW", "POORT", "ZWVS", "EHGW"]
    for n in range(8):
        draft = LandlordDraft(f"Verhuurder {n}", LandlordKind.WM)
        added = add_landlord(make.session, draft=draft)
        codes.append(make.session.get_one(Landlord, added).code)
    day = make.day()
    visits = {code: clock(510 + 15 * n) for n, code in enumerate(codes)}
    make.appointment(day, visits, household=make.household(last_name="Haddad"))
    make.session.expire_all()

    rows = cells(made(make, ListKind.REENTRY, day))

    assert [row["Naam"] for row in rows] == ["Haddad, Jan"] * 3
    assert [row["Bezoek 1"][:5] for row in rows] == [clock(510 + 15 * n) for n in (0, 5, 10)]
    assert ("Bezoek 6" in rows[0], rows[2]["Bezoek 3"]) == (False, "")
