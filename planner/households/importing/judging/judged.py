"""Lists with the verdict on every row of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from planner.households.importing.cells import RowKey, is_blank
from planner.households.importing.judging.problems import KnownRef, Problem
from planner.households.importing.judging.rows import AcceptedRow, JudgedRow, Skip, SkippedRow
from planner.households.importing.layout.headings import meaning
from planner.households.importing.layout.roles import Role
from planner.households.importing.layout.tables import Layouts


@dataclass(frozen=True, slots=True)
class Judged:
    """What importing some lists on a day would do, before anybody has said yes.

    `sources` are the names of the lists in the order given; `skipped` the rows that are no
    household.
    """

    day: date
    sources: tuple[str, ...]
    rows: tuple[JudgedRow, ...]
    skipped: tuple[SkippedRow, ...]
    layouts: Layouts

    @property
    def accepted(self) -> tuple[AcceptedRow, ...]:
        """The rows that can be imported, duplicates too."""
        return tuple(row.says for row in self.rows if row.accepted)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All that is the matter, in the order of the rows."""
        return tuple(problem for row in self.rows for problem in row.problems)

    @property
    def duplicates(self) -> dict[RowKey, RowKey | KnownRef]:
        """Who each accepted row may be already: an earlier row, or a household in the office."""
        accepted = (row for row in self.rows if row.accepted)
        found = (problem for row in accepted for problem in row.problems if problem.of)
        return {problem.key: problem.of for problem in found if problem.of}

    @property
    def sheets_without_heading(self) -> tuple[tuple[int, str], ...]:
        """The sheets that were passed over: the list's place and the sheet's name."""
        return tuple(sheet for sheet, layouts in self.layouts.items() if not layouts)

    @property
    def unread_columns(self) -> tuple[tuple[str, str], ...]:
        """The columns with something in them whose heading means nothing: list and heading."""
        found = {
            (self.sources[row.key.place], column.heading): None
            for row in self.rows
            for layout in self.layouts[row.key.place, row.key.sheet]
            if layout.heading_row < row.key.row <= layout.last_row
            for column in layout.columns
            if column.role is Role.IGNORED and column.index < len(row.cells)
            if column.heading and not is_blank(row.cells[column.index])
            if meaning(column.heading) is None
        }
        return tuple(found)

    def skipped_counts(self, place: int) -> dict[Skip, int]:
        """Count the rows of one list that were passed over, by reason."""
        counted = Counter(row.reason for row in self.skipped if row.key.place == place)
        return {reason: counted[reason] for reason in Skip}
