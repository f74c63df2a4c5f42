from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from db.kinds import AppointmentState, Outcome
from db.outcomes import Anchor, Followed
from planner.errors import Gone, RuleBroken
from planner.outcomes.entering import note_proof
from planner.outcomes.followed import follow
from planner.outcomes.followup import follow_list
from planner.outcomes.items import FollowKind
from planner.outcomes.landlords import landlord_rules
from planner.outcomes.ruling import remove_follow_rule, rule_rows, set_follow_rule
from planner.outcomes.updates import Rule, in_force, next_update, shipped_rule
from planner.outcomes.visits import Visited
from tests.make import THURSDAY

FIRST = Rule(Anchor.REGISTERED, 24, 30, 60, 42)
YEARLY = Rule(Anchor.REGISTERED, 12, 20, 10, 7, date(2028, 1, 1))


@pytest.mark.parametrize(
    ("kind", "last", "due"),
    [
        ("shm", date(2026, 12, 17), date(2027, 1, 1)),
        ("shm", date(2027, 3, 1), date(2029, 1, 1)),
        ("svk", date(2027, 3, 31), date(2028, 3, 1)),
        ("wm", date(2028, 2, 29), date(2030, 2, 28)),
    ],
)
def test_a_shipped_rule_counts_from_its_own_anchor(kind, last, due):
    rule = shipped_rule("XX", kind)
    assert next_update([rule], last) == (due, rule)


def test_of_a_landlord_of_which_nothing_is_known_no_update_is_asked():
    assert next_update([shipped_rule("XX", "other")], THURSDAY) is None


@pytest.mark.parametrize(
    ("last", "due"),
    [
        (date(2025, 12, 31), date(2027, 12, 31)),
        (date(2026, 6, 1), date(2028, 1, 1)),
        (date(2027, 6, 1), date(2028, 6, 1)),
    ],
    ids=["due while the old rule holds", "was due earlier under the new one", "due by the new one"],
)
def test_a_rule_decides_as_long_as_it_holds(last, due):
    assert next_update([FIRST, YEARLY], last)[0] == due


def test_a_landlord_that_asks_no_updates_any_more_is_never_due():
    never = replace(YEARLY, anchor=Anchor.NEVER)

    assert next_update([FIRST, never], date(2027, 6, 1)) is None
    assert next_update([FIRST, never], date(2025, 6, 1)) == (date(2027, 6, 1), FIRST)


def test_the_rule_of_a_date_is_the_last_that_began():
    assert in_force([FIRST, YEARLY], date(2027, 12, 31)) is FIRST
    assert in_force([FIRST, YEARLY], date(2028, 1, 1)) is YEARLY


def test_a_rule_is_set_replaced_on_its_own_date_and_taken_back(session, make):
    own = make.landlord("GW").id
    for months in (12, 18):
        set_follow_rule(session, landlord_id=own, rule=replace(YEARLY, every_months=months))
        session.flush()
    assert [rule.every_months for rule in landlord_rules(session)[own].rules] == [24, 18]
    newest, shipped, *others = rule_rows(session, today=date(2028, 1, 1))
    assert (newest.now, newest.shipped, shipped.now, shipped.shipped) == (True, False, False, True)
    assert all(row.shipped and row.now for row in others)

    remove_follow_rule(session, landlord_id=own, valid_from=YEARLY.valid_from)
    session.flush()
    assert len(landlord_rules(session)[own].rules) == 1
    with pytest.raises(Gone):
        remove_follow_rule(session, landlord_id=own, valid_from=YEARLY.valid_from)


@pytest.mark.parametrize(
    "part", [{"every_months": 0}, {"answer_days": -1}, {"warning_days": 400}, {"proof_days": 999}]
)
def test_a_rule_that_cannot_be_is_refused(session, make, part):
    with pytest.raises(RuleBroken):
        set_follow_rule(session, landlord_id=make.landlord("GW").id, rule=replace(YEARLY, **part))
    with pytest.raises(Gone):
        set_follow_rule(session, landlord_id=1, rule=YEARLY)


def test_the_list_warns_as_the_rules_of_the_office_say(session, make):
    party = make.appointment(make.day(), {"GW": None}, state=AppointmentState.COMPLETED)
    party.visits[0].outcome = Outcome.DONE
    rule = Rule(Anchor.REGISTERED, 6, 14, 20, 10, THURSDAY)
    set_follow_rule(session, landlord_id=party.visits[0].landlord_id, rule=rule)
    follow(session, household_id=party.household_id, purpose=Followed.UPDATES, on=THURSDAY)
    session.flush()

    def listed(on):
        return [(item.kind, item.due) for item in follow_list(session, today=on)]

    assert listed(THURSDAY + timedelta(days=9)) == []
    assert listed(THURSDAY + timedelta(days=10)) == [(FollowKind.PROOF, None)]
    visited = Visited(party.id, party.visits[0].landlord_id)
    note_proof(session, visited=visited, on=THURSDAY)
    assert listed(date(2027, 5, 27)) == []
    assert listed(date(2027, 5, 28)) == [(FollowKind.UPDATE, date(2027, 7, 1))]
