"""The word lists of resources/importing, read once."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from planner import RESOURCES
from planner.households.importing.words.folding import compact, fold


@cache
def table(name: str) -> Mapping[str, Any]:
    """Give one of the files of resources/importing: headings, words or languages."""
    path = RESOURCES / "importing" / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def words(section: str, kind: str) -> frozenset[str]:
    """Give the words of a kind, folded."""
    return frozenset(fold(word) for word in table("words")[section][kind])


@cache
def heading_words(section: str, kind: str) -> frozenset[str]:
    """Give the words of a kind that headings have."""
    return frozenset(table("headings")[section][kind])


@cache
def compacts(section: str, kind: str) -> frozenset[str]:
    """Give the words of a kind without their spaces."""
    return frozenset(compact(word) for word in table("words")[section][kind])


@cache
def either(section: str, *kinds: str) -> str:
    """Give the words of some kinds as alternatives of a regular expression, longest first."""
    said = {word for kind in kinds for word in words(section, kind)}
    return "|".join(sorted(said, key=lambda word: (-len(word), word)))


@cache
def numbers() -> Mapping[str, int]:
    """Give the number words up to twelve."""
    found: dict[str, int] = table("words")["numbers"]
    return found


def in_digits(folded: str) -> str:
    """Write the number words of a folded text in digits."""
    return " ".join(str(numbers().get(word, word)) for word in folded.split())


@cache
def months() -> Mapping[str, int]:
    """Give the number of each name of a month."""
    named: dict[str, list[str]] = table("words")["months"]
    return {word: int(number) for number, names in named.items() for word in names}
