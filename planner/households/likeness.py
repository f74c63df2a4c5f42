"""Which names look like the words of one that is still being typed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from planner.households.importing.duplicates.likeness import is_slip
from planner.households.importing.duplicates.skeleton import name_words, skeleton

LEAST_SOUND = 3
"""Consonants a word being typed must have before it is compared by sound."""

LEAST_SLIP = 4
"""Letters it must have before a slip of the finger in it is looked past."""


class Names:
    """The words typed so far, and which words of an office's names look like each of them."""

    def __init__(self, typed: str, vocabulary: Sequence[str]) -> None:
        self.words = name_words(typed)
        self.told: dict[str, int] = defaultdict(int)
        for place, word in enumerate(self.words):
            for like in alike(word, vocabulary):
                self.told[like] |= 1 << place

    def likeness(self, words: Iterable[str]) -> float:
        """Give the share of the words typed that a name has, from 0 to 1; at most one each."""
        told = sorted((self.told.get(word, 0) for word in words), key=int.bit_count)
        taken = 0
        for fits in told:
            free = fits & ~taken
            taken |= free & -free
        return taken.bit_count() / len(self.words) if self.words else 0.0


def alike(typed: str, vocabulary: Sequence[str]) -> Iterable[str]:
    """Give the words that begin with one being typed, by letter, by sound or with one slip."""
    found = {word for word in vocabulary if word.startswith(typed)}
    sound = skeleton(typed)
    if len(sound) >= LEAST_SOUND:
        found |= {word for word in vocabulary if skeleton(word).startswith(sound)}
    if len(typed) >= LEAST_SLIP:
        begun = [word[: len(typed)] for word in vocabulary]
        for words in (vocabulary, begun):
            slips = process.extract(
                typed, words, scorer=DamerauLevenshtein.distance, score_cutoff=1, limit=None
            )
            found |= {vocabulary[place] for _, _, place in slips}
    return found


def close_dates(one: date, other: date) -> bool:
    """Tell whether two birth dates are one, or differ by a slip."""
    return one == other or is_slip(one, other)
