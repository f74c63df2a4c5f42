"""Labels for the files of a day: whose it is, when they come and past which desks they go."""

from __future__ import annotations

from sqlalchemy.orm import Session

from db.appointments import Appointment
from planner.slips.lists import guests
from planner.slips.lists.asked import Asked, about, date_of, guests_asked
from planner.slips.lists.model import Group, Kind, Layout, ListPaper, Row, headed
from planner.texts import sentence

COLUMNS: Layout = (
    ("number", 16, Kind.NUMBER), ("name", 60, Kind.STRONG), ("date", 24, Kind.DATE),
    ("time", 20, Kind.CLOCK), ("route", 66, Kind.TEXT),
)  # fmt: skip


def label_list(session: Session, asked: Asked) -> ListPaper:
    """Make the labels, in the order of their numbers.

    Raises:
        NothingPlanned, ListIsEmpty: Nobody has times, or nobody is asked for.
    """
    found = sorted(guests_asked(session, asked), key=lambda one: one.number)
    date = date_of(session, asked)
    return ListPaper(
        key="labels",
        language=asked.language,
        document=said("document", asked.language, date=date),
        title=said("title", asked.language),
        about=about(session, asked, len(found)),
        columns=headed(COLUMNS, "labels", asked.language),
        groups=(Group(tuple(_row(one, asked.language) for one in found)),),
    )


def said(key: str, language: str, **facts: object) -> str:
    """Give words of the labels."""
    return sentence("lists", f"labels.{key}", language, **facts)


def _row(one: Appointment, language: str) -> Row:
    route = guests.route(one, language)
    return one.number, guests.name_of(one), one.day.date, one.arrives, route
