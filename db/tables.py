"""Every table, so that the metadata is whole wherever it is asked for."""

from db import (
    appointments,
    checklists,
    days,
    households,
    journal,
    office,
    outcomes,
    queue,
    slips,
    staff,
    viewings,
)
from db.base import Entity

METADATA = Entity.metadata

__all__ = [
    "METADATA",
    "appointments",
    "checklists",
    "days",
    "households",
    "journal",
    "office",
    "outcomes",
    "queue",
    "slips",
    "staff",
    "viewings",
]
