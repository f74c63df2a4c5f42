"""The order of letters where scripts of both directions meet (Unicode Standard Annex 9).

Isolates from left to right are kept; other marks are not known, nor breaks: data never has them
(`printable`), and our own texts neither. A level is even for left to right and odd for right to
left.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from unicodedata import bidirectional

from planner.slips.writing.bidi_rules import ISOLATING, above

LRI, PDI = "\u2066", "\u2069"
SPACES = ISOLATING | {"WS"}


def levels(text: str, base: int) -> list[int]:
    """Give the level of each letter of a paragraph written in direction `base`."""
    kinds = [bidirectional(letter) or "L" for letter in text]
    found = [base] * len(text)
    for places, level in _sequences(kinds, found, base):
        letters = [text[place] for place in places]
        rise = above(letters, [kinds[place] for place in places], "R" if level % 2 else "L")
        for place, more in zip(places, rise, strict=True):
            found[place] = level + more
    return found


def visual(found: Sequence[int], text: str, base: int) -> list[int]:
    """Give the places of a line's letters from left to right (rules L1 and L2)."""
    at = _trimmed(found, text, base)
    order = list(range(len(at)))
    lowest = min((level for level in at if level % 2), default=1)
    for level in range(max(at, default=0), lowest - 1, -1):
        order = list(_reversed_from(order, at, level))
    return order


def is_plain(text: str) -> bool:
    """Tell whether a text has nothing that is written from right to left, nor isolates."""
    return text.isascii() or not any(bidirectional(x) in {"R", "AL", "AN", "LRI"} for x in text)


def _trimmed(found: Sequence[int], text: str, base: int) -> list[int]:
    at = list(found)
    for place in range(len(text) - 1, -1, -1):
        if bidirectional(text[place]) not in SPACES:
            break
        at[place] = base
    return at


def _reversed_from(order: Sequence[int], at: Sequence[int], level: int) -> Iterator[int]:
    held: list[int] = []
    for place in order:
        if at[place] >= level:
            held.append(place)
        else:
            yield from reversed(held)
            held.clear()
            yield place
    yield from reversed(held)


def _sequences(
    kinds: Sequence[str], found: list[int], base: int
) -> Iterator[tuple[list[int], int]]:
    """Part a paragraph into what stands directly in it and in each isolate (X1-X10, BD13)."""
    open_: list[tuple[list[int], int]] = [([], base)]
    done = []
    for place, kind in enumerate(kinds):
        if kind == "PDI" and len(open_) > 1:
            done.append(open_.pop())
        places, level = open_[-1]
        places.append(place)
        found[place] = level
        if kind == "LRI":
            open_.append(([], level + 1 + (level + 1) % 2))
    yield from (part for part in [*done, *open_] if part[0])
