"""Erasing one household because it asks so, whenever its days are (GDPR art. 17)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.days import RegistrationDay
from db.households import Household, HouseholdLink
from db.journal import JournalEntry
from db.kinds import AppointmentState
from db.tables import METADATA
from planner.errors import Gone, PresentNow
from planner.office.privacy.erase import Erased, erase
from planner.office.privacy.fates import PERSON
from planner.office.privacy.traces import Traces, alive, in_chunks, traces
from planner.operations import erasing, tell, weighty
from planner.timetable.booking.cancelling import CancelReason, call_off

HERE = (AppointmentState.ARRIVED, AppointmentState.IN_PROGRESS)


@dataclass(frozen=True, slots=True)
class ErasePreview:
    """What an erasure would take: named persons, slips and entries of the journal.

    `past` appointments stay as counts, those still to `come` are cancelled. `linked` files are
    not touched.
    """

    version: int
    persons: int
    slips: int
    entries: int
    past: int
    coming: tuple[date, ...]
    linked: int


def erase_preview(session: Session, *, household_id: int, today: date) -> ErasePreview:
    """Tell what erasing a household would mean; nothing is changed.

    Raises:
        Gone: It was removed.
        PresentNow: It is in the queue now.
    """
    household = _erasable(session, household_id, today)
    found = traces(session, households=[household_id])
    coming = tuple(one.day.date for one in _coming(session, household_id, today))
    all_ = _count(session, "appointment", found)
    link = (HouseholdLink.household_id == household_id) | (HouseholdLink.other_id == household_id)
    return ErasePreview(
        version=household.version,
        persons=len(alive(session, METADATA.tables[PERSON], found.of(PERSON))),
        slips=_count(session, "slip_issue", found),
        entries=_entries(session, found),
        past=all_ - len(coming),
        coming=coming,
        linked=session.scalar(select(func.count()).select_from(HouseholdLink).where(link)) or 0,
    )


@weighty
@erasing
def erase_household(session: Session, *, household_id: int, today: date) -> Erased:
    """Erase a household; what is still to come of it is cancelled, and its places are free.

    Raises:
        Gone: It was removed.
        PresentNow: It is in the queue now.
    """
    _erasable(session, household_id, today)
    for found in _coming(session, household_id, today):
        call_off(session, found, CancelReason.BY_OFFICE)
    done = erase(session, households=[household_id], today=today)
    tell(session, count=1, persons=done.persons)
    return done


def _erasable(session: Session, household_id: int, today: date) -> Household:
    household = session.get(Household, household_id)
    if household is None:
        raise Gone
    here = (
        select(Appointment.number)
        .join(Appointment.day)
        .where(Appointment.household_id == household_id, Appointment.state.in_(HERE),
               RegistrationDay.date == today)
    )  # fmt: skip
    if (number := session.scalar(here)) is not None:
        raise PresentNow(number)
    return household


def _coming(session: Session, household_id: int, today: date) -> list[Appointment]:
    query = (
        select(Appointment)
        .join(Appointment.day)
        .where(Appointment.household_id == household_id, RegistrationDay.date >= today,
               Appointment.state == AppointmentState.PLANNED)
        .order_by(RegistrationDay.date)
    )  # fmt: skip
    return list(session.scalars(query))


def _count(session: Session, table: str, found: Traces) -> int:
    return len(alive(session, METADATA.tables[table], found.of(table)))


def _entries(session: Session, found: Traces) -> int:
    count = 0
    for table, rows in found.rows.items():
        for some in in_chunks(rows):
            own = (JournalEntry.table == table) & JournalEntry.row.in_(some)
            own &= JournalEntry.erased_by.is_(None)
            query = select(func.count()).select_from(JournalEntry).where(own)
            count += session.scalar(query) or 0
    return count
