"""What a change would come to, worked out and shown before anything is kept."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from planner.errors import NoRoomBesideLocked
from planner.operations import operation, tell
from planner.timetable.apply import write_plan
from planner.timetable.reading import locked_appointments
from planner.timetable.replan.change import Change
from planner.timetable.replan.difference import (
    Difference,
    Holder,
    Names,
    difference,
    holders,
    names_on,
)
from planner.timetable.seats import seats_of
from planner.timetable.snapshot import problem_of
from planner.timetable.solver.budget import Stop
from planner.timetable.solver.plan import Plan, Seat
from planner.timetable.solver.problem import Problem
from planner.timetable.solver.repair import repair
from planner.timetable.solver.standing import Standing


@dataclass(frozen=True, slots=True)
class Proposal:
    """A change with the plan that would follow it; `released` may move though it was locked.

    The slips of `voided` would hold no longer, wherever their households come to sit.
    """

    day_id: int
    change: Change
    problem: Problem
    seats: dict[str, Seat]
    released: frozenset[int]
    plan: Plan
    before: tuple[Holder, ...]
    names: Names
    voided: frozenset[int]

    @property
    def difference(self) -> Difference:
        """Who would move, of those who still come."""
        coming = {one.id for one in self.problem.households}
        before = tuple(one for one in self.before if str(one.appointment_id) in coming)
        return difference(before, self.plan.seated, self.names, self.voided)


def propose(session: Session, *, day_id: int, change: Change) -> Proposal:
    """Work out what a change comes to when only those it hits are moved (level 0).

    The session's own changes are to be thrown away: nothing of this is kept.

    Raises:
        Refusal: The change itself cannot be.
        NoRoomBesideLocked: What is under way leaves no room for the rest of somebody's visits.
    """
    seats = seats_of(session, day_id=day_id)
    before = holders(session, day_id=day_id, seats=seats, names=names_on(session, day_id))
    change.carry_out(session, day_id=day_id)
    session.flush()
    seats = seats_of(session, day_id=day_id)
    names = names_on(session, day_id)
    voided = _voided(session, day_id, before)
    released = _hit(session, day_id, seats)
    incomplete = _incomplete(session, day_id, seats)
    try:
        problem = problem_of(session, day_id=day_id, released=released - incomplete)
        plan = repair(problem, seats)
    except NoRoomBesideLocked:
        released |= incomplete
        problem = problem_of(session, day_id=day_id, released=released)
        plan = repair(problem, seats)
    else:
        released -= incomplete
    return Proposal(day_id, change, problem, seats, released, plan, before, names, voided)


def improved(proposal: Proposal, *, seconds: float, stop: Stop | None = None) -> Proposal:
    """Let others make room where that seats more households (level 1); needs no database."""
    plan = repair(proposal.problem, proposal.seats, seconds=seconds, stop=stop)
    return replace(proposal, plan=plan)


@operation
def replan(session: Session, *, proposal: Proposal) -> None:
    """Make a change and give everybody the place that was shown.

    Raises:
        PlanOutdated: The day changed since.
    """
    day_id = proposal.day_id
    proposal.change.carry_out(session, day_id=day_id)
    session.flush()
    problem = problem_of(session, day_id=day_id, released=proposal.released)
    write_plan(session, problem, day_id=day_id, plan=proposal.plan)
    tell(session, change=proposal.change.code, moved=proposal.difference.shifted)


def _voided(session: Session, day_id: int, before: tuple[Holder, ...]) -> frozenset[int]:
    """Name the appointments whose slips the change itself makes untrue."""
    printed = frozenset(one.appointment_id for one in before if one.printed)
    return printed - locked_appointments(session, day_id=day_id)


def _hit(session: Session, day_id: int, seats: dict[str, Seat]) -> frozenset[int]:
    """Name the appointments whose places no longer hold, were they locked or not."""
    everybody = [int(name) for name in seats]
    problem = problem_of(session, day_id=day_id, released=everybody)
    return frozenset(int(need.household.id) for need in Standing(problem, seats).hit)


def _incomplete(session: Session, day_id: int, seats: dict[str, Seat]) -> frozenset[int]:
    """Name the appointments that have a place for some of their visits only."""
    problem = problem_of(session, day_id=day_id)
    return frozenset(
        int(one.id)
        for one in problem.households
        if one.id in seats and len(seats[one.id].visits) < len(one.visits)
    )
