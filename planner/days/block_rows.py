"""What is shown of an interpreter's block of time on a day."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import StrEnum

from db.kinds import InterpreterMode
from planner.times import Window


class Clash(StrEnum):
    """What is the matter with an interpreter's block.

    NOBODY: households ask for the language and no interpreter of it is booked. NO_PLACE: a
    household still waits for a place. OUTSIDE: a stay goes beyond the hours booked. TOGETHER: two
    stays overlap. SHORT: the block is shorter than what is paid. UNUSED: nobody needs this one.
    """

    NOBODY = "nobody"
    NO_PLACE = "no_place"
    OUTSIDE = "outside"
    TOGETHER = "together"
    SHORT = "short"
    UNUSED = "unused"


@dataclass(frozen=True, slots=True)
class ClashRow:
    """Something that does not fit, and the numbers of the households it is about."""

    clash: Clash
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Spoken:
    """A household an interpreter is there for; its stay in minutes since midnight."""

    appointment_id: int
    number: int
    starts: int | None
    ends: int | None


@dataclass(frozen=True, slots=True)
class LanguageBlock:
    """One interpreter's time on a day, or a language that nobody is booked for.

    From the first start to the last end, with the gaps in which nobody needs the interpreter.
    `cancel_until` is the last moment to cancel free of charge, in local time.
    """

    languages: tuple[str, ...]
    presence_id: int | None
    interpreter: str
    mode: InterpreterMode | None
    booked: tuple[Window, ...]
    block: Window | None
    gaps: tuple[Window, ...]
    households: tuple[Spoken, ...]
    clashes: tuple[ClashRow, ...]
    cancel_until: datetime.datetime

    @property
    def idle(self) -> int:
        """The minutes within the block in which nobody needs the interpreter."""
        return sum(end - start for start, end in self.gaps)
