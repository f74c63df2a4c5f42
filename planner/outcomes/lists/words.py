"""What landlords call things in their lists: the words that are shipped, and those of our own list.

A landlord that fills in the list it was given must be understood, whatever the language.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from db.outcomes import Result
from planner.checklists.titles import short_title
from planner.households.importing.words.folding import compact
from planner.households.importing.words.lexicon import table
from planner.outcomes.reasons import FOR_RESULT
from planner.texts import LANGUAGES
from planner.texts import table as texts

OWN_HEADS = {"number": "number", "name": "last_name", "result": "result", "on": "on",
             "missing": "missing", "due": "due", "proof": "proof"}  # fmt: skip
"""The columns of our own list for a landlord, by what they hold."""
IN_BRACKETS = re.compile(r"^(.*?)\s*\((.*)\)\s*$")
BETWEEN = re.compile(r"[,;/\n]+")
OTHER = "other"


@cache
def known(kind: str) -> Mapping[str, str]:
    """Give the code of each word, folded: a heading, a result or a reason."""
    lists: Mapping[str, list[str]] = table("results")[kind]
    found = {compact(word): code for code, words in lists.items() for word in words}
    return {**_own(kind), **found}


def is_yes(words: str) -> bool:
    """Tell whether a cell says that something is there."""
    seen = {compact(texts("followup", one)["handover"]["yes"]) for one in LANGUAGES}
    return compact(words) in {*map(compact, table("results")["yes"]["words"]), *seen}


def result_and_reason(words: str, reason: str) -> tuple[Result | None, str]:
    """Read an outcome, and why: from its own column, or in brackets behind the outcome."""
    found = IN_BRACKETS.match(words)
    if found and compact(words) not in known("result"):
        words, reason = found[1], reason or found[2]
    code = known("result").get(compact(words))
    result = Result(code) if code else None
    return result, _reason(result, reason)


def papers_named(words: str) -> frozenset[str]:
    """Give the names of papers in a cell, folded."""
    return frozenset(filter(None, map(compact, BETWEEN.split(words))))


def names_of(code: str) -> frozenset[str]:
    """Give what a paper is called, folded, in every language."""
    return frozenset(compact(short_title(code, language)) for language in LANGUAGES)


def _reason(result: Result | None, words: str) -> str:
    """Give the code of a reason, of those that the result can have."""
    kinds = FOR_RESULT.get(result) if result else None
    if kinds is None or not compact(words):
        return ""
    code = known("reason").get(compact(words), OTHER)
    return code if code in {kind.value for kind in kinds} else OTHER


def _own(kind: str) -> Mapping[str, str]:
    if kind == "heading":
        return {compact(texts("followup", language)["handover"][key]): role
                for language in LANGUAGES for key, role in OWN_HEADS.items()}  # fmt: skip
    return {compact(words): code
            for language in LANGUAGES for code, words in texts("outcomes", language)[kind].items()
            if code not in ("unknown", "as_noted")}  # fmt: skip
