"""The reasons that go with a result, as codes; their words are in resources/texts/outcomes.*.

They are the categories of DOMAIN.md 1.1 as far as a landlord says them; none tells a story, and
none tells of income, health or residence papers in more words than the category itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from db.outcomes import Result
from planner.errors import ReasonUnknown


class Refused(StrEnum):
    """Why a landlord refused (DOMAIN.md 1.1), as it said so itself."""

    NOT_SAID = "not_said"
    INCOME = "income"
    PROPERTY = "property"
    MEANS = "means"
    REGISTER = "register"
    AGE = "age"
    ALREADY = "already"
    OTHER_AREA = "other_area"
    OTHER = "other"


class Declined(StrEnum):
    """Why a household chose not to register with a landlord."""

    NOT_SAID = "not_said"
    AREA = "area"
    HOUSED = "housed"
    THINKING = "thinking"
    OTHER = "other"


class Closed(StrEnum):
    """Why nobody follows a file any longer though it is not complete."""

    UNREACHABLE = "unreachable"
    WANTS_NO_HELP = "wants_no_help"
    HOUSED = "housed"
    MOVED_AWAY = "moved_away"
    HANDED_OVER = "handed_over"
    OTHER = "other"


FOR_RESULT: Mapping[Result, type[StrEnum]] = {Result.REFUSED: Refused, Result.DECLINED: Declined}
"""The results that have a reason, and which there are."""


def check_reason(result: Result | None, reason: str) -> str:
    """Give the reason to keep with a result: "not said" where one is asked for and none given.

    Raises:
        ReasonUnknown: It is none of those of that result.
    """
    kinds = FOR_RESULT.get(result) if result else None
    if kinds is None:
        return ""
    return _known(kinds, reason or Refused.NOT_SAID.value)


def check_closing(reason: str) -> str:
    """Give the reason for which a file is followed no longer.

    Raises:
        ReasonUnknown: It is none of those there are.
    """
    return _known(Closed, reason)


def _known(kinds: type[StrEnum], reason: str) -> str:
    if reason not in {kind.value for kind in kinds}:
        raise ReasonUnknown(reason)
    return reason
