"""What can be the matter with a row; each code has a sentence in resources/texts/problems."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from planner.households.importing.cells import RowKey


class Severity(StrEnum):
    """Refused rows are not taken over; a warning asks for a look; a note is only good to know."""

    REFUSED = "refused"
    WARNING = "warning"
    NOTE = "note"


SEVERITIES = {
    "missing_name": Severity.REFUSED,
    "invalid_birth_date": Severity.REFUSED,
    "short_row": Severity.REFUSED,
    "possible_duplicate": Severity.WARNING,
    "formula_text": Severity.WARNING,
    "unknown_landlord": Severity.WARNING,
    "no_landlord": Severity.WARNING,
    "unclear_mark": Severity.WARNING,
    "invalid_phone": Severity.WARNING,
    "unknown_language": Severity.WARNING,
    "language_not_said": Severity.WARNING,
    "dutch_spoken_too": Severity.WARNING,
    "unclear_availability": Severity.WARNING,
    "family_unclear": Severity.WARNING,
    "unclear_wheelchair": Severity.WARNING,
    "companion_not_named": Severity.WARNING,
    "missing_birth_date": Severity.WARNING,
    "incomplete_birth_date": Severity.WARNING,
    "minor": Severity.WARNING,
    "long_row": Severity.WARNING,
    "text_too_long": Severity.WARNING,
    "missing_phone": Severity.NOTE,
    "missing_first_name": Severity.NOTE,
    "family_missing": Severity.NOTE,
    "several_languages": Severity.NOTE,
}


@dataclass(frozen=True, slots=True)
class KnownRef:
    """A household that is in the office already, with its number on the day if it has one."""

    household: int
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """What is the matter, in which row, and in which column (letter and heading) it shows.

    `value` is what stands there. `of` says of whom a possible duplicate is.
    """

    code: str
    key: RowKey
    source: str
    column: str = ""
    heading: str = ""
    value: str = ""
    of: RowKey | KnownRef | None = None

    @property
    def severity(self) -> Severity:
        """How bad it is."""
        return SEVERITIES[self.code]
