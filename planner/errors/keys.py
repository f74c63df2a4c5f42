"""Refusals about the key of an office's file, and about where the file is."""

from __future__ import annotations

from dataclasses import dataclass

from planner.errors.base import Refusal

__all__ = [
    "KeyNotKept",
    "NotEncrypted",
    "OfficeLocked",
    "OnNetworkDrive",
    "RecoveryKeyIncomplete",
    "RecoveryKeyMistyped",
    "RecoveryKeyOfOther",
    "UnsafeSqlite",
]


@dataclass(eq=False)
class KeyNotKept(Refusal):
    """This PC will not keep the key of an office."""

    place: str


@dataclass(eq=False)
class NotEncrypted(Refusal):
    """A plain file could not be encrypted; it is as it was."""

    file: str


@dataclass(eq=False)
class OfficeLocked(Refusal):
    """The file is encrypted with a key that this PC does not have."""

    file: str


@dataclass(eq=False)
class OnNetworkDrive(Refusal):
    """The file is on a drive of the network."""

    file: str


@dataclass(eq=False)
class RecoveryKeyIncomplete(Refusal):
    """What was typed has not as many signs as a recovery key."""

    signs: int
    wanted: int


@dataclass(eq=False)
class RecoveryKeyMistyped(Refusal):
    """A group of the recovery key, counted from 1, cannot be right."""

    number: int
    group: str


@dataclass(eq=False)
class RecoveryKeyOfOther(Refusal):
    """It is a recovery key, but not of this file."""

    file: str


@dataclass(eq=False)
class UnsafeSqlite(Refusal):
    """This copy of the program has a version of SQLite that may spoil files."""

    version: str
