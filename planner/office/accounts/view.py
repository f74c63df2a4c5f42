"""What a screen shows of the accounts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from db.staff import Role
from planner.office.accounts.roster_file import roster_of
from planner.office.queries import landlords


@dataclass(frozen=True, slots=True)
class AccountRow:
    """One who may sign in; somebody of a landlord with its name."""

    id: int
    name: str
    role: Role
    landlord_id: int | None
    landlord: str


def accounts_view(session: Session, *, office: Path) -> tuple[AccountRow, ...]:
    """List who may sign in, by name; nobody where the office has no accounts.

    Raises:
        AccountsDamaged: The list cannot be read.
    """
    roster = roster_of(office)
    named = {row.id: row.name for row in landlords(session)}
    rows = (
        AccountRow(one.id, one.name, one.role, one.landlord_id, named.get(one.landlord_id or 0, ""))
        for one in (roster.accounts if roster else ())
    )
    return tuple(sorted(rows, key=lambda row: row.name.casefold()))
