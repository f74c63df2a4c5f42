"""Seating one household at the best place that is free, while everybody else stays."""

from __future__ import annotations

from sqlalchemy.orm import Session

from db.appointments import Appointment
from planner.timetable.apply import give_seats
from planner.timetable.seats import seats_of
from planner.timetable.snapshot import problem_of
from planner.timetable.solver.choices import Choice, choices
from planner.timetable.solver.plan import Seat
from planner.timetable.solver.standing import Standing


def seat_best(session: Session, appointment: Appointment, *, near: int | None = None) -> bool:
    """Give a household without a place the best one free; tell whether there is one.

    That is the shortest stay, or the one that begins nearest to a time, in minutes since midnight.
    """
    free = free_choices(session, appointment)
    if not free:
        return False
    best = free[0] if near is None else min(free, key=lambda one: abs(one.start - near))
    give_seats(session, {appointment: best.seat})
    appointment.reason = None
    session.flush()
    return True


def free_choices(session: Session, appointment: Appointment) -> list[Choice]:
    """Give what is free for a household that has no place, the shortest stay first."""
    session.flush()
    standing = _standing(session, appointment)
    name = str(appointment.id)
    need = next((one for one in standing.needs if one.household.id == name), None)
    if need is None or need.place in standing.day.placed:
        return []
    return choices(standing, need)


def keeps_seat(session: Session, appointment: Appointment, seat: Seat) -> bool:
    """Give a household its seat back if all it now asks fits there; tell whether it does."""
    session.flush()
    asked = {visit.landlord_id for visit in appointment.visits}
    if asked != {int(visit.landlord) for visit in seat.visits}:
        return False
    standing = _standing(session, appointment)
    need = next(one for one in standing.needs if one.household.id == str(appointment.id))
    if not standing.keep(need, seat):
        return False
    give_seats(session, {appointment: seat})
    return True


def _standing(session: Session, appointment: Appointment) -> Standing:
    day_id = appointment.day_id
    problem = problem_of(session, day_id=day_id, released=(appointment.id,))
    seats = seats_of(session, day_id=day_id)
    seats.pop(str(appointment.id), None)
    return Standing(problem, seats)
