from __future__ import annotations

from datetime import date
from functools import partial

import pytest

from planner.households.adding import HouseholdDraft, add_household
from planner.households.similar import Typed, similar
from tests.cards import save_card

BORN = date(1991, 3, 4)


@pytest.fixture
def office(session, make):
    for last, first, born, phone in (
        ("Haddad", "Samira", BORN, "+32470123456"),
        ("Haddad", "Samira", date(1962, 8, 9), ""),
        ("Şevçenko", "Oleksandr", date(1980, 1, 2), ""),
        ("Van den Berghe", "Jan", date(1975, 5, 6), "+3256223344"),
        ("Müller", "Jürgen", None, ""),
        ("El Amrani", "Youssef", date(1988, 7, 1), ""),
    ):
        make.household(last_name=last, first_name=first, birth_date=born, phone=phone)
    session.flush()
    return lambda **typed: [(row.name, row.sure) for row in similar(session, typed=Typed(**typed))]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ({"last_name": "had", "first_name": "sam"}, "Haddad, Samira"),
        ({"last_name": "Hadad"}, "Haddad, Samira"),
        ({"last_name": "Samira", "first_name": "Haddad"}, "Haddad, Samira"),
        ({"last_name": "Shevchenko"}, "Şevçenko, Oleksandr"),
        ({"last_name": "Шевченко", "first_name": "Олександр"}, "Şevçenko, Oleksandr"),
        ({"last_name": "berg"}, "Van den Berghe, Jan"),
        ({"last_name": "vandenberghe"}, "Van den Berghe, Jan"),
        ({"last_name": "muller", "first_name": "jur"}, "Müller, Jürgen"),
        ({"phone": "056 22 33 44"}, "Van den Berghe, Jan"),
        ({"last_name": "Elamrani", "first_name": "Jousef"}, "El Amrani, Youssef"),
    ],
)
def test_a_household_is_recognised_while_it_is_typed(office, typed, name):
    assert name in [found for found, _ in office(**typed)]


def test_a_birth_date_tells_people_of_one_name_apart(session, office):
    typed = Typed("Haddad", "Samira", date(1991, 3, 4))
    assert [row.birth_date for row in similar(session, typed=typed)] == [BORN]
    swapped = Typed("Haddad", "Samira", date(1991, 4, 3))
    assert [row.birth_date for row in similar(session, typed=swapped)] == [BORN]
    by_year = Typed("Haddad", "Samira", birth_year=1962)
    assert [row.birth_date.year for row in similar(session, typed=by_year)] == [1962]


def test_the_likeliest_comes_first_and_says_why(session, office):
    typed = Typed("Hadad", "Samira", BORN, phone="0470 12 34 56")
    found = similar(session, typed=typed)

    assert found[0].sure
    assert found[0].why == ("name", "birth_date", "phone")


def test_one_letter_or_another_name_shows_nobody(office):
    assert office(last_name="h") == []
    assert office(last_name="Vermeulen") == []
    assert office() == []


def test_a_hidden_household_shows_neither_name_nor_phone(session, make):
    household = make.household(last_name="Geheim", phone="+32470999999")
    session.flush()
    save_card(session, household_id=household.id, version=household.version, hidden=True)
    session.flush()
    row = similar(session, typed=Typed("Geheim"))[0]

    assert (row.name, row.phone, row.birth_date, row.hidden) == ("", "", None, True)


def test_the_card_on_the_screen_is_not_like_itself(session, make):
    household = make.household(last_name="Uniek")
    session.flush()
    assert similar(session, typed=Typed("Uniek"), but_for=household.id) == ()


def test_who_was_just_added_is_found_and_who_was_undone_is_not(workspace):
    look = partial(similar, typed=Typed("Zonneveld"))
    assert workspace.ask(look) == ()
    workspace.run(partial(add_household, draft=HouseholdDraft("Zonneveld")))
    assert [row.name for row in workspace.ask(look)] == ["Zonneveld"]
    workspace.undo()
    assert workspace.ask(look) == ()
