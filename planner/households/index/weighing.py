"""How well a household fits a question, and which goes first."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain

from planner.households.index.entries import Called, Entry
from planner.households.index.facts import Known
from planner.households.index.vocabulary import Likeness

COMING = 5.0
"""What being expected on the chosen day adds."""
ANOTHERS = 0.6
"""What a word counts that only another person of the household has."""
SURE = 85.0
"""From how many points on the words were meant as they were typed."""


@dataclass(frozen=True, slots=True)
class Fit:
    """A household that fits. `person` is the place of the person whose name fits best."""

    entry: Entry
    points: float
    person: int
    sure: bool

    @property
    def name(self) -> tuple[str, ...]:
        """The folded words of that person's name."""
        return self.entry.name_of(self.person)


Reading = Sequence[Likeness]
"""For each word that was typed the words it may stand for."""


def weigh(
    entry: Entry, *, readings: Sequence[Reading], facts: Mapping[int, float], known: Known,
    dates: Collection[date],
) -> Fit:  # fmt: skip
    """Work out how well a household fits: its best person's name, its dates and numbers."""
    named, person = _best_person(entry, readings)
    if not readings:
        person = next((at for at, born in enumerate(entry.born) if born in dates), 0)
    coming = COMING if entry.id in known.coming else 0.0
    sure = not readings or named >= SURE
    return Fit(entry, named + coming + facts.get(entry.id, 0.0), person, sure)


def _best_person(entry: Entry, readings: Sequence[Reading]) -> tuple[float, int]:
    best = 0.0, 0
    for reading in filter(all, readings):
        everybody = _points(reading, entry.words())
        for place, person in enumerate(entry.called):
            own = _points(reading, _words(person))
            each = [max(one, ANOTHERS * other) for one, other in zip(own, everybody, strict=True)]
            points = sum(each) / len(each) if min(everybody) else 0.0
            if points > best[0]:
                best = points, place
    return best


def _words(person: Called) -> Iterator[str]:
    return chain(person.words, person.in_one)


def _points(reading: Reading, words: Iterable[str]) -> list[float]:
    """Give for each word that was typed how well the best of some words fits it."""
    had = list(words)
    return [max((likeness.get(word, 0.0) for word in had), default=0.0) for likeness in reading]


def in_order(fit: Fit) -> tuple[object, ...]:
    """Give what puts the best first, and those who fit alike by name and birth date."""
    first = fit.entry.called[0].words if fit.entry.called else ()
    return -fit.points, first, str(fit.entry.born), fit.entry.id
