"""Who may be on the lists twice, and who only looks so."""

from __future__ import annotations

from datetime import date

import pytest

from planner.households.importing.duplicates.finder import Finder
from planner.households.importing.duplicates.likeness import Person, same_person
from planner.households.importing.duplicates.skeleton import skeleton
from planner.households.importing.judging.context import KnownHousehold, ListContext
from planner.households.importing.judging.judge import judge
from planner.households.importing.judging.problems import KnownRef
from tests.planner.households.importing.office import DAY, KORTRIJK, csv_list

BORN, OTHER = date(1984, 3, 12), date(1971, 8, 25)
NEW_YEAR = date(1985, 1, 1)
A, B = "+32470000001", "+32470000002"


def person(name, born=BORN, phone=""):
    last, first = name.split(",")
    return Person(last, first, born, phone)


SAME = [
    (person("Gossiaux,Mathys"), person("Mathys,Gossiaux")),
    (person("Öztürk,Elif"), person("OZTURK,ELIF")),
    (person("Shevchuk,Iryna"), person("Sjevtsjoek,Irina")),
    (person("Chevtchouk,Irina"), person("Шевчук,Ірина")),
    (person("Al-Haddad,Yousef"), person("Haddad,Youssef")),
    (person("Ali,Mohamed"), person("Ali,Muhammad")),
    (person("Bondar,Oleksandr"), person("Bondar,Aleksandr")),
    (person("Van den Berghe,Jan"), person("Vandenberghe,Jan")),
    (person("Vermeulen,Sofie"), person("Vermeule,Sophie")),
    (person("Peeters,Jan"), person("Peeters,Jan Willem")),
    (person("Peeters,J."), person("Peeters,Jan")),
    (person("De Clercq – Öztürk,Dmitri"), person("De Clercq,Dmitri")),
    (person("Peeters,Jan", phone=A), person("Peeters,Jan", date(1984, 12, 3), B)),
    (person("Peeters,Jan", phone=A), person("Peeters,Jan", date(1985, 3, 12), B)),
    (person("Peeters,Jan", phone=A), person("Peeters,Jan", OTHER, A)),
    (person("Peeters,Jan", None, A), person("Peters,Jan", BORN, A)),
    (person("Peeters,Jan", None), person("Peeters,Jan", BORN, A)),
    (person("Claes,An"), person("Claes,Ann")),
    (person("Jansen,Piet"), person("Janssens,Piet")),
    (person("Nuyts,Kris"), person("Nuijts,Chris")),
    (person("Ali,Mohammed", NEW_YEAR), person("Ali,Muhamad", NEW_YEAR)),
    (person("Singh,Omar"), person("Singh,Umar")),
    (person("Youssef,Abdelkader"), person("Jousef,Abdel Kader")),
    (person("Ahmed,Hussein"), person("Ahmed,Hossein")),
    (person("Peeters,Marie"), person("Peeters,Maria")),
    (person("Ali,Mohamed", NEW_YEAR, A), person("Ali,Mohamed", date(1986, 1, 1), A)),
]
DIFFERENT = [
    (person("Peeters,Jan", phone=A), person("Peeters,Jan", OTHER, B)),
    (person("Peeters,Jan"), person("Peeters,Jan", OTHER)),
    (person("Peeters,Jan", None, A), person("Peeters,Jan", BORN, B)),
    (person("Peeters,Jan"), person("Claes,Mia")),
    (person("Peeters,Jan"), person("Peeters,Els")),
    (person("Peeters,Jan"), person("Janssens,Jan")),
    (person("Peeters,Jan", BORN, A), person("Peeters,Els", OTHER, A)),
    (person("Peeters,Marie", BORN, A), person("Peeters,Maria", OTHER, A)),
    (person("Peeters,Jan", BORN, A), person("Claes,Mia", BORN, A)),
    (person("Peeters,", BORN), person("Peeters,Jan", BORN)),
    (person("Devos,Elif", phone=A), person("Van Damme,Elif", phone=A)),
    (person("Peeters,Jan"), person("Peeters,An")),
    (person("Janssens,Maria"), person("Janssens,Mario")),
    (person("Ahmed,Hassan"), person("Ahmed,Hussein")),
    (person("Singh,Amar"), person("Singh,Omar")),
    (person("Peeters,Eva"), person("Peeters,Ivo")),
    (person("Ali,Mohamed", NEW_YEAR), person("Ali,Mohamed", date(1986, 1, 1))),
    (person("Peeters,Jan", NEW_YEAR), person("Peeters,Jan Willem", NEW_YEAR)),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spellings_and_slips_do_not_hide_a_person(one, other):
    assert same_person(one, other)
    assert same_person(other, one)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_people_who_share_a_name_a_date_or_a_phone_are_not_the_same(one, other):
    assert not same_person(one, other)
    assert not same_person(other, one)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_the_index_finds_whom_comparing_would(one, other):
    finder = Finder()
    finder.add("somebody", person("Claes,Mia", OTHER, B))
    finder.add("this one", one)

    assert finder.find(other) == "this one"


@pytest.mark.parametrize(
    "spellings",
    ["shevchuk sjevtsjoek chevtchouk", "mohamed mohammed muhammad", "oleksandr aleksandr alexander",
     "yousef youssef jousef yusuf", "khadija khadidja", "dmitri dmytro dmitry", "igor ihor",
     "nataliia natalia natalya", "hussein houssein hossein", "tkachenko tkatsjenko tkatchenko"],
)  # fmt: skip
def test_transliterations_of_one_name_have_one_skeleton(spellings):
    assert len({skeleton(word) for word in spellings.split()}) == 1


def test_somebody_the_office_knows_is_named_with_the_number_of_the_day():
    known = (KnownHousehold(7, (person("Peeters,Jan", phone=A),), 14),)
    context = ListContext(DAY, KORTRIJK.landlords, known)
    raw = csv_list(["Naam", "Voornaam", "Geboortedatum"], ["Jan", "PEETERS", "12/03/1984"])
    verdict = judge([raw], context)

    assert list(verdict.duplicates.values()) == [KnownRef(7, 14)]


def test_a_refused_row_is_nobody_s_duplicate():
    heading = ["Naam", "Voornaam", "Geboortedatum", "Gsm"]
    raw = csv_list(heading, ["Peeters", "Jan", "31/02/1984", "0470 00 00 01"],
                   ["Peeters", "Jan", "12/03/1984", "0470 00 00 01"])  # fmt: skip

    assert judge([raw], KORTRIJK).duplicates == {}
