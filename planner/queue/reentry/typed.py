"""Reading what is typed of a day by hand: a time, a visit, and how it ended.

"905-920" is a visit from 9:05 to 9:20 at the desk where it was planned; "4 905-920" one at desk 4;
a letter behind it says how it ended: "905-920 o".
"""

from __future__ import annotations

import re
from typing import NamedTuple

from db.kinds import Outcome
from planner.errors import CellUnreadable
from planner.times import DAY_MINUTES

ENDINGS = {
    "": Outcome.DONE,
    "o": Outcome.INCOMPLETE,
    "i": Outcome.INCOMPLETE,
    "n": Outcome.NOT_ELIGIBLE,
    "u": Outcome.POSTPONED,
    "r": Outcome.POSTPONED,
    "p": Outcome.POSTPONED,
}
"""Outcomes by the letter that Dutch, French and English clerks write for them."""

ABSENT = ("x", "-", "/")
"""What stands for somebody who did not come."""

_CLOCK = r"(\d{1,2})\s*[:.uh]?\s*(\d{2})"
_TIME = re.compile(_CLOCK)
_VISIT = re.compile(
    rf"(?:b?\s*(?P<desk>\d{{1,2}})\s*[:\s]\s*)?(?P<start>{_CLOCK})\s*[-–\s]\s*(?P<end>{_CLOCK})"
    r"\s*(?P<ending>[a-z]?)"
)


class TypedVisit(NamedTuple):
    """A visit as it was typed: from when to when (minutes since midnight), and how it ended.

    `desk` is the number that was typed; none: the desk where it was planned.
    """

    desk: int | None
    start: int
    end: int
    outcome: Outcome


def read_time(text: str) -> int | None:
    """Read a time of day as minutes since midnight; blank is none.

    Raises:
        CellUnreadable: It is no time.
    """
    words = text.strip().lower()
    if not words:
        return None
    found = _TIME.fullmatch(words)
    if found is None:
        raise CellUnreadable(_shown(text))
    return _minutes(found.group(1), found.group(2), text)


def read_visit(text: str) -> TypedVisit | None:
    """Read a visit; blank is none.

    Raises:
        CellUnreadable: It is no visit, or ends before it begins.
    """
    words = text.strip().lower()
    if not words:
        return None
    found = _VISIT.fullmatch(words)
    if found is None or found["ending"] not in ENDINGS:
        raise CellUnreadable(_shown(text))
    start, end = (_read(found[part], text) for part in ("start", "end"))
    if end <= start:
        raise CellUnreadable(_shown(text))
    desk = int(found["desk"]) if found["desk"] else None
    return TypedVisit(desk, start, end, ENDINGS[found["ending"]])


def _read(words: str, text: str) -> int:
    found = _TIME.fullmatch(words)
    if found is None:
        raise CellUnreadable(_shown(text))
    return _minutes(found.group(1), found.group(2), text)


def _minutes(hours: str, minutes: str, text: str) -> int:
    at = int(hours) * 60 + int(minutes)
    if int(minutes) >= 60 or at >= DAY_MINUTES:
        raise CellUnreadable(_shown(text))
    return at


def _shown(text: str) -> str:
    return "".join(sign for sign in text if sign.isprintable())[:40]
