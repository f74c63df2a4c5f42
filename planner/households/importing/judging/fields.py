"""The cells of one row by what they mean, with a person's corrections over them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from planner.households.importing.cells import Cell, Row, RowKey, column_letter, is_blank, text_of
from planner.households.importing.judging.carrying import Section
from planner.households.importing.judging.problems import Problem
from planner.households.importing.layout.roles import Column, Layout, Role

INSTEAD_OF = {
    Role.LANDLORDS: {Role.LANDLORD},
    Role.INTERPRETER: {Role.LANGUAGE},
    Role.AVAILABILITY: {
        Role.UNAVAILABLE,
        Role.AVAILABLE_FROM,
        Role.AVAILABLE_TO,
        Role.MORNING,
        Role.AFTERNOON,
    },
    Role.LAST_NAME: {Role.NAME_PREFIX},
    Role.ADULTS: {Role.FAMILY, Role.PERSONS, Role.PARTNER},
    Role.CHILDREN: {Role.FAMILY, Role.PERSONS},
}
"""The columns that no longer count once a person has said it in a field of its own."""


@dataclass(frozen=True, slots=True)
class Field:
    """A cell with its column."""

    column: Column
    cell: Cell

    @property
    def text(self) -> str:
        """What stands there, as text."""
        return text_of(self.cell)

    @property
    def blank(self) -> bool:
        """Whether nothing stands there."""
        return is_blank(self.cell)


@dataclass(slots=True)
class Fields:
    """One row while it is read. Findings are collected as they come.

    `section` is what a title above it says of it, for where the table has no column that does.
    """

    key: RowKey
    source: str
    layout: Layout
    row: Row
    corrections: Mapping[str, str] = field(default_factory=dict)
    section: Section = field(default_factory=Section)
    problems: list[Problem] = field(default_factory=list)

    def all(self, role: Role) -> Iterator[Field]:
        """Give the cells with a role, from left to right; a correction stands for all of them."""
        if self.corrections:
            if role in self.corrections:
                yield Field(Column(-1, "", role), self.corrections[role])
            if role in self.corrections or self._is_said_elsewhere(role):
                return
        for column in self.layout.by_role[role]:
            yield Field(column, self.row[column.index] if column.index < len(self.row) else None)

    def _is_said_elsewhere(self, role: Role) -> bool:
        return any(role in INSTEAD_OF[said] for said in INSTEAD_OF if said in self.corrections)

    def one(self, role: Role) -> Field | None:
        """Give the cell with a role, if there is such a column."""
        return next(self.all(role), None)

    def cell(self, role: Role) -> Cell:
        """Give what stands under a role; nothing when there is no such column."""
        found = self.one(role)
        return found.cell if found else None

    def note(self, code: str, found: Field | None = None) -> None:
        """Name something that is the matter, with the cell it shows in."""
        if not code:
            return
        shown = ("", "", "")
        if found:
            shown = (column_letter(found.column.index), found.column.heading, found.text)
        self.problems.append(Problem(code, self.key, self.source, *shown))
