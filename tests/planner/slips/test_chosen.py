from __future__ import annotations

from datetime import timedelta

import pytest

from db.kinds import SlipFormat
from planner.errors import ListIsEmpty, NothingPlanned
from planner.slips.chosen import chosen_bring_lists, chosen_missing, chosen_slips
from planner.slips.counts import paper_counts
from planner.slips.lists.asked import Asked
from tests.make import THURSDAY
from tests.planner.slips import reading

NEXT = THURSDAY + timedelta(days=56)


@pytest.fixture
def day(make):
    return make.day()


@pytest.fixture
def parties(make, day):
    """Two with their times, the second at POORT only; a third waits for its own."""
    return [
        make.appointment(day, visits, household=make.household(last_name=name))
        for name, visits in (
            ("Haddad", {"GW": "09:00", "POORT": "09:30"}), ("Claes", {"POORT": "10:00"}),
            ("Kaya", {"GW": None}),
        )
    ]  # fmt: skip


def test_the_papers_of_some_are_those_with_times_that_are_asked_for(session, make, day, parties):
    poort = Asked(day.id, landlord_id=make.landlord("POORT").id)
    one = chosen_slips(session, asked=poort, only=parties[1].id, sheet=SlipFormat.A5)

    assert len(reading.texts(one)) == 1
    assert "Uw nummer 002" in reading.text(one)
    both = reading.texts(chosen_bring_lists(session, asked=poort))
    assert ["001" in both[0], "002" in both[-1]] == [True, True]
    assert not any("003" in page for page in both)


def test_what_nobody_asked_for_or_nothing_planned_is_said(session, make, day, parties):
    other = Asked(day.id, landlord_id=make.landlord("ZWVS").id)
    with pytest.raises(ListIsEmpty):
        chosen_slips(session, asked=other)
    with pytest.raises(ListIsEmpty):
        chosen_missing(session, asked=Asked(day.id), only=parties[2].id)
    with pytest.raises(NothingPlanned):
        chosen_slips(session, asked=Asked(make.day(NEXT).id))


def test_each_paper_of_a_day_says_how_much_of_it_there_is(session, day, parties):
    counts = paper_counts(session, day_id=day.id)

    assert (counts["day"], counts["slips"], counts["desks"]) == (3, 2, 2)
    assert (counts["companions"], counts["interpreters"], counts["owed"]) == (0, 0, 0)
