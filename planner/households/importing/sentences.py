"""What is the matter with a row, in a sentence for a clerk."""

from __future__ import annotations

from collections.abc import Sequence

from planner.households.importing.cells import RowKey
from planner.households.importing.judging.problems import KnownRef, Problem
from planner.texts import sentence

LONGEST = 60


def sentence_of(problem: Problem, sources: Sequence[str], language: str) -> str:
    """Say what is the matter and what to do, from resources/texts/problems.*.toml."""
    key = problem.code
    facts: dict[str, str | int] = {
        "value": _short(problem.value),
        "heading": problem.heading or problem.column,
    }
    match problem.of:
        case RowKey(place, _, row):
            facts |= {"row": row, "source": sources[place]}
        case KnownRef(_, int(number)):
            key, facts["number"] = "possible_duplicate_number", number
        case KnownRef():
            key = "possible_duplicate_known"
        case _:
            pass
    return sentence("problems", key, language, **facts)


def _short(text: str) -> str:
    shown = " ".join(text.split())
    return shown if len(shown) <= LONGEST else f"{shown[: LONGEST - 1]}…"
