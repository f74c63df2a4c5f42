"""Saying in the window's language why the planner refused, and what it has done."""

from __future__ import annotations

from planner import texts
from planner.errors import Refusal
from planner.workspace import Done
from ui.core.language import spoken


def explain(refusal: Refusal) -> str:
    """Put a refusal into one sentence."""
    return texts.explain(refusal, spoken())


def describe(done: Done) -> str:
    """Say in a few words what an operation did."""
    if "of" in done.facts:
        return texts.sentence("operations", done.name, spoken(), what=describe_name(done))
    return texts.sentence("operations", done.name, spoken(), **done.facts)


def describe_name(done: Done) -> str:
    """Say what the operation was that an undo or redo took up."""
    facts = {key: value for key, value in done.facts.items() if key != "of"}
    return texts.sentence("operations", str(done.facts["of"]), spoken(), **facts)
