from __future__ import annotations

from datetime import date
from functools import partial

import pytest

from db.days import RegistrationDay
from db.households import Household, Person
from db.kinds import AppointmentState, PersonRole
from db.slips import SlipIssue
from planner.households.finding import find_households, households_by_id, read_ahead
from planner.households.index.index import HouseholdIndex
from planner.households.search import household_rows
from planner.operations import operation
from planner.slips.code import slip_code
from tests.make import THURSDAY, Make

TODAY = date(2026, 12, 8)


@operation
def change(session, *, work):
    return work(session)


class Office:
    """An office with people, changed and asked as the program does."""

    def __init__(self, workspace):
        self.workspace = workspace
        self.day = None

    def run(self, work):
        return self.workspace.run(partial(change, work=work)).value

    def add(self, last_name, first_name="Jan", born=date(1984, 5, 6), **values):
        def work(session):
            return Make(session).household(
                last_name=last_name, first_name=first_name, birth_date=born, **values
            )

        return self.run(work).id

    def plan(self, on=THURSDAY):
        return self.run(lambda session: Make(session).day(on)).id

    def book(self, household_id, number, day_id, **values):
        def work(session):
            appointment = Make(session).appointment(
                session.get_one(RegistrationDay, day_id), {},
                household=session.get_one(Household, household_id), **values,
            )  # fmt: skip
            appointment.number = number
            return appointment

        return self.run(work)

    def ask(self, words):
        return self.workspace.ask(
            partial(find_households, words=words, day_id=self.day, today=TODAY)
        )

    def names(self, words):
        return [row.name for row in self.ask(words).rows]


@pytest.fixture
def office(workspace):
    made = Office(workspace)
    while not workspace.ask(read_ahead):
        pass
    return made


def test_a_name_is_found_in_any_order_begun_or_with_a_slip(office):
    office.add("Al-Haddad", "Samira")
    office.add("Peeters", "An")
    for words in (
        "haddad samira", "samira haddad", "sam had", "HADDAD", "hadad", "haddda", "hadda samria",
        "al-haddad", "alhaddad samira",
    ):  # fmt: skip
        assert office.names(words) == ["Al-Haddad, Samira"], words


SPELLINGS = (
    ("Ülker", "ulker"), ("Namysł", "namysl"), ("Lefèvre", "LEFEVRE"), ("Øzgür", "ozgur"),
    ("Tkachenko", "tkatsjenko"), ("Shevchuk", "sjevtsjoek"), ("Chevtchouk", "shevchuk"),
    ("Youssef", "yusuf"), ("Khaled", "halid"), ("Achmed", "ahmad"), ("Шевченко", "sjevtsjenko"),
    ("D'hondt", "dhondt"), ("Dhondt", "d hondt"), ("Van den Berghe", "vandenberghe"),
    ("Vandenberghe", "van den berghe"), ("Vandenberghe", "van den berge"),
    ("El Amrani", "elamrani"), ("Elamrani", "el amrani"), ("Tkachenko", "tkatsjen"),
    ("Mustafayev", "mustefa"),
)  # fmt: skip


def test_a_name_is_found_without_accents_in_one_or_by_its_sound(office):
    for stored in dict(SPELLINGS):
        office.add(stored, "")
    office.add("Claes", "Piet")
    missed = [(stored, typed) for stored, typed in SPELLINGS if stored not in office.names(typed)]
    assert missed == []
    assert not any("Claes, Piet" in office.names(typed) for _, typed in SPELLINGS)


def test_what_stands_there_goes_before_what_sounds_alike(office):
    for name in ("Haddad", "Hadad", "Hadadi"):
        office.add(name)
    assert office.names("hadad") == ["Hadad, Jan", "Hadadi, Jan", "Haddad, Jan"]
    assert office.ask("hadad").sure
    assert not office.ask("hadat").sure


def test_every_word_must_fit(office):
    office.add("Haddad", "Samira")
    assert office.names("haddad piet") == []
    assert office.ask("haddad piet").total == 0


def test_a_birth_date_or_year_tells_namesakes_apart(office):
    office.add("Haddad", born=date(1984, 5, 6))
    office.add("Haddad", born=date(1990, 1, 2))
    for words in ("6/5/1984", "06-05-84", "6 mei 1984", "06051984", "haddad 1984"):
        assert [row.birth_date for row in office.ask(words).rows] == [date(1984, 5, 6)], words


def test_namesakes_are_marked_and_others_are_not(office):
    office.add("Haddad", born=date(1984, 5, 6))
    office.add("Haddad", born=date(1990, 1, 2))
    office.add("Haddad", "Samira")
    marked = [(row.name, row.namesakes) for row in office.ask("haddad").rows]
    assert marked == [("Haddad, Jan", True), ("Haddad, Jan", True), ("Haddad, Samira", False)]


def test_a_phone_is_found_by_its_end_or_its_beginning(office):
    office.add("Haddad", phone="+32470005701")
    office.add("Claes", phone="+32479111111")
    for words in (
        "0470005701", "0470 00 57 01", "+32470005701", "0032470005701", "5701", "0470 00", "57 01",
    ):  # fmt: skip
        assert office.names(words) == ["Haddad, Jan"], words


