"""Strings of all directions, to hold the order of letters against another implementation."""

from __future__ import annotations

from random import Random

from bidi import get_display

from planner.slips.writing.bidi import levels, visual

LETTERS = "abcéÅЖщ ابتثجحژپچکگیهٔ ښځړڼ אבש ۰۲۴ ١٢٣ 0123456789 +-.,:;/%/€$<>«»!?،؛ \u064e\u0301\u066b"
BRACKETS = "()[]{}"
ISOLATED = (
    "08:20", "056\u00a000\u00a000\u00a000", "Zaal De Brug, Kerkplein 4", "004", "volmacht",
)  # fmt: skip
LRI, PDI = "\u2066", "\u2069"


def strings(count, seed):
    """Give random strings, half of them with isolates as our own texts have them.

    Those have no brackets: python-bidi looks into an isolate for what stands before a bracket,
    which is not what rule N0 says (UAX 9); order.txt tries the two together.
    """
    dice = Random(seed)
    for number in range(count):
        if number % 2:
            yield some(dice, LETTERS + BRACKETS)
            continue
        pieces = [some(dice, LETTERS)]
        for _ in range(dice.randint(1, 3)):
            pieces += [LRI, dice.choice(ISOLATED), PDI, some(dice, LETTERS)]
        yield "".join(pieces)


def some(dice, letters):
    return "".join(dice.choices(letters, k=dice.randint(1, 24)))


def displayed(text):
    """Leave the isolates out: they are not seen."""
    return "".join(letter for letter in text if letter not in LRI + PDI)


def differing(count, seed):
    """Give the strings that python-bidi orders differently, with the direction of the line."""
    for text in strings(count, seed):
        for base in (0, 1):
            ours = "".join(text[place] for place in visual(levels(text, base), text, base))
            theirs = get_display(text, base_dir="LR"[base])
            if displayed(ours) != displayed(theirs):
                yield text, base
