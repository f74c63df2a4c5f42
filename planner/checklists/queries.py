"""Which documents a household must show on a day, for its paper."""

from __future__ import annotations

from sqlalchemy.orm import Session

from planner.checklists.catalogue import in_force
from planner.checklists.loading import known_at
from planner.checklists.rows import DocumentRow, rows_for


def required_documents(session: Session, *, appointment_id: int) -> list[DocumentRow]:
    """List the documents for the landlords that a household visits, in the catalogue's order.

    Raises:
        Gone: The appointment was removed.
    """
    known = known_at(session, appointment_id)
    return list(rows_for(in_force(session, known.on), known))
