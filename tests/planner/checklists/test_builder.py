from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.kinds import LandlordKind, Regime
from planner.checklists.builder import (
    DEEPEST,
    KINDS,
    MOST_LINES,
    ConditionLine,
    condition_of,
    lines_of,
)
from planner.checklists.condition_words import condition_in_words
from planner.checklists.conditions import Situation, holds, triggers
from planner.checklists.titles import shipped
from planner.checklists.words import fact_words
from planner.errors import ConditionBroken, UnknownFact
from planner.texts import LANGUAGES

Line = ConditionLine
FACTS = sorted(fact_words())
leaves = st.one_of(
    st.builds(lambda code: {"fact": code}, st.sampled_from(FACTS)),
    st.builds(lambda test, n: {test: {"min": n}},
              st.sampled_from(["adults", "children", "absent"]), st.integers(1, 20)),
    st.builds(lambda kind: {"landlord": str(kind)}, st.sampled_from(KINDS)),
    st.builds(lambda regime: {"regime": str(regime)}, st.sampled_from(list(Regime))),
)  # fmt: skip


def deeper(inner):
    def group(test, parts, *, negated):
        return {"not": {test: parts}} if negated else {test: parts}

    return st.builds(group, st.sampled_from(["all", "any"]),
                     st.lists(inner, min_size=1, max_size=3), negated=st.booleans())  # fmt: skip


conditions = st.recursive(
    st.one_of(leaves, leaves.map(lambda part: {"not": part})), deeper, max_leaves=8
)
situations = st.builds(
    Situation,
    st.frozensets(st.sampled_from(FACTS)),
    st.integers(0, 4),
    st.integers(0, 4),
    st.sampled_from(list(Regime)),
    st.sampled_from(list(LandlordKind)),
    st.integers(0, 2),
)


def fits(condition):
    lines = lines_of(condition)
    return len(lines) <= MOST_LINES and max(line.depth for line in lines) <= DEEPEST


@settings(max_examples=300, deadline=None)
@given(conditions.filter(fits))
def test_a_condition_comes_back_from_its_lines_as_it_was(condition):
    assert condition_of(lines_of(condition)) == condition


@settings(max_examples=300, deadline=None)
@given(conditions, situations)
def test_a_condition_holds_only_with_one_of_its_triggers(condition, situation):
    needed = triggers(condition)

    assert needed is None or not holds(condition, situation) or needed & situation.facts


def test_what_may_hold_without_any_fact_has_no_triggers():
    sure = [{"fact": "wages"}, {"fact": "renting"}]
    assert triggers({"any": sure}) == {"wages", "renting"}
    assert triggers({"any": [*sure, {"adults": 2}]}) is None


@pytest.mark.parametrize("entry", shipped(), ids=lambda x: f"{x['code']}-{x.get('valid_from', '')}")
def test_every_shipped_condition_can_be_edited(entry):
    assert condition_of(lines_of(entry["when"])) == entry["when"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("entry", shipped(), ids=lambda x: f"{x['code']}-{x.get('valid_from', '')}")
def test_every_shipped_condition_has_words(entry, language):
    words = condition_in_words(entry["when"], language)

    assert words
    assert "{" not in words
    assert "_" not in words


def test_not_not_is_nothing_said_twice():
    assert lines_of({"not": {"not": {"fact": "wages"}}}) == [Line(0, "fact", "wages")]


def test_groups_within_groups_stand_in_brackets():
    payslips = {"all": [{"fact": "wages"}, {"any": [{"landlord": "svk"}, {"adults": {"min": 2}}]}]}

    assert condition_in_words(payslips, "en") == (
        "wages and (the landlord is an SVK or at least 2 adults)"
    )


@pytest.mark.parametrize(
    ("lines", "wrong"),
    [
        ([], 0),
        ([Line(0, "all"), *[Line(1, "fact", "wages")] * MOST_LINES], 0),
        ([Line(1, "fact", "wages")], 1),
        ([Line(0, "fact", "wages"), Line(0, "fact", "renting")], 2),
        ([Line(0, "fact", "wages"), Line(1, "fact", "renting")], 2),
        ([Line(0, "all"), Line(2, "fact", "wages")], 2),
        ([Line(0, "all")], 1),
        ([Line(0, "all"), Line(1, "any"), Line(1, "fact", "wages")], 2),
        ([Line(0, "adults", 0)], 1),
        ([Line(0, "adults", -1)], 1),
        ([Line(0, "children", "many")], 1),
        ([Line(0, "children", 21)], 1),
        ([Line(0, "absent", True)], 1),
        ([Line(0, "regime", "feudal")], 1),
        ([Line(0, "landlord", "intake")], 1),
        ([Line(0, "always", "", negated=True)], 1),
        ([Line(0, "mood", "good")], 1),
        ([Line(0, "not")], 1),
        ([Line(depth, "all") for depth in range(6)], 6),
    ],
)
def test_nonsense_is_refused_with_the_number_of_its_line(lines, wrong):
    with pytest.raises(ConditionBroken) as refused:
        condition_of(lines)

    assert refused.value.line == wrong


@pytest.mark.parametrize("code", ["rich", ""])
def test_a_fact_that_there_is_not_is_refused(code):
    with pytest.raises(UnknownFact):
        condition_of([Line(0, "fact", code)])
