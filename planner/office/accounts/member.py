"""Who is at the program."""

from __future__ import annotations

from dataclasses import dataclass

from db.staff import Role


@dataclass(frozen=True, slots=True)
class Member:
    """A member of staff who signed in; somebody of a landlord has that landlord.

    Of an office on a server they are shown a part of the rows (`part`).
    Who was let in without a password of their own has none to prove again who they are.
    """

    id: int
    name: str
    role: Role
    landlord_id: int | None = None
    has_password: bool = True
    part: bool = False


def sees_part(member: Member | None) -> bool:
    """Tell whether a server shows somebody a part of the rows."""
    return member is not None and member.part
