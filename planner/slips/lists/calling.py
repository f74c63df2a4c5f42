"""The call list: who is reminded by telephone, two working days before."""

from __future__ import annotations

import datetime

from sqlalchemy.orm import Session

from db.appointments import Appointment
from planner.days.deadlines import working_day_before
from planner.slips.lists import guests
from planner.slips.lists.asked import Asked, about, date_of, guests_asked
from planner.slips.lists.model import Group, Kind, Layout, ListPaper, Row, headed
from planner.texts import sentence

COLUMNS: Layout = (
    ("reached", 16, Kind.BOX), ("phone", 34, Kind.STRONG), ("number", 14, Kind.NUMBER),
    ("name", 56, Kind.TEXT), ("time", 17, Kind.CLOCK), ("language", 26, Kind.TEXT),
    ("companion", 46, Kind.TEXT), ("note", 64, Kind.WRITE),
)  # fmt: skip


def call_on(session: Session, day: datetime.date) -> datetime.date:
    """Tell when to call: two working days before (DOMAIN.md 3, on no-shows [S72])."""
    return working_day_before(session, working_day_before(session, day))


def call_list(session: Session, asked: Asked) -> ListPaper:
    """Make the list to call by, in order of arrival.

    A household without a number of its own is reached through its companion. A hidden one stands
    there by its number only: its telephone is on its card.

    Raises:
        NothingPlanned, ListIsEmpty: Nobody has times, or nobody is asked for.
    """
    found, date = guests_asked(session, asked), date_of(session, asked)
    when = said("when", asked.language, when=call_on(session, date))
    return ListPaper(
        key="calling",
        language=asked.language,
        document=said("document", asked.language, date=date),
        title=said("title", asked.language),
        about=about(session, asked, len(found)),
        columns=headed(COLUMNS, "calling", asked.language),
        groups=(Group(tuple(_row(one, asked.language) for one in found)),),
        wide=True,
        roomy=True,
        note=when,
    )


def said(key: str, language: str, **facts: object) -> str:
    """Give words of the call list."""
    return sentence("lists", f"calling.{key}", language, **facts)


def _row(one: Appointment, language: str) -> Row:
    return (
        None, _phone(one, language), one.number, guests.name_of(one), one.arrives,
        guests.spoken(one, language), guests.companion(one), None,
    )  # fmt: skip


def _phone(one: Appointment, language: str) -> str:
    """Write the number to call, or why there is none."""
    if one.household.hidden:
        return said("hidden", language)
    return guests.phone(one) or said("no_phone", language)
