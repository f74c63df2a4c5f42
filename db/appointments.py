"""Tables for the households that come on a day, and the desks they visit."""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy import JSON, CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.base import Entity
from db.days import Desk, RegistrationDay
from db.households import Companion, Household, Interpreter
from db.kinds import AppointmentState, Outcome, VisitState
from db.office import LANGUAGE, Landlord
from db.types import Window


class Appointment(Entity):
    """One household coming on one day.

    `number` is unique within the day and never changes; it is also the order of request. The
    stay runs from the first visit's start to the last one's end, in minutes since local
    midnight; `arrives` is the time on the slip. No stay means: not placed yet, with `reason`
    saying why after planning (planner/timetable/solver/reasons.py). Interpreter and companion
    stay for the whole stay. `cancelled_for` is a code of why it was cancelled; none while it is
    not.
    """

    __tablename__ = "appointment"
    __table_args__ = (
        UniqueConstraint("day_id", "number"),
        UniqueConstraint("household_id", "day_id"),
        CheckConstraint(
            "(starts is null and ends is null and arrives is null)"
            " or (0 <= arrives and arrives <= starts and starts < ends and ends <= 1440)",
            name="stay",
        ),
    )
    vacated: ClassVar = {"starts": None, "ends": None, "arrives": None}
    running: ClassVar = frozenset({"state"})

    household_id: Mapped[int] = mapped_column(ForeignKey("household.id"), init=False)
    household: Mapped[Household] = relationship(repr=False)
    day_id: Mapped[int] = mapped_column(ForeignKey("registration_day.id"))
    number: Mapped[int]
    state: Mapped[AppointmentState] = mapped_column(default=AppointmentState.PLANNED)
    availability: Mapped[tuple[Window, ...] | None] = mapped_column(default=None)
    language: Mapped[str] = mapped_column(LANGUAGE, default="")
    accessible: Mapped[bool] = mapped_column(default=False)
    extra_minutes: Mapped[int] = mapped_column(default=0)
    companion_id: Mapped[int | None] = mapped_column(
        ForeignKey("companion.id"), default=None, index=True
    )
    interpreter_id: Mapped[int | None] = mapped_column(
        ForeignKey("interpreter.id"), default=None, index=True
    )
    starts: Mapped[int | None] = mapped_column(default=None)
    ends: Mapped[int | None] = mapped_column(default=None)
    arrives: Mapped[int | None] = mapped_column(default=None)
    reason: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True), default=None)
    source: Mapped[str] = mapped_column(String(120), default="")
    cancelled_for: Mapped[str] = mapped_column(String(20), default="", server_default="")

    day: Mapped[RegistrationDay] = relationship(init=False, repr=False)
    companion: Mapped[Companion | None] = relationship(init=False, repr=False)
    interpreter: Mapped[Interpreter | None] = relationship(init=False, repr=False)
    visits: Mapped[list[DeskVisit]] = relationship(
        back_populates="appointment",
        cascade="all, delete-orphan",
        order_by="DeskVisit.start.nulls_first()",
        default_factory=list,
        repr=False,
    )


class DeskVisit(Entity):
    """A household's turn with one landlord, at a desk and a time once it has a place.

    `start` is in minutes since local midnight. `locked` is by hand; what is printed, called or
    done does not move either.
    """

    __tablename__ = "desk_visit"
    __table_args__ = (
        UniqueConstraint("appointment_id", "landlord_id"),
        CheckConstraint("minutes > 0", name="lasts"),
        CheckConstraint("(desk_id is null) = (start is null)", name="placed_whole"),
        CheckConstraint("start is null or (start >= 0 and start + minutes <= 1440)", name="today"),
    )
    vacated: ClassVar = {"desk_id": None, "start": None}
    running: ClassVar = frozenset({"state", "outcome"})

    appointment_id: Mapped[int] = mapped_column(ForeignKey("appointment.id"), init=False)
    appointment: Mapped[Appointment] = relationship(back_populates="visits", init=False, repr=False)
    landlord_id: Mapped[int] = mapped_column(ForeignKey("landlord.id"), index=True)
    minutes: Mapped[int]
    desk_id: Mapped[int | None] = mapped_column(ForeignKey("desk.id"), default=None, index=True)
    start: Mapped[int | None] = mapped_column(default=None)
    state: Mapped[VisitState] = mapped_column(default=VisitState.PLANNED)
    outcome: Mapped[Outcome | None] = mapped_column(default=None)
    locked: Mapped[bool] = mapped_column(default=False)

    landlord: Mapped[Landlord] = relationship(init=False, repr=False)
    desk: Mapped[Desk | None] = relationship(init=False, repr=False)
