"""Signing in: by a password, which gives the key of the office's file, or by the recovery key."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from db.staff import Role
from db.vault import DataKey
from planner.errors import (
    AccountGone,
    AccountsAreOff,
    AccountsDamaged,
    CannotWrite,
    RecoveryKeyOfOther,
    WrongPassword,
)
from planner.office.accounts.member import Member
from planner.office.accounts.passwords import check_wait
from planner.office.accounts.roster import Account, Roster
from planner.office.accounts.roster_file import drop_roster, keep_roster, roster_of
from planner.office.accounts.wrapping import USUAL, unwrap, wrap
from planner.office.keys.held import hold
from planner.office.keys.here import seal_if_any
from planner.office.keys.store import key_store
from planner.office.keys.written import read

RESCUER = Member(0, "herstelsleutel", Role.ADMIN, has_password=False)
"""Who opened the office with its recovery key."""


def sign_in(office: Path, account_id: int, password: str, now: datetime) -> Member:
    """Tell who somebody is, by their password; this process holds the key from then on.

    Raises:
        AccountsAreOff, AccountGone: There is no such account.
        TooManyTries: There were too many wrong passwords just now.
        WrongPassword: It is not that.
        AccountsDamaged: The list of accounts was changed outside the program.
    """
    roster = needed(office)
    account, key = proven_by(office, roster, account_id, password, now)
    if not roster.is_proven(key):
        raise AccountsDamaged(office.name)
    _freshen(office, roster, account, password, key)
    hold(key)
    key_store().forget(key.seal)
    return member_of(account)


def proven_by(
    office: Path, roster: Roster, account_id: int, password: str, now: datetime
) -> tuple[Account, DataKey]:
    """Give the account and the key that a password opens; a wrong one is remembered.

    Raises:
        AccountGone, TooManyTries, WrongPassword: It opens nothing.
    """
    account = roster.account(account_id)
    if account is None:
        raise AccountGone
    check_wait(roster.tries.get(account_id), now)
    if key := unwrap(account.wrapped, password, account_id, roster.seal):
        return account, key
    count = roster.tries.get(account_id, (0, now))[0] + 1
    with suppress(CannotWrite):
        keep_roster(office, replace(roster, tries={**roster.tries, account_id: (count, now)}))
    raise WrongPassword


def rescue(office: Path, recovery_key: str) -> Member | None:
    """Let in whoever has the recovery key, to manage the accounts.

    A list of accounts that is damaged goes: the office has none then, and this PC has its key.

    Raises:
        RecoveryKeyIncomplete, RecoveryKeyMistyped: It is no recovery key as it was typed.
        RecoveryKeyOfOther: It is that of another office.
        KeyNotKept, CannotWrite: This PC will not have it.
    """
    key = read(recovery_key)
    try:
        roster = roster_of(office)
    except AccountsDamaged:
        roster = None
    if (roster.seal if roster else seal_if_any(office)) != key.seal:
        raise RecoveryKeyOfOther(office.name)
    if roster and roster.is_proven(key):
        hold(key)
        keep_roster(office, roster.changed(roster.accounts, key))
        return RESCUER
    key_store().keep(key)
    drop_roster(office)
    return None


def needed(office: Path) -> Roster:
    """Give the accounts of an office that has them.

    Raises:
        AccountsAreOff: It has none.
        AccountsDamaged: They cannot be read.
    """
    if roster := roster_of(office):
        return roster
    raise AccountsAreOff


def member_of(account: Account) -> Member:
    """Tell who an account is of."""
    return Member(account.id, account.name, account.role, account.landlord_id)


def _freshen(office: Path, roster: Roster, account: Account, password: str, key: DataKey) -> None:
    """Forget wrong passwords of before, and have a try cost what it does by now."""
    tries = {id_: one for id_, one in roster.tries.items() if id_ != account.id}
    fresh = replace(roster, tries=tries)
    if account.wrapped.cost.memory < USUAL.memory:
        wrapped = wrap(key, password, account.id)
        if wrapped.cost != account.wrapped.cost:
            others = (replace(one, wrapped=wrapped) if one.id == account.id else one
                      for one in roster.accounts)  # fmt: skip
            accounts = tuple(others)
            fresh = replace(fresh, accounts=accounts)
            fresh = replace(fresh, proof=fresh.proof_with(key))
    if fresh != roster:
        with suppress(CannotWrite):
            keep_roster(office, fresh)
