"""Reading from the office what stands on the lists for reception and desks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from sqlalchemy.orm import Session

from db.appointments import Appointment, DeskVisit
from db.days import Desk
from db.households import Household
from db.kinds import PersonRole
from planner.days.queries import day
from planner.errors import NothingPlanned
from planner.slips.placed import of_day
from planner.slips.promise import stops_of
from planner.slips.queries import place_of, stops_on_paper
from planner.slips.views import (
    DayListRow,
    DayListView,
    DeskListRow,
    DeskListView,
    Guest,
    LandlordTotal,
)


def day_list_view(session: Session, *, day_id: int) -> DayListView:
    """Give everybody of a day, and how much each landlord has to do.

    Raises:
        NothingPlanned: No household has its times.
    """
    appointments = of_day(session, day_id)
    chosen = day(session, day_id=day_id)
    visits = Counter(visit.desk_id for found in appointments for visit in stops_of(found))
    return DayListView(
        date=chosen.date,
        venue=place_of(chosen.venue),
        rows=tuple(
            DayListRow(_guest(found), found.arrives, stops_on_paper(found))
            for found in appointments
        ),
        totals=tuple(_total(desks, visits) for desks in _by_landlord(chosen.desks)),
    )


def desk_list_views(
    session: Session, *, day_id: int, landlord_id: int | None = None
) -> list[DeskListView]:
    """Give whom each desk of a day sees, of all landlords or of one; empty lists are left out.

    Raises:
        NothingPlanned: No household has its times, or that landlord sees nobody.
    """
    turns = [(visit, found) for found in of_day(session, day_id) for visit in stops_of(found)]
    turns.sort(key=lambda turn: turn[0].start or 0)
    chosen = day(session, day_id=day_id)
    desks = [desk for own in _by_landlord(chosen.desks) for desk in own]
    wanted = [desk for desk in desks if landlord_id in (None, desk.landlord_id)]
    views = [view for desk in wanted if (view := _desk_list(desk, turns)).rows]
    if not views:
        raise NothingPlanned(chosen.date)
    return views


def _desk_list(desk: Desk, turns: Sequence[tuple[DeskVisit, Appointment]]) -> DeskListView:
    own = (turn for turn in turns if turn[0].desk_id == desk.id)
    return DeskListView(
        date=desk.day.date,
        desk=desk.number,
        landlord=desk.landlord.name,
        staffed_by=desk.staffed_by,
        rows=tuple(DeskListRow(visit.start or 0, _guest(found)) for visit, found in own),
    )


def _guest(found: Appointment) -> Guest:
    household = found.household
    if household.hidden:
        return Guest(found.number)
    return Guest(
        number=found.number,
        name=_name(household),
        adults=household.adults,
        children=household.children,
        language=found.language,
        companion=found.companion.name if found.companion else "",
        accessible=found.accessible,
    )


def _name(household: Household) -> str:
    tenant_first = sorted(household.persons, key=lambda x: x.role != PersonRole.REFERENCE_TENANT)
    names = [", ".join(filter(None, (x.last_name, x.first_name))) for x in tenant_first[:1]]
    return "".join(names)


def _by_landlord(desks: Sequence[Desk]) -> list[list[Desk]]:
    ordered = sorted(desks, key=lambda desk: (desk.landlord.position, desk.number))
    landlords = dict.fromkeys(desk.landlord_id for desk in ordered)
    return [[desk for desk in ordered if desk.landlord_id == owner] for owner in landlords]


def _total(desks: Sequence[Desk], visits: Counter[int | None]) -> LandlordTotal:
    numbers = tuple(desk.number for desk in desks)
    return LandlordTotal(desks[0].landlord.name, numbers, sum(visits[x.id] for x in desks))
