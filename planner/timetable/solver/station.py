"""All desks of one landlord, in classes of alike ones."""

from __future__ import annotations

from dataclasses import dataclass, field

from planner.timetable.solver.resource import Resource


@dataclass(frozen=True, slots=True)
class DeskClass:
    """Desks with the same windows and access; a desk with locked visits is one of its own."""

    desks: tuple[str, ...]
    accessible: bool
    resource: Resource


@dataclass(slots=True)
class Station:
    """A landlord's desks. Who can sit anywhere sits where the fewest others can."""

    landlord: str
    classes: tuple[DeskClass, ...]
    _starts: dict[tuple[int, bool], int] = field(default_factory=dict)

    def starts(self, length: int, *, accessible: bool) -> int:
        """Give the steps from which a visit of that length fits at one of the desks."""
        key = (length, accessible)
        found = self._starts.get(key)
        if found is None:
            found = 0
            for desks in self.classes:
                if desks.accessible or not accessible:
                    found |= desks.resource.starts(length)
            self._starts[key] = found
        return found

    def take(self, start: int, length: int, *, accessible: bool) -> int:
        """Seat a visit that fits and tell in which class."""
        self._starts.clear()
        for number, desks in enumerate(self.classes):
            fits = desks.accessible or not accessible
            if fits and desks.resource.starts(length) >> start & 1:
                desks.resource.take(start, length)
                return number
        raise AssertionError("no desk is free at that step")

    def retake(self, number: int, start: int, length: int) -> None:
        """Seat a visit again in the class it had."""
        self._starts.clear()
        self.classes[number].resource.take(start, length)

    def give(self, number: int, start: int, length: int) -> None:
        """Free the desk of a visit."""
        self._starts.clear()
        self.classes[number].resource.give(start, length)
