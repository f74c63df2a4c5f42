"""Reading a day whole, in a few statements: it is read at every event."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from db.appointments import Appointment, DeskVisit
from db.households import Companion
from db.kinds import AppointmentState
from db.office import Landlord
from planner.days.presence import interpreters_on
from planner.days.queries import day
from planner.households.queries import family_names
from planner.queue.elsewhere import rows_of
from planner.queue.events import events_of
from planner.queue.live import LiveDay
from planner.queue.parties import LiveParty, LiveVisit
from planner.queue.track.follow import Tracks, follow
from planner.timetable.reading import desk_rows

_party, _visit, _owner = Appointment.__table__.c, DeskVisit.__table__.c, Landlord.__table__.c
_PARTIES = (
    select(
        _party.id, _party.household_id, _party.number, _party.state, _party.language,
        _party.accessible, _party.companion_id, _party.interpreter_id, _party.starts,
        _party.arrives,
    )
    .where(_party.day_id == bindparam("day"))
    .order_by(_party.number)
)  # fmt: skip
_VISITS = (
    select(
        _visit.appointment_id, _visit.landlord_id, _owner.name, _owner.kind, _visit.minutes,
        _visit.desk_id, _visit.start,
    )
    .join_from(DeskVisit.__table__, Appointment.__table__, _visit.appointment_id == _party.id)
    .join(Landlord.__table__, _visit.landlord_id == _owner.id)
    .where(_party.day_id == bindparam("day"))
    .order_by(_owner.position)
)  # fmt: skip
SET_ELSEWHERE = (AppointmentState.PLANNED, AppointmentState.NO_SHOW, AppointmentState.CANCELLED)
"""States that are also set where the queue is not asked: on the board, on the phone."""

_COMPANIONS = (
    select(Companion.id, Companion.name)
    .join(Appointment, Appointment.companion_id == Companion.id)
    .where(Appointment.day_id == bindparam("day"))
)
Rows = Mapping[int, list[Any]]


def live_day(session: Session, *, day_id: int, now: datetime) -> LiveDay:
    """Read a day as it is now, with what the session changed so far.

    Raises:
        Gone: It was removed.
    """
    session.flush()
    found, visits = day(session, day_id=day_id), _visits(session, day_id)
    owners = {id_: [row[1] for row in rows] for id_, rows in visits.items()}
    parties = rows_of(session, _PARTIES, "elsewhere_parties", day_id)
    known = {row[0]: owners.get(row[0], []) for row in parties}
    tracks = follow(known, events_of(session, day_id=day_id))
    names = family_names(session, day_id=day_id)
    return LiveDay(
        day_id=day_id,
        on=found.date,
        now=now,
        walk=found.walk_minutes,
        change_over=found.change_over_minutes,
        tolerance=found.late_tolerance_minutes,
        parties={row[0]: _live(row, names.get(row[0], ""), visits, tracks) for row in parties},
        desks={row.id: row for row in desk_rows(session, day_id)},
        interpreters={row.interpreter_id: row for row in interpreters_on(session, day_id=day_id)},
        companions=dict(session.execute(_COMPANIONS, {"day": day_id}).all()),
        tracks=tracks,
    )


def _visits(session: Session, day_id: int) -> Rows:
    """Read the visits by appointment, in the order of the plan, those without a time last."""
    found: dict[int, list[Any]] = {}
    rows = rows_of(session, _VISITS, "elsewhere_visits", day_id)
    for row in sorted(rows, key=lambda row: (row[6] is None, row[6] or 0)):
        found.setdefault(row[0], []).append(row)
    return found


def _live(row: Any, name: str, visits: Rows, tracks: Tracks) -> LiveParty:
    track = tracks.parties[row[0]]
    if row[3] in SET_ELSEWHERE:
        track.state = row[3]
    own = tuple(
        LiveVisit(owner, landlord, kind, minutes, desk, start, track.visits[owner])
        for _, owner, landlord, kind, minutes, desk, start in visits.get(row[0], ())
    )
    _, household, number, _, language, accessible, *along, starts, arrives = row
    return LiveParty(
        row[0], household, number, name, language, accessible, along[0], along[1],
        starts, arrives, own, track,
    )  # fmt: skip
