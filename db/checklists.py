"""Tables for the documents households must show, and what is known of them."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import JSON, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Entity
from db.kinds import Per, Provider, TickState


class Requirement(Entity):
    """A document that applies to some households at some landlords, for a period.

    `texts` by language. `condition` and `validity` are data that planner/checklists reads.
    `landlords` holds codes or kinds; empty means all. `valid_to` is exclusive. One paper serves
    all landlords if it is `shared`; of others each landlord keeps its own. Sensitive ones never
    stand on the slip itself. `basis` says where the rule comes from.
    """

    __tablename__ = "requirement"
    __table_args__ = (UniqueConstraint("code", "valid_from"),)

    code: Mapped[str] = mapped_column(String(40))
    section: Mapped[str] = mapped_column(String(20))
    position: Mapped[int]
    texts: Mapped[dict[str, str]] = mapped_column(JSON)
    condition: Mapped[dict[str, Any]] = mapped_column(JSON)
    validity: Mapped[dict[str, Any]] = mapped_column(JSON)
    landlords: Mapped[tuple[str, ...]]
    provider: Mapped[Provider]
    per: Mapped[Per]
    pictogram: Mapped[str] = mapped_column(String(40), default="")
    basis: Mapped[str] = mapped_column(String(120), default="")
    sensitive: Mapped[bool] = mapped_column(default=False)
    shared: Mapped[bool] = mapped_column(default=True)
    valid_from: Mapped[date | None] = mapped_column(default=None)
    valid_to: Mapped[date | None] = mapped_column(default=None)


class Tick(Entity):
    """What was seen of one document of a household, or of one person in it.

    It holds for all landlords, or for one of them and then goes before the other. `on_date` is
    the date on the document, or the date for which it was promised; `months` ("2026-11") are
    those that were seen of a document that comes monthly.
    """

    __tablename__ = "tick"
    __table_args__ = (UniqueConstraint("household_id", "person_id", "requirement", "landlord_id"),)

    household_id: Mapped[int] = mapped_column(ForeignKey("household.id"))
    requirement: Mapped[str] = mapped_column(String(40))
    state: Mapped[TickState]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), default=None, index=True)
    landlord_id: Mapped[int | None] = mapped_column(
        ForeignKey("landlord.id"), default=None, index=True
    )
    on_date: Mapped[date | None] = mapped_column(default=None)
    months: Mapped[tuple[str, ...]] = mapped_column(default=())


class Absence(Entity):
    """An adult who does not come along to one appointment, and so must give a proxy."""

    __tablename__ = "absence"
    __table_args__ = (UniqueConstraint("appointment_id", "person_id"),)

    appointment_id: Mapped[int] = mapped_column(ForeignKey("appointment.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
