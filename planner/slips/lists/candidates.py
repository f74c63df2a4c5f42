"""The list of candidates as it is on the screen: of a day, or as it was filtered."""

from __future__ import annotations

from sqlalchemy.orm import Session

from planner.errors import ListIsEmpty
from planner.households.search import HouseholdRow, household_rows, rows_by_id
from planner.languages import language_name
from planner.slips.lists.asked import Asked, about, date_of
from planner.slips.lists.model import Group, Kind, Layout, ListPaper, Row, headed
from planner.texts import sentence

COLUMNS: Layout = (
    ("number", 16, Kind.NUMBER), ("name", 62, Kind.STRONG), ("born", 18, Kind.TEXT),
    ("persons", 18, Kind.FIGURE), ("language", 32, Kind.TEXT), ("companion", 56, Kind.TEXT),
    ("state", 44, Kind.TEXT), ("time", 24, Kind.CLOCK),
)  # fmt: skip


def candidate_list(session: Session, asked: Asked) -> ListPaper:
    """Make the list of those who come on a day, or of some households, whenever those come.

    Raises:
        ListIsEmpty: There is nobody on it.
    """
    date = date_of(session, asked)
    if asked.household_ids is None:
        rows = household_rows(session, day_id=asked.day_id)
    else:
        rows = rows_by_id(session, day_id=asked.day_id, ids=asked.household_ids)
    if not rows:
        raise ListIsEmpty(date)
    return ListPaper(
        key="candidates",
        language=asked.language,
        document=said("document", asked.language, date=date),
        title=said("title", asked.language),
        about=about(session, asked, len(rows)),
        columns=headed(COLUMNS, "candidates", asked.language),
        groups=(Group(tuple(_row(row, asked.language) for row in rows)),),
        wide=True,
    )


def said(key: str, language: str, **facts: object) -> str:
    """Give words of the candidates' list."""
    return sentence("lists", f"candidates.{key}", language, **facts)


def _row(row: HouseholdRow, language: str) -> Row:
    state = said(f"is.{row.state}", language) if row.state else ""
    if row.hidden:
        return row.number, said("hidden", language), "", None, "", "", state, row.arrives
    born = str(row.birth_date.year) if row.birth_date else ""
    spoken = language_name(row.language, language) if row.language else ""
    return row.number, row.name, born, row.persons, spoken, row.companion, state, row.arrives
