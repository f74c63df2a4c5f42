"""Whom a question fits, and how well."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache, partial
from heapq import nlargest
from itertools import chain
from operator import itemgetter

from planner.households.index.asked import Asked
from planner.households.index.facts import Known, by_facts
from planner.households.index.index import HouseholdIndex
from planner.households.index.weighing import Fit, Reading, in_order, weigh

WEIGHED = 250
"""Of how many households at most it is worked out how well each fits."""
FEW = 12
"""With so many whom the words fit as they stand, nobody is looked for by sound or with slips."""


@dataclass(frozen=True, slots=True)
class Fits:
    """The best, in order, of all whom a question fits."""

    best: tuple[Fit, ...]
    total: int


def fits(index: HouseholdIndex, asked: Asked, known: Known) -> Fits:
    """Find whom a question fits: every word of it, and every date and number."""
    facts = by_facts(index, asked, known)
    readings: list[Reading] = []
    found = set(facts or ())
    if asked.names:
        readings, found = _by_names(index, asked, None if facts is None else facts.keys())
    found -= _to_be_kept_out(index, found, asked, known)
    weighed = _worth_weighing(index, found, readings, known)
    fit = partial(weigh, readings=readings, facts=facts or {}, known=known, dates=asked.dates)
    best = sorted((fit(index.entry(id_)) for id_ in weighed), key=in_order)
    return Fits(tuple(best), len(found))


def _by_names(
    index: HouseholdIndex, asked: Asked, among: Collection[int] | None
) -> tuple[list[Reading], set[int]]:
    """Find whom the words fit: as they stand first, then by sound and with slips."""
    words = index.names
    strict: list[Reading] = [[words.begun(name) for name in reading] for reading in asked.readings]
    found = _having(index, strict, among)
    if len(found) >= FEW:
        return strict, found
    like = cache(words.like)
    loose: list[Reading] = [[like(name) for name in reading] for reading in asked.as_meant]
    found |= _having(index, loose, among)
    if found:
        return [*loose, *strict[len(loose) :]], found
    guessed: list[Reading] = [[words.guessed(name) for name in asked.names]]
    return guessed, _having(index, guessed, among)


def _having(
    index: HouseholdIndex, readings: Sequence[Reading], among: Collection[int] | None
) -> set[int]:
    found = set().union(*(index.names.having_each(reading) for reading in readings))
    return found if among is None else found.intersection(among)


def _to_be_kept_out(index: HouseholdIndex, found: set[int], asked: Asked, known: Known) -> set[int]:
    """Give the hidden households, unless number, code or exact full name was asked for."""
    hidden = found & index.hidden
    if asked.names:
        return {id_ for id_ in hidden if not index.entry(id_).is_called(asked.names)}
    return hidden - known.with_code - {known.numbers.get(int(run), 0) for run in asked.digits}


def _worth_weighing(
    index: HouseholdIndex, found: set[int], readings: Sequence[Reading], known: Known
) -> set[int]:
    """Choose whom to weigh, if there are many: who is coming, and whose words fit best."""
    if len(found) <= WEIGHED:
        return found
    chosen = found & known.coming
    likeness = [pair for reading in readings for words in reading for pair in words.items()]
    best = (word for word, _ in nlargest(WEIGHED, likeness, key=itemgetter(1)))
    for id_ in chain(chain.from_iterable(map(index.names.having_word, best)), found):
        if len(chosen) >= WEIGHED:
            break
        if id_ in found:
            chosen.add(id_)
    return chosen
