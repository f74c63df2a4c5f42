"""Interpreters booked for a day, and when companions are there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.households import Companion, CompanionPresence, Interpreter, InterpreterPresence
from db.kinds import InterpreterMode
from planner.days.queries import day
from planner.days.rules import check_hours
from planner.errors import Gone, InterpreterInUse
from planner.households.typed import check_text
from planner.operations import operation, tell
from planner.times import Window, merged


@dataclass(frozen=True, slots=True)
class InterpreterRow:
    """An interpreter booked for a day."""

    presence_id: int
    interpreter_id: int
    name: str
    languages: tuple[str, ...]
    windows: tuple[Window, ...]
    mode: InterpreterMode


_there, _who = InterpreterPresence.__table__.c, Interpreter.__table__.c
_BOOKED: Select[int, int, str, tuple[str, ...], tuple[Window, ...], InterpreterMode] = (
    select(_there.id, _who.id, _who.name, _who.languages, _there.windows, _there.mode)
    .join_from(
        InterpreterPresence.__table__, Interpreter.__table__, _there.interpreter_id == _who.id
    )
    .where(_there.day_id == bindparam("day"))
    .order_by(_who.name)
)


@operation
def book_interpreter(
    session: Session, *, day_id: int, name: str, languages: tuple[str, ...],
    windows: tuple[Window, ...] = (), mode: InterpreterMode = InterpreterMode.ON_SITE,
) -> int:  # fmt: skip
    """Book an interpreter for a day, for all its sessions unless windows are given.

    One who is booked that day already is there in these windows too.

    Raises:
        HoursBroken: The windows cannot be.
        TextTooLong, TextHasControls: The name cannot be kept.
    """
    found = day(session, day_id=day_id)
    check_hours(windows)
    check_text(name, "name", 120)
    known = select(Interpreter).where(Interpreter.name == name)
    interpreter = session.scalars(known).first() or Interpreter(name=name, languages=languages)
    interpreter.languages = languages
    session.add(interpreter)
    own = (InterpreterPresence.interpreter_id == interpreter.id) & (
        InterpreterPresence.day_id == day_id
    )
    presence = session.scalars(select(InterpreterPresence).where(own)).first()
    if presence is None:
        presence = InterpreterPresence(interpreter_id=interpreter.id, day_id=day_id, windows=())
        session.add(presence)
    presence.mode = mode
    presence.windows = merged((*presence.windows, *(windows or found.sessions)))
    tell(session, languages=", ".join(languages), date=found.date.isoformat())
    return presence.id


@operation
def cancel_interpreter(session: Session, *, presence_id: int) -> None:
    """Take an interpreter off a day.

    Raises:
        InterpreterInUse: A household has its times with this interpreter.
    """
    presence = session.get(InterpreterPresence, presence_id)
    if presence is None:
        raise Gone
    used = select(Appointment.number).where(
        Appointment.day_id == presence.day_id,
        Appointment.interpreter_id == presence.interpreter_id,
        Appointment.starts.is_not(None),
    )
    if number := session.scalar(used):
        raise InterpreterInUse(presence.interpreter.name, number)
    tell(session, languages=", ".join(presence.interpreter.languages))
    session.delete(presence)


@operation
def set_companion_presence(
    session: Session, *, day_id: int, companion_id: int, windows: tuple[Window, ...]
) -> None:
    """Say when a companion is there on a day; no windows means the whole day."""
    check_hours(windows)
    known = select(CompanionPresence).where(
        CompanionPresence.day_id == day_id, CompanionPresence.companion_id == companion_id
    )
    presence = session.scalars(known).first()
    if not windows:
        if presence:
            session.delete(presence)
    elif presence:
        presence.windows = windows
    else:
        session.add(CompanionPresence(companion_id=companion_id, day_id=day_id, windows=windows))
    tell(session, date=day(session, day_id=day_id).date.isoformat())


def interpreters_on(session: Session, *, day_id: int) -> list[InterpreterRow]:
    """List the interpreters booked for a day."""
    return [InterpreterRow(*row) for row in session.execute(_BOOKED, {"day": day_id})]


def companions_on(session: Session, *, day_id: int) -> Mapping[int, tuple[Window, ...]]:
    """Tell when each companion of a day's households is there, by id."""
    found = day(session, day_id=day_id)
    asked = select(Appointment.companion_id).where(
        Appointment.day_id == day_id, Appointment.companion_id.is_not(None)
    )
    ids = session.scalars(select(Companion.id).where(Companion.id.in_(asked)))
    own = select(CompanionPresence).where(CompanionPresence.day_id == day_id)
    windows = {presence.companion_id: presence.windows for presence in session.scalars(own)}
    return {id_: windows.get(id_, found.sessions) for id_ in ids}
