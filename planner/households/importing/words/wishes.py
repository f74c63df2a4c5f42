"""The landlords a household chose, from one cell: several names, "alle", "alle behalve ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from planner.households.importing.words.folding import fold, tidy
from planner.households.importing.words.landlords import Landlords
from planner.households.importing.words.lexicon import either, numbers, words
from planner.households.importing.words.marks import is_nothing, is_unknown

NUMBERING = re.compile(r"^\s*(?:\d{1,2}\s*[.):-]|[-•*·])\s*")
BRACKETS = re.compile(r"\([^)]*\)")
APART = re.compile(
    rf"[+,;/&|\n\r•]|\s[–—-]\s|\s\d{{1,2}}[.)]\s|\b(?:{either('joiners', 'and', 'or', 'also')})\b",
    re.IGNORECASE,
)
DASHES = ("-", "–", "—")
KINDS = ("shm", "svk", "wm")


@dataclass(frozen=True, slots=True)
class Wish:
    """The landlords a household chose, by code in the office's order; `unknown` ones as written."""

    codes: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


def read_wish(text: str, landlords: Landlords) -> Wish:
    """Read a cell with landlords. Numbers are no landlord; nothing is nobody, not everybody."""
    if is_nothing(text) or is_unknown(text):
        return Wish()
    if (everyone := _everyone(text, landlords)) is not None:
        return everyone
    codes: list[str] = []
    unknown: list[str] = []
    for chunk in _chunks(text, landlords):
        found = _resolve(chunk, landlords)
        codes += found
        unknown += [] if found else [tidy(chunk)]
    return Wish(landlords.in_order(codes), tuple(unknown))


def _everyone(text: str, landlords: Landlords) -> Wish | None:
    """Read "alle", with how many there are, who they are or who is left out; none for others.

    "alle - GW" may be a list or a sum: then it is unknown.
    """
    folded = fold(text)
    start = _start(folded, "all")
    rest = folded.removeprefix(start).strip()
    if left_out := _start(rest, "except"):
        return _all_but(_after(text, left_out), landlords)
    following = tidy(text)[len(start) :].lstrip() if start else ""
    if following.startswith(DASHES) and rest:
        return Wish((), (tidy(text),))
    if following.startswith(("(", ":")):
        named = read_wish(following.strip("(): "), landlords)
        if named.codes and not named.unknown:
            return named
    if _kind(folded, landlords):
        return None
    counts = [str(numbers().get(word, word)) for word in rest.split()]
    told = str(len(landlords.codes)) in counts and len(counts) > 1
    others = [word for word in counts if word not in words("landlords", "neutral")]
    whole = all(word == str(len(landlords.codes)) for word in others)
    return Wish(landlords.codes) if whole and (start or told) else None


def _all_but(text: str, landlords: Landlords) -> Wish | None:
    but = read_wish(text, landlords)
    if not but.codes:
        return None
    return Wish(tuple(c for c in landlords.codes if c not in but.codes), but.unknown)


def _start(folded: str, kind: str) -> str:
    starts = [word for word in words("landlords", kind) if f"{folded} ".startswith(f"{word} ")]
    return max(starts, key=len, default="")


def _after(text: str, phrase: str) -> str:
    """Give what follows a folded phrase in a text as it was written; nothing if it is not there."""
    pattern = r"\W+".join(map(re.escape, phrase.split()))
    for written in (tidy(text), fold(text)):
        if found := re.search(rf"\b{pattern}\b", written, re.IGNORECASE):
            return written[found.end() :].strip(" :()")
    return ""


def _chunks(text: str, landlords: Landlords) -> Iterator[str]:
    """Take a cell apart, but not inside the landlords' own names."""
    kept = sorted((name for name in landlords.names if APART.search(name)), key=len, reverse=True)
    own = "|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in kept) or r"(?!)"
    parts, start = [], 0
    for found in re.finditer(rf"(?P<own>{own})|{APART.pattern}", text, re.IGNORECASE):
        parts += [text[start : found.start()], found["own"] or ""]
        start = found.end()
    numberless = (NUMBERING.sub("", part) for part in (*parts, text[start:]))
    return (part for part in numberless if fold(part))


def _resolve(chunk: str, landlords: Landlords) -> tuple[str, ...]:
    """Give the landlords that a part of a cell names; none when it names another one."""
    code = landlords.named(chunk) or landlords.named(BRACKETS.sub(" ", chunk))
    if code:
        return (code,)
    return _kind(fold(chunk), landlords) or _one_after_another(chunk, landlords)


def _kind(folded: str, landlords: Landlords) -> tuple[str, ...]:
    """Read "alle SHM's" and "enkel SHM"; a kind alone means the only landlord of it.

    Where none is a woonmaatschappij, all of them are meant: since 2023 that is what they are.
    """
    start = _start(folded, "all") or _start(folded, "only")
    rest = folded.removeprefix(start).strip()
    kinds = [kind for kind in KINDS if rest in words("landlords", kind)]
    codes = tuple(code for kind in kinds for code in landlords.of_kind(kind))
    if start and kinds == ["wm"] and not codes:
        return landlords.codes
    return codes if start or len(codes) == 1 else ()


def _one_after_another(chunk: str, landlords: Landlords) -> tuple[str, ...]:
    """Read names with nothing between them: "GW POORT ZWVS"."""
    left = fold(chunk).split()
    codes: list[str] = []
    while left:
        ends = range(len(left), 0, -1)
        end = next((end for end in ends if landlords.exactly(" ".join(left[:end]))), 0)
        code = landlords.exactly(" ".join(left[:end])) if end else None
        if code is None and left[0] not in words("landlords", "neutral"):
            return ()
        codes += [code] if code else []
        left = left[max(end, 1) :]
    return tuple(codes)
