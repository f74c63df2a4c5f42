"""Ticks of two files becoming those of one: of two for the same document the better one stays."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.checklists import Tick
from db.households import Household
from db.kinds import TickState

BEST_FIRST = (
    TickState.SEEN,
    TickState.LANDLORD_FETCHES,
    TickState.NOT_APPLICABLE,
    TickState.PROMISED,
    TickState.EXPIRED,
    TickState.MISSING,
    TickState.TO_CHECK,
)


def unite_ticks(
    session: Session, keep: Household, other: Household, became: Mapping[int, int]
) -> None:
    """Give a file the ticks of another; `became` says which person became whom."""
    own = {
        (tick.requirement, tick.person_id, tick.landlord_id): tick
        for tick in ticks_of(session, keep.id)
    }
    for tick in ticks_of(session, other.id):
        person = None if tick.person_id is None else became[tick.person_id]
        known = own.get((tick.requirement, person, tick.landlord_id))
        if known is None:
            tick.household_id, tick.person_id = keep.id, person
            continue
        if _worth(tick) > _worth(known):
            known.state, known.on_date, known.months = tick.state, tick.on_date, tick.months
        session.delete(tick)


def ticks_of(session: Session, household_id: int) -> list[Tick]:
    """Fetch the ticks of a file."""
    return list(session.scalars(select(Tick).where(Tick.household_id == household_id)))


def _worth(tick: Tick) -> tuple[int, date]:
    return -BEST_FIRST.index(tick.state), tick.on_date or date.min
