from __future__ import annotations

from datetime import date
from functools import partial

import pytest

from db.checklists import Tick
from db.outcomes import Result
from planner.checklists.noted import Paper
from planner.errors import NoOutcomeColumn
from planner.households.importing.reading.parse import parse
from planner.outcomes.entering import ResultDraft, set_result
from planner.outcomes.lists.apply import import_results, match_list
from planner.outcomes.lists.matching import Trouble
from planner.outcomes.paper.handover import handover_list
from planner.outcomes.standing import standings_on
from planner.outcomes.visits import Visited
from planner.slips.lists.files import FileKind, written_as
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


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_the_list_that_we_gave_a_landlord_is_understood_when_it_comes_back(
    session, make, day, people, language
):
    """Filled in, as a workbook, in any language of the program."""
    gw, papers = make.landlord("GW").id, ("FORM_SIGNED", "PROPERTY_DECL")
    drafts = (
        ResultDraft(Result.REGISTERED, on=date(2027, 1, 4)), ResultDraft(Result.REFUSED, "income"),
        ResultDraft(Result.DECLINED, "housed"),
        ResultDraft(Result.INCOMPLETE, due_on=date(2027, 1, 22), wanted=tuple(
            Paper(people[3].household_id, code, landlord_id=gw) for code in papers)),
    )  # fmt: skip
    for party, draft in zip(people, drafts, strict=True):
        set_result(session, visited=Visited(party.id, gw), draft=draft)
    before = results(session, day)
    made = handover_list(session, day_id=day.id, landlord_id=gw, language=language)
    for party in people:
        set_result(session, visited=Visited(party.id, gw), draft=ResultDraft(None))
    session.query(Tick).delete()

    raw = parse(written_as(made, FileKind.XLSX), "terug.xlsx")
    matched = match_list(session, day_id=day.id, landlord_id=gw, raw=raw)
    assert import_results(session, landlord_id=gw, matched=matched, seen_on=SEEN) == 4
    for number, one in results(session, day).items():
        was = before[number]
        assert (one.result, one.reason, one.complete_on, one.due_on, set(one.papers)) == (
            was.result, was.reason, was.complete_on, was.due_on, set(was.papers)
        )  # fmt: skip
    matched = match_list(session, day_id=day.id, landlord_id=gw, raw=raw)
    assert not any(one.changes for one in matched)


def test_a_reason_that_does_not_go_with_the_outcome_is_another_one(session, make, day, people):
    text = f"Nr;Status;Reden\n{people[0].number};geweigerd;wil nog nadenken\n"
    assert take(session, make, day, text) == 1
    assert results(session, day)[people[0].number].reason == "other"


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
