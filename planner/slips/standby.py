"""The paper of a household on standby: its number, and that it is called once a desk is free.

It is no slip: nothing is promised, so nothing is kept of it and no place gets fixed.
"""

from __future__ import annotations

from sqlalchemy.orm import Session

from db.appointments import Appointment
from planner.office.queries import office
from planner.slips.queries import language_of, place_of
from planner.slips.texts import slip_paper
from planner.slips.views import Mark, SlipView, Stop


def standby_pdf(session: Session, *, appointment_id: int) -> bytes:
    """Draw it on the office's paper, with a translation for who reads another language.

    Raises:
        NoResultFound: There is no such appointment.
    """
    from planner.slips.slip import slips  # noqa: PLC0415 - heavy

    return slips([_view(session, appointment_id)], *slip_paper(session))


def _view(session: Session, appointment_id: int) -> SlipView:
    found = session.get_one(Appointment, appointment_id)
    venue = found.day.venue
    wanted = sorted({(visit.landlord.id, visit.landlord.name) for visit in found.visits})
    return SlipView(
        appointment_id=found.id,
        number=found.number,
        date=found.day.date,
        arrives=0,
        venue=place_of(venue),
        directions="",
        stops=tuple(Stop(0, 0, name) for _, name in wanted),
        interpreter=None,
        companion=False,
        phone=office(session).phone,
        code="",
        mark=Mark.FIRST,
        language=language_of(found),
        standby=True,
    )
