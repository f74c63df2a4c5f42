"""One visit, worked out from its events."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from db.kinds import Outcome, VisitState
from db.queue import QueueAct
from planner.queue.events import Event

UNDER_WAY = (VisitState.CALLED, VisitState.AT_DESK)
"""The states in which a household takes up a desk."""

OVER = (VisitState.DONE, VisitState.SKIPPED)
NOTHING = timedelta()


@dataclass(slots=True)
class VisitTrack:
    """One visit so far. `desk_id` is where the household was called to last; `calls` how often.

    `since` is when it came into its state, `reason` why; `seated_at` when it sat down at the desk.
    """

    state: VisitState = VisitState.PLANNED
    since: datetime | None = None
    reason: str = ""
    desk_id: int | None = None
    calls: int = 0
    called_at: datetime | None = None
    seated_at: datetime | None = None
    outcome: Outcome | None = None
    waited: timedelta = NOTHING
    walked: timedelta = NOTHING
    served: timedelta = NOTHING
    held: timedelta = NOTHING

    def turn(self, state: VisitState, event: Event) -> None:
        """Come into a state; what the one before took is counted."""
        if self.since is not None:
            self._count(event.at - self.since, state)
        self.state, self.since, self.reason = state, event.at, event.reason
        if state is VisitState.AT_DESK:
            self.seated_at = event.at
        elif state is VisitState.DONE:
            self.outcome = event.outcome
        elif state is VisitState.WAITING:
            self.calls, self.outcome = 0, None

    def call(self, event: Event) -> None:
        """Be called to a desk, or once more."""
        if event.act is QueueAct.RECALLED:
            self.calls, self.called_at = self.calls + 1, event.at
            return
        self.calls, self.called_at, self.desk_id = 1, event.at, event.desk_id
        self.turn(VisitState.CALLED, event)

    def _count(self, passed: timedelta, following: VisitState) -> None:
        match self.state:
            case VisitState.CALLED if following is VisitState.AT_DESK:
                self.walked += passed
            case VisitState.AT_DESK:
                self.served += passed
            case VisitState.ON_HOLD:
                self.held += passed
