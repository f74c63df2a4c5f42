"""Why a household has no place, in a sentence, and what would help, in another."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from planner.languages import language_within
from planner.texts import sentence

NAMED = ("landlord", "companion")
"""The facts that are ids, to be shown by name."""


def say_reason(
    reason: Mapping[str, Any] | None, names: Mapping[str, str], language: str
) -> tuple[str, str]:
    """Put the data of a reason into words: why, and the nearest change or nothing.

    `names` gives the landlords and companions by id. Without a reason nobody planned yet.
    """
    if reason is None:
        return sentence("timetable", "not_planned", language), ""
    nearest = reason.get("nearest") or {}
    why = _say(f"reason.{reason['reason']}", reason, names, language)
    if not nearest:
        return why, ""
    return why, _say(f"nearest.{nearest['change']}", nearest, names, language)


def _say(key: str, facts: Mapping[str, Any], names: Mapping[str, str], language: str) -> str:
    shown = {name: names.get(str(v), v) if name in NAMED else v for name, v in facts.items()}
    if "language" in shown:
        shown["spoken"] = language_within(shown.pop("language"), language)
    return sentence("timetable", key, language, **shown)
