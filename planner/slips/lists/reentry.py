"""The sheet on which a day by hand is noted, to be typed in when the program is back."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from db.appointments import Appointment
from planner.slips.lists import guests
from planner.slips.lists.asked import Asked, about, date_of, guests_asked
from planner.slips.lists.model import Column, Group, Kind, ListPaper, Row
from planner.slips.promise import stops_of
from planner.texts import sentence

FIXED = 137.0
WHOLE = 273.0
"""Millimetres that the columns beside the desks take, and that all take."""
MOST = 5
"""So many desks stand beside each other; a household that goes to more has another line."""


def reentry_sheet(session: Session, asked: Asked) -> ListPaper:
    """Make the sheet: a line for each household, with each desk as planned and room beside it.

    Raises:
        NothingPlanned, ListIsEmpty: Nobody has times, or nobody is asked for.
    """
    found, date = guests_asked(session, asked), date_of(session, asked)
    most = min(MOST, max(len(stops_of(one)) for one in found))
    return ListPaper(
        key="reentry",
        language=asked.language,
        document=said("document", asked.language, date=date),
        title=said("title", asked.language),
        about=about(session, asked, len(found)),
        columns=_columns(most, asked.language),
        groups=(Group(tuple(row for one in found for row in _rows(one, most, asked.language))),),
        wide=True,
        roomy=True,
        note=said("how", asked.language),
    )


def said(key: str, language: str, **facts: object) -> str:
    """Give words of the sheet."""
    return sentence("lists", f"reentry.{key}", language, **facts)


def _columns(most: int, language: str) -> tuple[Column, ...]:
    width = (WHOLE - FIXED) / max(1, most)
    desks = (Column(said("turn", language, turn=n), width) for n in range(1, most + 1))
    return (
        Column(said("number", language), 14, Kind.NUMBER),
        Column(said("name", language), 48, Kind.STRONG),
        Column(said("time", language), 17, Kind.CLOCK),
        Column(said("came", language), 22, Kind.WRITE),
        *desks,
        Column(said("left", language), 20, Kind.WRITE),
        Column(said("typed", language), 16, Kind.BOX),
    )


def _rows(one: Appointment, most: int, language: str) -> Iterator[Row]:
    turns = guests.route(one, language).split(", ") if stops_of(one) else [""]
    for begin in range(0, len(turns), most):
        here = turns[begin : begin + most]
        here += [""] * (most - len(here))
        yield one.number, guests.name_of(one), one.arrives, None, *here, None, None
