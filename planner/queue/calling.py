"""Who is called next at a free desk when a day is rehearsed, and everybody's place in the queue.

The rule of a rehearsal keeps to the plan: with everybody on time the day is its plan. The live
queue takes `place_of` from here; whom it calls is in `planner.queue.ahead.rules`. Whoever asks says
who is waiting: those present who still need this landlord, are at no other desk and not on their
way between two, have been at the reception if there is one, and whose interpreter and companion are
free. This module only says whose turn it is among them.

Times are minutes since local midnight.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeVar


class Turn(Protocol):
    """A household's visit to a landlord that is still to come.

    `due` is its planned start, `place` its place in the queue (see `place_of`). `own_desk` is the
    desk it was planned at, `lasts` how long visit and walk take by plan, `promised` when another
    landlord expects the household next, if any does. `number` decides between equals.
    """

    @property
    def number(self) -> int: ...  # noqa: D102
    @property
    def due(self) -> int: ...  # noqa: D102
    @property
    def place(self) -> int: ...  # noqa: D102
    @property
    def own_desk(self) -> str: ...  # noqa: D102
    @property
    def lasts(self) -> int: ...  # noqa: D102
    @property
    def promised(self) -> int | None: ...  # noqa: D102


T = TypeVar("T", bound=Turn)


def place_of(due: int, came: int, latest: int) -> int:
    """Give a visit's place in the queue: its planned start, as long as the household is on time.

    Who comes after `latest`, the time on the slip and the tolerance, has lost its turn: its place
    is the moment it came, behind those who were due before and ahead of those due later.
    """
    return due if came <= latest else max(due, came)


def next_turn(desk: str, waiting: Iterable[T], now: int, *, ahead: int) -> T | None:
    """Choose who is called at a free desk, or nobody.

    First the one whose place comes first. While nobody's turn has come, a household may be called
    up to `ahead` minutes before it, if it will be back in time for whoever expects it next.
    """
    best, first = None, (0, False, 0)
    for turn in waiting:
        if turn.place > now and not _fits_before(turn, now, ahead):
            continue
        rank = (turn.place, turn.own_desk != desk, turn.number)
        if best is None or rank < first:
            best, first = turn, rank
    return best


def _fits_before(turn: Turn, now: int, ahead: int) -> bool:
    in_reach = turn.place - ahead <= now
    return in_reach and (turn.promised is None or now + turn.lasts <= turn.promised)
