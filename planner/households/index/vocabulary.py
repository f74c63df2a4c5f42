"""Every word of every name: who has it, and which words are like what somebody typed."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from planner.households.importing.duplicates.skeleton import skeleton

Likeness = Mapping[str, float]
"""Words of names, each with how well it fits, up to 100."""

EXACT = 100.0
BEGINNING = 85.0
ONE_SLIP = 82.0
TWO_SLIPS = 72.0
SOUND = 55.0
SOUND_SO_FAR = 40.0
SLIP_SO_FAR = 50.0
BY_LIKENESS = 0.25
"""How many points each percent that two spellings are alike adds."""
LEAST_ALIKE = 60
"""How alike, in percent, spellings must be of which only two sounds agree."""
LAST = "\U0010ffff"


class Vocabulary:
    """The words of names, and who has each."""

    def __init__(self) -> None:
        self._having: dict[str, set[int]] = {}
        self._sounding: dict[str, set[str]] = defaultdict(set)
        self._words: list[str] = []
        self._long: dict[int, list[str]] = {}
        self._sounds: list[str] = []
        self._is_sorted = True

    def add(self, word: str, who: int) -> None:
        """Remember that somebody has a word."""
        found = self._having.get(word)
        if found is not None:
            found.add(who)
            return
        self._having[word] = {who}
        self._sounding[skeleton(word)].add(word)
        self._is_sorted = False

    def remove(self, word: str, who: int) -> None:
        """Forget that somebody has a word."""
        having = self._having[word]
        having.discard(who)
        if having:
            return
        del self._having[word]
        sound = skeleton(word)
        self._sounding[sound].discard(word)
        if not self._sounding[sound]:
            del self._sounding[sound]
        self._is_sorted = False

    def having(self, words: Iterable[str]) -> set[int]:
        """Give everybody who has one of some words."""
        return set().union(*(self._having[word] for word in words))

    def having_each(self, reading: Iterable[Likeness]) -> set[int]:
        """Give everybody who has for each word that was typed one that it may stand for."""
        return set.intersection(*map(self.having, reading))

    def having_word(self, word: str) -> set[int]:
        """Give everybody who has a word."""
        return self._having[word]

    def begun(self, typed: str) -> dict[str, float]:
        """Give the words that are what was typed, or begin with it."""
        self._sort()
        return {
            word: EXACT if word == typed else BEGINNING + 10 * len(typed) / len(word)
            for word in _beginning(self._words, typed)
        }

    def like(self, typed: str) -> Likeness:
        """Give the words that are meant as well if they are spelt otherwise, or with a slip."""
        self._sort()
        found = self.begun(typed)
        for word, points in (*self._slips(typed), *self._same_sound(typed)):
            found[word] = max(points, found.get(word, 0.0))
        return found

    def guessed(self, typed: str) -> Likeness:
        """Give also the words that begin with what was typed but for a slip."""
        found = dict(self.like(typed))
        if len(typed) >= 4:
            starts = [word[: len(typed)] for word in self._words]
            near = process.extract(typed, starts, scorer=OSA.distance, score_cutoff=1, limit=None)
            for _, _, place in near:
                found.setdefault(self._words[place], SLIP_SO_FAR)
        return found

    def _slips(self, typed: str) -> Iterator[tuple[str, float]]:
        if len(typed) < 4:
            return
        most = 1 if len(typed) < 8 else 2
        for length in range(len(typed) - most, len(typed) + most + 1):
            among = self._long.get(length, ())
            for word, slips, _ in process.extract(
                typed, among, scorer=OSA.distance, score_cutoff=most, limit=None
            ):
                yield word, (EXACT, ONE_SLIP, TWO_SLIPS)[int(slips)]

    def _same_sound(self, typed: str) -> Iterator[tuple[str, float]]:
        sound = skeleton(typed)
        if sound == typed:
            return
        for word in self._sounding.get(sound, ()):
            alike = fuzz.ratio(typed, word)
            if len(sound) > 2 or alike >= LEAST_ALIKE:
                yield word, SOUND + BY_LIKENESS * alike
        if len(sound) > 2:
            for longer in _beginning(self._sounds, sound):
                for word in self._sounding[longer]:
                    alike = fuzz.ratio(typed, word[: len(typed) + 1])
                    yield word, SOUND_SO_FAR + BY_LIKENESS * alike

    def _sort(self) -> None:
        if not self._is_sorted:
            self._words = sorted(self._having)
            self._sounds = sorted(self._sounding)
            self._long = {}
            for word in self._words:
                self._long.setdefault(len(word), []).append(word)
            self._is_sorted = True


def _beginning(ordered: list[str], start: str) -> list[str]:
    return ordered[bisect_left(ordered, start) : bisect_left(ordered, start + LAST)]
