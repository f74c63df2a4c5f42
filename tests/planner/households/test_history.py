from __future__ import annotations

from functools import partial

import pytest

from planner.checklists.facts_of import set_coming
from planner.checklists.noted import Paper
from planner.checklists.ticking import mark_not_applicable
from planner.days.edit import DayDraft, add_day
from planner.households.adding import HouseholdDraft, add_household
from planner.households.card import household_view
from planner.households.history import household_history
from planner.households.joining.merge import merge_households
from planner.households.joining.preview import merge_preview
from planner.households.joining.rows import MergeChoices
from planner.households.members import PersonDraft
from planner.kinds import Role
from planner.office.accounts.member import Member
from planner.texts import LANGUAGES
from planner.timetable.booking.other_day import ask_for_day
from planner.timetable.booking.wish import Wish
from planner.timetable.moving.moves import swap_visits
from tests.cards import add_person, remove_person, save_card
from tests.make import THURSDAY, Make


@pytest.fixture
def add(workspace):
    def work(name):
        return workspace.run(partial(add_household, draft=HouseholdDraft(name))).value

    return work


@pytest.fixture
def told(workspace):
    def work(household):
        rows = workspace.ask(partial(household_history, household_id=household))
        return [(row.name, row.actor, row.undone) for row in rows]

    return work


def view_of(workspace, household):
    return workspace.ask(partial(household_view, household_id=household, day_id=None))


def test_a_household_tells_who_did_what_the_latest_first(workspace, add, told):
    household = add("Haddad")
    workspace.member = Member(0, "Bart", Role.ADMIN)
    work = partial(save_card, household_id=household, version=1, remark="Belt na 17 u")
    workspace.run(work)

    assert told(household) == [("change_card", "Bart", False), ("add_household", "An", False)]


def test_who_was_taken_off_the_card_is_still_told(workspace, add, told):
    household = add("Haddad")
    workspace.run(partial(add_person, household_id=household, draft=PersonDraft("Haddad", "Ali")))
    person = view_of(workspace, household).persons[1]
    workspace.run(partial(remove_person, person_id=person.id, version=person.version))

    assert [name for name, _, _ in told(household)] == [
        "change_card", "change_card", "add_household",
    ]  # fmt: skip


def test_what_was_undone_says_so(workspace, add, told):
    household = add("Haddad")
    workspace.run(partial(save_card, household_id=household, version=1, remark="x"))
    workspace.undo()
    assert [(name, undone) for name, _, undone in told(household)] == [
        ("undo", False), ("change_card", True), ("add_household", False),
    ]  # fmt: skip
    workspace.redo()
    assert ("change_card", "An", False) in told(household)


def test_the_acts_of_another_household_are_not_told(workspace, add, told):
    household, other = add("Haddad"), add("Claes")
    workspace.run(partial(save_card, household_id=other, version=1, remark="geheim"))
    assert told(household) == [("add_household", "An", False)]


def test_appointments_and_merging_are_told_in_words(workspace, add):
    household, other = add("Haddad"), add("Hadad")
    day = workspace.run(partial(add_day, draft=DayDraft(THURSDAY))).value
    workspace.run(partial(ask_for_day, day_id=day, wish=Wish(household)))
    seen = workspace.ask(partial(merge_preview, keep_id=household, other_id=other)).versions
    work = partial(merge_households, keep_id=household, other_id=other, choices=MergeChoices(seen))
    workspace.run(work)
    rows = workspace.ask(partial(household_history, household_id=household))

    assert [row.sentence("nl") for row in rows[:2]] == [
        "Twee dossiers samengevoegd: 1 persoon met naam",
        "Op de reservelijst: nummer 001 op donderdag 17 december 2026",
    ]
    assert all(row.sentence(language) for row in rows for language in LANGUAGES)


def test_a_swap_does_not_tell_whom_with(workspace):
    with workspace._database.transaction() as session:
        make = Make(session)
        day = make.day()
        one, other = (make.appointment(day, {"GW": time}) for time in ("09:00", "10:00"))
        ids = one.household_id, other.household_id
        visits = one.visits[0].id, other.visits[0].id
    workspace.run(partial(swap_visits, visit_id=visits[0], other_id=visits[1]))
    for household in ids:
        row = workspace.ask(partial(household_history, household_id=household))[0]
        assert (row.name, row.facts) == ("swap_visits", {})
        assert row.sentence("nl") == "Plaats gewisseld met een ander gezin"


def test_papers_and_who_comes_along_are_in_the_history(workspace, add, told):
    household = add("Haddad")
    day_id = workspace.run(partial(add_day, draft=DayDraft(THURSDAY))).value
    workspace.run(partial(ask_for_day, day_id=day_id, wish=Wish(household)))
    shown = workspace.ask(partial(household_view, household_id=household, day_id=day_id))
    coming = {"appointment_id": shown.appointment.id, "person_id": shown.persons[0].id}
    workspace.run(partial(mark_not_applicable, paper=Paper(household, "LEASE")))
    for comes in (False, True):
        workspace.run(partial(set_coming, comes=comes, **coming))

    names = [name for name, _, _ in told(household)]
    assert names[:3] == ["set_coming", "set_coming", "mark_not_applicable"]
