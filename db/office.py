"""Tables for the office itself: its defaults, its landlords and where it meets."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey, String, Text, UniqueConstraint, true
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.base import Entity
from db.kinds import LandlordKind, Regime, SlipFormat
from db.types import Window

LANGUAGE = String(8)


class Office(Entity):
    """The office that keeps this file, and what a new day starts from. One row.

    Minutes are whole minutes; `hours` are the sessions of a day. `preset` names the data the
    office was made from. `rehearsal` is what a rehearsal assumes; none means the program's own
    assumptions (planner/timetable/rehearsal/assumptions.py). A translation that nobody has checked
    says so on a slip while `mark_drafts`. Names are kept for `keep_days` after a household's last
    day, or for `follow_months` after it agreed to be followed. `logo` is a small PNG in base64,
    so that the journal can hold it; `updates` where newer versions of the program are put.
    """

    __tablename__ = "office"

    name: Mapped[str] = mapped_column(String(120))
    phone: Mapped[str] = mapped_column(String(40))
    preset: Mapped[str] = mapped_column(String(40))
    regime: Mapped[Regime]
    hours: Mapped[tuple[Window, ...]]
    desks_per_landlord: Mapped[int]
    visit_minutes: Mapped[int]
    change_over_minutes: Mapped[int]
    walk_minutes: Mapped[int]
    intake_minutes: Mapped[int]
    extra_minutes: Mapped[int]
    arrive_before_minutes: Mapped[int]
    late_tolerance_minutes: Mapped[int]
    max_wait_minutes: Mapped[int]
    language: Mapped[str] = mapped_column(LANGUAGE, default="nl")
    rehearsal: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True), default=None)
    slip_format: Mapped[SlipFormat] = mapped_column(default=SlipFormat.A5, server_default="a5")
    mark_drafts: Mapped[bool] = mapped_column(default=True, server_default=true())
    keep_days: Mapped[int] = mapped_column(default=60, server_default="60")
    follow_months: Mapped[int] = mapped_column(default=26, server_default="26")
    logo: Mapped[str | None] = mapped_column(Text, default=None, repr=False)
    updates: Mapped[str] = mapped_column(String(400), default="", server_default="")


class Landlord(Entity):
    """A party with desks: a social landlord, or the reception's own intake and help.

    Active from and to (exclusive) as far as known; not `confirmed` means that somebody must
    still ask whether it takes part.
    """

    __tablename__ = "landlord"
    __table_args__ = (
        UniqueConstraint("code"),
        CheckConstraint("active_from is null or active_to is null or active_from < active_to",
                        name="lasts"),
    )  # fmt: skip

    code: Mapped[str] = mapped_column(String(20))
    name: Mapped[str] = mapped_column(String(120))
    kind: Mapped[LandlordKind]
    position: Mapped[int]
    confirmed: Mapped[bool] = mapped_column(default=True)
    active_from: Mapped[date | None] = mapped_column(default=None)
    active_to: Mapped[date | None] = mapped_column(default=None)

    aliases: Mapped[list[LandlordAlias]] = relationship(
        back_populates="landlord", cascade="all, delete-orphan", default_factory=list, repr=False
    )


class LandlordAlias(Entity):
    """Another way in which referrers write a landlord's name."""

    __tablename__ = "landlord_alias"

    landlord_id: Mapped[int] = mapped_column(ForeignKey("landlord.id"), index=True, init=False)
    landlord: Mapped[Landlord] = relationship(back_populates="aliases", init=False, repr=False)
    text: Mapped[str] = mapped_column(String(120))


class Venue(Entity):
    """Where a day takes place, and how to get in."""

    __tablename__ = "venue"

    name: Mapped[str] = mapped_column(String(120))
    address: Mapped[str] = mapped_column(String(200))
    directions: Mapped[str] = mapped_column(String(200), default="")
