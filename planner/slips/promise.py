"""What a slip promises, and whether one that says so is out already."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.appointments import Appointment, DeskVisit
from db.kinds import VisitState
from db.slips import SlipIssue
from planner.slips.code import slip_code
from planner.slips.views import Mark

Stop = tuple[int | None, int | None, int | None]
"""A start, a desk's number and a landlord's id."""


@dataclass(frozen=True, slots=True)
class NextIssue:
    """How an appointment's next slip will be known: the preview and the print agree on it."""

    issue: int
    code: str
    route: str
    mark: Mark


def stops_of(appointment: Appointment) -> list[DeskVisit]:
    """Give the visits that have a place and still take place, in order."""
    placed = [x for x in appointment.visits if x.desk and x.state != VisitState.SKIPPED]
    return sorted(placed, key=lambda visit: visit.start or 0)


def route_digest(appointment: Appointment) -> str:
    """Digest what must stay true for a slip to hold: the day, the place, the times, the desks.

    Not the spelling of a name or an address: mending one leaves the slips good.
    """
    stops = [
        (visit.start, visit.desk.number if visit.desk else None, visit.landlord_id)
        for visit in stops_of(appointment)
    ]
    day = appointment.day
    return digest_of((day.date, day.venue_id), appointment.number, appointment.arrives, stops)


def digest_of(
    where: tuple[date, int | None], number: int, arrives: int | None, stops: Sequence[Stop]
) -> str:
    """Digest the day and its venue, a household's number and arrival, and its stops in order."""
    day, venue_id = where
    promised = [day.isoformat(), venue_id, number, arrives, stops]
    return sha256(json.dumps(promised).encode()).hexdigest()


def last_issues(session: Session, appointment_ids: Iterable[int]) -> dict[int, SlipIssue]:
    """Find the last slip of each appointment that has one."""
    query = (
        select(SlipIssue)
        .where(SlipIssue.appointment_id.in_(list(appointment_ids)))
        .order_by(SlipIssue.issue)
    )
    return {found.appointment_id: found for found in session.scalars(query)}


def next_issue(appointment: Appointment, issued: Mapping[int, SlipIssue]) -> NextIssue:
    """Tell how an appointment's next slip will be known.

    What did not change keeps its code, so that both papers are found.
    """
    route, last = route_digest(appointment), issued.get(appointment.id)
    issue = 1 if last is None else last.issue + 1
    if last is not None and not last.withdrawn and last.route == route:
        return NextIssue(issue, last.code, route, Mark.REPRINT)
    mark = Mark.FIRST if last is None else Mark.REPLACES
    return NextIssue(issue, slip_code(appointment.id, issue), route, mark)