@pytest.mark.parametrize("words", ["013", "13"])
def test_the_number_of_the_chosen_day_goes_first(office, words):
    office.add("Claes", phone="+32470000013")
    household, other = office.add("Haddad"), office.add("Peeters")
    office.day = office.plan()
    office.book(household, 13, office.day)
    office.book(other, 13, office.plan(date(2027, 2, 18)))
    found = office.ask(words).rows
    assert (found[0].name, found[0].number) == ("Haddad, Jan", 13)
    assert "Peeters, Jan" not in [row.name for row in found]


def test_the_zeros_of_a_number_are_no_call_from_abroad(office):
    office.add("Claes", phone="+32470005701")
    office.add("Peeters", phone="+32470005001")
    household = office.add("Haddad")
    office.day = office.plan()
    office.book(household, 1, office.day)
    assert office.names("001") == ["Haddad, Jan", "Peeters, Jan"]


def test_a_slips_code_is_found_and_a_wrong_digit_is_said(office):
    office.add("Claes")
    appointment = office.book(office.add("Haddad"), 7, office.plan())
    code = slip_code(appointment.id, 1)

    def issue(session):
        session.add(
            SlipIssue(
                appointment=session.merge(appointment), issue=1, code=code, route="", language="nl",
                format="a5", printed_at=office.workspace.clock(), printed_by="An", digest="",
            )
        )  # fmt: skip

    office.run(issue)
    assert office.names(f"{code[:4]} {code[4:8]} {code[8:]}") == ["Haddad, Jan"]
    wrong = office.ask(str((int(code) + 1) % 10**12).zfill(12))
    assert (wrong.rows, wrong.wrong_code) == ((), True)


def test_the_next_appointment_is_shown_and_one_that_was_cancelled_is_not(office):
    household = office.add("Haddad")
    office.book(household, 1, office.plan(date(2026, 10, 15)))
    office.book(household, 2, office.plan(THURSDAY), state=AppointmentState.CANCELLED)
    office.book(household, 3, office.plan(date(2027, 2, 18)))
    assert office.ask("haddad").rows[0].next_on == date(2027, 2, 18)


def test_another_person_of_the_household_is_found_and_named(office):
    def work(session):
        household = Make(session).household(last_name="Peeters", first_name="An")
        household.persons.append(
            Person(role=PersonRole.PARTNER, last_name="Haddad", first_name="Samira", position=1)
        )

    office.run(work)
    [row] = office.ask("samira haddad").rows
    assert (row.name, row.also) == ("Peeters, An", "Haddad, Samira")
    [row] = office.ask("peeters samira").rows
    assert row.name == "Peeters, An"


def test_a_hidden_household_is_not_found_by_part_of_what_is_known(office):
    office.add("Haddad", "Samira", phone="+32470005701", hidden=True)
    for words in (
        "haddad", "samira", "hadad samira", "haddad 1984", "6/5/1984", "5701", "haddad sami",
    ):  # fmt: skip
        found = office.ask(words)
        assert (found.rows, found.total) == ((), 0), words


def test_a_hidden_household_is_found_by_number_or_exact_name_and_shows_nothing_else(office):
    household = office.add("Haddad", "Samira", phone="+32470005701", hidden=True)
    office.day = office.plan()
    office.book(household, 13, office.day)
    for words in ("013", "samira haddad", "Haddad Samira 1984"):
        [row] = office.ask(words).rows
        assert (row.number, row.hidden) == (13, True)
        assert (row.name, row.also, row.phone) == ("", "", "")
        assert (row.birth_date, row.next_on) == (None, None)
    assert office.ask("haddad 13").rows == ()


def rename(name):
    def work(session, household_id):
        session.get_one(Household, household_id).persons[0].last_name = name

    return work


def test_a_new_name_a_deletion_and_each_undo_are_seen_at_once(office):
    household = office.add("Haddad")
    office.run(partial(rename("Claes"), household_id=household))
    assert (office.names("haddad"), office.names("claes")) == ([], ["Claes, Jan"])

    office.workspace.undo()
    assert (office.names("haddad"), office.names("claes")) == (["Haddad, Jan"], [])

    office.workspace.redo()
    assert office.names("claes") == ["Claes, Jan"]

    office.run(lambda session: session.delete(session.get_one(Household, household)))
    assert office.names("claes") == []

    office.workspace.undo()
    assert office.names("claes") == ["Claes, Jan"]


def test_a_person_who_goes_to_another_household_is_found_there(office):
    one, other = office.add("Haddad"), office.add("Claes")

    def work(session):
        person = session.get_one(Household, one).persons[0]
        person.position, person.household_id = 1, other

    office.run(work)
    assert [row.id for row in office.ask("haddad").rows] == [other]
    office.workspace.undo()
    assert [row.id for row in office.ask("haddad").rows] == [one]


