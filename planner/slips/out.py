"""Which slips are out and still true."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.slips import SlipIssue
from planner.slips.promise import Stop, digest_of


class Promise(NamedTuple):
    """What a slip of an appointment would promise now; `stops` are in order of time."""

    appointment_id: int
    number: int
    arrives: int | None
    stops: list[Stop]


_issue, _guest = SlipIssue.__table__.c, Appointment.__table__.c
_LAST = (
    select(_issue.appointment_id, _issue.route, _issue.withdrawn)
    .join_from(SlipIssue.__table__, Appointment.__table__, _issue.appointment_id == _guest.id)
    .where(_guest.day_id == bindparam("day"))
    .order_by(_issue.issue)
)


def routes_out(session: Session, day_id: int) -> dict[int, str]:
    """Give what the last slip of each appointment of a day promised, unless it was withdrawn."""
    last = {id_: (route, gone) for id_, route, gone in session.execute(_LAST, {"day": day_id})}
    return {id_: route for id_, (route, gone) in last.items() if not gone}


def still_true(
    out: dict[int, str], where: tuple[date, int | None], promises: Iterable[Promise]
) -> set[int]:
    """Name the appointments that are where their slip says, on this date and at this venue."""
    return {
        one.appointment_id
        for one in promises
        if one.appointment_id in out
        and one.arrives is not None
        and one.stops
        and out[one.appointment_id] == digest_of(where, one.number, one.arrives, one.stops)
    }
