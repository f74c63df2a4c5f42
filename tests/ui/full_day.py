"""The demo's day is full: one household less makes room for one that goes to every landlord."""

from __future__ import annotations

from functools import partial

from sqlalchemy import select

from db.appointments import Appointment
from planner.timetable.booking.cancelling import CancelReason, cancel_appointment

AFTERNOON = 13 * 60 + 30


def make_room(workspace, *, day_id):
    """Cancel the household of the afternoon that goes to most landlords."""
    id_, version = workspace.ask(partial(roomiest, day_id=day_id))
    work = partial(
        cancel_appointment, appointment_id=id_, version=version, reason=CancelReason.NOT_WANTED
    )
    workspace.run(work)


def roomiest(session, *, day_id):
    found = session.scalars(select(Appointment).where(Appointment.day_id == day_id))
    best = max(found, key=lambda one: (one.starts >= AFTERNOON, len(one.visits)))
    return best.id, best.version
