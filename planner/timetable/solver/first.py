"""The first plan of a day: what is locked, then everybody who fits, the hardest to seat first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from planner.errors import NoRoomBesideLocked
from planner.timetable.solver.insertion import find
from planner.timetable.solver.need import Need
from planner.timetable.solver.ruin import freedom
from planner.timetable.solver.search import Search

EASY = 100
"""From this many minutes of freedom on, households are seated in the order they asked."""

MOST_CHOICES = 500
"""How many ways of sharing out interpreters are kept at a time; a handful in practice."""


class _Choice(NamedTuple):
    """Who interprets for a household, and what was chosen before."""

    need: Need
    interpreter: int
    before: _Choice | None


def seat_locked(search: Search) -> None:
    """Seat the households whose every visit is locked.

    Raises:
        NoRoomBesideLocked: No interpreter is left for one of them.

    """
    settled = [need for need in search.needs if need.settled]
    spoken_for = [need for need in settled if need.interpreters is not None]
    _assign_interpreters(search, spoken_for)
    for need in settled:
        if not search.insert(need.place):
            raise NoRoomBesideLocked(need.household.id)


def seat_first(search: Search) -> None:
    """Seat whoever fits as things stand: first those with locked visits, then the least free."""
    unit = search.day.grid.unit

    def hardest(number: int) -> tuple[bool, bool, int]:
        household, free = search.needs[number].household, freedom(search.needs[number], unit)
        return not household.locked, free > EASY, household.rank if free > EASY else free

    for number in sorted(search.unseated, key=hardest):
        if search.needs[number].household.locked or search.budget.spent() < 1:
            search.insert(number)


def _assign_interpreters(search: Search, settled: Sequence[Need]) -> None:
    """Give each locked stay an interpreter, so that nobody is in two places.

    Stays are gone through by their start; of the choices so far, only until when each interpreter
    is taken matters.
    """
    choices: dict[tuple[tuple[int, int], ...], _Choice | None] = {(): None}
    for start, length, need in sorted(_stays(search, settled), key=lambda stay: stay[:2]):
        found: dict[tuple[tuple[int, int], ...], _Choice | None] = {}
        for taken, before in choices.items():
            busy = {number: end for number, end in taken if end > start}
            for number in need.interpreters or ():
                there = search.day.interpreters[number].opens(length) >> start & 1
                if there and number not in busy:
                    key = tuple(sorted({**busy, number: start + length}.items()))
                    found.setdefault(key, _Choice(need, number, before))
        if not found:
            raise NoRoomBesideLocked(need.household.id)
        choices = dict(islice(found.items(), MOST_CHOICES))
    choice = next(iter(choices.values()))
    while choice is not None:
        choice.need.interpreters = (choice.interpreter,)
        choice = choice.before


def _stays(search: Search, settled: Sequence[Need]) -> Iterator[tuple[int, int, Need]]:
    for need in settled:
        route = find(search.day, need)
        if route is None:
            raise NoRoomBesideLocked(need.household.id)
        yield route.start, need.shape.stay + route.wait, need
