"""The households of one rehearsed day while they are in the house."""

from __future__ import annotations

from collections.abc import Sequence

from planner.queue.calling import place_of
from planner.timetable.rehearsal.chance import Fate
from planner.timetable.rehearsal.guest import Guest, PlannedTurn


class LiveTurn:
    """A visit still to come; see `planner.queue.calling.Turn` for what the rule reads of it."""

    __slots__ = (
        "accessible", "company", "due", "guest", "intake", "landlord", "lasts", "minutes", "number",
        "own_desk", "place", "promised", "until",
    )  # fmt: skip

    def __init__(self, guest: LiveGuest, turn: PlannedTurn, minutes: int, walk: int) -> None:
        plan = guest.plan
        self.guest = guest
        self.landlord, self.intake = turn.landlord, turn.intake
        self.number = plan.number
        self.accessible, self.company = plan.accessible, plan.company
        self.due = turn.due
        self.until = turn.until if guest.came < turn.until else turn.last
        self.place = place_of(turn.due, guest.came, plan.latest)
        self.own_desk = turn.own_desk
        self.minutes = minutes
        self.lasts = turn.minutes + walk
        self.promised: int | None = None


class LiveGuest:
    """A household that came, with the visits it came in time for.

    `free` is since when it sits at no desk, `ready` since when it waits, `waited` how long it did
    so far, `offered` are the visits it may be called for now. Waiting counts from its first
    visit's planned start, or from when it came if that is later: the time in which it is asked to
    be early is not the desks' fault.
    """

    __slots__ = ("came", "free", "index", "offered", "plan", "ready", "turns", "waited")

    def __init__(self, plan: Guest, fate: Fate, index: int, walk: int) -> None:
        self.plan = plan
        came = max(0, plan.slip + (fate.late or 0))
        self.index = index
        self.came = self.free = self.ready = came
        self.waited = 0
        self.offered: list[LiveTurn] = []
        self.turns = [
            LiveTurn(self, turn, max(1, round(turn.minutes * fate.factors[turn.wish])), walk)
            for turn in plan.turns
            if came < turn.last
        ]

    def wait(self, now: int) -> list[LiveTurn]:
        """Wait for whoever may come next: the reception alone, while that is still to come."""
        self.ready = now
        turns = self.turns
        for turn in turns:
            turn.promised = turns[0].due if turn is not turns[0] else None
        if len(turns) > 1:
            turns[0].promised = turns[1].due
        reception = [turn for turn in turns if turn.intake]
        self.offered = reception or list(turns)
        return self.offered

    def go(self, turn: LiveTurn, now: int) -> None:
        """Be called to a desk."""
        self.waited += max(0, now - max(self.ready, self.plan.turns[0].due))
        self.free = now + turn.minutes
        self.turns.remove(turn)
        self.offered = []


def guests_of(
    plans: Sequence[Guest | None], fates: Sequence[Fate], walk: int
) -> tuple[list[LiveGuest], int]:
    """Give the households that come, and how many with a seat do not."""
    came: list[LiveGuest] = []
    absent = 0
    for plan, fate in zip(plans, fates, strict=True):
        if plan is None:
            continue
        if fate.late is None:
            absent += 1
        else:
            came.append(LiveGuest(plan, fate, len(came), walk))
    return came, absent
