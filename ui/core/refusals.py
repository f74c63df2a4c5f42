"""Saying in the window's language why the planner refused, and what it has done."""

from __future__ import annotations

from collections.abc import Callable

from planner import texts
from planner.errors import Refusal
from planner.undoing import Done
from ui.core.language import spoken


def explain(refusal: Refusal) -> str:
    """Put a refusal into one sentence."""
    return texts.explain(refusal, spoken())


def obstacle(check: Callable[[], object]) -> str:
    """Say why a check refuses, or nothing where it does not."""
    try:
        check()
    except Refusal as refusal:
        return explain(refusal)
    return ""


def describe(done: Done) -> str:
    """Say in a few words what an operation did."""
    return texts.describe(done.name, done.facts, spoken())
