"""The papers that each landlord asks of each household of a day, and how they stand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from db.appointments import Appointment
from planner.checklists.catalogue import in_force
from planner.checklists.known import Document, Known
from planner.checklists.loading import known_of_appointments
from planner.checklists.rows import rows_for
from planner.checklists.states import RANK, PaperState
from planner.checklists.titles import short_title
from planner.texts import sentence


@dataclass(frozen=True, slots=True)
class Stand:
    """How one paper stands before one landlord. `person` is empty where it is the household's."""

    code: str
    person: str
    state: PaperState
    landlord_id: int
    landlord: str
    promised: date | None


def stands(
    session: Session, day_id: int, appointments: Sequence[Appointment]
) -> Mapping[int, Sequence[Stand]]:
    """Tell how the papers of some appointments stand, in a few questions for all of them."""
    own = (Appointment.day_id == day_id) & Appointment.id.in_([one.id for one in appointments])
    found = known_of_appointments(session, own)
    documents = in_force(session, found[0].on) if found else []
    return {known.appointment_id or 0: tuple(_stands(documents, known)) for known in found}


def in_words(found: Sequence[Stand], language: str) -> str:
    """Say what a desk has to see: what lacks first, each paper once; nothing if it need not."""
    by_state: defaultdict[PaperState, dict[str, None]] = defaultdict(dict)
    for one in found:
        by_state[one.state].setdefault(short_title(one.code, language))
    parts = (
        sentence("lists", f"stand.{state}", language, papers=", ".join(by_state[state]))
        for state in sorted(by_state, key=RANK.__getitem__)
        if state is not PaperState.NOT_APPLICABLE
    )
    return " ".join(parts)


def _stands(documents: Sequence[Document], known: Known) -> Iterator[Stand]:
    for row in rows_for(documents, known):
        for landlord, state, tick in zip(row.landlords, row.states, row.ticks, strict=True):
            promised = tick.on_date if tick and state is PaperState.PROMISED else None
            yield Stand(row.code, row.person, state, landlord.id, landlord.name, promised)
