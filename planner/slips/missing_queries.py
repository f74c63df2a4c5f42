"""Reading from the office what households must still hand in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.kinds import AppointmentState
from planner.checklists.catalogue import in_force
from planner.checklists.known import Known
from planner.checklists.loading import known_of_appointments
from planner.checklists.rows import DocumentRow, rows_for
from planner.checklists.states import LACKING, PaperState
from planner.errors import NothingMissing
from planner.office.queries import office
from planner.slips.missing_views import HandIn, MissingPaper, MissingView
from planner.slips.queries import language_of


def missing_views(
    session: Session, *, day_id: int | None = None, appointment_ids: Sequence[int] = ()
) -> list[MissingView]:
    """Give what is known to be missing, by number; households that lack nothing are left out.

    Raises:
        NothingMissing: None lacks anything.
    """
    chosen = Appointment.id.in_(appointment_ids)
    wanted = chosen if day_id is None else Appointment.day_id == day_id
    wanted &= Appointment.state != AppointmentState.CANCELLED
    found = {one.id: one for one in session.scalars(select(Appointment).where(wanted))}
    phone = office(session).phone
    views = [
        MissingView(one.number, known.on, phone, papers, language_of(one))
        for known in known_of_appointments(session, wanted)
        if (papers := tuple(_papers(session, known))) and (one := found[known.appointment_id or 0])
    ]
    if not views:
        raise NothingMissing
    return views


def _papers(session: Session, known: Known) -> Iterator[MissingPaper]:
    for row in rows_for(in_force(session, known.on), known):
        if hand_in := tuple(_hand_in(row)):
            yield MissingPaper(
                code=row.code,
                texts=row.texts,
                pictogram=row.pictogram,
                per=row.per,
                person=row.person,
                expired=PaperState.EXPIRED in row.states,
                period=row.period,
                hand_in=hand_in,
            )


def _hand_in(row: DocumentRow) -> Iterator[HandIn]:
    for landlord, state, tick in zip(row.landlords, row.states, row.ticks, strict=True):
        if state in LACKING:
            promised = tick.on_date if tick and state is PaperState.PROMISED else None
            yield HandIn(landlord.name, promised)
