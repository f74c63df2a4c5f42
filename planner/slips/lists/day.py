"""The day list: everybody of a day in order of arrival, for reception and for a power cut."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from sqlalchemy.orm import Session

from db.appointments import Appointment
from planner.days.queries import day, desks_of
from planner.slips.lists import guests
from planner.slips.lists.asked import Asked, about, guests_asked
from planner.slips.lists.model import Group, Kind, Layout, ListPaper, Row, headed
from planner.slips.promise import stops_of
from planner.slips.queries import place_of
from planner.texts import sentence

COLUMNS: Layout = (
    ("came", 9, Kind.BOX), ("time", 15, Kind.CLOCK), ("number", 14, Kind.NUMBER),
    ("name", 56, Kind.TEXT), ("persons", 23, Kind.FIGURE), ("language", 25, Kind.TEXT),
    ("companion", 40, Kind.TEXT), ("accessible", 25, Kind.TEXT), ("route", 66, Kind.TEXT),
)  # fmt: skip


TOTALS: Layout = (
    ("landlords", 90, Kind.TEXT), ("desks", 40, Kind.TEXT), ("visits", 22, Kind.FIGURE),
)  # fmt: skip


def day_list(session: Session, asked: Asked) -> ListPaper:
    """Make the day list, and how much each landlord has to do.

    Raises:
        NothingPlanned, ListIsEmpty: Nobody has times, or nobody is asked for.
    """
    found, chosen = guests_asked(session, asked), day(session, day_id=asked.day_id)
    seated = tuple(_row(one, asked.language) for one in found if one.arrives is not None)
    waiting = tuple(_row(one, asked.language) for one in found if one.arrives is None)
    groups = [Group(seated)] if seated else []
    if waiting:
        groups.append(Group(waiting, said("not_placed", asked.language)))
    return ListPaper(
        key="day",
        language=asked.language,
        document=said("document", asked.language, date=chosen.date),
        title=said("title", asked.language),
        about=about(session, asked, len(found), place_of(chosen.venue)),
        columns=headed(COLUMNS, "day", asked.language),
        groups=tuple(groups),
        wide=True,
        totals=_totals(session, asked, found),
    )


def said(key: str, language: str, **facts: object) -> str:
    """Give words of the day list."""
    return sentence("lists", f"day.{key}", language, **facts)


def _row(one: Appointment, language: str) -> Row:
    accessible = one.accessible and not one.household.hidden
    return (
        None, one.arrives, one.number, guests.name_of(one), guests.people(one),
        guests.spoken(one, language), guests.companion(one),
        said("accessible_mark", language) if accessible else "", guests.route(one, language),
    )  # fmt: skip


def _totals(session: Session, asked: Asked, found: Sequence[Appointment]) -> ListPaper:
    visits = Counter(visit.desk_id for one in found for visit in stops_of(one))
    rows: dict[int, tuple[str, list[str], int]] = {}
    for desk in desks_of(session, day_id=asked.day_id):
        name, numbers, count = rows.get(desk.landlord_id, (desk.landlord, [], 0))
        rows[desk.landlord_id] = name, [*numbers, str(desk.number)], count + visits[desk.id]
    return ListPaper(
        key="totals",
        language=asked.language,
        document="",
        title=said("landlords", asked.language),
        about="",
        columns=headed(TOTALS, "day", asked.language),
        groups=(Group(tuple((name, ", ".join(own), n) for name, own, n in rows.values())),),
    )
