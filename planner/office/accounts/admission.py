"""Letting nobody into an office with accounts who did not sign in."""

from __future__ import annotations

from pathlib import Path

from db.database import Database
from planner.errors import AccountsDamaged, SignInNeeded
from planner.office.accounts.member import Member
from planner.office.accounts.mirror import mirror, newest_known
from planner.office.accounts.roster_file import roster_of


def check_admitted(office: Path, member: Member | None) -> None:
    """Make sure that somebody signed in, where that is needed.

    Raises:
        SignInNeeded: Nobody did.
        AccountsDamaged: The list of accounts cannot be read.
    """
    if member is None and roster_of(office):
        raise SignInNeeded(office.name)


def note_accounts(database: Database) -> None:
    """Have the file follow the list beside it, as after a copy of before was put back.

    Raises:
        AccountsDamaged: The file knows a newer list: an older one was put in its place.
    """
    roster = roster_of(database.path)
    with database.reading() as session:
        known = newest_known(session)
    if roster and known > roster.as_of:
        raise AccountsDamaged(database.path.name)
    if known != (roster.as_of if roster else 0):
        with database.transaction() as session:
            mirror(session, roster)
