"""What lists are judged against: the day, the office's landlords and the people it knows."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from functools import cached_property

from planner.households.importing.duplicates.likeness import Person
from planner.households.importing.words.landlords import LandlordName, Landlords


@dataclass(frozen=True, slots=True)
class KnownHousehold:
    """A household in the office: its named people, and its number on the day if it comes."""

    id: int
    people: tuple[Person, ...]
    number: int | None = None


@dataclass(frozen=True)
class ListContext:
    """The day the lists are for, the landlords that take part, and who is known already."""

    day: datetime.date
    landlords: tuple[LandlordName, ...]
    known: tuple[KnownHousehold, ...] = ()

    @cached_property
    def landlord_names(self) -> Landlords:
        """The landlords by all the ways of writing them."""
        return Landlords(self.landlords)
