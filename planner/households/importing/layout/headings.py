"""What one column heading means, in Dutch, French or English, however it is written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache, lru_cache
from typing import Any

from rapidfuzz import fuzz, process

from planner.households.importing.layout.roles import Role
from planner.households.importing.words.folding import REMEMBERED, compact, fold, tidy
from planner.households.importing.words.lexicon import table

LIKENESS = 86
LONGEST = 80
"""A heading is short; a longer text is a title or a remark (letters after folding)."""
BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a heading means, and how sure that is: 3 literally, 2 by its words, 1 nearly."""

    role: Role
    sure: int


@lru_cache(REMEMBERED)
def meaning(heading: str) -> Meaning | None:
    """Tell what a heading means; none when it means nothing known."""
    folded = fold(heading)
    if role := _written().get(tidy(heading)) or _exact().get(folded.replace(" ", "")):
        return Meaning(role, 3)
    if not folded or len(folded) > LONGEST:
        return None
    words = tuple(folded.split())
    bare = fold(BRACKETS.sub(" ", heading))
    role = _by_rule("first", words) or _whole_name(words) or _exact().get(bare.replace(" ", ""))
    role = role or _exact().get("".join(word for word in words if word not in _noise()))
    role = role or _by_rule("later", words)
    if role:
        return Meaning(role, 2)
    near = _nearest(compact(bare))
    return Meaning(near, 1) if near else None


def _whole_name(words: tuple[str, ...]) -> Role | None:
    """Recognise a heading for first and last name together by the words of both."""
    parts = table("headings")["name_parts"]
    first = [place for place, word in enumerate(words) if word in parts["first"]]
    last = [place for place, word in enumerate(words) if word in parts["last"]]
    sure = [place for place in last if words[place] not in ("name", "naam", "nom")]
    last = sure or [place for place in last if not (place and words[place - 1] in parts["first"])]
    if not (first and last):
        return None
    return Role.LAST_FIRST if last[0] < first[0] else Role.FIRST_LAST


def _by_rule(kind: str, words: tuple[str, ...]) -> Role | None:
    rules: list[dict[str, Any]] = table("headings")[kind]
    for rule in rules:
        if (
            _any(rule["words"], words)
            and ("with" not in rule or _any(rule["with"], words))
            and ("start" not in rule or _any(rule["start"], words[:1]))
            and not _any(rule.get("without", ()), words)
        ):
            return Role(rule["role"])
    return None


def _any(patterns: list[str] | tuple[()], words: tuple[str, ...]) -> bool:
    text = f" {' '.join(words)} "
    return any(
        fnmatchcase(text, f"* {pattern} *")
        if " " in pattern
        else any(fnmatchcase(word, pattern) for word in words)
        for pattern in patterns
    )


@lru_cache(REMEMBERED)
def _nearest(whole: str) -> Role | None:
    if len(whole) < 5:
        return None
    near = process.extractOne(whole, _long_headings(), scorer=fuzz.ratio, score_cutoff=LIKENESS)
    return _exact()[near[0]] if near else None


@cache
def _exact() -> dict[str, Role]:
    lists: dict[str, list[str]] = table("headings")["exact"]
    return {compact(heading): Role(role) for role, names in lists.items() for heading in names}


@cache
def _written() -> dict[str, Role]:
    lists: dict[str, list[str]] = table("headings")["written"]
    return {heading: Role(role) for role, names in lists.items() for heading in names}


@cache
def _long_headings() -> tuple[str, ...]:
    return tuple(heading for heading in _exact() if len(heading) > 4)


@cache
def _noise() -> frozenset[str]:
    return frozenset(table("headings")["noise"]["words"])
