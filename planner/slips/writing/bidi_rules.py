"""How far letters that stand together rise above their level (UAX 9, rules W1 to I2)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

STRONG = frozenset({"L", "R", "AL"})
ISOLATING = frozenset({"LRI", "PDI"})
NEUTRAL = frozenset({"B", "S", "WS", "ON"}) | ISOLATING
BRACKETS = {"(": ")", "[": "]", "{": "}", "⁽": "⁾", "₍": "₎"}
"""Those that the fonts have, of the pairs in BidiBrackets.txt."""
MOST_OPEN = 63
"""So many brackets are kept open (BD16)."""
RISE = {"L": {"L": 0, "R": 1}, "R": {"R": 0}}
"""By the direction of the level; figures, and all else from right to left, as `OTHER`."""
OTHER = {"L": 2, "R": 1}


def above(letters: Sequence[str], given: Sequence[str], own: str) -> list[int]:
    """Tell the rise of each letter; `own` is the direction, L or R, of the level they stand in.

    As nothing but isolates parts them, what stands before and after them has that direction too.
    """
    kinds = list(given)
    _weak(kinds, own)
    _numbers(kinds, own)
    _brackets(letters, kinds, given, own)
    _neutral(kinds, own)
    return [RISE[own].get(kind, OTHER[own]) for kind in kinds]


def _weak(kinds: list[str], own: str) -> None:
    """Apply W1 to W3: marks go with their letter; figures after Arabic letters are Arabic."""
    before = strong = own
    for place, kind in enumerate(kinds):
        now = kind
        if kind == "NSM":
            now = "ON" if before in ISOLATING else before
        if now in STRONG:
            strong = now
        elif now == "EN" and strong == "AL":
            now = "AN"
        kinds[place] = before = now
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]


def _numbers(kinds: list[str], own: str) -> None:
    """Apply W4 to W7: what stands in and about figures."""
    for place in range(1, len(kinds) - 1):
        before, kind, after = kinds[place - 1 : place + 2]
        if before == after and (kind, before) in {("ES", "EN"), ("CS", "EN"), ("CS", "AN")}:
            kinds[place] = before
    for start, end in _stretches(kinds, {"ET"}):
        if "EN" in {*kinds[max(0, start - 1) : start], *kinds[end : end + 1]}:
            kinds[start:end] = ["EN"] * (end - start)
    strong = own
    for place, kind in enumerate(kinds):
        if kind in {"ES", "ET", "CS"}:
            kinds[place] = "ON"
        elif kind == "EN" and strong == "L":
            kinds[place] = "L"
        strong = kind if kind in {"L", "R"} else strong


def _brackets(letters: Sequence[str], kinds: list[str], given: Sequence[str], own: str) -> None:
    """Apply N0: a pair of brackets has one direction, that of what is in it or before it."""
    for opens, closes in _pairs(letters, kinds):
        inside = {_direction(kind) for kind in kinds[opens + 1 : closes]} - {""}
        if not inside:
            continue
        side = own
        if own not in inside:
            before = (_direction(kind) for kind in reversed(kinds[:opens]))
            side = next((found for found in before if found), own)
        for place in (opens, closes):
            kinds[place] = side
            for mark in range(place + 1, len(kinds)):
                if given[mark] != "NSM":
                    break
                kinds[mark] = side


def _pairs(letters: Sequence[str], kinds: Sequence[str]) -> list[tuple[int, int]]:
    """Find the brackets that belong together (BD16), in order of the first."""
    found, open_ = [], list[tuple[str, int]]()
    for place, letter in enumerate(letters):
        if kinds[place] != "ON":
            continue
        if letter in BRACKETS:
            if len(open_) == MOST_OPEN:
                return []
            open_.append((BRACKETS[letter], place))
        for depth in range(len(open_) - 1, -1, -1):
            if open_[depth][0] == letter:
                found.append((open_[depth][1], place))
                del open_[depth:]
                break
    return sorted(found)


def _neutral(kinds: list[str], own: str) -> None:
    """Apply N1 and N2: what has no direction takes that of both its sides, or else its own."""
    for start, end in _stretches(kinds, NEUTRAL):
        before = _direction(kinds[start - 1]) if start else own
        after = _direction(kinds[end]) if end < len(kinds) else own
        kinds[start:end] = [before if before == after else own] * (end - start)


def _direction(kind: str) -> str:
    return {"L": "L", "R": "R", "EN": "R", "AN": "R"}.get(kind, "")


def _stretches(kinds: Sequence[str], wanted: frozenset[str] | set[str]) -> list[tuple[int, int]]:
    """Give start and end of each run of certain kinds."""
    found, start = [], 0
    for inside, run in groupby(kinds, key=wanted.__contains__):
        end = start + len(list(run))
        if inside:
            found.append((start, end))
        start = end
    return found
