"""Giving households the places of a plan, after an independent check of it."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from db.appointments import Appointment, DeskVisit
from db.days import RegistrationDay
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
    found = day(session, day_id=day_id)
    appointments = appointments_of(session, day_id)
    _vacate(session, appointments, plan)
    for appointment in appointments:
        key = str(appointment.id)
        if key in plan.seated:
            _seat(appointment, plan.seated[key], found)
        elif key in plan.unseated:
            appointment.reason = reason_as_data(plan.unseated[key])


def _vacate(session: Session, appointments: Sequence[Appointment], plan: Plan) -> None:
    """Give up every place that changes before any is taken, so that two may swap."""
    for appointment in appointments:
        seat = plan.seated.get(str(appointment.id))
        if seat and _places(appointment) == _wanted(seat):
            continue
        if seat or str(appointment.id) in plan.unseated:
            appointment.starts = appointment.ends = appointment.arrives = None
            for visit in _live(appointment):
                visit.desk_id = visit.start = None
    session.flush()


def _seat(appointment: Appointment, seat: Seat, found: RegistrationDay) -> None:
    wanted = _wanted(seat)
    for visit in _live(appointment):
        visit.desk_id, visit.start = wanted[visit.landlord_id]
    spans = [(start, start + visit.minutes) for visit, start in _starts(appointment)]
    appointment.starts = min(start for start, _ in spans)
    appointment.ends = max(end for _, end in spans)
    if appointment.arrives is None:
        appointment.arrives = max(0, appointment.starts - found.arrive_before_minutes)
    appointment.interpreter_id = int(seat.interpreter) if seat.interpreter else None
    appointment.reason = None


def _live(appointment: Appointment) -> list[DeskVisit]:
    return [visit for visit in appointment.visits if visit.state is not VisitState.SKIPPED]


def _starts(appointment: Appointment) -> list[tuple[DeskVisit, int]]:
    visits = _live(appointment)
    return [(visit, visit.start) for visit in visits if visit.start is not None]


def _places(appointment: Appointment) -> dict[int, tuple[int | None, int | None]]:
    return {visit.landlord_id: (visit.desk_id, visit.start) for visit in _live(appointment)}


def _wanted(seat: Seat) -> dict[int, tuple[int | None, int | None]]:
    return {int(visit.landlord): (int(visit.desk), visit.start) for visit in seat.visits}
