from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from planner.days.edit import DayDraft, add_day
from planner.kinds import Role
from planner.office.accounts.member import Member
from planner.office.journal.incident import incident
from planner.office.journal.incident_pdf import LIST, file_words, incident_pdf
from planner.office.journal.refs import FileRef
from planner.office.journal.search import JournalAsked, journal_actors, journal_rows
from planner.office.journal.viewing import note_viewed
from planner.office.privacy.request import erase_household
from planner.texts import LANGUAGES
from tests.conftest import NOW
from tests.make import THURSDAY
from tests.planner.office.privacy.people import People
from tests.planner.slips.reading import text


@pytest.fixture
def people(workspace):
    return People(workspace)


def look(workspace, household, actor="An", minutes=0):
    seen = {"what": "card", "actor": actor, "at": NOW + timedelta(minutes=minutes)}
    workspace.run(partial(note_viewed, household_id=household, **seen))


def found(workspace, **asked):
    return workspace.ask(partial(journal_rows, asked=JournalAsked(**asked)))


def test_looking_at_a_card_is_noted_once_in_a_quarter_of_an_hour(workspace, people):
    household = people.add()
    for minutes in (0, 1, 14, 16):
        look(workspace, household, minutes=minutes)
    look(workspace, household, actor="Bart")
    looks = [(row.actor, row.at - NOW) for row in found(workspace) if row.viewed]
    assert looks == [("An", timedelta(minutes=16)), ("Bart", timedelta()), ("An", timedelta())]


def test_looking_can_not_be_undone_and_stands_in_the_way_of_no_undo(workspace, people):
    household = people.add()
    look(workspace, household)
    workspace.undo()
    assert [row.name for row in found(workspace)][:3] == ["undo", "note_viewed", "add_household"]


def test_the_journal_is_searched_by_household_by_staff_and_by_date(workspace, people):
    one, other = people.add(), people.add()
    workspace.member = Member(2, "Bart", Role.ADMIN)
    workspace.clock = lambda: NOW + timedelta(days=2)
    people.live(other)
    look(workspace, one, actor="Chris", minutes=3000)
    name = people.view(one).persons[0].last_name

    assert {row.households for row in found(workspace, words=name)} == {(one,)}
    assert [row.name for row in found(workspace, words=f"#{one}")] == [
        "note_viewed", "add_household"]  # fmt: skip
    assert {row.actor for row in found(workspace, actor="Bart")} == {"Bart"}
    later = (NOW + timedelta(days=1)).date()
    early = {row.name for row in found(workspace, last=NOW.date())}
    assert early == {"fill_office", "add_household"}
    assert "add_household" not in {row.name for row in found(workspace, first=later)}
    assert found(workspace, words="Nobody is called this") == ()
    assert set(workspace.ask(journal_actors)) >= {"An", "Bart", "Chris"}


def test_what_was_erased_is_still_told_by_whom_and_when(workspace, people):
    household = people.add()
    workspace.run(partial(erase_household, household_id=household, today=NOW.date()))
    rows = found(workspace, words=f"#{household}")
    assert [(row.name, row.actor, row.erased) for row in rows] == [("add_household", "An", True)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_incident_sheet_tells_who_and_how_much_but_never_a_name(workspace, people, language):
    day_id = workspace.run(partial(add_day, draft=DayDraft(THURSDAY))).value
    household = people.add()
    people.live(household)
    people.book(household, day_id)
    look(workspace, household, actor="Bart")
    asked = JournalAsked(first=NOW.date(), last=NOW.date())
    work = partial(incident, asked=asked, path=workspace.place, at=NOW)
    told = workspace.ask(work)
    by = {x.actor: (x.looks, x.files) for x in told.actors}
    assert (by["An"], by["Bart"]) == ((0, 1), (1, 1))
    (line,) = told.files
    assert (line.file.number, line.file.day, line.actors) == (1, THURSDAY, ("An", "Bart"))
    shown = text(incident_pdf(told, language))
    assert "Bart" in shown
    assert "001" in shown
    assert {word for word in people.canary.words if word in shown} == set()


def ref(number, *, there=True):
    return FileRef(number or 0, number, THURSDAY if number else None, there=there)


@pytest.mark.parametrize(
    ("file", "words"),
    [
        (ref(7), "nr. 007 van 17/12/2026"),
        (ref(None), "zonder dag"),
        (ref(7, there=False), "nr. 007 van 17/12/2026 (gewist)"),
    ],
)
def test_a_file_on_the_incident_sheet_is_named_by_its_number_or_by_what_became_of_it(file, words):
    assert file_words(file, "nl") == words


def test_an_act_on_many_files_names_some_of_them_and_counts_the_rest(workspace):
    asked = JournalAsked(first=NOW.date(), last=NOW.date())
    told = workspace.ask(partial(incident, asked=asked, path=workspace.place, at=NOW))
    many = range(1, LIST + 4)
    row = replace(told.rows[0], households=tuple(many))
    told = replace(told, rows=(row,), refs={number: ref(number) for number in many})
    shown = text(incident_pdf(told, "nl"))
    assert f"nr. {LIST:03d} van 17/12/2026, en 3 andere" in shown
    assert f"nr. {LIST + 1:03d}" not in shown
