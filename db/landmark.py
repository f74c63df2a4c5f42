"""By which row a change is known to have been kept, when the answer to that got lost."""

from __future__ import annotations

from sqlalchemy.orm import Session

from db.base import Entity

LANDMARK = "landmark"
Landmark = tuple[type[Entity], int]


def set_landmark(session: Session, row: Entity) -> None:
    """Say which row of the change under way is there if, and only if, all of it is."""
    session.info[LANDMARK] = (type(row), row.id)


def landmark_of(session: Session) -> Landmark | None:
    """Give the row by which the change under way is known; none when it changes nothing."""
    found: Landmark | None = session.info.get(LANDMARK)
    return found
