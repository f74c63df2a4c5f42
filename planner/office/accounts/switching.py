"""Giving an office its first account, and having none any more."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.orm import Session

from db.staff import Role
from planner.errors import AccountsAreOn, RecoveryKeyFirst
from planner.office.accounts.drafts import AccountDraft, keep, made, tell_of
from planner.office.accounts.member import Member
from planner.office.accounts.mirror import mirror
from planner.office.accounts.roster import Roster
from planner.office.accounts.roster_file import drop_roster, roster_of
from planner.office.accounts.signing import member_of, needed
from planner.office.keys.held import hold
from planner.office.keys.here import needed_key
from planner.office.keys.printing import key_was_given
from planner.office.keys.store import key_store
from planner.operations import ALWAYS, operation


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
    account = made(session, office, AccountDraft(name, Role.ADMIN), password, ())
    keep(session, office, Roster(key.seal, 0, ()), (account,))
    hold(key)
    key_store().forget(key.seal)
    tell_of(session, account)
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
