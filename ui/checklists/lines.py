"""The lines of a household's list: a paper each, and one for each landlord where they differ."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from planner.checklists.noted import Paper
from planner.checklists.states import LACKING, PaperState
from planner.checklists.titles import brief
from planner.checklists.views import Cell, Checklist, ChecklistRow
from planner.texts import sentence
from ui.checklists.words import first_name
from ui.core.language import spoken
from ui.households.card.marks import state_words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One line; without a row it is the heading of a section. `paper` is what is ticked."""

    words: str
    row: ChecklistRow | None = None
    paper: Paper | None = None
    state: PaperState = PaperState.TO_CHECK
    cell: Cell | None = None
    landlord: str = ""

    @property
    def aside(self) -> str:
        """Say whose it is, before whom, and what else is known."""
        if self.row is None:
            return ""
        detail = self.cell.detail if self.cell else ""
        unnamed = translate("Papers", "without name ({count})").format(count=self.row.unnamed)
        whose = unnamed if self.row.unnamed else first_name(self.row.person)
        parts = (whose, self.landlord, detail)
        return " · ".join(part for part in parts if part)

    @property
    def strong(self) -> bool:
        """Whether somebody looked and it is not there."""
        return self.state in LACKING

    @property
    def spoken(self) -> str:
        """Say the whole line as it is read aloud."""
        if self.row is None:
            return self.words
        return ", ".join(part for part in (self.words, state_words(self.state), self.aside) if part)


def lines_of(view: Checklist) -> list[PaperLine]:
    """Give the lines of a household's papers, under the headings of their sections."""
    names = {landlord.id: landlord.name for landlord in view.landlords}
    found: list[PaperLine] = []
    section = ""
    for row in view.rows:
        if row.section != section:
            section = row.section
            found.append(PaperLine(sentence("checklists", f"section.{section}", spoken())))
        found += _lines(view.household_id, row, names)
    return found


def _lines(household_id: int, row: ChecklistRow, names: dict[int, str]) -> Iterator[PaperLine]:
    name = brief(row.code, {spoken(): row.text}, spoken())
    asked = [cell for cell in row.cells if cell.state is not None]
    if row.shared or len(asked) == 1:
        own = None if row.shared else asked[0].landlord_id
        paper = Paper(household_id, row.code, row.person_id, own)
        landlord = "" if len(names) == len(asked) else _listed(asked, names)
        yield PaperLine(name, row, paper, row.state, asked[0], landlord)
        return
    for cell in asked:
        paper = Paper(household_id, row.code, row.person_id, cell.landlord_id)
        state = cell.state or row.state
        yield PaperLine(name, row, paper, state, cell, names[cell.landlord_id])


def _listed(cells: list[Cell], names: dict[int, str]) -> str:
    return ", ".join(names[cell.landlord_id] for cell in cells)
