"""Refusals about referrers' lists."""

from __future__ import annotations

from dataclasses import dataclass

from planner.errors.base import Refusal

__all__ = [
    "ListEmpty",
    "ListMissing",
    "ListOfOtherKind",
    "ListProtected",
    "ListTakesTooLong",
    "ListTooLarge",
    "ListUnreadable",
    "NoHeading",
]


@dataclass(eq=False)
class ListMissing(Refusal):
    """A list is not there, or another program keeps it to itself."""

    file: str


@dataclass(eq=False)
class ListUnreadable(Refusal):
    """A file is damaged, or it is no list at all."""

    file: str


@dataclass(eq=False)
class ListOfOtherKind(Refusal):
    """A file is of a kind that cannot be read, whatever its name says."""

    file: str
    kind: str


@dataclass(eq=False)
class ListProtected(Refusal):
    """A list is locked with a password."""

    file: str


@dataclass(eq=False)
class ListEmpty(Refusal):
    """A list has nothing in it."""

    file: str


@dataclass(eq=False)
class ListTooLarge(Refusal):
    """A list is larger than any list of a day can be."""

    file: str


@dataclass(eq=False)
class ListTakesTooLong(Refusal):
    """Reading a list was given up after a while."""

    file: str
    seconds: int


@dataclass(eq=False)
class NoHeading(Refusal):
    """No sheet of a list has a row that names its columns."""

    file: str
