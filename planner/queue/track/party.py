"""One household on its way along the desks, worked out from its events."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from db.kinds import AppointmentState, VisitState
from db.queue import QueueAct
from planner.queue.events import Event
from planner.queue.track.visit import NOTHING, OVER, UNDER_WAY, VisitTrack

HERE = (AppointmentState.ARRIVED, AppointmentState.IN_PROGRESS)
"""The states in which a household is in the house and has still to see somebody."""

BECOMES = {
    QueueAct.SEATED: VisitState.AT_DESK,
    QueueAct.FINISHED: VisitState.DONE,
    QueueAct.HELD: VisitState.ON_HOLD,
    QueueAct.SKIPPED: VisitState.SKIPPED,
    QueueAct.RESUMED: VisitState.WAITING,
}
"""What an act makes of the visit it is about."""

STILL_TO_COME = tuple(state for state in VisitState if state not in OVER)


@dataclass(slots=True)
class PartyTrack:
    """One household so far, with its visits by landlord.

    `came` is when it arrived, `free_since` since when it waits and can be called, `left_desk` when
    it last got up from a desk, `last` when something happened to it last. `pending` is what it
    waited before it was on hold.
    """

    visits: dict[int, VisitTrack]
    state: AppointmentState = AppointmentState.PLANNED
    came: datetime | None = None
    came_by: str = ""
    free_since: datetime | None = None
    left_desk: datetime | None = None
    pending: timedelta = NOTHING
    last: datetime | None = None

    @property
    def busy(self) -> bool:
        """Whether it sits at a desk, or was called to one."""
        return any(visit.state in UNDER_WAY for visit in self.visits.values())

    @property
    def waited(self) -> timedelta:
        """How long it waited until it was last called, or on hold."""
        return self.pending + sum((one.waited for one in self.visits.values()), NOTHING)

    def take_up(self) -> None:
        """Let a household that is here wait for landlords it only now turns out to see."""
        if self.state in HERE and self.came:
            for visit in self.visits.values():
                if visit.state is VisitState.PLANNED:
                    visit.state, visit.since = VisitState.WAITING, self.came
            self._wait(self.last or self.came)

    def take_in(self, event: Event) -> None:
        """Follow one event."""
        self.last = event.at
        match event.act:
            case QueueAct.ARRIVED:
                self.state, self.came, self.came_by = AppointmentState.ARRIVED, event.at, event.by
                self._all(VisitState.WAITING, event, VisitState.PLANNED)
            case QueueAct.NOT_COME:
                self.state = AppointmentState.NO_SHOW
            case QueueAct.EXPECTED:
                self.state = AppointmentState.PLANNED
            case QueueAct.LEFT:
                self._all(VisitState.SKIPPED, event, *STILL_TO_COME)
                self.state = AppointmentState.LEFT_EARLY
            case QueueAct.HELD if event.landlord_id is None:
                self._all(VisitState.ON_HOLD, event, VisitState.WAITING)
            case QueueAct.RESUMED if event.landlord_id is None:
                gone = self.state is AppointmentState.LEFT_EARLY
                back = VisitState.SKIPPED if gone else VisitState.ON_HOLD
                self._all(VisitState.WAITING, event, back)
                self.state = self._how_far()
            case _ if event.landlord_id is not None:
                self._follow(self.visits.setdefault(event.landlord_id, VisitTrack()), event)
        self._wait(event.at)

    def _follow(self, visit: VisitTrack, event: Event) -> None:
        """Follow an event about one visit."""
        sat = self.busy
        match event.act:
            case QueueAct.CALLED:
                visit.waited += self.pending + (event.at - (self.free_since or event.at))
                self.pending, self.free_since = NOTHING, None
                self.state = AppointmentState.IN_PROGRESS
                visit.call(event)
            case QueueAct.RECALLED | QueueAct.MOVED:
                visit.call(event)
            case _:
                visit.turn(BECOMES[event.act], event)
        self.state = self._how_far()
        if sat and not self.busy:
            self.left_desk = event.at

    def _how_far(self) -> AppointmentState:
        """Tell how far the appointment is: complete once nothing is left to do."""
        visits = self.visits.values()
        if all(visit.state in OVER for visit in visits):
            return AppointmentState.COMPLETED
        begun = any(visit.called_at is not None for visit in visits)
        return AppointmentState.IN_PROGRESS if begun else AppointmentState.ARRIVED

    def _all(self, after: VisitState, event: Event, *before: VisitState) -> None:
        for visit in self.visits.values():
            if visit.state in before:
                visit.turn(after, event)

    def _wait(self, at: datetime) -> None:
        """Start or stop waiting, as some visit waits now and the household is at no desk."""
        waits = any(visit.state is VisitState.WAITING for visit in self.visits.values())
        if waits and not self.busy:
            self.free_since = self.free_since or at
        elif self.free_since is not None:
            self.pending += at - self.free_since
            self.free_since = None
