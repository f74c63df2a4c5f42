from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.checklists.builder import DEEPEST, ConditionLine, condition_of, lines_of
from planner.checklists.conditions import holds
from planner.checklists.line_editing import (
    ALWAYS,
    closed,
    end_of,
    opened,
    with_change,
    with_line,
    without_line,
)
from planner.checklists.titles import shipped
from tests.planner.checklists.test_builder import conditions, situations

Line = ConditionLine
WAGES, RENTING = Line(1, "fact", "wages"), Line(1, "fact", "renting")
BOTH = (Line(0, "all"), WAGES, RENTING)


@pytest.mark.parametrize("entry", shipped(), ids=lambda entry: entry["code"])
def test_the_shipped_conditions_come_back_from_the_editor_as_they_were(entry):
    assert condition_of(closed(opened(lines_of(entry["when"])))) == entry["when"]


@given(conditions, situations)
def test_opening_and_closing_changes_nothing_that_a_condition_says(condition, situation):
    lines = opened(lines_of(condition))
    assert lines[0].test in {"all", "any", "always"}
    back = closed(lines)
    if max(line.depth for line in back) <= DEEPEST and len(back) <= 30:
        assert holds(condition_of(back), situation) == holds(condition, situation)


def test_a_line_added_to_always_begins_a_group_that_must_all_hold():
    assert with_line(ALWAYS, 0, "fact", "wages") == BOTH[:2]


def test_a_line_is_added_at_the_end_of_its_own_group():
    lines = (*BOTH[:2], Line(1, "any"), Line(2, "fact", "pension"), RENTING)
    grown = with_line(lines, 2, "children", 1)
    assert grown[4] == Line(2, "children", 1)
    assert grown[5] == RENTING


def test_a_group_goes_with_all_that_belongs_to_it():
    lines = (Line(0, "all"), Line(1, "any"), Line(2, "fact", "pension"), WAGES, RENTING)
    assert end_of(lines, 1) == 3
    assert without_line(lines, 1) == BOTH


def test_a_line_is_taken_away_and_the_last_one_left_stays():
    assert without_line(BOTH, 2) == BOTH[:2]


def test_without_its_last_line_a_condition_is_always():
    assert without_line(BOTH[:2], 1) == ALWAYS


def test_a_group_that_becomes_a_test_drops_what_it_held():
    lines = (Line(0, "all"), Line(1, "any"), Line(2, "fact", "pension"), RENTING)
    assert with_change(lines, 1, Line(0, "fact", "wages")) == BOTH


def test_a_test_that_becomes_a_group_waits_to_be_filled_and_else_goes_when_closed():
    lines = with_change(BOTH, 1, Line(0, "any"))
    assert lines == (Line(0, "all"), Line(1, "any"), RENTING)
    assert closed(lines) == (Line(0, "fact", "renting"),)


def test_not_of_a_group_of_one_is_not_of_that_one():
    lines = (Line(0, "all"), WAGES, Line(1, "any", negated=True), Line(2, "fact", "pension"))
    assert closed(lines) == (Line(0, "all"), WAGES, Line(1, "fact", "pension", negated=True))


@given(st.integers(0, 2))
def test_changing_a_line_keeps_its_depth(at):
    changed = with_change(BOTH, at, Line(9, "any"))
    assert changed[at].depth == BOTH[at].depth
