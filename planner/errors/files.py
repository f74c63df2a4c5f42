"""Refusals about the office's file and what is written beside it."""

from __future__ import annotations

from dataclasses import dataclass

from planner.errors.base import Refusal

__all__ = [
    "CannotWrite",
    "DiskFull",
    "NewerOffice",
    "NoSuchOffice",
    "NotAnOffice",
    "OfficeBusy",
    "OfficeExists",
    "OfficeGone",
    "OfficeInUse",
    "OfficeReadOnly",
    "UnknownPreset",
]


@dataclass(eq=False)
class NoSuchOffice(Refusal):
    """There is no office file at that place."""

    file: str


@dataclass(eq=False)
class OfficeExists(Refusal):
    """There is a file already where a new office should come."""

    file: str


@dataclass(eq=False)
class NotAnOffice(Refusal):
    """The file is not an office, or it is damaged."""

    file: str


@dataclass(eq=False)
class OfficeInUse(Refusal):
    """Another program has the office open."""

    file: str


@dataclass(eq=False)
class NewerOffice(Refusal):
    """The file was made by a newer version of this program."""

    file: str


@dataclass(eq=False)
class CannotWrite(Refusal):
    """The computer will not let the program write there."""

    file: str


@dataclass(eq=False)
class UnknownPreset(Refusal):
    """There is no preset of that name."""

    preset: str
    presets: str


@dataclass(eq=False)
class DiskFull(Refusal):
    """There is no room left where the office is."""

    file: str


@dataclass(eq=False)
class OfficeBusy(Refusal):
    """Something else on this computer holds the file for a while, such as a virus scanner."""

    file: str


@dataclass(eq=False)
class OfficeGone(Refusal):
    """The file can no longer be reached: its disk is unplugged, or somebody moved it."""

    file: str


@dataclass(eq=False)
class OfficeReadOnly(Refusal):
    """The file or its folder is protected against writing."""

    file: str
