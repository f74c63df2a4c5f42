"""Last aim: finish early, without anybody waiting longer."""

from __future__ import annotations

from planner.timetable.solver.search import Search

PASSES = 3
"""How often the households are gone through; the first pass does nearly all."""


def finish_early(search: Search) -> None:
    """Move each household to where it waits less or ends sooner, the earliest ones first."""
    search.day.closes = max((one.end for one in search.day.placed.values()), default=0)
    for _ in range(PASSES):
        if not _go_through(search):
            break
    search.day.closes = None


def _go_through(search: Search) -> bool:
    """Try each household once and tell whether any moved."""
    moved, placed = False, search.day.placed
    for number in sorted(search.movable, key=lambda n: placed[n].start):
        if search.budget.has_grace():
            moved = _sooner(search, number) or moved
    return moved


def _sooner(search: Search, number: int) -> bool:
    old = search.remove(number)
    if search.insert(number):
        new = search.day.placed[number]
        if (new.wait, new.end) < (old.wait, old.end):
            return True
        search.remove(number)
    search.give_back(number, old)
    return False
