"""Finding households while somebody types: names, birth dates, phones, numbers, slip codes."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.slips import SlipIssue
from planner.households.found import FoundHousehold, found_rows
from planner.households.index.asked import Asked, read_asked
from planner.households.index.facts import Known
from planner.households.index.index import index_of
from planner.households.index.matching import fits

SHOWN = 12


@dataclass(frozen=True, slots=True)
class Found:
    """The best households for some words, of `total` whom they fit.

    `complete`: everybody was looked at. `sure`: the first was not found by likeness alone.
    `wrong_code`: a slip's code was typed of which a digit is wrong.
    """

    rows: tuple[FoundHousehold, ...]
    total: int
    complete: bool
    sure: bool
    wrong_code: bool


def find_households(
    session: Session, *, words: str, day_id: int | None, today: datetime.date
) -> Found:
    """Find the households that some words fit, the best first; the chosen day's number leads."""
    index, asked = index_of(session), read_asked(words, today)
    found = fits(index, asked, _known(session, asked, day_id=day_id, today=today))
    best = found.best[:SHOWN]
    persons = {fit.entry.id: fit.person for fit in best}
    rows = found_rows(session, persons, day_id=day_id, today=today)
    namesakes = Counter(fit.name for fit in found.best)
    return Found(
        rows=tuple(
            replace(rows[fit.entry.id], namesakes=bool(asked.dates) or namesakes[fit.name] > 1)
            for fit in best
        ),
        total=found.total,
        complete=index.complete,
        sure=bool(best) and best[0].sure,
        wrong_code=asked.wrong_code,
    )


def found_ids(
    session: Session, *, words: str, day_id: int | None, today: datetime.date,
    as_typed: bool = False,
) -> list[int]:  # fmt: skip
    """Give the ids of the households that some words fit, the best first, some hundreds at most.

    `as_typed`: only those whom the words fit as they stand, if there are any.
    """
    index, asked = index_of(session), read_asked(words, today)
    index.read_all(session)
    best = fits(index, asked, _known(session, asked, day_id=day_id, today=today)).best
    sure = [fit for fit in best if fit.sure] if as_typed else []
    return [fit.entry.id for fit in sure or best]


def households_by_id(
    session: Session, *, ids: Sequence[int], day_id: int | None, today: datetime.date
) -> tuple[FoundHousehold, ...]:
    """Show some households in the order they are named in; those that are gone are left out."""
    rows = found_rows(session, dict.fromkeys(ids, 0), day_id=day_id, today=today)
    names = Counter(row.name for row in rows.values())
    return tuple(
        replace(rows[id_], namesakes=names[rows[id_].name] > 1) for id_ in ids if id_ in rows
    )


def read_ahead(session: Session) -> bool:
    """Read some more households into the index; tell whether all are in it now."""
    return index_of(session).read_more(session)


def _known(session: Session, asked: Asked, *, day_id: int | None, today: datetime.date) -> Known:
    """Look up what the index does not know: the numbers of the day, and whose a code is."""
    numbers = select(Appointment.number, Appointment.household_id)
    of_day = dict(session.execute(numbers.where(Appointment.day_id == day_id)).all())
    holders = select(Appointment.household_id).join(
        SlipIssue, SlipIssue.appointment_id == Appointment.id
    )
    with_code = session.scalars(holders.where(SlipIssue.code == asked.code)) if asked.code else ()
    known = Known(of_day, frozenset(with_code), today)
    index_of(session).include(session, {*of_day.values(), *known.with_code})
    return known
