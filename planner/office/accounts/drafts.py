"""What the acts on accounts have in common: what an account must be, and keeping them all."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from db.base import new_id
from db.office import Landlord
from db.staff import Role
from planner.errors import AccountGone, AccountNameTaken, LandlordNeeded, LastAdministrator
from planner.households.typed import check_text
from planner.office.accounts.mirror import mirror
from planner.office.accounts.passwords import check_password
from planner.office.accounts.roster import Account, Roster
from planner.office.accounts.roster_file import keep_roster
from planner.office.accounts.wrapping import wrap
from planner.office.keys.here import needed_key
from planner.operations import ALWAYS, tell

LENGTH = 80
"""Characters of a name."""


@dataclass(frozen=True, slots=True)
class AccountDraft:
    """Who is to have an account."""

    name: str
    role: Role
    landlord_id: int | None = None


def made(
    session: Session, office: Path, draft: AccountDraft, password: str,
    others: tuple[Account, ...],
) -> Account:  # fmt: skip
    """Make an account, with its password.

    Raises:
        AccountNameTaken, PasswordTooWeak, LandlordNeeded: See there.
    """
    name, landlord = checked(session, draft, others)
    check_password(password, name)
    id_ = new_id()
    return Account(id_, name, draft.role, landlord, wrap(needed_key(office), password, id_))


def checked(
    session: Session, draft: AccountDraft, others: tuple[Account, ...]
) -> tuple[str, int | None]:
    """Give the name and the landlord that an account is to have.

    Raises:
        AccountNameTaken, LandlordNeeded: It cannot have them.
    """
    name = check_text(" ".join(draft.name.split()), "name", LENGTH)
    if not name or name.casefold() in (one.name.casefold() for one in others):
        raise AccountNameTaken(name)
    if draft.role is not Role.LANDLORD:
        return name, None
    if draft.landlord_id is None or session.get(Landlord, draft.landlord_id) is None:
        raise LandlordNeeded
    return name, draft.landlord_id


def found(roster: Roster, account_id: int) -> Account:
    """Give an account.

    Raises:
        AccountGone: There is none.
    """
    if account := roster.account(account_id):
        return account
    raise AccountGone


def swap(session: Session, office: Path, roster: Roster, changed: Account) -> None:
    """Keep an account in its new form; see keep."""
    accounts = (changed if one.id == changed.id else one for one in roster.accounts)
    keep(session, office, roster, tuple(accounts))


def keep(session: Session, office: Path, roster: Roster, accounts: tuple[Account, ...]) -> None:
    """Keep the accounts.

    Raises:
        LastAdministrator: Nobody would be left who may manage them.
        CannotWrite: This PC will not have it.
    """
    if not any(one.role is Role.ADMIN for one in accounts):
        raise LastAdministrator
    fresh = roster.changed(accounts, needed_key(office))
    keep_roster(office, fresh)
    mirror(session, fresh)


def tell_of(session: Session, account: Account) -> None:
    """Have the journal say whose account it was."""
    session.info[ALWAYS] = True
    tell(session, account=account.name, role=account.role.value)
