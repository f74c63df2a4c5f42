"""What moves along when a file is taken into another."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.checklists import Tick
from planner.households.joining.preview import merge_preview
from planner.households.joining.rows import MergePreview


@dataclass(frozen=True, slots=True)
class Merging:
    """Two files side by side, and how many appointments and ticks of the other move along."""

    preview: MergePreview
    appointments: int
    ticks: int


def merging(session: Session, *, keep_id: int, other_id: int) -> Merging:
    """Show two files side by side with what would move.

    Raises:
        SameFile: It is one file.
        Gone: One of them was removed.
    """
    preview = merge_preview(session, keep_id=keep_id, other_id=other_id)
    counts = [
        session.scalar(select(func.count()).where(table.household_id == other_id)) or 0
        for table in (Appointment, Tick)
    ]
    return Merging(preview, *counts)
