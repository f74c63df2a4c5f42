"""Whether a household agrees that a companion knows of its appointments."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.households import Companion, CompanionConsent, Household
from planner.clock import today
from planner.errors import Gone
from planner.operations import operation, tell


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """A companion whom a household has agreed to, and since when."""

    companion_id: int
    companion: str
    given_on: date


@operation
def set_consent(
    session: Session, *, household_id: int, companion_id: int, given: bool, on: date | None = None
) -> None:
    """Note that a household agrees to a companion, today unless told when, or no longer does.

    Raises:
        Gone: The household or the companion was removed.
    """
    if session.get(Household, household_id) is None or session.get(Companion, companion_id) is None:
        raise Gone
    own = (CompanionConsent.household_id == household_id) & (
        CompanionConsent.companion_id == companion_id
    )
    found = session.scalars(select(CompanionConsent).where(own)).first()
    if found is not None and not given:
        session.delete(found)
    elif found is None and given:
        session.add(
            CompanionConsent(
                household_id=household_id, companion_id=companion_id, given_on=on or today()
            )
        )
    tell(session, given=int(given))


def consents(session: Session, *, household_id: int) -> tuple[ConsentRow, ...]:
    """List the companions a household has agreed to, by name."""
    query = (
        select(Companion.id, Companion.name, CompanionConsent.given_on)
        .join(CompanionConsent, CompanionConsent.companion_id == Companion.id)
        .where(CompanionConsent.household_id == household_id)
        .order_by(Companion.name)
    )
    return tuple(ConsentRow(*row) for row in session.execute(query))
