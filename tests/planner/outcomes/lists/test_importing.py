from __future__ import annotations

from datetime import date
from functools import partial

import pytest

from db.outcomes import Result
from planner.errors import NoOutcomeColumn
from planner.households.importing.reading.parse import parse
from planner.outcomes.lists.apply import import_results, match_list
from planner.outcomes.lists.matching import Trouble
from planner.outcomes.standing import standings_on
from tests.make import Make

SEEN = date(2027, 1, 15)


@pytest.fixture
def day(make):
    return make.day()


@pytest.fixture
def people(make, day):
    names = (("Peeters", "Jan"), ("Haddad", "Samira"), ("Haddad", "Karim"), ("Aydın", "Elif"))
    return [
        make.appointment(
            day, {"GW": None}, household=make.household(last_name=last, first_name=first)
        )
        for last, first in names
    ]


def listed(session, make, day, text):
    raw = parse(text.encode(), "terug.csv")
    landlord = make.landlord("GW").id
    return match_list(session, day_id=day.id, landlord_id=landlord, raw=raw)


def take(session, make, day, text):
    matched = listed(session, make, day, text)
    landlord = make.landlord("GW").id
    return import_results(session, landlord_id=landlord, matched=matched, seen_on=SEEN)


def results(session, day):
    session.flush()
    return {one.number: one for one in standings_on(session, day_id=day.id)}


def test_a_list_by_number_is_taken_over_whatever_it_calls_things(session, make, day, people):
    one, two, three, four = (party.number for party in people)
    text = (
        "Terugkoppeling december\n\n"
        "Nr.;Naam;Beslissing;Ingeschreven op;Reden weigering;Tegen;Bewijs van inschrijving\n"
        f"{one};Peeters Jan;Ingeschreven;04/01/2027;;;ja\n"
        f"{two};;Onvolledig;;;22/1/2027;\n"
        f"{three};Haddad, Karim;GEWEIGERD;;inkomen;;\n"
        f"{four};;in behandeling;;;;\n"
    )
    assert take(session, make, day, text) == 4
    found = results(session, day)

    assert (found[one].result, found[one].complete_on) == (Result.REGISTERED, date(2027, 1, 4))
    assert found[one].proof_on == SEEN
    assert (found[two].result, found[two].due_on) == (Result.INCOMPLETE, date(2027, 1, 22))
    assert (found[three].result, found[three].reason) == (Result.REFUSED, "income")
    assert found[four].result is Result.CONTINUED


@pytest.mark.parametrize(
    "row", ["Aydin;Elif;ok", "AYDIN;élif;ok", '"Aydın, Elif";;ok', "Elif Aydin;;volledig"]
)
def test_a_list_by_name_finds_people_however_they_are_spelt(session, make, day, people, row):
    assert take(session, make, day, f"Naam;Voornaam;Resultaat\n{row}\n") == 1
    assert results(session, day)[people[3].number].result is Result.REGISTERED


@pytest.mark.parametrize(
    ("row", "trouble"),
    [
        (";Haddad;;ok", Trouble.SEVERAL),
        (";Janssens;An;ok", Trouble.NOBODY),
        ("77;;;ok", Trouble.NOBODY),
        ("{0};Janssens;An;ok", Trouble.OTHER_NAME),
        ("{0};;;misschien", Trouble.NO_RESULT),
    ],
)
def test_a_row_that_is_not_certain_is_left_alone_and_says_why(
    session, make, day, people, row, trouble
):
    numbers = [party.number for party in people]
    (found,) = listed(session, make, day, "Nr;Naam;Voornaam;Resultaat\n" + row.format(*numbers))

    assert (found.trouble, found.standing) == (trouble, None)


def test_the_same_household_is_taken_over_once(session, make, day, people):
    number = people[0].number
    found = listed(session, make, day, f"Nr;Status\n{number};ok\n{number};geweigerd\n")

    assert [one.trouble for one in found] == [None, Trouble.TWICE]


def test_a_list_that_was_taken_over_before_changes_nothing(session, make, day, people):
    text = f"Nr;Status;Datum\n{people[0].number};ok;4/1/2027\n"
    assert take(session, make, day, text) == 1
    assert take(session, make, day, text) == 0


def test_a_list_without_a_column_for_the_outcome_is_refused(session, make, day, people):
    with pytest.raises(NoOutcomeColumn):
        listed(session, make, day, "Nr;Naam\n1;Peeters\n")


def test_one_undo_takes_a_whole_list_back(workspace):
    with workspace._database.transaction() as session:
        make = Make(session)
        day = make.day()
        party = make.appointment(day, {"GW": None})
        day_id, landlord_id, number = day.id, make.landlord("GW").id, party.number
    raw = parse(f"Nr;Status\n{number};ok\n".encode(), "terug.csv")
    ask = partial(match_list, day_id=day_id, landlord_id=landlord_id, raw=raw)
    matched = workspace.ask(ask)
    workspace.run(partial(import_results, landlord_id=landlord_id, matched=matched, seen_on=SEEN))

    def result():
        return [one.result for one in workspace.ask(partial(standings_on, day_id=day_id))]

    assert result() == [Result.REGISTERED]
    workspace.undo()
    assert result() == [None]
