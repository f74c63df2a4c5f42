"""Refusals about documents and the catalogue of them."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from planner.errors.base import Refusal

__all__ = [
    "AlreadyReplaced",
    "AltersThePast",
    "ConditionBroken",
    "DocumentBroken",
    "DocumentExists",
    "MonthUnreadable",
    "NothingMissing",
    "TextMissing",
    "UnknownDocument",
    "UnknownFact",
    "ValidityBroken",
]


@dataclass(eq=False)
class UnknownFact(Refusal):
    """No document of the catalogue could ever depend on such a fact."""

    facts: str


@dataclass(eq=False)
class UnknownDocument(Refusal):
    """The catalogue has no document of that code."""

    code: str


@dataclass(eq=False)
class MonthUnreadable(Refusal):
    """A month that is not written as 2026-11."""

    month: str


@dataclass(eq=False)
class NothingMissing(Refusal):
    """No paper is known to be missing, so there is nothing to print."""


@dataclass(eq=False)
class TextMissing(Refusal):
    """A document without a name in Dutch, or with one too long for its line on paper."""

    most: int


@dataclass(eq=False)
class ConditionBroken(Refusal):
    """A line of a condition that cannot be: lines count from 1, 0 is all of them."""

    line: int


@dataclass(eq=False)
class ValidityBroken(Refusal):
    """A rule on how old a document may be that means nothing."""


@dataclass(eq=False)
class DocumentBroken(Refusal):
    """A field of a document that holds something there is not."""

    field: str
    value: str


@dataclass(eq=False)
class AltersThePast(Refusal):
    """A change of the catalogue from a date that is past, or from before the rule itself."""

    date: datetime.date
    first: datetime.date


@dataclass(eq=False)
class AlreadyReplaced(Refusal):
    """A rule that ended by then, so that another one has to be changed."""

    date: datetime.date


@dataclass(eq=False)
class DocumentExists(Refusal):
    """The catalogue has a document of that code in that period already."""

    code: str
