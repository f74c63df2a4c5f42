"""Companions of a day: whom each comes along with, when, and whether the household agreed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from operator import attrgetter

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.households import Companion, CompanionConsent
from db.kinds import AppointmentState
from planner.days.presence import companions_on
from planner.households.queries import family_names
from planner.times import Window, within


@dataclass(frozen=True, slots=True)
class Accompanied:
    """A household that a companion comes along with; without times it has no place yet.

    Without consent its times may not be told to the companion. A hidden one has no name.
    """

    appointment_id: int
    household_id: int
    number: int
    name: str
    arrives: int | None
    starts: int | None
    ends: int | None
    consent: bool
    outside: bool


@dataclass(frozen=True, slots=True)
class CompanionDay:
    """A companion's day. `together` are pairs of numbers whose stays overlap."""

    companion_id: int
    version: int
    name: str
    phone: str
    windows: tuple[Window, ...]
    households: tuple[Accompanied, ...]
    together: tuple[tuple[int, int], ...]


def companion_days(session: Session, *, day_id: int) -> tuple[CompanionDay, ...]:
    """List the companions of a day by name, their households in order of time."""
    windows = companions_on(session, day_id=day_id)
    names, agreed = family_names(session, day_id=day_id), _agreed(session, windows)
    found = []
    for companion, served in groupby(_served(session, day_id), attrgetter("companion")):
        hours = windows[companion.id]
        rows = tuple(_row(one, names[one.id], hours, agreed) for one in served)
        found.append(
            CompanionDay(
                companion.id,
                companion.version,
                companion.name,
                companion.phone,
                hours,
                rows,
                tuple(_clash(rows)),
            )
        )
    return tuple(found)


def _served(session: Session, day_id: int) -> Sequence[Appointment]:
    gone = (AppointmentState.CANCELLED, AppointmentState.NO_SHOW)
    query = (
        select(Appointment)
        .join(Appointment.companion)
        .where(Appointment.day_id == day_id, Appointment.state.not_in(gone))
        .order_by(Companion.name, Companion.id, Appointment.starts.is_(None), Appointment.starts)
    )
    return session.scalars(query).all()


def _agreed(session: Session, companions: Iterable[int]) -> set[tuple[int, int]]:
    query = select(CompanionConsent.household_id, CompanionConsent.companion_id).where(
        CompanionConsent.companion_id.in_(companions)
    )
    return {(household, companion) for household, companion in session.execute(query)}


def _row(
    one: Appointment, name: str, hours: tuple[Window, ...], agreed: set[tuple[int, int]]
) -> Accompanied:
    placed = one.starts is not None and one.ends is not None
    outside = placed and not within((one.starts or 0, one.ends or 0), hours)
    return Accompanied(
        one.id, one.household_id, one.number, name, one.arrives, one.starts, one.ends,
        (one.household_id, one.companion_id) in agreed, outside,
    )  # fmt: skip


def _clash(rows: Iterable[Accompanied]) -> Iterable[tuple[int, int]]:
    placed = [one for one in rows if one.starts is not None]
    for one, other in pairwise(placed):
        if (other.starts or 0) < (one.ends or 0):
            yield one.number, other.number
