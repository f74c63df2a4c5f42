"""Which households an act was about, from what the journal kept of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.journal import JournalEntry
from planner.office.privacy.fates import HOUSEHOLD
from planner.office.privacy.traces import in_chunks


@dataclass(frozen=True, slots=True)
class About:
    """The households of an act, and whether what it held of one is gone."""

    ids: tuple[int, ...] = ()
    erased: bool = False


def households_of(session: Session, operations: Collection[int]) -> Mapping[int, About]:
    """Tell for each act which households it was about, as far as the journal still knows."""
    direct: dict[int, set[int]] = defaultdict(set)
    visits: dict[int, set[int]] = defaultdict(set)
    erased: set[int] = set()
    for some in in_chunks(operations):
        query = select(JournalEntry).where(JournalEntry.operation_id.in_(some))
        for entry in session.scalars(query):
            if entry.erased_by is not None:
                erased.add(entry.operation_id)
            if entry.table == HOUSEHOLD:
                direct[entry.operation_id].add(entry.row)
            for image in (entry.before or {}, entry.after or {}):
                direct[entry.operation_id] |= _ids(image, "household_id", "other_id")
                visits[entry.operation_id] |= _ids(image, "appointment_id")
    owners = _owners(session, {id_ for ids in visits.values() for id_ in ids})
    for operation, ids in visits.items():
        direct[operation] |= {owners[id_] for id_ in ids if id_ in owners}
    return {id_: About(tuple(sorted(direct[id_])), id_ in erased) for id_ in operations}


def _ids(image: Mapping[str, Any], *names: str) -> set[int]:
    return {image[name] for name in names if image.get(name) is not None}


def _owners(session: Session, appointments: Collection[int]) -> dict[int, int]:
    found: dict[int, int] = {}
    for some in in_chunks(appointments):
        query = select(Appointment.id, Appointment.household_id).where(Appointment.id.in_(some))
        found.update((id_, owner) for id_, owner in session.execute(query))
    return found
