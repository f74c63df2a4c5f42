"""The table of what happened in the queue of a day."""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Entity
from db.kinds import Outcome
from db.types import utc_datetime


class QueueAct(StrEnum):
    """What can happen in the queue of a day: to a household, to one of its visits, to a desk."""

    ARRIVED = "arrived"
    CALLED = "called"
    RECALLED = "recalled"
    SEATED = "seated"
    FINISHED = "finished"
    HELD = "held"
    RESUMED = "resumed"
    SKIPPED = "skipped"
    MOVED = "moved"
    LEFT = "left"
    NOT_COME = "not_come"
    EXPECTED = "expected"
    DESK_PAUSED = "desk_paused"
    DESK_CLOSED = "desk_closed"
    DESK_OPENED = "desk_opened"
    DESK_STAFFED = "desk_staffed"
    DAY_CLOSED = "day_closed"


class QueueEvent(Entity):
    """Something that happened on a day: when (`at`), and by whom it was noted when (`noted_at`).

    Rows are only ever added; none but an undo takes one away. Every time figure of a day is worked
    out from them. An act on a visit names appointment and landlord, one at a desk the desk as well;
    without a landlord it is about the whole household. `reason` is a code.
    """

    __tablename__ = "queue_event"

    day_id: Mapped[int] = mapped_column(ForeignKey("registration_day.id"), index=True)
    act: Mapped[QueueAct]
    at: Mapped[utc_datetime]
    noted_at: Mapped[utc_datetime]
    noted_by: Mapped[str] = mapped_column(String(80))
    appointment_id: Mapped[int | None] = mapped_column(
        ForeignKey("appointment.id"), default=None, index=True
    )
    landlord_id: Mapped[int | None] = mapped_column(
        ForeignKey("landlord.id"), default=None, index=True
    )
    desk_id: Mapped[int | None] = mapped_column(ForeignKey("desk.id"), default=None, index=True)
    outcome: Mapped[Outcome | None] = mapped_column(default=None)
    reason: Mapped[str] = mapped_column(String(20), default="")
