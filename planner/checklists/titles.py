"""Short names of documents, for the sentences that say what was done."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from planner import RESOURCES

CATALOGUE = RESOURCES / "checklists" / "catalogue.toml"
SHORT = RESOURCES / "checklists" / "short.toml"
OWN = "nl"
REST = re.compile(r"\s*[(,].*")
"""What follows the name itself: another name for it, or how it must be."""


@cache
def shipped() -> tuple[Mapping[str, Any], ...]:
    """Read the catalogue that offices start from."""
    return tuple(tomllib.loads(CATALOGUE.read_text(encoding="utf-8"))["requirements"])


@cache
def short_names() -> Mapping[str, Mapping[str, str]]:
    """Read the short names that are known, by code and language."""
    return tomllib.loads(SHORT.read_text(encoding="utf-8"))


def short_title(code: str, language: str) -> str:
    """Name a document in a few words; an office's own one by its code."""
    entry = next((x for x in shipped() if x["code"] == code), None)
    return brief(code, entry, language) if entry else code.replace("_", " ").capitalize()


def brief(code: str, texts: Mapping[str, str], language: str) -> str:
    """Name a document in a few words, from its own texts if no short name is known."""
    known = short_names().get(code)
    return known[language] if known else REST.sub("", texts.get(language) or texts[OWN])
