"""Reading what figures are made of, for many days in a few questions."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.appointments import Appointment, DeskVisit
from db.base import made_at
from db.checklists import Tick
from db.days import Desk, RegistrationDay
from db.households import Household, Interpreter, InterpreterPresence
from db.kinds import AppointmentState, DayKind, DayState, TickState
from db.office import Landlord
from planner.clock import here
from planner.outcomes.standing import Standing, standings
from planner.queue.events import Event, events_of
from planner.times import Window

LACKING = (TickState.MISSING, TickState.EXPIRED, TickState.PROMISED)


@dataclass(frozen=True, slots=True)
class Party:
    """An appointment as figures need it; `booked` is the date on which it was made."""

    id: int
    household_id: int
    state: AppointmentState
    placed: bool
    ends: int | None
    language: str
    companion: bool
    people: int
    booked: datetime.date


@dataclass(frozen=True, slots=True)
class Visit:
    """A visit with its landlord's code, and its desk and start if it has a place."""

    appointment_id: int
    landlord_id: int
    code: str
    minutes: int
    placed: bool


@dataclass(slots=True)
class DayRows:
    """All rows of one day."""

    id: int
    date: datetime.date
    parties: list[Party] = field(default_factory=list)
    visits: list[Visit] = field(default_factory=list)
    desks: list[tuple[int, str, tuple[Window, ...]]] = field(default_factory=list)
    interpreters: list[tuple[tuple[str, ...], tuple[Window, ...]]] = field(default_factory=list)
    standings: list[Standing] = field(default_factory=list)
    events: Sequence[Event] = ()


def day_rows(
    session: Session, *, first: datetime.date, last: datetime.date, today: datetime.date
) -> list[DayRows]:
    """Read the days of a period that took place, in order; info sessions are none of them."""
    held = (
        RegistrationDay.date.between(first, min(last, today))
        & RegistrationDay.state.not_in((DayState.DRAFT, DayState.CANCELLED))
        & (RegistrationDay.kind != DayKind.INFO)
    )
    query = select(RegistrationDay.id, RegistrationDay.date).where(held)
    found = {id_: DayRows(id_, date) for id_, date in
             session.execute(query.order_by(RegistrationDay.date))}  # fmt: skip
    ids = list(found)
    for day_id, party in _parties(session, ids):
        found[day_id].parties.append(party)
    for day_id, visit in _visits(session, ids):
        found[day_id].visits.append(visit)
    _desks(session, found)
    for one in standings(session, Appointment.day_id.in_(ids)):
        found[one.day_id].standings.append(one)
    for day_id in ids:
        found[day_id].events = events_of(session, day_id=day_id)
    return list(found.values())


def lacking_codes(session: Session) -> dict[tuple[int, int | None], set[str]]:
    """Give the documents noted as missing, by household and landlord (none: for all)."""
    query = select(Tick.household_id, Tick.landlord_id, Tick.requirement).where(
        Tick.state.in_(LACKING)
    )
    found: defaultdict[tuple[int, int | None], set[str]] = defaultdict(set)
    for household, landlord, code in session.execute(query):
        found[household, landlord].add(code)
    return found


def _parties(session: Session, ids: Sequence[int]) -> list[tuple[int, Party]]:
    query = (
        select(Appointment.day_id, Appointment.id, Appointment.household_id, Appointment.state,
               Appointment.starts, Appointment.ends, Appointment.language,
               Appointment.companion_id, Household.adults, Household.children)
        .join(Appointment.household)
        .where(Appointment.day_id.in_(ids))
    )  # fmt: skip
    return [(row[0], _party(*row[1:])) for row in session.execute(query)]


def _party(*row: Any) -> Party:
    id_, household, state, starts, ends, language, companion, adults, children = row
    booked = here(made_at(id_))[0]
    placed = starts is not None
    return Party(id_, household, state, placed, ends, language, companion is not None,
                 max(1, adults + children), booked)  # fmt: skip


def _visits(session: Session, ids: Sequence[int]) -> list[tuple[int, Visit]]:
    query = (
        select(Appointment.day_id, Appointment.id, Landlord.id, Landlord.code, DeskVisit.minutes,
               DeskVisit.start)
        .join(DeskVisit, DeskVisit.appointment_id == Appointment.id)
        .join(Landlord, Landlord.id == DeskVisit.landlord_id)
        .where(Appointment.day_id.in_(ids))
    )  # fmt: skip
    return [(row[0], Visit(*row[1:5], row[5] is not None)) for row in session.execute(query)]


def _desks(session: Session, found: dict[int, DayRows]) -> None:
    desks = (
        select(Desk.day_id, Desk.id, Landlord.code, Desk.open)
        .join(Landlord, Landlord.id == Desk.landlord_id)
        .where(Desk.day_id.in_(list(found)))
        .order_by(Landlord.position, Desk.number)
    )
    for day_id, id_, code, open_ in session.execute(desks):
        found[day_id].desks.append((id_, code, open_))
    booked = (
        select(InterpreterPresence.day_id, Interpreter.languages, InterpreterPresence.windows)
        .join(Interpreter, Interpreter.id == InterpreterPresence.interpreter_id)
        .where(InterpreterPresence.day_id.in_(list(found)))
    )
    for day_id, languages, windows in session.execute(booked):
        found[day_id].interpreters.append((languages, windows))
