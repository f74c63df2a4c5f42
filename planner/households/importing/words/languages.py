"""The language a household needs an interpreter for, from words or codes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz import fuzz, process

from planner.households.importing.words.folding import REMEMBERED, compact, fold, tidy
from planner.households.importing.words.lexicon import either, table, words
from planner.households.importing.words.marks import Answer, answer, is_unknown

DUTCH = "nl"
LIKENESS = 80
AHEAD = 5
"""By how much (of 100) the nearest name must beat that of another language."""
CHUNKS = re.compile(rf"[,;/|&+()\n:–—-]|\b(?:{either('joiners', 'and', 'or')})\b(?=.)")


@dataclass(frozen=True, slots=True)
class Speech:
    """What a cell says of languages: which ones (ISO 639), and yes or no if it says so.

    `unclear` tells that there are words in it that mean nothing known.
    """

    codes: tuple[str, ...] = ()
    answer: Answer = Answer.BLANK
    unclear: bool = False


@lru_cache(REMEMBERED)
def read_speech(text: str) -> Speech:
    """Read a cell about languages: "Arabisch", "FR", "ja, Pashtou", "beetje NL", "nee"."""
    whole = answer(text)
    if whole is Answer.BLANK or is_unknown(text):
        return Speech((), whole)
    if single := _names().get(compact(text)) or _by_code(tidy(text).strip(" .()"), alone=True):
        return Speech((single,), Answer.OTHER)
    heard = [_chunk(chunk) for chunk in CHUNKS.split(tidy(text)) if fold(chunk)]
    codes = dict.fromkeys(code for part in heard for code in part.codes)
    says_no = any(part.answer is Answer.NO for part in heard)
    needs = says_no is False and (whole is Answer.YES or any(p.answer is Answer.YES for p in heard))
    unclear = not codes and any(part.unclear for part in heard)
    verdict = Answer.NO if says_no else Answer.YES if needs else Answer.OTHER
    return Speech(tuple(codes), verdict if heard else whole, unclear)


def _chunk(chunk: str) -> Speech:
    """Read a part of a cell between commas and the like."""
    folded = fold(chunk)
    if any(f" {phrase} " in f" {folded} " for phrase in words_by_length("no_need")):
        return Speech((), Answer.NO)
    weak = _weakened(folded)
    rest = [word for word in _without(folded, weak).split() if word not in _filler()]
    code = _language(chunk, rest)
    if weak and code == DUTCH:
        return Speech((), Answer.YES)
    first = answer(folded)
    if code is None and first is Answer.NO:
        return Speech((), first)
    if code is None:
        asked = any(word in words("answers", "yes") for word in folded.split())
        return Speech((), Answer.YES if asked else Answer.OTHER, unclear=bool(rest))
    return Speech((code,), Answer.NO if weak and first is Answer.NO else Answer.OTHER)


def _weakened(folded: str) -> str:
    """Give the words at the start that take away what follows: "beetje", "spreekt geen"."""
    starts = (word for word in words_by_length("hardly") if f"{folded} ".startswith(f"{word} "))
    return next(starts, "")


def _without(folded: str, start: str) -> str:
    return folded.removeprefix(start)


def _language(raw: str, rest: list[str]) -> str | None:
    """Find the language that some words name."""
    if not rest:
        return None
    near = _names().get("".join(rest))
    if near:
        return near
    for word in rest:
        if found := _names().get(word) or _by_code(word, alone=word.upper() in raw.split()):
            return found
    if len(rest) > 1:
        return next((found for word in rest if (found := _nearest(word))), None)
    return _nearest(rest[0])


def _by_code(word: str, *, alone: bool) -> str | None:
    code = word.casefold()
    if code not in table("languages")["languages"] or answer(code) is not Answer.OTHER:
        return None
    little = code in words_by_length("little_words")
    return code if alone or not little else None


@lru_cache(REMEMBERED)
def _nearest(word: str) -> str | None:
    """Find a language by the start of its name, or one written with a slip."""
    if len(word) < 3 or answer(word) is not Answer.OTHER:
        return None
    starting = sorted((x for x in _names() if x.startswith(word)), key=len) if len(word) > 3 else []
    one = len({_names()[x] for x in starting}) == 1
    if starting and (one or all(x.startswith(starting[0]) for x in starting)):
        return _names()[starting[0]]
    if len(word) < 5:
        return None
    found = process.extract(
        word, _names().keys(), scorer=fuzz.ratio, score_cutoff=LIKENESS, limit=8
    )
    if not found:
        return None
    best, score, _ = found[0]
    others = (other[1] for other in found if _names()[other[0]] != _names()[best])
    return _names()[best] if score - next(others, 0) >= AHEAD else None


@cache
def _names() -> dict[str, str]:
    return {compact(name): code for code, name in _pairs()}


def _pairs() -> Iterator[tuple[str, str]]:
    named: dict[str, list[str]] = table("languages")["languages"]
    for code, names in named.items():
        yield from ((code, name) for name in names)


@cache
def words_by_length(kind: str) -> tuple[str, ...]:
    """Give the words around languages of a kind, the longest first."""
    return tuple(sorted(table("languages")["words"][kind], key=len, reverse=True))


@cache
def _filler() -> frozenset[str]:
    return frozenset(table("languages")["words"]["filler"]) | words("answers", "yes")
