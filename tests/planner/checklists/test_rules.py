from __future__ import annotations

from datetime import date

import pytest

from planner.checklists.rules import RULES, check_rule
from planner.checklists.titles import shipped
from planner.checklists.validity import RULES as JUDGED
from planner.checklists.validity import period
from planner.checklists.words import period_in_words
from planner.errors import ValidityBroken

DAY = date(2026, 12, 17)


@pytest.mark.parametrize("entry", shipped(), ids=lambda x: f"{x['code']}-{x.get('valid_from', '')}")
def test_every_shipped_rule_can_be_chosen(entry):
    rule = entry.get("validity", {})

    assert check_rule(rule) == rule


def test_every_rule_that_judges_can_be_chosen():
    assert RULES.keys() == JUDGED.keys()


@pytest.mark.parametrize("what", RULES["shows"])
def test_what_must_stand_on_a_document_has_words(what):
    assert period_in_words(period(check_rule({"shows": what}), DAY), "nl")


def test_no_rule_asks_nothing():
    assert check_rule(None) == check_rule({}) == {}


@pytest.mark.parametrize(
    ("name", "most"),
    [
        ("max_age_years", 50),
        ("max_age_days", 3660),
        ("until_months_after_leaving", 120),
        ("max_stay_months", 120),
        ("income_years_back", 10),
    ],
)
def test_a_number_goes_as_far_as_its_rule_allows_and_no_further(name, most):
    assert check_rule({name: most}) == {name: most}
    with pytest.raises(ValidityBroken):
        check_rule({name: most + 1})


@pytest.mark.parametrize(
    "rule",
    [
        {"best_before": 3},
        {"max_age_years": 0},
        {"max_age_years": -1},
        {"max_age_years": 51},
        {"max_age_years": 2.5},
        {"max_age_years": "3"},
        {"max_age_years": True},
        {"max_age_years": 3, "max_age_days": 2},
        {"valid_on_day": False},
        {"months": 3},
        {"months": {"of_last": 3}},
        {"months": {"of_last": 3, "at_least": 4}},
        {"months": {"of_last": 25, "at_least": 1}},
        {"months": {"of_last": 3, "at_least": 0}},
        {"shows": "photo"},
    ],
)
def test_a_rule_that_means_nothing_is_refused(rule):
    with pytest.raises(ValidityBroken):
        check_rule(rule)
