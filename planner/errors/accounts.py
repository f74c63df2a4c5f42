"""Refusals about accounts: who may get in, and what they may do."""

from __future__ import annotations

from dataclasses import dataclass

from planner.errors.base import Refusal

__all__ = [
    "AccountGone",
    "AccountNameTaken",
    "AccountsAreOff",
    "AccountsAreOn",
    "AccountsDamaged",
    "LandlordNeeded",
    "LastAdministrator",
    "NotAllowed",
    "NotOwnDesk",
    "PasswordTooWeak",
    "RecoveryKeyFirst",
    "SignInNeeded",
    "TooManyTries",
    "WrongPassword",
]


@dataclass(eq=False)
class AccountGone(Refusal):
    """There is no such account, or no longer."""


@dataclass(eq=False)
class AccountNameTaken(Refusal):
    """Another account has the name already, or it is no name."""

    name: str


@dataclass(eq=False)
class AccountsAreOff(Refusal):
    """The office has no accounts."""


@dataclass(eq=False)
class AccountsAreOn(Refusal):
    """The office has accounts already."""


@dataclass(eq=False)
class AccountsDamaged(Refusal):
    """The file with the accounts is not as the program wrote it, or is an old one."""

    file: str


@dataclass(eq=False)
class LandlordNeeded(Refusal):
    """Somebody of a landlord needs that landlord."""


@dataclass(eq=False)
class LastAdministrator(Refusal):
    """Nobody would be left who may manage the office."""


@dataclass(eq=False)
class NotAllowed(Refusal):
    """The role of who is signed in may not do this; `least` is the least that may."""

    role: str
    least: str


@dataclass(eq=False)
class NotOwnDesk(Refusal):
    """A landlord's people act only at their own desks."""


@dataclass(eq=False)
class PasswordTooWeak(Refusal):
    """A password is too short, or is the name."""

    least: int


@dataclass(eq=False)
class RecoveryKeyFirst(Refusal):
    """Accounts need a recovery key that somebody printed, for when all passwords are forgotten."""


@dataclass(eq=False)
class SignInNeeded(Refusal):
    """The office has accounts, and nobody signed in."""

    file: str


@dataclass(eq=False)
class TooManyTries(Refusal):
    """After wrong passwords one waits before the next, ever longer."""

    seconds: int


@dataclass(eq=False)
class WrongPassword(Refusal):
    """The password is not that of the account."""
