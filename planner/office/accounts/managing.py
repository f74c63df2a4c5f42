"""Making, changing and ending accounts; none of it can be undone but by doing it anew.

Each act takes the office's file, as the list of accounts stands beside it. It changes the list
first: whenever it is broken off, the office's own file follows when it is next opened.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

from db.base import new_id
from db.kinds import Role
from db.office import Landlord
from planner.errors import (
    AccountGone,
    AccountNameTaken,
    AccountsAreOn,
    LandlordNeeded,
    LastAdministrator,
    RecoveryKeyFirst,
)
from planner.households.typed import check_text
from planner.office.accounts.member import Member
from planner.office.accounts.mirror import mirror
from planner.office.accounts.passwords import check_password
from planner.office.accounts.roster import Account, Roster
from planner.office.accounts.roster_file import drop_roster, keep_roster, roster_of
from planner.office.accounts.signing import member_of, needed, proven_by
from planner.office.accounts.wrapping import wrap
from planner.office.keys.held import hold
from planner.office.keys.here import needed_key
from planner.office.keys.printing import key_was_given
from planner.office.keys.store import key_store
from planner.operations import ALWAYS, operation, tell

LENGTH = 80
"""Characters of a name."""


@dataclass(frozen=True, slots=True)
class AccountDraft:
    """Who is to have an account."""

    name: str
    role: Role
    landlord_id: int | None = None


@operation
def switch_accounts_on(session: Session, *, office: Path, name: str, password: str) -> Member:
    """Give the office its first account, an administrator's; this PC keeps the key no longer.

    Raises:
        AccountsAreOn: It has accounts.
        RecoveryKeyFirst: Nobody could get in if all forgot their passwords.
        AccountNameTaken, PasswordTooWeak: See there.
        CannotWrite: This PC will not have it.
    """
    if roster_of(office):
        raise AccountsAreOn
    if not key_was_given(session):
        raise RecoveryKeyFirst
    key = needed_key(office)
    account = _made(session, office, AccountDraft(name, Role.ADMIN), password, ())
    _keep(session, office, Roster(key.seal, 0, ()), (account,))
    hold(key)
    key_store().forget(key.seal)
    _tell(session, account)
    return member_of(account)


@operation
def switch_accounts_off(session: Session, *, office: Path) -> None:
    """Have no accounts: whoever is at this PC opens the office without a question again.

    Raises:
        AccountsAreOff: It has none.
        KeyNotKept, CannotWrite: This PC will not have it.
    """
    needed(office)
    key_store().keep(needed_key(office))
    drop_roster(office)
    mirror(session, None)
    session.info[ALWAYS] = True


@operation
def add_account(session: Session, *, office: Path, draft: AccountDraft, password: str) -> int:
    """Let somebody in; give their id.

    Raises:
        AccountNameTaken, PasswordTooWeak, LandlordNeeded: See there.
        AccountsAreOff, AccountsDamaged, CannotWrite: It cannot be done.
    """
    roster = needed(office)
    account = _made(session, office, draft, password, roster.accounts)
    _keep(session, office, roster, (*roster.accounts, account))
    _tell(session, account)
    return account.id


@operation
def change_account(session: Session, *, office: Path, account_id: int, draft: AccountDraft) -> None:
    """Give somebody another name, role or landlord, from when they sign in next.

    Raises:
        AccountGone, AccountNameTaken, LandlordNeeded, LastAdministrator: See there.
        AccountsAreOff, AccountsDamaged, CannotWrite: It cannot be done.
    """
    roster = needed(office)
    before = _found(roster, account_id)
    others = tuple(one for one in roster.accounts if one.id != account_id)
    name, landlord = _checked(session, draft, others)
    changed = replace(before, name=name, role=draft.role, landlord_id=landlord)
    _swap(session, office, roster, changed)
    _tell(session, changed)


@operation
def give_password(session: Session, *, office: Path, account_id: int, password: str) -> None:
    """Give somebody another password; the one they had opens nothing any more.

    Raises:
        AccountGone, PasswordTooWeak: See there.
        AccountsAreOff, AccountsDamaged, CannotWrite: It cannot be done.
    """
    roster = needed(office)
    account = _found(roster, account_id)
    check_password(password, account.name)
    wrapped = wrap(needed_key(office), password, account_id)
    _swap(session, office, roster, replace(account, wrapped=wrapped))
    _tell(session, account)


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
    _swap(session, office, roster, replace(account, wrapped=wrap(key, password, account_id)))
    _tell(session, account)


@operation
def remove_account(session: Session, *, office: Path, account_id: int) -> None:
    """Let somebody in no longer; what they did stays under their name.

    Raises:
        AccountGone, LastAdministrator: See there.
        AccountsAreOff, AccountsDamaged, CannotWrite: It cannot be done.
    """
    roster = needed(office)
    account = _found(roster, account_id)
    rest = tuple(one for one in roster.accounts if one.id != account_id)
    _keep(session, office, roster, rest)
    _tell(session, account)


def _made(
    session: Session, office: Path, draft: AccountDraft, password: str,
    others: tuple[Account, ...],
) -> Account:  # fmt: skip
    name, landlord = _checked(session, draft, others)
    check_password(password, name)
    id_ = new_id()
    return Account(id_, name, draft.role, landlord, wrap(needed_key(office), password, id_))


def _checked(
    session: Session, draft: AccountDraft, others: tuple[Account, ...]
) -> tuple[str, int | None]:
    name = check_text(" ".join(draft.name.split()), "name", LENGTH)
    if not name or name.casefold() in (one.name.casefold() for one in others):
        raise AccountNameTaken(name)
    if draft.role is not Role.LANDLORD:
        return name, None
    if draft.landlord_id is None or session.get(Landlord, draft.landlord_id) is None:
        raise LandlordNeeded
    return name, draft.landlord_id


def _found(roster: Roster, account_id: int) -> Account:
    if account := roster.account(account_id):
        return account
    raise AccountGone


def _swap(session: Session, office: Path, roster: Roster, changed: Account) -> None:
    accounts = (changed if one.id == changed.id else one for one in roster.accounts)
    _keep(session, office, roster, tuple(accounts))


def _keep(session: Session, office: Path, roster: Roster, accounts: tuple[Account, ...]) -> None:
    """Keep the accounts; there is always somebody who may manage them."""
    if not any(one.role is Role.ADMIN for one in accounts):
        raise LastAdministrator
    fresh = roster.changed(accounts, needed_key(office))
    keep_roster(office, fresh)
    mirror(session, fresh)


def _tell(session: Session, account: Account) -> None:
    session.info[ALWAYS] = True
    tell(session, account=account.name, role=account.role.value)
