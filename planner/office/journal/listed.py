"""The journal as a screen lists it: with the name of the one household that an act was about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from planner.households.search import rows_by_id
from planner.office.journal.search import JournalAsked, JournalRow, journal_rows


@dataclass(frozen=True, slots=True)
class JournalLine:
    """One line; `name` is that of the household, if it is about one that is there."""

    row: JournalRow
    name: str
    households: int

    @property
    def id(self) -> int:
        """What tells the line apart."""
        return self.row.id

    @property
    def at(self) -> datetime:
        """When it was."""
        return self.row.at

    @property
    def actor(self) -> str:
        """Who it was."""
        return self.row.actor

    @property
    def undone(self) -> bool:
        """Whether it was taken back."""
        return self.row.undone

    @property
    def erased(self) -> bool:
        """Whether what it held of somebody is gone."""
        return self.row.erased

    def sentence(self, language: str) -> str:
        """Say what was done."""
        return self.row.sentence(language)


def journal_lines(session: Session, *, asked: JournalAsked) -> tuple[JournalLine, ...]:
    """List what was done and looked at, the latest first."""
    rows = journal_rows(session, asked=asked)
    single = {row.households[0] for row in rows if len(row.households) == 1}
    found = rows_by_id(session, day_id=None, ids=sorted(single))
    names = {one.id: "" if one.hidden else one.name for one in found}
    return tuple(
        JournalLine(row, names.get(row.households[0], "") if len(row.households) == 1 else "",
                    len(row.households))
        for row in rows
    )  # fmt: skip
