"""How many papers each household of a day still lacks, for lists, board, queue and slip."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.kinds import AppointmentState, Per
from planner.checklists.catalogue import in_force
from planner.checklists.known import Document, Known, asking, whose
from planner.checklists.loading import known_of_appointments
from planner.checklists.states import LACKING, READY, PaperState, state_of, worst
from planner.office.queries import LandlordRow


@dataclass(frozen=True, slots=True)
class PaperCount:
    """How a household's papers stand, each paper once for all its landlords.

    `ready` of `asked` need not be brought any more; of the rest `missing` were looked for and
    are not there, or not valid. `proxies` of the adults who do not come along are not in order.
    """

    ready: int = 0
    asked: int = 0
    missing: int = 0
    proxies: int = 0


def missing_by_appointment(session: Session, *, day_id: int) -> dict[int, PaperCount]:
    """Count the papers of everybody who comes on a day, in a few questions for all together."""
    coming = (Appointment.day_id == day_id) & (Appointment.state != AppointmentState.CANCELLED)
    found = known_of_appointments(session, coming)
    documents = in_force(session, found[0].on) if found else []
    return {x.appointment_id: _count(documents, x) for x in found if x.appointment_id}


def _count(documents: Sequence[Document], known: Known) -> PaperCount:
    papers = [x for x in _papers(documents, known) if x[1] is not PaperState.NOT_APPLICABLE]
    states = [state for _, state in papers]
    return PaperCount(
        ready=sum(state in READY for state in states),
        asked=len(states),
        missing=sum(state in LACKING for state in states),
        proxies=sum(per is Per.ABSENT and state not in READY for per, state in papers),
    )


def _papers(documents: Sequence[Document], known: Known) -> Iterator[tuple[Per, PaperState]]:
    """Give whose each paper is and its state, without what only a screen needs."""
    situations = known.situations()
    for document in documents:
        asked_by = asking(document, known, situations)
        if not asked_by:
            continue
        for owner in whose(document.per, known):
            yield document.per, _state(document, known, asked_by, owner.person_id)


def _state(
    document: Document, known: Known, asked_by: Sequence[LandlordRow], person_id: int | None
) -> PaperState:
    rule, provider = document.validity, document.provider
    ticks = {known.tick_of(document.code, person_id, x.id) for x in asked_by}
    return worst({state_of(tick, rule, provider, known.on) for tick in ticks})
