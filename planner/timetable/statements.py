"""The statements that read a day: bound to its id, compiled once."""

from __future__ import annotations

from sqlalchemy import bindparam, select

from db.appointments import Appointment, DeskVisit
from db.days import Desk
from db.households import CompanionPresence
from db.kinds import VisitState
from db.office import Landlord

_guest, _turn = Appointment.__table__.c, DeskVisit.__table__.c
_desk, _owner = Desk.__table__.c, Landlord.__table__.c
_companion = CompanionPresence.__table__.c
GUESTS = (
    select(
        _guest.id, _guest.household_id, _guest.number, _guest.state, _guest.availability,
        _guest.language, _guest.accessible, _guest.companion_id, _guest.interpreter_id,
        _guest.starts.is_not(None),
    )
    .where(_guest.day_id == bindparam("day"))
    .order_by(_guest.number)
)  # fmt: skip
TURNS = (
    select(
        _turn.appointment_id, _turn.landlord_id, _turn.minutes, _turn.desk_id, _turn.start,
        _turn.state, _turn.locked,
    )
    .join_from(Appointment.__table__, DeskVisit.__table__, _turn.appointment_id == _guest.id)
    .where(_guest.day_id == bindparam("day"), _turn.state != VisitState.SKIPPED)
    .order_by(_turn.start)
)  # fmt: skip
DESKS = (
    select(
        _desk.id, _desk.number, _owner.id, _owner.name, _owner.kind, _desk.open, _desk.reserved,
        _desk.accessible, _desk.visit_minutes,
    )
    .join_from(Desk.__table__, Landlord.__table__, _desk.landlord_id == _owner.id)
    .where(_desk.day_id == bindparam("day"))
    .order_by(_desk.number)
)  # fmt: skip
PRESENT = select(_companion.companion_id, _companion.windows).where(
    _companion.day_id == bindparam("day")
)
