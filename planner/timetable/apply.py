"""Giving households the places of a plan, after an independent check of it."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.orm import Session

from db.appointments import Appointment, DeskVisit
from db.kinds import VisitState
from planner.days.queries import day
from planner.errors import PlanOutdated
from planner.operations import operation, tell
from planner.timetable.seats import appointments_of
from planner.timetable.snapshot import problem_of
from planner.timetable.solver.check import check
from planner.timetable.solver.plan import Plan, Seat
from planner.timetable.solver.problem import Problem
from planner.timetable.solver.reasons import reason_as_data

Places = tuple[dict[int, tuple[int | None, int | None]], int | None]
"""By landlord the desk and the start of each visit, and who interprets."""


@operation
def apply_plan(session: Session, *, day_id: int, plan: Plan) -> None:
    """Write a plan into the day.

    The plan is held against the day as it is now; what moved meanwhile makes it outdated.

    Raises:
        PlanOutdated: The plan breaks a rule of the day.
    """
    write_plan(session, problem_of(session, day_id=day_id), day_id=day_id, plan=plan)
    asked = len(plan.seated) + len(plan.unseated)
    date = day(session, day_id=day_id).date
    tell(session, date=date.isoformat(), seated=len(plan.seated), asked=asked)


def write_plan(session: Session, problem: Problem, *, day_id: int, plan: Plan) -> None:
    """Give households the places of a plan, once it is held against the problem.

    Raises:
        PlanOutdated: The plan breaks a rule of the day.
    """
    if check(problem, plan):
        raise PlanOutdated
    wanted: dict[Appointment, Seat | None] = {}
    for appointment in appointments_of(session, day_id):
        key = str(appointment.id)
        if key in plan.unseated:
            appointment.reason = reason_as_data(plan.unseated[key])
            wanted[appointment] = None
        elif key in plan.seated:
            appointment.reason = None
            wanted[appointment] = plan.seated[key]
    give_seats(session, wanted)


def give_seats(session: Session, wanted: Mapping[Appointment, Seat | None]) -> None:
    """Give households these places, or none; nobody's rules are looked at here.

    Every place that changes is given up before any is taken, so that two may swap.
    """
    changed = {one: seat for one, seat in wanted.items() if _now(one) != _then(seat)}
    risen = [_rises(appointment) for appointment in changed]
    if any(risen):
        session.flush()
    for appointment, seat in changed.items():
        if seat is not None:
            _sit(appointment, seat)


def _rises(appointment: Appointment) -> bool:
    """Give up the places that a household has; tell whether it had any."""
    seated = [visit for visit in _live(appointment) if visit.start is not None]
    for visit in seated:
        visit.desk_id = visit.start = None
    stays = appointment.starts is not None
    if stays:
        appointment.starts = appointment.ends = appointment.arrives = None
    return stays or bool(seated)


def _sit(appointment: Appointment, seat: Seat) -> None:
    places = {int(visit.landlord): (int(visit.desk), visit.start) for visit in seat.visits}
    for visit in _live(appointment):
        visit.desk_id, visit.start = places[visit.landlord_id]
    spans = [(v.start, v.start + v.minutes) for v in _live(appointment) if v.start is not None]
    appointment.starts, appointment.ends = min(spans)[0], max(end for _, end in spans)
    before = appointment.day.arrive_before_minutes
    appointment.arrives = max(0, appointment.starts - before)
    appointment.interpreter_id = int(seat.interpreter) if seat.interpreter else None


def _now(appointment: Appointment) -> Places | None:
    placed = [visit for visit in _live(appointment) if visit.start is not None]
    if appointment.starts is None or not placed:
        return None
    return {v.landlord_id: (v.desk_id, v.start) for v in placed}, appointment.interpreter_id


def _then(seat: Seat | None) -> Places | None:
    if seat is None:
        return None
    who = int(seat.interpreter) if seat.interpreter else None
    return {int(v.landlord): (int(v.desk), v.start) for v in seat.visits}, who


def _live(appointment: Appointment) -> list[DeskVisit]:
    return [visit for visit in appointment.visits if visit.state is not VisitState.SKIPPED]
