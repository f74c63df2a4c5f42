"""The persons of a card as screens show them."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from db.households import Person
from db.kinds import PersonRole
from planner.households.names import full_name


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A named person of a household."""

    id: int
    version: int
    name: str
    last_name: str
    first_name: str
    role: PersonRole
    birth_date: datetime.date | None


def person_row(person: Person) -> PersonRow:
    """Show a person."""
    name = full_name(person.last_name, person.first_name)
    return PersonRow(
        person.id, person.version, name, person.last_name, person.first_name,
        person.role, person.birth_date,
    )  # fmt: skip
