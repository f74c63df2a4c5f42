"""Getting into an office: by an account, or with the recovery key where this PC has no key."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import typer

from db.address import Place, ServerAddress
from planner import clock
from planner.errors import AccountGone, AccountsDamaged, OfficeLocked, SignInNeeded
from planner.office.accounts.member import Member
from planner.office.accounts.roster_file import roster_of
from planner.office.accounts.signing import rescue, sign_in
from planner.office.keys.unlock import unlock
from planner.texts import sentence

if TYPE_CHECKING:
    from planner.cli.console import Console

T = TypeVar("T")


def unlocked(console: Console, office: Place, work: Callable[..., T]) -> T:
    """Do something with an office; who it is, or its recovery key, is asked where that is needed.

    What stands before the command is taken first; else somebody at the keyboard is asked. The work
    is given the `member` where the office has accounts.

    Raises:
        Refusal: It cannot be done; SignInNeeded or OfficeLocked where nobody can be asked.
    """
    try:
        return work()
    except (SignInNeeded, AccountsDamaged):
        if isinstance(office, ServerAddress):
            raise
        member = _rescued(console, office) if console.recovery_key else _signed_in(console, office)
        return work(member=member)
    except OfficeLocked:
        if isinstance(office, ServerAddress) or not (console.recovery_key or sys.stdin.isatty()):
            raise
        unlock(office, console.recovery_key or asked(console, "ask_recovery_key", office.name))
        return work()


def asked(console: Console, key: str, about: str, *, hidden: bool = False) -> str:
    """Ask somebody at the keyboard; a program gives a line instead."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    words = sentence("console", key, console.language, file=about)
    typed: str = typer.prompt(words, hide_input=hidden)
    return typed


def _rescued(console: Console, office: Path) -> Member | None:
    return rescue(office, console.recovery_key)


def _signed_in(console: Console, office: Path) -> Member:
    roster = roster_of(office)
    if not (console.account or sys.stdin.isatty()):
        raise SignInNeeded(office.name)
    name = console.account or asked(console, "ask_account", office.name)
    for one in roster.accounts if roster else ():
        if one.name.casefold() == name.strip().casefold():
            password = console.password or asked(console, "ask_password", one.name, hidden=True)
            return sign_in(office, one.id, password, clock.now())
    raise AccountGone
