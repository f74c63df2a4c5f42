"""Changes that are about who comes along: interpreters and companions."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.base import new_id
from db.households import Interpreter, InterpreterPresence
from planner.days.presence import set_companion_presence
from planner.days.queries import day
from planner.days.rules import check_hours
from planner.errors import Gone
from planner.times import Window


@dataclass(frozen=True, slots=True)
class InterpreterAway:
    """An interpreter is there only in some windows, or, without any, not at all."""

    presence_id: int
    windows: tuple[Window, ...] = ()
    code: ClassVar[str] = "interpreter_away"

    def carry_out(self, session: Session, *, day_id: int) -> None:  # noqa: ARG002
        """Change when the interpreter is there."""
        presence = session.get(InterpreterPresence, self.presence_id)
        if presence is None:
            raise Gone
        if self.windows:
            check_hours(self.windows)
            presence.windows = self.windows
        else:
            session.delete(presence)


@dataclass(frozen=True, slots=True)
class InterpreterBooked:
    """One interpreter more for a language comes, all day; known before it is kept, as a desk is."""

    language: str
    name: str
    interpreter_id: int = field(default_factory=new_id)
    code: ClassVar[str] = "interpreter_booked"

    def carry_out(self, session: Session, *, day_id: int) -> None:
        """Book the interpreter."""
        interpreter = Interpreter(name=self.name, languages=(self.language,))
        interpreter.id = self.interpreter_id
        hours = day(session, day_id=day_id).sessions
        session.add(interpreter)
        session.add(
            InterpreterPresence(interpreter_id=interpreter.id, day_id=day_id, windows=hours)
        )


@dataclass(frozen=True, slots=True)
class CompanionAway:
    """A companion is there only in some windows; without any, its households come alone."""

    companion_id: int
    windows: tuple[Window, ...] = ()
    code: ClassVar[str] = "companion_away"

    def carry_out(self, session: Session, *, day_id: int) -> None:
        """Change when the companion is there."""
        if self.windows:
            set_companion_presence(
                session, day_id=day_id, companion_id=self.companion_id, windows=self.windows
            )
            return
        own = (Appointment.day_id == day_id) & (Appointment.companion_id == self.companion_id)
        for appointment in session.scalars(select(Appointment).where(own)):
            appointment.companion_id = None
