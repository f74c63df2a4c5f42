"""What is answered to somebody at the door."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import StrEnum

from planner.checklists.counts import PaperCount

EARLY = 30
"""Minutes before the time on the slip: who comes sooner is told that it is early."""

NO_PAPERS = PaperCount()


class Arrived(StrEnum):
    """How an arrival turned out; each has a sentence in texts/queue, `arrived`.

    Noted as here: OK, MISSING_DOCUMENTS (some are known to be missing) and OLD_SLIP (the times on
    the paper hold no longer). Everything else changes nothing.
    """

    OK = "ok"
    MISSING_DOCUMENTS = "missing_documents"
    OLD_SLIP = "old_slip"
    ALREADY_ARRIVED = "already_arrived"
    LEFT = "left"
    CANCELLED = "cancelled"
    OTHER_DAY = "other_day"
    UNKNOWN_CODE = "unknown_code"
    BAD_CHECK_DIGIT = "bad_check_digit"
    AMBIGUOUS = "ambiguous"
    NOT_TODAY = "not_today"


NOTED = (Arrived.OK, Arrived.MISSING_DOCUMENTS, Arrived.OLD_SLIP)


class Timing(StrEnum):
    """How a household's coming compares with the time on its slip."""

    ON_TIME = "on_time"
    EARLY = "early"
    LATE = "late"
    TOO_LATE = "too_late"
    NO_TIME = "no_time"


@dataclass(frozen=True, slots=True)
class Arrival:
    """The answer to somebody at the door. Nothing of a household for a code nobody knows.

    `minutes` is how much later than the time on the slip (`arrives`, in minutes since midnight) it
    came; below nothing: earlier. `first_desk` and `first_start` are where it goes first. Who comes
    late keeps its route within the tolerance; too late, its rest is to be planned anew. `came` and
    `by` say when it was noted as here, `date` of which day the slip is, `back` that it was thought
    not to come. `lacking` are the documents (their codes) that are known to be missing,
    but for the sensitive ones.
    """

    result: Arrived
    appointment_id: int | None = None
    household_id: int | None = None
    number: int = 0
    name: str = ""
    timing: Timing = Timing.NO_TIME
    minutes: int = 0
    arrives: int | None = None
    first_desk: int = 0
    first_start: int | None = None
    papers: PaperCount = NO_PAPERS
    came: datetime.datetime | None = None
    by: str = ""
    date: datetime.date | None = None
    back: bool = False
    choices: tuple[tuple[int, int, str], ...] = ()
    lacking: tuple[str, ...] = ()


def timing_of(arrives: int | None, minutes: int, tolerance: int) -> Timing:
    """Judge how long after the time on the slip somebody comes."""
    if arrives is None:
        return Timing.NO_TIME
    if minutes > tolerance:
        return Timing.TOO_LATE
    if minutes > 0:
        return Timing.LATE
    return Timing.EARLY if minutes < -EARLY else Timing.ON_TIME
