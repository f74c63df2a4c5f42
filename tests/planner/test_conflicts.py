from __future__ import annotations

from functools import partial

import pytest

from db.appointments import Appointment
from db.checklists import Requirement
from db.days import RegistrationDay, Series
from db.households import Companion, Household, Person
from db.office import Office
from db.outcomes import VisitResult
from planner.columns import column_words, value_words
from planner.conflicts import UNSAID, differences, over
from planner.errors import ChangedBySomebody
from planner.kinds import Role
from planner.office.accounts.member import Member
from tests.cards import save_card
from tests.make import Make

GUARDED = (Appointment, Companion, Household, Office, Person, RegistrationDay, Requirement, Series,
           VisitResult)  # fmt: skip
"""What two people may have on their screens at once, to change it."""


@pytest.fixture
def household(workspace):
    def add(session):
        made = Make(session).household(phone="+32470000001")
        session.flush()
        return made.id, made.version

    return workspace._database.change(add)


@pytest.fixture
def clash(workspace, household):
    """Bea changes the phone, then An what she had on her screen."""
    id_, version = household
    workspace.member = Member(0, "Bea", Role.ADMIN)
    workspace.run(partial(save_card, household_id=id_, version=version, phone="0499 11 22 33"))
    workspace.member = Member(0, "An", Role.ADMIN)

    def work(of, **value):
        mine = partial(of, household_id=id_, version=version, **value)
        with pytest.raises(ChangedBySomebody) as refused:
            workspace.run(mine)
        return mine, refused.value

    return work


def told(workspace, clash):
    work, refusal = clash
    found = workspace.ask(partial(differences, work=work, refusal=refusal))
    return {one.column: (one.was, one.theirs, one.mine) for one in found}


def test_who_was_first_is_said_and_both_versions_are_shown(workspace, clash):
    both = clash(save_card, phone="0470 99 88 77")

    assert both[1].actor == "Bea"
    assert told(workspace, both) == {"phone": ("+32470000001", "+32499112233", "+32470998877")}


def test_what_only_one_of_them_changed_is_shown_as_well(workspace, clash):
    both = clash(save_card, remark="Belt terug")

    assert told(workspace, both) == {
        "phone": ("+32470000001", "+32499112233", "+32499112233"),
        "remark": ("", "", "Belt terug"),
    }


def test_looking_at_both_keeps_neither(workspace, household, clash):
    both = clash(save_card, phone="0470 99 88 77")
    told(workspace, both)

    assert workspace.ask(lambda s: s.get_one(Household, household[0]).phone) == "+32499112233"


def test_who_has_seen_it_may_write_over_it_as_one_act_with_its_own_undo(
    workspace, household, clash
):
    outcome = workspace.run(over(*clash(save_card, phone="0470 99 88 77")))

    def phone(session):
        return session.get_one(Household, household[0]).phone

    assert workspace.ask(phone) == "+32470998877"
    assert outcome.done.name == "change_card"
    workspace.undo()
    assert workspace.ask(phone) == "+32499112233"


def test_what_changed_again_after_it_was_seen_is_not_written_over(workspace, household, clash):
    work, refusal = clash(save_card, phone="0470 99 88 77")
    workspace.run(partial(save_card, household_id=household[0], version=refusal.now, remark="x"))

    with pytest.raises(ChangedBySomebody) as refused:
        workspace.run(over(work, refusal))
    again = over(over(work, refusal), refused.value)
    workspace.run(again)


@pytest.mark.parametrize("kind", GUARDED)
def test_every_column_has_words(kind):
    for column in set(kind.__table__.c.keys()) - UNSAID:
        assert all(column_words(column, language) for language in ("nl", "fr", "en")), column


def test_values_are_written_as_people_read_them():
    said = {
        "hidden": (True, "ja"), "phone": ("", "–"), "arrives": (550, "09:10"),
        "birth_date": ("1984-05-06", "06/05/1984"), "hours": ([[510, 720]], "08:30-12:00"),
        "papers": (["ID", "LOON"], "ID, LOON"), "adults": (2, "2"),
    }  # fmt: skip
    for column, (value, words) in said.items():
        assert value_words(column, value, "nl") == words
