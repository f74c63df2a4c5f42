"""Asking for the recovery key where this PC does not have an office's key."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TypeVar

import typer

from db.address import Place, ServerAddress
from planner.errors import OfficeLocked
from planner.office.keys.unlock import unlock
from planner.texts import sentence

T = TypeVar("T")


def unlocked(office: Place, work: Callable[[], T], recovery_key: str, language: str) -> T:
    """Do something with an office; where its key lacks, take the recovery key and try again.

    Without a recovery key somebody at the keyboard is asked for it.

    Raises:
        Refusal: It cannot be done; OfficeLocked where nobody can be asked.
    """
    try:
        return work()
    except OfficeLocked:
        if isinstance(office, ServerAddress) or not (recovery_key or sys.stdin.isatty()):
            raise
        words = sentence("console", "ask_recovery_key", language, file=office.name)
        unlock(office, recovery_key or typer.prompt(words))
        return work()
