"""What happened on paper, by household, as it is to be noted."""

from __future__ import annotations

from dataclasses import dataclass

from planner.queue.reentry.typed import TypedVisit


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A household by its number: when it came and went home early (minutes since midnight).

    `visits` gives what was typed by landlord; `absent`: it did not come. Without a time it came it
    was noted as here before the power went.
    """

    number: int
    came: int | None = None
    visits: tuple[tuple[int, TypedVisit], ...] = ()
    left: int | None = None
    absent: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """A household at a desk, from when to when."""

    number: int
    desk_id: int
    start: int
    end: int

    def meets(self, other: Span) -> bool:
        """Tell whether two overlap."""
        return self.start < other.end and other.start < self.end
