"""Which papers are missing from a file with a landlord, and by when they were promised."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from db.appointments import Appointment
from planner.checklists.catalogue import in_force
from planner.checklists.loading import known_of_appointments
from planner.checklists.rows import DocumentRow, rows_for
from planner.checklists.states import LACKING, PaperState
from planner.checklists.titles import brief


@dataclass(frozen=True, slots=True)
class Lack:
    """A paper that a landlord still waits for. `person` is whose it is, if not the household's."""

    code: str
    name: str
    person: str
    person_id: int | None
    state: PaperState
    promised: datetime.date | None


Lacks = Mapping[tuple[int, int], tuple[Lack, ...]]
"""What is missing, by appointment and landlord."""


def lacking(session: Session, appointment_ids: Collection[int], *, language: str = "nl") -> Lacks:
    """Give what is missing now from the files of some appointments, judged for their day."""
    session.flush()
    found: defaultdict[tuple[int, int], list[Lack]] = defaultdict(list)
    documents = {}
    for known in known_of_appointments(session, Appointment.id.in_(list(appointment_ids))):
        if known.on not in documents:
            documents[known.on] = in_force(session, known.on)
        for row in rows_for(documents[known.on], known):
            for landlord_id, lack in _lacks(row, language):
                found[known.appointment_id or 0, landlord_id].append(lack)
    return {key: tuple(lacks) for key, lacks in found.items()}


def codes_lacking(session: Session, appointment_id: int, landlord_id: int) -> tuple[str, ...]:
    """Give the codes of what is missing now from one file, each once."""
    lacks = lacking(session, [appointment_id]).get((appointment_id, landlord_id), ())
    return tuple(dict.fromkeys(lack.code for lack in lacks))


def _lacks(row: DocumentRow, language: str) -> list[tuple[int, Lack]]:
    name = brief(row.code, row.texts, language)
    return [
        (
            landlord.id,
            Lack(row.code, name, row.person, row.person_id, state, tick.on_date if tick
                 and state is PaperState.PROMISED else None),
        )
        for landlord, state, tick in zip(row.landlords, row.states, row.ticks, strict=True)
        if state in LACKING
    ]  # fmt: skip
