"""A print that is asked for twice at once is one print."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.kinds import SlipFormat
from db.slips import SlipIssue
from planner.slips.promise import route_digest
from planner.slips.queries import language_of

AT_ONCE = timedelta(seconds=3)
"""The same print asked for again so soon is a double click."""


@dataclass(frozen=True, slots=True)
class Printing:
    """When and by whom slips are printed.

    On the office's paper and in each household's language, unless others are given.
    """

    now: datetime
    actor: str
    format: SlipFormat | None = None
    language: str | None = None


def before_double_click(
    session: Session, appointments: Sequence[Appointment], printing: Printing, sheet: SlipFormat
) -> dict[int, SlipIssue] | None:
    """Give what was issued before these very slips were a moment ago; nothing if they were not.

    Slips drawn from that are the slips of the first click.
    """
    by_id = {appointment.id: appointment for appointment in appointments}
    query = select(SlipIssue).where(SlipIssue.appointment_id.in_(by_id)).order_by(SlipIssue.issue)
    issues: dict[int, list[SlipIssue]] = {id_: [] for id_ in by_id}
    for issue in session.scalars(query):
        issues[issue.appointment_id].append(issue)
    for id_, known in issues.items():
        if not known or not _is_same(known[-1], by_id[id_], printing, sheet):
            return None
    return {id_: known[-2] for id_, known in issues.items() if len(known) > 1}


def _is_same(
    last: SlipIssue, appointment: Appointment, printing: Printing, sheet: SlipFormat
) -> bool:
    language = printing.language or language_of(appointment)
    promised = (sheet, language, printing.actor, route_digest(appointment), False)
    known = (last.format, last.language, last.printed_by, last.route, last.withdrawn)
    return known == promised and timedelta() <= printing.now - last.printed_at < AT_ONCE
