"""Booking several interpreters at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from planner.days.presence import book_interpreter
from planner.operations import operation, tell
from planner.times import Window


@dataclass(frozen=True, slots=True)
class Booking:
    """An interpreter to be booked: a name, one language by its code, and hours or all day."""

    name: str
    language: str
    windows: tuple[Window, ...] = ()


@operation
def book_interpreters(session: Session, *, day_id: int, bookings: Sequence[Booking]) -> None:
    """Book several interpreters for a day, all or none."""
    for one in bookings:
        book_interpreter(
            session,
            day_id=day_id,
            name=one.name,
            languages=(one.language,),
            windows=one.windows,
        )
    tell(session, count=len(bookings))
