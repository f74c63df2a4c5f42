"""Refusals about copies of the office's file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from planner.errors.base import Refusal

__all__ = [
    "BackupDamaged",
    "CannotBackUp",
    "NoBackup",
    "NoSuchBackup",
    "OfficeDamaged",
    "OfficeDamagedButKept",
    "OfficeMissingButKept",
]


@dataclass(eq=False)
class BackupDamaged(Refusal):
    """The copy is not as it was written."""

    at: datetime


@dataclass(eq=False)
class CannotBackUp(Refusal):
    """No copy can be written there."""

    folder: str


@dataclass(eq=False)
class NoBackup(Refusal):
    """There is no copy of the office that is whole."""

    file: str


@dataclass(eq=False)
class NoSuchBackup(Refusal):
    """There are not so many copies."""

    number: int
    count: int


@dataclass(eq=False)
class OfficeDamaged(Refusal):
    """The office's file is damaged, and there is no copy of it that is whole."""

    file: str


@dataclass(eq=False)
class OfficeDamagedButKept(Refusal):
    """The office's file is damaged; the newest copy that is whole is of a moment."""

    file: str
    at: datetime


@dataclass(eq=False)
class OfficeMissingButKept(Refusal):
    """The office's file is gone; the newest copy that is whole is of a moment."""

    file: str
    at: datetime
