"""The papers of everybody who comes on a day, for preparing it and for calling people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.households import Companion, Household, Person
from db.kinds import AppointmentState
from planner.checklists.catalogue import in_force
from planner.checklists.known import Document, Known
from planner.checklists.loading import known_of_appointments
from planner.checklists.rows import DocumentRow, rows_for
from planner.checklists.states import PaperState, worst
from planner.checklists.titles import brief
from planner.checklists.words import title
from planner.households.names import full_name, phone_in_words


@dataclass(frozen=True, slots=True)
class DayPaper:
    """A paper that applies to a household, or to one person in it.

    `name` is short, `text` whole. `states` holds the state before each landlord that asks for it;
    `promised` the earliest date for which somebody promised it.
    """

    code: str
    name: str
    text: str
    person: str
    states: tuple[tuple[int, PaperState], ...]
    promised: date | None

    def state(self, landlord_id: int | None = None) -> PaperState | None:
        """Give the worst state, or that before one landlord; none if that one does not ask."""
        wanted = [state for id_, state in self.states if landlord_id in (None, id_)]
        return worst(wanted) if wanted else None


@dataclass(frozen=True, slots=True)
class DayHousehold:
    """A household that comes on a day, with its papers. A hidden one shows its number only."""

    appointment_id: int
    household_id: int
    number: int
    name: str
    hidden: bool
    phone: str
    arrives: int | None
    companion_id: int | None
    companion: str
    landlords: tuple[tuple[int, str], ...]
    papers: tuple[DayPaper, ...]


def day_papers(session: Session, *, day_id: int, language: str = "nl") -> list[DayHousehold]:
    """List who comes on a day by number, with every paper; cancelled appointments are left out."""
    coming = (Appointment.day_id == day_id) & (Appointment.state != AppointmentState.CANCELLED)
    found = known_of_appointments(session, coming)
    documents = in_force(session, found[0].on) if found else []
    known = {one.appointment_id: one for one in found}
    query = (
        select(Appointment, Household, Person.last_name, Person.first_name, Companion.name)
        .join(Appointment.household)
        .join(Person, (Person.household_id == Household.id) & (Person.position == 0), isouter=True)
        .join(Companion, Companion.id == Appointment.companion_id, isouter=True)
        .where(coming)
        .order_by(Appointment.number)
    )
    return [
        _household(appointment, household, full_name(last or "", first or ""), companion or "",
                   tuple(_papers(documents, known[appointment.id], language)),
                   known[appointment.id])
        for appointment, household, last, first, companion in session.execute(query)
    ]  # fmt: skip


def _household(
    appointment: Appointment, household: Household, name: str, companion: str,
    papers: tuple[DayPaper, ...], known: Known,
) -> DayHousehold:  # fmt: skip
    return DayHousehold(
        appointment_id=appointment.id,
        household_id=household.id,
        number=appointment.number,
        name="" if household.hidden else name,
        hidden=household.hidden,
        phone="" if household.hidden else phone_in_words(household.phone),
        arrives=appointment.arrives,
        companion_id=appointment.companion_id,
        companion="" if household.hidden else companion,
        landlords=tuple((x.id, x.name) for x in known.landlords),
        papers=papers,
    )


def _papers(documents: Sequence[Document], known: Known, language: str) -> Iterator[DayPaper]:
    for row in rows_for(documents, known):
        yield DayPaper(
            code=row.code,
            name=brief(row.code, row.texts, language),
            text=title(row.texts, language),
            person=row.person,
            states=tuple(
                (landlord.id, state)
                for landlord, state in zip(row.landlords, row.states, strict=True)
            ),
            promised=_promised(row),
        )


def _promised(row: DocumentRow) -> date | None:
    dates = (
        tick.on_date
        for tick, state in zip(row.ticks, row.states, strict=True)
        if tick and tick.on_date and state is PaperState.PROMISED
    )
    return min(dates, default=None)
