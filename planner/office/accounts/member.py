"""Who is at the program."""

from __future__ import annotations

from dataclasses import dataclass

from db.staff import Role


@dataclass(frozen=True, slots=True)
class Member:
    """A member of staff who signed in; somebody of a landlord has that landlord."""

    id: int
    name: str
    role: Role
    landlord_id: int | None = None
