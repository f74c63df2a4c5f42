"""What a row says, as the office would keep it, and the verdict on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.households.importing.cells import Row, RowKey
from planner.households.importing.duplicates.likeness import Person
from planner.households.importing.judging.problems import Problem, Severity
from planner.times import Window


@dataclass(frozen=True, slots=True)
class AcceptedRow:
    """A household as a row describes it, ready to be imported.

    Landlords by code, the interpreter's language as ISO 639 code or "", the windows of its
    availability in minutes or none for all day. `one_column` when its name was.
    """

    key: RowKey
    source: str
    last_name: str
    first_name: str = ""
    birth_date: date | None = None
    phone: str = ""
    adults: int = 1
    children: int = 0
    landlords: tuple[str, ...] = ()
    interpreter: str = ""
    companion: str = ""
    wheelchair: bool = False
    availability: tuple[Window, ...] | None = None
    one_column: bool = False

    @property
    def person(self) -> Person:
        """The reference person, for comparing."""
        return Person(self.last_name, self.first_name, self.birth_date, self.phone)


@dataclass(frozen=True, slots=True)
class JudgedRow:
    """A row of a table with its cells as they were, what it says, and what is the matter."""

    key: RowKey
    cells: Row
    says: AcceptedRow
    problems: tuple[Problem, ...] = ()
    left_out: bool = False

    @property
    def accepted(self) -> bool:
        """Whether it can be imported: nothing refuses it, and nobody left it out."""
        return not self.left_out and all(p.severity is not Severity.REFUSED for p in self.problems)


class Skip(StrEnum):
    """Why a row is passed over."""

    TITLE = "title"
    EMPTY = "empty"
    TOTAL = "total"
    HEADING = "heading"


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """A row that is no household, with the text somebody would look for."""

    key: RowKey
    reason: Skip
    text: str = ""
