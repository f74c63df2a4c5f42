"""Counting who is named in a description of a household: "moeder + 2 kinderen", "gezin 2+3"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from planner.households.importing.words.family_words import FamilyWords, family_words
from planner.households.importing.words.folding import fold
from planner.households.importing.words.lexicon import either, in_digits, words

CHAIN = re.compile(r"(?<![\w.])\d{1,2}(?:\s*[+/&]\s*\d{1,2})+(?![\w.])(?!\s*[^\W\d_])")
"""Numbers with signs between that count no word of their own: "2+3"."""
CHILDLESS = re.compile(rf"\b(?:{either('family', 'without')}) (?:{either('family', 'child')})\b")
TIMES = re.compile(r"(\d) ?x\b")


@dataclass(slots=True)
class Tally:
    """What is counted; `persons` is a total.

    `counts_children` tells that children are named, or that there are none: otherwise their
    number is only taken for 0. `unsure` when something was named without its number.
    """

    adults: int | None = None
    children: int | None = None
    persons: int | None = None
    counts_children: bool = False
    unsure: bool = False


def tally(text: str, ages: int = 0) -> Tally:
    """Count who is named in a text without brackets and ages; `ages` tells how many were named."""
    chains = CHAIN.findall(text)
    if len(chains) == 1:
        return _of_pair(text, chains[0])
    folded = in_digits(fold(text.replace("+", " plus ").replace("&", " en ")))
    said = family_words(TIMES.sub(r"\1", folded))
    persons = said.counted.get("person")
    found = Tally(_adults(said), persons=persons)
    _count_children(found, said, ages, childless=bool(CHILDLESS.search(folded)))
    _share_bare(found, said)
    return found


def _of_pair(text: str, chain: str) -> Tally:
    """Read "gezin 2+3" and "5 = 2+3": what else is counted must be the sum."""
    parts = [int(part) for part in re.findall(r"\d+", chain)]
    others = [int(number) for number in re.findall(r"\d+", text.replace(chain, " "))]
    if len(parts) != 2:
        return Tally(persons=sum(parts), unsure=True)
    unsure = any(number != sum(parts) for number in others)
    return Tally(parts[0], parts[1], counts_children=True, unsure=unsure)


def _adults(said: FamilyWords) -> int | None:
    """Count grown-ups; those named without a number come to counted ones only behind a "+"."""
    more = sum(
        joined and kind in ("mother", "father", "man", "partner", "adult")
        for kind, word, joined in said.named
        if word not in words("family", "several")
    )
    if "adult" in said.counted:
        return said.counted["adult"] + more
    kinds = {kind for kind, _, _ in said.named}
    parents = any(word in words("family", "parents") for _, word, _ in said.named)
    if "two" in kinds or parents or len(kinds & {"mother", "father", "partner"}) > 1:
        return 2
    single = [kind for kind, word, _ in said.named if word not in words("family", "several")]
    if not {"one", "mother", "father", "man", "adult", "partner"} & set(single):
        return None
    others = sum(kind == "adult" and joined for kind, _, joined in said.named[1:])
    return 2 if kinds == {"one", "partner"} or "partner" in kinds else 1 + others


def _count_children(found: Tally, said: FamilyWords, ages: int, *, childless: bool) -> None:
    named = [(word, joined) for kind, word, joined in said.named if kind == "child"]
    single = [joined for word, joined in named if word in words("family", "a_child")]
    many = any(word in words("family", "several") for word, _ in named)
    if childless:
        found.children, found.counts_children = 0, True
    elif "child" in said.counted:
        found.children, found.counts_children = said.counted["child"] + sum(single), True
        found.unsure = sum(single) < len(single)
    elif single:
        found.children, found.counts_children = len(single), True
    elif many and ages:
        found.children, found.counts_children = ages, True
    elif many:
        found.unsure = True


def _share_bare(found: Tally, said: FamilyWords) -> None:
    """Say what numbers of nothing count: children beside grown-ups, else all."""
    has_family = any(kind == "family" for kind, _, _ in said.named)
    if found.adults is not None and found.persons is None and not found.counts_children:
        number, joined = said.bare[-1] if said.bare else (0, True)
        found.children, found.counts_children = number, bool(said.bare)
        found.unsure = not joined if said.bare else found.unsure
    elif found.adults is None and found.persons is None:
        if len(said.bare) == 1:
            found.persons = said.bare[0][0]
        elif has_family and not said.bare and found.counts_children:
            found.adults, found.unsure = 2, True
