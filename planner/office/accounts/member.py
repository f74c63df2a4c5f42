"""Who is at the program."""

from __future__ import annotations

from dataclasses import dataclass

from db.staff import Role


@dataclass(frozen=True, slots=True)
class Member:
    """A member of staff who signed in; somebody of a landlord has that landlord.

    Who `only_looks` may do nothing: on a server, where somebody of a landlord is shown nothing of
    the others, and so cannot know who is free to be called. Who was let in without a password of
    their own has none to prove again who they are.
    """

    id: int
    name: str
    role: Role
    landlord_id: int | None = None
    only_looks: bool = False
    has_password: bool = True
