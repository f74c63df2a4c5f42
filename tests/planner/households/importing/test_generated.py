"""Hundreds of lists in as many hands, each with the truth it was made from."""

from __future__ import annotations

import pytest

from tests.planner.households.importing.listmaker import ListMaker
from tests.robustness.lists import misread

LISTS = 160
AT_ONCE = 20


@pytest.mark.parametrize("first", list(range(0, LISTS, AT_ONCE)))
def test_every_generated_list_is_read_exactly(first):
    assert misread(first, AT_ONCE) == []


def test_the_generator_makes_all_kinds_of_lists():
    made = [ListMaker(seed).make() for seed in range(120)]

    assert {one.name.rsplit(".")[-1] for one in made} == {"csv", "txt", "xlsx"}
    assert {problem["code"] for one in made for problem in one.problems} == {
        "invalid_birth_date", "missing_name", "short_row", "formula_text", "unknown_landlord",
        "no_landlord", "possible_duplicate",
    }  # fmt: skip
