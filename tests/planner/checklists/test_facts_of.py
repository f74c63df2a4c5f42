from __future__ import annotations

from functools import partial

import pytest

from db.checklists import Absence
from planner.checklists.facts_of import set_coming, set_facts
from planner.errors import Gone, UnknownFact
from planner.texts import explain


def facts(household):
    return {fact.code for fact in household.facts}


def test_the_facts_of_a_household_become_those_given(make):
    household = make.household(facts=("wages", "renting"))
    make.session.flush()
    set_facts(make.session, household_id=household.id, codes=["renting", "pension"])

    assert facts(household) == {"renting", "pension"}


def test_two_clerks_who_tick_at_once_both_keep_their_fact(make):
    household = make.household(facts=("wages",))
    make.session.flush()
    for added in ("renting", "pension"):
        set_facts(make.session, household_id=household.id, codes=["wages", added], was=["wages"])

    assert facts(household) == {"wages", "renting", "pension"}


def test_a_fact_that_nobody_knows_is_refused_with_its_name_and_nothing_changes(make):
    household = make.household(facts=("wages",))
    make.session.flush()
    with pytest.raises(UnknownFact) as refused:
        set_facts(make.session, household_id=household.id, codes=["renting", "rich"])

    assert "rich" in explain(refused.value, "nl")
    assert facts(household) == {"wages"}


def test_a_fact_from_an_older_catalogue_may_stay(make):
    household = make.household(facts=("veteran",))
    make.session.flush()
    set_facts(make.session, household_id=household.id, codes=["veteran", "wages"])

    assert facts(household) == {"veteran", "wages"}


def test_the_same_facts_again_are_no_change(workspace, make):
    household = make.household(facts=("wages",))
    make.session.commit()

    work = partial(set_facts, household_id=household.id, codes=["wages"])
    assert workspace.run(work).done is None


def absences(session):
    return session.query(Absence).count()


def test_who_stays_away_is_noted_once_and_taken_back(make):
    found = make.appointment(make.day(), {"GW": None})
    person = found.household.persons[0].id
    for comes, expected in ((False, 1), (False, 1), (True, 0), (True, 0)):
        set_coming(make.session, appointment_id=found.id, person_id=person, comes=comes)
        make.session.flush()
        assert absences(make.session) == expected


def test_a_stranger_does_not_come_along_to_an_appointment(make):
    found, other = make.appointment(make.day(), {"GW": None}), make.household()
    make.session.flush()

    with pytest.raises(Gone):
        set_coming(
            make.session, appointment_id=found.id, person_id=other.persons[0].id, comes=False
        )


def test_a_removed_household_has_no_facts(session):
    with pytest.raises(Gone):
        set_facts(session, household_id=1, codes=[])
