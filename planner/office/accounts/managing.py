"""Making, changing and ending accounts; none of it can be undone but by doing it anew.

Each act takes the office's file, as the list of accounts stands beside it. It changes the list
first: whenever it is broken off, the office's own file follows when it is next opened.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

from planner.office.accounts.drafts import (
    AccountDraft,
    checked,
    found,
    keep,
    made,
    swap,
    tell_of,
)
from planner.office.accounts.passwords import check_password
from planner.office.accounts.signing import needed, proven_by
from planner.office.accounts.wrapping import wrap
from planner.office.keys.here import needed_key
from planner.operations import operation


@operation
def add_account(session: Session, *, office: Path, draft: AccountDraft, password: str) -> int:
    """Let somebody in; give their id.

    Raises:
        AccountNameTaken, PasswordTooWeak, LandlordNeeded: See there.
        AccountsAreOff, AccountsDamaged, CannotWrite: It cannot be done.
    """
    roster = needed(office)
    account = made(session, office, draft, password, roster.accounts)
    keep(session, office, roster, (*roster.accounts, account))
    tell_of(session, account)
    return account.id


@operation
def change_account(session: Session, *, office: Path, account_id: int, draft: AccountDraft) -> None:
    """Give somebody another name, role or landlord, from when they sign in next.

    Raises:
        AccountGone, AccountNameTaken, LandlordNeeded, LastAdministrator: See there.
        AccountsAreOff, AccountsDamaged, CannotWrite: It cannot be done.
    """
    roster = needed(office)
    before = found(roster, account_id)
    others = tuple(one for one in roster.accounts if one.id != account_id)
    name, landlord = checked(session, draft, others)
    changed = replace(before, name=name, role=draft.role, landlord_id=landlord)
    swap(session, office, roster, changed)
    tell_of(session, changed)


@operation
def give_password(session: Session, *, office: Path, account_id: int, password: str) -> None:
    """Give somebody another password; the one they had opens nothing any more.

    Raises:
        AccountGone, PasswordTooWeak: See there.
        AccountsAreOff, AccountsDamaged, CannotWrite: It cannot be done.
    """
    roster = needed(office)
    account = found(roster, account_id)
    check_password(password, account.name)
    wrapped = wrap(needed_key(office), password, account_id)
    swap(session, office, roster, replace(account, wrapped=wrapped))
    tell_of(session, account)


@operation
def change_own_password(
    session: Session, *, office: Path, account_id: int, old: str, password: str, at: datetime
) -> None:
    """Have somebody who knows their password take another.

    Raises:
        WrongPassword, TooManyTries, AccountGone: It is not theirs.
        PasswordTooWeak: See there.
        AccountsAreOff, AccountsDamaged, CannotWrite: It cannot be done.
    """
    roster = needed(office)
    account, key = proven_by(office, roster, account_id, old, at)
    check_password(password, account.name)
    swap(session, office, roster, replace(account, wrapped=wrap(key, password, account_id)))
    tell_of(session, account)


@operation
def remove_account(session: Session, *, office: Path, account_id: int) -> None:
    """Let somebody in no longer; what they did stays under their name.

    Raises:
        AccountGone, LastAdministrator: See there.
        AccountsAreOff, AccountsDamaged, CannotWrite: It cannot be done.
    """
    roster = needed(office)
    account = found(roster, account_id)
    rest = tuple(one for one in roster.accounts if one.id != account_id)
    keep(session, office, roster, rest)
    tell_of(session, account)
