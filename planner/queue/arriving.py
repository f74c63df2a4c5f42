"""Arriving: a household noted as here where it can be, and the answer to it."""

from __future__ import annotations

from sqlalchemy.orm import Session

from db.kinds import AppointmentState
from db.queue import QueueAct
from planner.checklists.card import appointment_checklist
from planner.checklists.counts import missing_by_appointment
from planner.checklists.states import LACKING
from planner.errors import DayIsOver, NotToday
from planner.operations import operation, tell
from planner.queue.acting import Acting
from planner.queue.arrivals import NO_PAPERS, Arrival, Arrived, timing_of
from planner.queue.events import About
from planner.queue.finding import Found, find
from planner.queue.happening import Happening
from planner.queue.parties import LiveParty


@operation
def arrive(
    session: Session, *, day_id: int, acting: Acting, code: str = "",
    appointment_id: int | None = None,
) -> Arrival:  # fmt: skip
    """Note that a household is here, by its appointment, or by what was scanned or typed.

    That is the code of its slip, its number on this day, or the beginning of its name.
    """
    meant = find(session, code, day_id=day_id) if appointment_id is None else Found(appointment_id)
    if isinstance(meant, Arrival):
        return meant
    try:
        happening = Happening(session, day_id, acting)
    except (NotToday, DayIsOver) as refusal:
        return Arrival(Arrived.NOT_TODAY, date=refusal.date)
    party = happening.live.party(meant.appointment_id)
    return _refused(party) or _noted(happening, party, old=meant.old)


def _refused(party: LiveParty) -> Arrival | None:
    """Say why a household is not noted as here: it is already, has gone, or was cancelled."""
    match party.state:
        case AppointmentState.PLANNED | AppointmentState.NO_SHOW:
            return None
        case AppointmentState.CANCELLED:
            result = Arrived.CANCELLED
        case AppointmentState.LEFT_EARLY:
            result = Arrived.LEFT
        case _:
            result = Arrived.ALREADY_ARRIVED
    return Arrival(
        result, party.id, party.household_id, party.number, party.name,
        came=party.track.came, by=party.track.came_by,
    )  # fmt: skip


def _noted(happening: Happening, party: LiveParty, *, old: bool) -> Arrival:
    back = party.state is AppointmentState.NO_SHOW
    live = happening.live
    happening.note(QueueAct.ARRIVED, About(party.id))
    tell(happening.session, number=party.number)
    papers = missing_by_appointment(happening.session, day_id=live.day_id).get(party.id)
    papers = papers or NO_PAPERS
    result = Arrived.OLD_SLIP if old else Arrived.OK
    if papers.missing and not old:
        result = Arrived.MISSING_DOCUMENTS
    minutes = live.minute - (party.arrives or 0) if party.arrives is not None else 0
    first = next((one for one in party.visits if one.start is not None), None)
    desk = live.desks.get(first.desk_id or 0) if first else None
    return Arrival(
        result, party.id, party.household_id, party.number, party.name,
        timing_of(party.arrives, minutes, live.tolerance), minutes, party.arrives,
        desk.number if desk else 0,
        first.start if first else None, papers, live.now, happening.acting.by, back=back,
        lacking=_lacking(happening, party) if papers.missing else (),
    )  # fmt: skip


def _lacking(happening: Happening, party: LiveParty) -> tuple[str, ...]:
    """Name the documents that somebody looked for and that are not there, each once.

    Not the sensitive ones: the answer can be read from afar.
    """
    papers = appointment_checklist(happening.session, appointment_id=party.id)
    named = (row.code for row in papers.rows if row.state in LACKING and not row.sensitive)
    return tuple(dict.fromkeys(named))
