"""How to reach the households that are followed; of a hidden one nothing but its card."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.households import Companion, Household
from planner.households.names import phone_in_words


@dataclass(frozen=True, slots=True)
class Contact:
    """A household's telephone, or its companion's, and who comes along; empty when hidden."""

    hidden: bool
    phone: str
    companion_id: int | None
    companion: str


def contacts(session: Session, appointment_ids: Collection[int]) -> dict[int, Contact]:
    """Tell how to reach the households of some appointments."""
    query = (
        select(Appointment.id, Household.hidden, Household.phone, Companion.id, Companion.name,
               Companion.phone)
        .join(Appointment.household)
        .join(Companion, Companion.id == Appointment.companion_id, isouter=True)
        .where(Appointment.id.in_(list(appointment_ids)))
    )  # fmt: skip
    return {
        id_: _contact(hidden, own or other or "", companion_id, companion or "")
        for id_, hidden, own, companion_id, companion, other in session.execute(query)
    }


def _contact(hidden: bool, phone: str, companion_id: int | None, companion: str) -> Contact:  # noqa: FBT001
    if hidden:
        return Contact(hidden, "", None, "")
    return Contact(hidden, phone_in_words(phone) if phone else "", companion_id, companion)
