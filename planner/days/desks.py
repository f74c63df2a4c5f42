"""A day's desks: numbering them, and changing them under the visits they hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.appointments import Appointment, DeskVisit
from db.days import Desk, RegistrationDay
from db.kinds import VisitState
from db.office import Landlord
from db.queue import QueueEvent
from planner.days.rules import check_hours
from planner.errors import DeskInUse, DesksBroken, UnknownLandlord, VisitTooLong
from planner.households.typed import check_text
from planner.times import Window

STAFF_LENGTH = 80
MOST_DESKS = 50
"""How many desks one landlord may have on a day; a larger number is a slip of the keys."""


@dataclass(frozen=True, slots=True)
class DeskDraft:
    """A desk as somebody wants it; `id` when it is there already."""

    number: int
    landlord_id: int
    open: tuple[Window, ...]
    accessible: bool = True
    id: int | None = None
    visit_minutes: int | None = None
    reserved: tuple[Window, ...] = ()
    staffed_by: str = ""


def desks_for(counts: Mapping[int, int], open_: tuple[Window, ...]) -> list[DeskDraft]:
    """Give desks numbers through the room, landlord by landlord.

    Raises:
        DesksBroken: A landlord would have none, or more than any room holds.
    """
    for count in counts.values():
        if not 1 <= count <= MOST_DESKS:
            raise DesksBroken(count, MOST_DESKS)
    owners = [landlord for landlord, count in counts.items() for _ in range(count)]
    return [DeskDraft(number, owner, open_) for number, owner in enumerate(owners, start=1)]


def landlord_called(session: Session, name: str) -> int:
    """Find a landlord by its code or name.

    Raises:
        UnknownLandlord: There is none of that name.
    """
    landlords = session.scalars(select(Landlord).order_by(Landlord.position)).all()
    for landlord in landlords:
        if name.casefold() in (landlord.code.casefold(), landlord.name.casefold()):
            return landlord.id
    raise UnknownLandlord(name, ", ".join(landlord.code for landlord in landlords))


def change_desks(session: Session, day: RegistrationDay, drafts: Sequence[DeskDraft]) -> None:
    """Give a day these desks.

    Raises:
        DeskInUse: A visit would be left without its desk.
        TextTooLong, TextHasControls: Who sits there cannot be kept.
    """
    wanted = {draft.id: draft for draft in drafts if draft.id is not None}
    for one in drafts:
        check_text(one.staffed_by, "staffed_by", STAFF_LENGTH)
    for desk in list(day.desks):
        draft = wanted.get(desk.id)
        check_hours(draft.open if draft else ())
        _check_visits(session, desk, draft)
        if draft is None:
            day.desks.remove(desk)
    for desk in day.desks:
        for name, value in asdict(wanted[desk.id]).items():
            if name != "id":
                setattr(desk, name, value)
    day.desks += [new_desk(draft) for draft in drafts if draft.id is None]


def new_desk(draft: DeskDraft) -> Desk:
    """Make a desk as it was asked for."""
    check_hours(draft.open)
    check_text(draft.staffed_by, "staffed_by", STAFF_LENGTH)
    return Desk(
        number=draft.number,
        landlord_id=draft.landlord_id,
        open=draft.open,
        reserved=draft.reserved,
        accessible=draft.accessible,
        visit_minutes=draft.visit_minutes,
        staffed_by=draft.staffed_by,
    )


def check_fits(day: RegistrationDay) -> None:
    """Refuse visits that last longer than any desk is open at a stretch.

    Raises:
        VisitTooLong: None would ever fit.
    """
    longest = max((end - start for desk in day.desks for start, end in desk.open), default=0)
    if day.desks and day.visit_minutes > longest:
        raise VisitTooLong(day.visit_minutes, longest)


def _check_visits(session: Session, desk: Desk, draft: DeskDraft | None) -> None:
    visits = session.scalars(
        select(DeskVisit).where(DeskVisit.desk_id == desk.id, DeskVisit.state != VisitState.SKIPPED)
    )
    for visit in visits:
        start = visit.start or 0
        fits = (
            draft is not None
            and draft.landlord_id == desk.landlord_id
            and any(a <= start and start + visit.minutes <= b for a, b in draft.open)
        )
        if not fits:
            raise DeskInUse(desk.number, visit.appointment.number)
    if draft is None or draft.landlord_id != desk.landlord_id:
        _check_unused(session, desk)


def _check_unused(session: Session, desk: Desk) -> None:
    """Refuse to lose a desk at which something happened, whoever was planned there."""
    query = select(Appointment.number).join(QueueEvent, QueueEvent.appointment_id == Appointment.id)
    number = session.scalar(query.where(QueueEvent.desk_id == desk.id).limit(1))
    if number is not None:
        raise DeskInUse(desk.number, number)
