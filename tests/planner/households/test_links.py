from __future__ import annotations

from dataclasses import asdict
from datetime import date

import pytest

from planner.errors import Gone, SameFile
from planner.households.consent import consents, set_consent
from planner.households.links import (
    LinkRow,
    link_households,
    linked_files,
    unlink_households,
)


@pytest.fixture
def two(session, make):
    files = make.household(last_name="Haddad"), make.household(last_name="Claes")
    session.flush()
    return [file.id for file in files]


def test_a_link_is_seen_from_both_files_and_noted_once(session, two):
    one, other = two
    link_households(session, household_id=other, other_id=one)
    link_households(session, household_id=one, other_id=other)
    session.flush()

    assert linked_files(session, household_id=one, day_id=None) == (LinkRow(other, None),)
    assert linked_files(session, household_id=other, day_id=None) == (LinkRow(one, None),)


def test_a_link_shows_the_number_and_nothing_else(session, make, two):
    day = make.day()
    household = make.household(last_name="Geheim", remark="geheim", phone="+32470000000")
    coming = make.appointment(day, {"GW": None}, household=household)
    link_households(session, household_id=two[0], other_id=household.id)
    session.flush()

    found = linked_files(session, household_id=two[0], day_id=day.id)
    assert [asdict(row) for row in found] == [
        {"household_id": household.id, "number": coming.number}
    ]


def test_a_link_can_be_taken_away_once(session, two):
    link_households(session, household_id=two[0], other_id=two[1])
    session.flush()
    unlink_households(session, household_id=two[1], other_id=two[0])
    session.flush()

    assert linked_files(session, household_id=two[0], day_id=None) == ()
    with pytest.raises(Gone):
        unlink_households(session, household_id=two[0], other_id=two[1])


def test_a_file_is_not_linked_to_itself_or_to_nothing(session, two):
    with pytest.raises(SameFile):
        link_households(session, household_id=two[0], other_id=two[0])
    with pytest.raises(Gone):
        link_households(session, household_id=two[0], other_id=1)


def test_consent_for_a_companion_is_given_and_taken_back(session, make, two):
    companion = make.companion("Toeleider 2")
    session.flush()
    ask = {"household_id": two[0], "companion_id": companion.id}
    set_consent(session, **ask, given=True, on=date(2026, 12, 1))
    set_consent(session, **ask, given=True, on=date(2026, 12, 5))
    session.flush()

    assert [(row.companion, row.given_on) for row in consents(session, household_id=two[0])] == [
        ("Toeleider 2", date(2026, 12, 1))
    ]
    set_consent(session, **ask, given=False)
    session.flush()
    assert consents(session, household_id=two[0]) == ()
