"""The facts that can be known of a household, shipped as data."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from planner import RESOURCES
from planner.texts import LANGUAGES

FACTS = RESOURCES / "checklists" / "facts.toml"


@dataclass(frozen=True, slots=True)
class FactText:
    """A fact's code and its plain words by language."""

    code: str
    texts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class FactGroup:
    """Facts that stand together on the screen, in its order."""

    code: str
    texts: Mapping[str, str]
    facts: tuple[FactText, ...]


@cache
def fact_groups() -> tuple[FactGroup, ...]:
    """Give every fact there is, in groups."""
    groups = tomllib.loads(FACTS.read_text(encoding="utf-8"))["groups"]
    return tuple(
        FactGroup(
            group["code"],
            _words(group),
            tuple(FactText(fact["code"], _words(fact)) for fact in group["facts"]),
        )
        for group in groups
    )


def _words(entry: Mapping[str, str]) -> Mapping[str, str]:
    return {language: entry[language] for language in LANGUAGES}
