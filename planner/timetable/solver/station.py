"""All desks of one landlord, in classes of alike ones."""

from __future__ import annotations

from dataclasses import dataclass, field

from planner.timetable.solver import resource
from planner.timetable.solver.resource import Resource

Memory = tuple[dict[tuple[int, bool], int], list[resource.Memory]]
"""A state of all desks of a landlord."""


@dataclass(frozen=True, slots=True)
class DeskClass:
    """Desks with the same windows and access; a desk with `locked` visits is one of its own."""

    desks: tuple[str, ...]
    accessible: bool
    locked: bool
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

    def opens(self, length: int, *, accessible: bool) -> bool:
        """Tell whether any desk is ever open that long, taken or not."""
        suited = (desks for desks in self.classes if desks.accessible or not accessible)
        return any(desks.resource.opens(length) for desks in suited)

    def take(self, start: int, length: int, *, accessible: bool) -> int:
        """Seat a visit that fits and tell in which class."""
        self._starts = {}
        for number, desks in enumerate(self.classes):
            fits = desks.accessible or not accessible
            if fits and desks.resource.starts(length) >> start & 1:
                desks.resource.take(start, length)
                return number
        raise AssertionError("no desk is free at that step")

    def retake(self, number: int, start: int, length: int) -> None:
        """Seat a visit again in the class it had."""
        self._starts = {}
        self.classes[number].resource.take(start, length)

    def give(self, number: int, start: int, length: int) -> None:
        """Free the desk of a visit."""
        self._starts = {}
        self.classes[number].resource.give(start, length)

    def memory(self) -> Memory:
        """Give what is taken at all desks, to be recalled as it is now."""
        return self._starts, [desks.resource.memory() for desks in self.classes]

    def recall(self, memory: Memory) -> None:
        """Be again as in a memory."""
        self._starts, classes = memory
        for desks, one in zip(self.classes, classes, strict=True):
            desks.resource.recall(one)
