"""All desks of one landlord, in classes of alike ones."""

from __future__ import annotations

from dataclasses import dataclass, field

from planner.timetable.solver.resource import Resource


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
    _all: tuple[Resource, ...] = field(init=False)
    _accessible: tuple[Resource, ...] = field(init=False)

    def __post_init__(self) -> None:
        self._all = tuple(desks.resource for desks in self.classes)
        self._accessible = tuple(desks.resource for desks in self.classes if desks.accessible)

    def starts(self, length: int, *, accessible: bool) -> int:
        """Give the steps from which a visit of that length fits at one of the desks."""
        found = 0
        for desks in self._accessible if accessible else self._all:
            found |= desks.starts(length)
        return found

    def opens(self, length: int, *, accessible: bool) -> bool:
        """Tell whether any desk is ever open that long, taken or not."""
        suited = self._accessible if accessible else self._all
        return any(desks.opens(length) for desks in suited)

    def take(self, start: int, length: int, *, accessible: bool) -> int:
        """Seat a visit that fits and tell in which class."""
        for number, desks in enumerate(self.classes):
            fits = desks.accessible or not accessible
            if fits and desks.resource.starts(length) >> start & 1:
                desks.resource.take(start, length)
                return number
        raise AssertionError("no desk is free at that step")

    def retake(self, number: int, start: int, length: int) -> None:
        """Seat a visit again in the class it had."""
        self.classes[number].resource.take(start, length)

    def give(self, number: int, start: int, length: int) -> None:
        """Free the desk of a visit."""
        self.classes[number].resource.give(start, length)
