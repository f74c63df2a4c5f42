"""Tables for what came of a day: the result per household and landlord, and what is followed."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from sqlalchemy import Float, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Entity


class Result(StrEnum):
    """What became of a household's file with a landlord."""

    REGISTERED = "registered"
    INCOMPLETE = "incomplete"
    REFUSED = "refused"
    DECLINED = "declined"
    CONTINUED = "continued"


class Followed(StrEnum):
    """What a household agreed to be followed for: moving on to another landlord, or updates."""

    MOVING_ON = "moving_on"
    UPDATES = "updates"


class Anchor(StrEnum):
    """From where a landlord counts the updates that it asks for, if it does."""

    ODD_YEAR = "odd_year"
    MONTH = "month"
    REGISTERED = "registered"
    NEVER = "never"


class VisitResult(Entity):
    """What somebody entered about a household's file with one landlord, after one appointment.

    Without a row, and while `result` is none, what the queue noted holds
    (planner/outcomes/standing.py). `complete_on` is when the file became complete, `due_on` by
    when the rest is expected, `papers` the codes of what was missing when it was entered;
    `proof_on` is when the proof of registration was seen, never a scan of it, and `updated_on`
    when the household last confirmed to the landlord that it still looks for a home. A file that
    nobody follows any longer has the code of why in `closed_for`.
    """

    __tablename__ = "visit_result"
    __table_args__ = (UniqueConstraint("appointment_id", "landlord_id"),)

    appointment_id: Mapped[int] = mapped_column(ForeignKey("appointment.id"))
    landlord_id: Mapped[int] = mapped_column(ForeignKey("landlord.id"), index=True)
    result: Mapped[Result | None] = mapped_column(default=None)
    reason: Mapped[str] = mapped_column(String(20), default="")
    complete_on: Mapped[date | None] = mapped_column(default=None)
    due_on: Mapped[date | None] = mapped_column(default=None)
    papers: Mapped[tuple[str, ...]] = mapped_column(default=())
    proof_on: Mapped[date | None] = mapped_column(default=None)
    updated_on: Mapped[date | None] = mapped_column(default=None)
    reminded_on: Mapped[date | None] = mapped_column(default=None)
    closed_for: Mapped[str] = mapped_column(String(20), default="")


class FollowConsent(Entity):
    """A household agreed, on a date, to be followed for a purpose after it was registered."""

    __tablename__ = "follow_consent"
    __table_args__ = (UniqueConstraint("household_id", "purpose"),)

    household_id: Mapped[int] = mapped_column(ForeignKey("household.id"))
    purpose: Mapped[Followed]
    given_on: Mapped[date]


class FollowRule(Entity):
    """What a landlord asks of whom it registered, from a date on until its next rule.

    Before the first, what is shipped for it holds (resources/followup/rules.toml). An update is
    asked every so many months from an anchor; there are `answer_days` to answer it and the office
    is warned `warning_days` before. A proof of registration is expected after `proof_days`.
    """

    __tablename__ = "follow_rule"
    __table_args__ = (UniqueConstraint("landlord_id", "valid_from"),)

    landlord_id: Mapped[int] = mapped_column(ForeignKey("landlord.id"))
    valid_from: Mapped[date]
    anchor: Mapped[Anchor]
    every_months: Mapped[int]
    answer_days: Mapped[int]
    warning_days: Mapped[int]
    proof_days: Mapped[int]


class Attendee(Entity):
    """A professional at an info session: organisation, name and mail; `came` once seen there."""

    __tablename__ = "attendee"

    day_id: Mapped[int] = mapped_column(ForeignKey("registration_day.id"), index=True)
    organisation: Mapped[str] = mapped_column(String(120))
    name: Mapped[str] = mapped_column(String(120))
    mail: Mapped[str] = mapped_column(String(120), default="")
    came: Mapped[bool] = mapped_column(default=False)


class ReportText(Entity):
    """A text of the report on a period: its introduction, or a signal that somebody keeps."""

    __tablename__ = "report_text"
    __table_args__ = (UniqueConstraint("first", "last", "part"),)

    first: Mapped[date]
    last: Mapped[date]
    part: Mapped[str] = mapped_column(String(80))
    text: Mapped[str] = mapped_column(String(2000))


class SignalLimit(Entity):
    """A limit of the office's own for a signal, in place of the shipped one; none: no signal."""

    __tablename__ = "signal_limit"
    __table_args__ = (UniqueConstraint("code"),)

    code: Mapped[str] = mapped_column(String(40))
    value: Mapped[float | None] = mapped_column(Float)