def test_hiding_a_household_takes_effect_at_once_and_so_does_undoing_it(office):
    household = office.add("Haddad")

    def hide(session):
        session.get_one(Household, household).hidden = True

    office.run(hide)
    assert office.ask("hadd").rows == ()
    office.workspace.undo()
    assert office.names("hadd") == ["Haddad, Jan"]


def test_another_phone_and_birth_date_are_seen_at_once(office):
    household = office.add("Haddad", phone="+32470005701")

    def work(session):
        found = session.get_one(Household, household)
        found.phone, found.persons[0].birth_date = "+32470111111", date(1990, 1, 2)

    office.run(work)
    assert (office.names("5701"), office.names("6/5/1984")) == ([], [])
    assert office.names("1111") == office.names("2/1/1990") == ["Haddad, Jan"]


def test_what_is_refused_leaves_no_trace(office):
    def work(session):
        Make(session).household(last_name="Haddad")
        session.flush()
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        office.run(work)
    assert office.names("haddad") == []


def test_the_index_may_be_asked_while_it_is_read_and_says_so(workspace):
    office = Office(workspace)
    ids = [office.add(name) for name in ("Aydin", "Bakker", "Claes", "Desmet")]
    workspace.index = HouseholdIndex()
    assert not workspace.ask(partial(workspace.index.read_more, most=3))
    assert office.names("desmet") == ["Desmet, Jan"]
    assert (office.names("aydin"), office.ask("aydin").complete) == ([], False)

    office.run(partial(rename("Zaman"), household_id=ids[0]))
    assert workspace.ask(partial(workspace.index.read_more, most=3))
    assert (office.names("aydin"), office.names("zaman")) == ([], ["Zaman, Jan"])
    assert office.ask("zaman").complete


def test_who_comes_on_the_chosen_day_is_found_before_everybody_is_read(workspace):
    office = Office(workspace)
    household = office.add("Haddad")
    office.day = office.plan()
    office.book(household, 13, office.day)
    workspace.index = HouseholdIndex()
    assert office.names("13") == office.names("haddad") == ["Haddad, Jan"]


def test_many_who_fit_are_counted_and_the_best_are_shown(office):
    for number in range(30):
        office.add("Haddad", f"Jan{number}")
    office.add("Haddad", "Samira")
    found = office.ask("hadd")
    assert (len(found.rows), found.total) == (12, 31)
    assert office.names("haddad samira") == ["Haddad, Samira"]


def test_among_hundreds_of_one_name_are_those_who_come_and_whose_words_fit_best(session, make):
    for number in range(260):
        make.household(last_name="Haddad", first_name=f"Jan{number}")
    make.household(last_name="Claes", first_name="Jan1")
    coming = make.household(last_name="Haddad", first_name="Zohra")
    day = make.day()
    make.appointment(day, {"GW": None}, household=coming)
    found = partial(find_households, session, day_id=day.id, today=TODAY)

    assert (found(words="hadd").rows[0].name, found(words="hadd").total) == ("Haddad, Zohra", 261)
    assert found(words="hadd jan").rows[0].name == "Haddad, Jan0"
    assert len(household_rows(session, day_id=day.id, words="haddad", today=TODAY)) == 250


def test_those_who_are_expected_on_the_day_go_first(office):
    office.add("Haddad", born=date(1980, 1, 1))
    expected = office.add("Haddad", born=date(1990, 1, 1))
    office.day = office.plan()
    office.book(expected, 4, office.day)
    assert [row.number for row in office.ask("haddad").rows] == [4, None]


def test_households_are_shown_in_the_order_they_are_named_in(office):
    ids = [office.add(name) for name in ("Claes", "Haddad", "Aydin")]
    work = partial(households_by_id, ids=[ids[1], 1, ids[0]], day_id=None, today=TODAY)
    assert [row.name for row in office.workspace.ask(work)] == ["Haddad, Jan", "Claes, Jan"]


def test_without_a_day_the_newest_are_listed_by_name(office):
    ids = [office.add(name) for name in ("Haddad", "Claes")]
    listed = office.workspace.ask(partial(household_rows, day_id=None))
    assert [row.id for row in listed] == ids[::-1]


def test_who_is_named_exactly_is_not_mixed_up_with_who_is_alike(office):
    exact, alike = office.add("Hadad"), office.add("Haddad")
    listed = partial(household_rows, day_id=None, today=TODAY, as_typed=True)
    ask = office.workspace.ask
    assert [row.id for row in ask(partial(listed, words="hadad"))] == [exact]
    assert {row.id for row in ask(partial(listed, words="hadadd"))} == {exact, alike}


def test_the_list_shows_whom_words_fit_or_one_household(office):
    one, other = office.add("Haddad", "Samira"), office.add("Claes")
    listed = partial(household_rows, day_id=None, today=TODAY)
    ask = office.workspace.ask
    assert [row.id for row in ask(partial(listed, words="hadad"))] == [one]
    assert [row.id for row in ask(partial(listed, words=f"#{other}"))] == [other]
