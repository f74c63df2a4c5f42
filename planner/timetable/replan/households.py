"""Changes that are about one household: it does not come, is late, or wants something else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy.orm import Session

from db.appointments import DeskVisit
from db.kinds import AppointmentState, VisitState
from planner.days.queries import day
from planner.days.visits import visit_minutes_on
from planner.errors import HasBegun, MinutesBroken
from planner.times import DAY_MINUTES, Window, merged, shared
from planner.timetable.replan.change import appointment_called, span_stay, vacate, visit_to


@dataclass(frozen=True, slots=True)
class NotCome:
    """A household did not come: its places are free again; it keeps its number."""

    appointment_id: int
    code: ClassVar[str] = "not_come"

    def carry_out(self, session: Session, *, day_id: int) -> None:  # noqa: ARG002
        """Free the household's places.

        Raises:
            HasBegun: It is here.
        """
        found = appointment_called(session, self.appointment_id)
        if found.state is not AppointmentState.PLANNED:
            raise HasBegun(found.number)
        found.state = AppointmentState.NO_SHOW
        vacate(found)


@dataclass(frozen=True, slots=True)
class CameAfterAll:
    """A household that was thought not to come is here."""

    appointment_id: int
    code: ClassVar[str] = "came_after_all"

    def carry_out(self, session: Session, *, day_id: int) -> None:  # noqa: ARG002
        """Let the household take part again."""
        found = appointment_called(session, self.appointment_id)
        if found.state is AppointmentState.NO_SHOW:
            found.state = AppointmentState.PLANNED


@dataclass(frozen=True, slots=True)
class Late:
    """A household comes some minutes after the time on its slip."""

    appointment_id: int
    minutes: int
    code: ClassVar[str] = "late"

    def carry_out(self, session: Session, *, day_id: int) -> None:
        """Let the household be free only from when it comes.

        Raises:
            HasBegun: It is here already.
            MinutesBroken: It would not be late.
        """
        found = appointment_called(session, self.appointment_id)
        if found.state is not AppointmentState.PLANNED or found.arrives is None:
            raise HasBegun(found.number)
        if self.minutes <= 0:
            raise MinutesBroken("late", self.minutes)
        comes = ((found.arrives + self.minutes, DAY_MINUTES),)
        usual = found.availability or day(session, day_id=day_id).sessions
        found.availability = shared(usual, comes) or comes


@dataclass(frozen=True, slots=True)
class Free:
    """A household turns out to be free at other times too."""

    appointment_id: int
    window: Window
    code: ClassVar[str] = "free"

    def carry_out(self, session: Session, *, day_id: int) -> None:
        """Add to the times the household is free."""
        found = appointment_called(session, self.appointment_id)
        usual = found.availability or day(session, day_id=day_id).sessions
        found.availability = merged((*usual, self.window))


@dataclass(frozen=True, slots=True)
class Alone:
    """A household comes without its companion."""

    appointment_id: int
    code: ClassVar[str] = "alone"

    def carry_out(self, session: Session, *, day_id: int) -> None:  # noqa: ARG002
        """Let the household come alone."""
        appointment_called(session, self.appointment_id).companion_id = None


@dataclass(frozen=True, slots=True)
class LandlordAdded:
    """A household wants to see one landlord more."""

    appointment_id: int
    landlord_id: int
    code: ClassVar[str] = "landlord_added"

    def carry_out(self, session: Session, *, day_id: int) -> None:
        """Add the visit, still without a place."""
        found, held = appointment_called(session, self.appointment_id), day(session, day_id=day_id)
        if any(visit.landlord_id == self.landlord_id for visit in found.visits):
            return
        usual = visit_minutes_on(session, held).get(self.landlord_id, held.visit_minutes)
        minutes = usual + found.extra_minutes
        found.visits.append(DeskVisit(landlord_id=self.landlord_id, minutes=minutes))


@dataclass(frozen=True, slots=True)
class LandlordDropped:
    """A household does not go to one of its landlords."""

    appointment_id: int
    landlord_id: int
    code: ClassVar[str] = "landlord_dropped"

    def carry_out(self, session: Session, *, day_id: int) -> None:  # noqa: ARG002
        """Take the visit out of the route.

        Raises:
            HasBegun: The visit has begun.
        """
        found = appointment_called(session, self.appointment_id)
        visit = visit_to(found, self.landlord_id)
        if visit.state is not VisitState.PLANNED:
            raise HasBegun(found.number)
        found.visits.remove(visit)
        if found.starts is not None:
            span_stay(found)
