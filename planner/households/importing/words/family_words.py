"""The words of a description of a household: counted ones by kind, numbers of nothing, the rest."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from planner.households.importing.words.lexicon import table, words

TOKENS = re.compile(r"\d+|[a-z]+")
EACH = {"adult": 1, "mother": 1, "father": 1, "one": 1, "partner": 1, "man": 1, "two": 2}
"""How many grown-ups a counted word means, each time."""
COUNTS = ("adult", "child", "person")


@dataclass(slots=True)
class FamilyWords:
    """The words of a text: counted ones by kind, numbers of nothing, and words without number."""

    counted: Counter[str] = field(default_factory=Counter)
    bare: list[tuple[int, bool]] = field(default_factory=list)
    named: list[tuple[str, str, bool]] = field(default_factory=list)
    """Kind, word, and whether a "+" or "met" stands before it."""


def _ordered(tokens: list[str]) -> list[str]:
    """Put numbers before their words where the text has them behind: "volw: 2, kind: 3"."""
    if len(tokens) < 2 or _kind(tokens[0]) not in COUNTS or not tokens[-1].isdecimal():
        return tokens
    swapped, place = [], 0
    while place < len(tokens):
        pair = tokens[place : place + 2]
        behind = len(pair) == 2 and _kind(pair[0]) in COUNTS and pair[1].isdecimal()
        swapped += pair[::-1] if behind else pair[:1]
        place += 2 if behind else 1
    return swapped


def family_words(folded: str) -> FamilyWords:
    """Read a folded text, its number words in digits."""
    said = FamilyWords()
    tokens = _ordered(TOKENS.findall(folded))
    for before, token, after in _with_neighbours(tokens):
        joined = before in _joiners()
        kind = _kind(token if not token.isdecimal() else after)
        if not token.isdecimal():
            if kind and not before.isdecimal():
                said.named.append((kind, token, joined))
        elif kind in EACH:
            said.counted["adult"] += int(token) * EACH[kind]
        elif kind in ("child", "person"):
            said.counted[kind] += int(token)
        elif kind != "family":
            said.bare.append((int(token), joined))
    return said


def _with_neighbours(tokens: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    return zip(["", *tokens], tokens, [*tokens[1:], ""], strict=False)


@cache
def _kind(word: str) -> str:
    kinds = (
        "adult", "child", "person", "one", "two", "mother", "father", "man", "partner", "family",
    )  # fmt: skip
    return next((kind for kind in kinds if word in words("family", kind)), "")


@cache
def _joiners() -> frozenset[str]:
    lists: dict[str, list[str]] = table("words")["joiners"]
    return frozenset(word for kind in ("and", "also", "with") for word in lists[kind])
