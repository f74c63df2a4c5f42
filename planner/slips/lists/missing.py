"""The list of papers that families still have to hand in, a row for each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from sqlalchemy.orm import Session

from db.appointments import Appointment
from planner.checklists.states import LACKING
from planner.checklists.titles import short_title
from planner.errors import NothingMissing
from planner.slips.lists import guests
from planner.slips.lists.asked import Asked, about, date_of, guests_asked
from planner.slips.lists.documents import Stand, stands
from planner.slips.lists.model import Group, Kind, Layout, ListPaper, Row, headed
from planner.texts import sentence

COLUMNS: Layout = (
    ("number", 14, Kind.NUMBER), ("name", 50, Kind.STRONG), ("paper", 58, Kind.TEXT),
    ("whose", 38, Kind.TEXT), ("landlords", 65, Kind.TEXT), ("state", 24, Kind.TEXT),
    ("by", 24, Kind.DATE),
)  # fmt: skip


def missing_list(session: Session, asked: Asked) -> ListPaper:
    """Make the list of what is known to be missing, by number; whoever lacks nothing is left out.

    Raises:
        NothingPlanned, ListIsEmpty: Nobody has times, or nobody is asked for.
        NothingMissing: None of them lacks anything.
    """
    found = sorted(guests_asked(session, asked), key=lambda one: one.number)
    papers = stands(session, asked.day_id, found)
    rows = tuple(row for one in found for row in _rows(one, papers.get(one.id, ()), asked))
    if not rows:
        raise NothingMissing
    date = date_of(session, asked)
    families = len({row[0] for row in rows})
    return ListPaper(
        key="missing",
        language=asked.language,
        document=said("document", asked.language, date=date),
        title=said("title", asked.language),
        about=about(session, asked, families),
        columns=headed(COLUMNS, "missing", asked.language),
        groups=(Group(rows),),
        wide=True,
    )


def said(key: str, language: str, **facts: object) -> str:
    """Give words of the list of missing papers."""
    return sentence("lists", f"missing.{key}", language, **facts)


def _rows(one: Appointment, found: Sequence[Stand], asked: Asked) -> Iterator[Row]:
    """Give a row for each paper in a state, with the landlords that it lacks to."""
    lacking = [
        stand
        for stand in found
        if stand.state in LACKING and asked.landlord_id in (None, stand.landlord_id)
    ]
    for (code, person, state, by), same in groupby(
        lacking, key=lambda x: (x.code, x.person, x.state, x.promised)
    ):
        whose = "" if one.household.hidden else person
        landlords = ", ".join(stand.landlord for stand in same)
        words = sentence("checklists", f"state.{state}", asked.language)
        paper = short_title(code, asked.language)
        yield one.number, guests.name_of(one), paper, whose, landlords, words, by
