from __future__ import annotations

import json
from functools import partial

import pytest
from sqlalchemy import select

from db.tables import METADATA
from planner.days.edit import DayDraft, add_day
from planner.errors import Gone
from planner.households.joining.split import split_household
from planner.households.members import PersonDraft
from planner.kinds import PersonRole
from planner.office.privacy.fates import GOES, KEEPS, owned
from planner.office.privacy.person.gather import Whose, gather
from planner.office.privacy.person.take import take_everything
from tests.cards import add_person
from tests.conftest import NOW
from tests.make import THURSDAY
from tests.planner.office.privacy.people import People
from tests.planner.slips.reading import metadata, text

TOLD = {
    "person", "fact", "tick", "absence", "companion_consent", "household_link", "appointment",
    "desk_visit", "queue_event", "slip_issue", "visit_result", "follow_consent",
}  # fmt: skip
"""The tables that everything (`gather`) is taken from; a new one needs a section of its own."""


@pytest.fixture
def people(workspace):
    return People(workspace)


@pytest.fixture
def lived(workspace, people):
    """A household that comes, of whom much was noted."""
    day_id = workspace.run(partial(add_day, draft=DayDraft(THURSDAY))).value
    household = people.add()
    people.live(household)
    people.book(household, day_id)
    people.print(day_id)
    return household


def take(workspace, household, person=None):
    whose = Whose(household, person)
    return workspace.run(
        partial(take_everything, whose=whose, actor="An", at=NOW, language="nl")
    ).value


def test_everything_holds_every_word_that_the_rows_of_a_household_hold(workspace, people, lived):
    with workspace._database.reading() as session:
        rows = [
            str(value)
            for table in METADATA.sorted_tables
            if table.name not in ("journal", "issued_document")
            for row in session.execute(select(table))
            for value in row
        ]
    known = {word for word in people.canary.words if any(word in value for value in rows)}
    assert len(known) == 4
    made = take(workspace, lived)
    read = made.json.decode()
    assert {word for word in known if word not in read} == set()
    shown = text(made.pdf)
    assert {word for word in known if word not in shown} == set()
    assert not any(word in metadata(made.pdf) for word in people.canary.words)


def test_everything_tells_who_changed_and_who_looked(workspace, lived):
    take(workspace, lived)
    told = json.loads(take(workspace, lived).json)
    assert [row["actor"] for row in told["viewed"]] == ["An", "An"]
    assert len(told["history"]) > 8
    assert told["appointments"][0]["slips"][0]["printed_by"] == "An"


def test_everything_holds_what_came_of_it_and_what_was_agreed(workspace, people, lived):
    people.follow(lived)
    made = take(workspace, lived)
    told = json.loads(made.json)
    (coming,) = told["appointments"]
    (result,) = coming["results"]
    (followed,) = coming["follow_up"]
    assert (result["result"], result["papers"]) == ("registered", ["ID_CARD"])
    assert followed["reminded_on"] == "2027-01-05"
    assert told["followed"] == [{"purpose": "updates", "given_on": "2024-12-01"}]
    shown = text(made.pdf)
    assert {words for words in ("ingeschreven", "05/01/2027", "01/12/2024", "actualisatie")
            if words not in shown} == set()  # fmt: skip


def test_nothing_of_a_file_that_belongs_with_it_is_told(workspace, people, lived):
    name = people.canary()
    draft = PersonDraft(name, people.canary(), None, PersonRole.PARTNER)
    people.run(add_person, household_id=lived, draft=draft)
    view = people.view(lived)
    going = [person.id for person in view.persons if person.last_name == name]
    apart = people.run(split_household, household_id=lived, version=view.version, person_ids=going)
    made = take(workspace, lived)
    assert name not in made.json.decode()
    assert name not in text(made.pdf)
    assert json.loads(made.json)["linked_files"] == 1
    assert name in take(workspace, apart).json.decode()


def test_for_one_person_the_others_are_only_what_they_are_in_it(workspace, people, lived):
    child = PersonDraft(people.canary(), people.canary(), None, PersonRole.CHILD)
    people.run(add_person, household_id=lived, draft=child)
    first, second = people.view(lived).persons
    told = json.loads(take(workspace, lived, first.id).json)
    assert told["persons"][1] == {"role": "child"}
    assert told["persons"][0]["last_name"] == first.last_name
    assert child.last_name not in json.dumps(told)
    papers = json.loads(take(workspace, lived, second.id).json)["documents"]
    assert [paper["code"] for paper in papers] == ["LEASE"]


def test_a_person_who_is_not_in_the_household_is_told_nothing(workspace, people, lived):
    other = people.view(people.add()).persons[0]
    with pytest.raises(Gone):
        workspace.ask(partial(gather, whose=Whose(lived, other.id), at=NOW, language="nl"))


def test_every_table_about_a_household_has_a_section_in_everything():
    assert {table.name for table, _ in owned()} == TOLD


def test_every_table_about_somebody_is_either_erased_or_kept_for_the_counts():
    tables = {table.name for table, _ in owned()} | {"household"}
    assert {name for name in tables if (name in GOES) is (name in KEEPS)} == set()
