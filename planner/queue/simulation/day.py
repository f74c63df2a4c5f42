"""One day in the making: households come, desks call them, and what must go wrong goes wrong.

Everything is done by the use cases of the queue, each in its own transaction, at simulated moments.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from heapq import heappop, heappush
from random import Random
from typing import Any

from db.kinds import Outcome
from planner.queue.absent import not_come
from planner.queue.acting import Acting
from planner.queue.arriving import arrive
from planner.queue.aside import hold, resume
from planner.queue.calling_in import call_household, recall, seat
from planner.queue.desks import pause_desk, reopen_desk
from planner.queue.finishing import finish
from planner.queue.simulation.fates import Lot
from planner.queue.simulation.looking import Sight, look
from planner.workspace import Workspace

SECONDS = 60
TO_SIT, UNHEARD, AWAY, PAUSE, LOOK, GIVEN_UP = 40, 90, 360, 600, 300, 45 * 60
"""Seconds: to sit down; before a call is repeated; until who was away is back; a desk's pause;
between two looks round; after the time on the slip until nobody is expected any more."""

NOT_HEARD, PAUSES = 0.03, 0.3
"""How many calls are not heard, and how many desks pause once."""

OUTCOMES = (Outcome.DONE,) * 17 + (Outcome.INCOMPLETE,) * 2 + (Outcome.POSTPONED,)
BY = "simulate"


@dataclass
class SimulatedDay:
    """A day played from `midnight` on; `wait` is told each moment before something happens then.

    `acted` is called after each act that was kept. `done` counts the acts, `sights` what was
    foreseen at each look round.
    """

    workspace: Workspace
    day_id: int
    midnight: datetime
    lots: dict[int, Lot]
    dice: Random
    walk: int
    wait: Callable[[datetime], None] = lambda _: None
    acted: Callable[[], None] = lambda: None
    now: int = 0
    done: int = 0
    sights: list[Sight] = field(default_factory=list)
    _events: list[tuple[int, int, Callable[[], None]]] = field(default_factory=list)
    _count: int = 0

    def play(self, opens: int, desks: list[int]) -> None:
        """Play the day until nobody is left; `opens` is in minutes since midnight."""
        for lot in self.lots.values():
            comes = lot.comes
            given_up = lot.arrives * SECONDS + GIVEN_UP
            if comes is not None:
                self._at(comes * SECONDS, partial(self._arrive, lot.appointment_id))
            if comes is None or comes * SECONDS > given_up:
                self._at(given_up, partial(self._do, not_come, appointment_id=lot.appointment_id))
        for desk in desks:
            if self.dice.random() < PAUSES:
                after = (opens + self.dice.randint(30, 150)) * SECONDS
                self._at(after, partial(self._pause, desk))
        self._at(opens * SECONDS, self._look_round)
        while self._events:
            self.now, _, act = heappop(self._events)
            self.wait(self.moment)
            act()

    @property
    def moment(self) -> datetime:
        """The moment it is."""
        return self.midnight + timedelta(seconds=self.now)

    def _at(self, when: int, act: Callable[[], None]) -> None:
        self._count += 1
        heappush(self._events, (when, self._count, act))

    def _do(self, act: Callable[..., Any], **facts: Any) -> Any:
        acting = Acting(self.moment, BY)
        self.done += 1
        work = partial(act, day_id=self.day_id, acting=acting, **facts)
        value = self.workspace.run(work).value
        self.acted()
        return value

    def _arrive(self, appointment_id: int) -> None:
        self._do(arrive, appointment_id=appointment_id)
        self._call()

    def _look_round(self) -> None:
        """Look every few minutes, as an interpreter may have come or a desk opened."""
        self._call()
        if self._events:
            self._at(self.now + LOOK, self._look_round)

    def _call(self) -> None:
        """Let every free desk call whom it should."""
        sight = self.workspace.ask(partial(look, day_id=self.day_id, now=self.moment))
        self.sights.append(sight)
        for desk, party, landlord in sight.calls:
            self._do(call_household, desk_id=desk, appointment_id=party)
            if self.dice.random() < NOT_HEARD:
                self._at(self.now + UNHEARD, partial(self._call_again, desk, party))
                continue
            self._at(self.now + TO_SIT, partial(self._do, seat, appointment_id=party))
            lasts = self.lots[party].lasts[landlord] * SECONDS
            self._at(self.now + max(TO_SIT, lasts), partial(self._finish, desk))

    def _call_again(self, desk: int, party: int) -> None:
        """Call once more who did not hear, and put it aside when that does not help."""
        self._do(recall, desk_id=desk)
        self._at(self.now + UNHEARD, partial(self._put_aside, party))

    def _put_aside(self, party: int) -> None:
        self._do(hold, appointment_id=party, reason="no_answer")
        self._at(self.now + AWAY, partial(self._back, party))
        self._call()

    def _back(self, party: int) -> None:
        self._do(resume, appointment_id=party)
        self._call()

    def _finish(self, desk: int) -> None:
        self._do(finish, desk_id=desk, outcome=self.dice.choice(OUTCOMES))
        self._at(self.now + self.walk * SECONDS, self._call)
        self._call()

    def _pause(self, desk: int) -> None:
        self._do(pause_desk, desk_id=desk)
        self._at(self.now + PAUSE, partial(self._reopen, desk))

    def _reopen(self, desk: int) -> None:
        self._do(reopen_desk, desk_id=desk)
        self._call()
