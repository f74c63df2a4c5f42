"""The rest of a route anew, for who came too late: others stay where they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.kinds import VisitState
from planner.clock import here
from planner.errors import NothingLeft
from planner.operations import operation, tell
from planner.queue.acting import Acting, day_to_run
from planner.queue.guards import check_present
from planner.queue.live import LiveDay
from planner.queue.parties import LiveParty
from planner.queue.reading import live_day
from planner.times import DAY_MINUTES
from planner.timetable.apply import write_plan
from planner.timetable.replan.change import appointment_called
from planner.timetable.replan.proposal import Proposal, propose
from planner.timetable.snapshot import GRID_MINUTES, problem_of

STILL_FREE = (VisitState.PLANNED, VisitState.WAITING, VisitState.ON_HOLD)
"""States in which a visit has not begun, so that it may be at another time."""


@dataclass(frozen=True, slots=True)
class RestAnew:
    """A household is here, and can be seen from a time on (minutes since midnight), not before."""

    appointment_id: int
    since: int
    code: ClassVar[str] = "rest_anew"

    def carry_out(self, session: Session, *, day_id: int) -> None:  # noqa: ARG002
        """Let what has not begun move, as if the rest of the route was never asked.

        Raises:
            NothingLeft: Every visit has begun.
        """
        found = appointment_called(session, self.appointment_id)
        free = [visit for visit in found.visits if visit.state in STILL_FREE]
        if not free:
            raise NothingLeft(found.number)
        for visit in found.visits:
            if visit in free:
                visit.state, visit.locked = VisitState.PLANNED, False
            else:
                visit.state = VisitState.SKIPPED
        found.availability = ((self.since, DAY_MINUTES),)


def rest_proposal(
    session: Session, *, day_id: int, appointment_id: int, acting: Acting
) -> Proposal:
    """Work out where the rest of a household's route could go, while everybody else stays.

    For `Workspace.ask`, which throws away what was tried.

    Raises:
        NotToday, DayIsOver, NotHere: See there.
        NothingLeft: Every visit has begun.
        NoRoomBesideLocked: What is under way leaves no room for the rest.
    """
    day_to_run(session, day_id, acting)
    live = live_day(session, day_id=day_id, now=acting.at)
    check_present(live.party(appointment_id))
    since = -(-_free(live, live.party(appointment_id)) // GRID_MINUTES) * GRID_MINUTES
    return propose(session, day_id=day_id, change=RestAnew(appointment_id, since))


@operation
def replan_rest(session: Session, *, proposal: Proposal, acting: Acting) -> None:
    """Give the rest of a route the places that were shown. Where everybody is does not change.

    Raises:
        NotToday, DayIsOver: See there.
        PlanOutdated: The day changed since.
    """
    day_id, change = proposal.day_id, proposal.change
    found = appointment_called(session, getattr(change, "appointment_id", 0))
    day_to_run(session, day_id, acting)
    hours, arrives = found.availability, found.arrives
    change.carry_out(session, day_id=day_id)
    session.flush()
    problem = problem_of(session, day_id=day_id, released=proposal.released)
    write_plan(session, problem, day_id=day_id, plan=proposal.plan)
    found.availability, found.arrives = hours, arrives
    _as_it_is(session, found, live_day(session, day_id=day_id, now=acting.at))
    tell(session, number=found.number, moved=proposal.difference.beside(found.id).shifted)


def _free(live: LiveDay, party: LiveParty) -> int:
    """Tell from when on a household can be at a desk: now, or after where it is and the way."""
    visit = party.under_way
    if visit is None or visit.track.called_at is None:
        return live.minute
    ends = here(visit.track.called_at)[1] + visit.minutes
    return max(live.minute, ends) + live.walk


def _as_it_is(session: Session, found: Appointment, live: LiveDay) -> None:
    """Write where the household is into its rows again, whatever planning made of them.

    While nothing has begun, it was asked to come no earlier than it did.
    """
    party = live.party(found.id)
    for visit in found.visits:
        visit.state = party.visit(visit.landlord_id).state
    spans = [(one.start, one.start + one.minutes) for one in found.visits if one.start is not None]
    if not spans:  # still without a place: it waits for a desk that has nobody else
        return
    found.starts, found.ends = min(spans)[0], max(end for _, end in spans)
    begun = any(visit.state not in STILL_FREE for visit in found.visits)
    came = here(party.track.came or live.now)[1]
    wanted = found.arrives or 0
    found.arrives = min(found.starts, wanted if begun else max(wanted, came))
    session.flush()
