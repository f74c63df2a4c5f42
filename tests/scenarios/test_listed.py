"""docs/scenarios.md and the tests that drive it tell of the same scenarios."""

from __future__ import annotations

import ast
import re
from pathlib import Path

HERE = Path(__file__).parent
PAGE = HERE.parents[1] / "docs" / "scenarios.md"
COUNT = 32
"""How many DOMAIN.md lists in its chapter 10."""


def rows():
    """Give the numbered rows of the scenarios, each with the tests it names."""
    scenarios, _ = PAGE.read_text(encoding="utf-8").split("## PRODUCT.md")
    for line in scenarios.splitlines():
        if found := re.match(r"\| (\d+) \|", line):
            yield int(found[1]), re.findall(r"`(test_\w+)`", line)


def driven():
    """Name the tests in this folder, but for this module."""
    for path in HERE.rglob("test_*.py"):
        if path != Path(__file__):
            nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            yield from (n.name for n in nodes if getattr(n, "name", "").startswith("test_"))


def test_each_of_the_scenarios_is_listed_once_with_a_test_that_drives_it():
    assert [number for number, _ in rows()] == list(range(1, COUNT + 1))
    assert all(tests for _, tests in rows())


def test_each_test_is_of_a_scenario_and_each_that_is_named_is_there():
    assert sorted(test for _, tests in rows() for test in tests) == sorted(driven())
