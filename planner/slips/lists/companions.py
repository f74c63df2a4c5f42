"""The list for companions: whom each comes along with, and when."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.orm import Session

from db.appointments import Appointment
from planner.errors import ListIsEmpty
from planner.households.companions import Accompanied, CompanionDay, companion_days
from planner.households.names import phone_in_words
from planner.slips.lists import guests
from planner.slips.lists.asked import Asked, date_of, guests_asked
from planner.slips.lists.model import Group, Kind, Layout, ListPaper, Row, headed
from planner.texts import sentence
from planner.times import clock

COLUMNS: Layout = (
    ("time", 18, Kind.CLOCK), ("number", 16, Kind.NUMBER), ("name", 56, Kind.STRONG),
    ("route", 66, Kind.TEXT), ("consent", 30, Kind.TEXT),
)  # fmt: skip


def companion_list(session: Session, asked: Asked) -> ListPaper:
    """Make a sheet for each companion, to be given to them.

    Of a household that did not agree it holds the number only: not its name, nor its times.

    Raises:
        NothingPlanned: No household has its times.
        ListIsEmpty: Nobody comes along with whom is asked for.
    """
    wanted = {one.id: one for one in guests_asked(session, asked)}
    days = companion_days(session, day_id=asked.day_id)
    groups = tuple(group for day in days if (group := _group(day, wanted, asked.language)).rows)
    date = date_of(session, asked)
    if not groups:
        raise ListIsEmpty(date)
    return ListPaper(
        key="companions",
        language=asked.language,
        document=said("document", asked.language, date=date),
        title=said("title", asked.language),
        about=sentence("lists", "date", asked.language, date=date),
        columns=headed(COLUMNS, "companions", asked.language),
        groups=groups,
        grouped_by=said("companion", asked.language),
        apart=True,
    )


def said(key: str, language: str, **facts: object) -> str:
    """Give words of the companions' list."""
    return sentence("lists", f"companions.{key}", language, **facts)


def _group(day: CompanionDay, wanted: Mapping[int, Appointment], language: str) -> Group:
    found = [one for one in day.households if one.appointment_id in wanted]
    rows = tuple(_row(one, wanted[one.appointment_id], language) for one in found)
    hours = ", ".join(f"{clock(start)}-{clock(end)}" for start, end in day.windows)
    phone = phone_in_words(day.phone) if day.phone else ""
    clashes = (said("together", language, one=one, other=other) for one, other in day.together)
    return Group(rows, day.name, " · ".join(filter(None, (phone, hours, *clashes))))


def _row(one: Accompanied, found: Appointment, language: str) -> Row:
    if not one.consent:
        return None, one.number, "", "", said("ask", language)
    route = guests.route(found, language)
    return one.arrives, one.number, guests.name_of(found), route, said("given", language)
