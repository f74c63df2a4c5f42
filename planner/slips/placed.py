"""Fetching the appointments that paper is about."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, joinedload, selectinload

from db.appointments import Appointment, DeskVisit
from db.days import RegistrationDay
from db.households import Household
from db.kinds import AppointmentState
from planner.days.queries import day
from planner.errors import Gone, NothingPlanned, NotPlaced
from planner.slips.promise import stops_of


def live_on(session: Session, day_id: int) -> Sequence[Appointment]:
    """Fetch the appointments of a day in order of arrival, those without times last."""
    return session.scalars(_live().where(Appointment.day_id == day_id)).all()


def of_day(session: Session, day_id: int) -> Sequence[Appointment]:
    """Fetch the same of a day that is planned, if only in part.

    Raises:
        NothingPlanned: None has its times.
    """
    found = live_on(session, day_id)
    if not any(has_route(appointment) for appointment in found):
        raise NothingPlanned(day(session, day_id=day_id).date)
    return found


def placed(
    session: Session, *, day_id: int | None, appointment_ids: Sequence[int]
) -> Sequence[Appointment]:
    """Fetch what has its times in order of arrival: of a day, or else some appointments.

    Raises:
        NothingPlanned: None of the day has its times.
        Gone: One of the appointments was removed or cancelled, or none is given.
        NotPlaced: One of the appointments has no times.
    """
    if day_id is not None:
        return [found for found in of_day(session, day_id) if has_route(found)]
    chosen = session.scalars(_live().where(Appointment.id.in_(appointment_ids))).all()
    if not chosen or len(chosen) < len(set(appointment_ids)):
        raise Gone
    for appointment in chosen:
        if not has_route(appointment):
            raise NotPlaced(appointment.number)
    return chosen


def has_route(appointment: Appointment) -> bool:
    """Tell whether a household has its times, and a desk left to visit."""
    return appointment.arrives is not None and bool(stops_of(appointment))


def _live() -> Select[Appointment]:
    return (
        select(Appointment)
        .join(Appointment.day)
        .where(Appointment.state != AppointmentState.CANCELLED)
        .order_by(
            RegistrationDay.date,
            Appointment.arrives.is_(None),
            Appointment.arrives,
            Appointment.number,
        )
        .options(
            selectinload(Appointment.visits).joinedload(DeskVisit.desk),
            selectinload(Appointment.visits).joinedload(DeskVisit.landlord),
            joinedload(Appointment.household).selectinload(Household.persons),
            joinedload(Appointment.companion),
            joinedload(Appointment.day).joinedload(RegistrationDay.venue),
        )
    )
