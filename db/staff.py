"""Who works with an office once it has accounts."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Entity, Id


class Role(StrEnum):
    """What a member of staff is for; each may do what the one before may, but for a landlord.

    A landlord's own people (`verhuurder`) see and serve nothing but the desks of that landlord.
    """

    CLERK = "balie"
    PLANNER = "planner"
    ADMIN = "beheerder"
    LANDLORD = "verhuurder"


class Staff(Entity):
    """A member of staff: a name, as the journal knows who acted, and what they are for.

    Somebody of a landlord has that landlord. Passwords are never here. `as_of` numbers the state
    of the accounts that the row was last of; numbers only grow (planner/office/accounts/roster.py).
    Undo does not reach accounts, so the journal keeps no images: its facts say what was done.
    """

    __tablename__ = "staff"
    __table_args__ = (UniqueConstraint("name"),)
    journaled: ClassVar = False

    name: Mapped[str] = mapped_column(String(80))
    role: Mapped[Role]
    landlord_id: Mapped[int | None] = mapped_column(
        ForeignKey("landlord.id"), default=None, index=True
    )
    as_of: Mapped[int] = mapped_column(Id, default=0)
