"""What a column is taken for while its table's columns are being settled."""

from __future__ import annotations

from dataclasses import dataclass, replace

from planner.households.importing.cells import Cell
from planner.households.importing.layout.roles import Column, Role


@dataclass(frozen=True, slots=True)
class Claim:
    """A column with what it is taken for, how surely (0 to 3), and its filled cells."""

    column: Column
    sure: int
    cells: tuple[Cell, ...]

    @property
    def role(self) -> Role:
        """What the column is taken for."""
        return self.column.role

    def as_(self, role: Role, landlord: str = "") -> Claim:
        """Take the column for something else."""
        return replace(self, column=replace(self.column, role=role, landlord=landlord))
