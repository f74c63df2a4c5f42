"""Who and what something may happen to on a day: what the window offers to choose from."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.households import Companion
from db.kinds import AppointmentState, LandlordKind, VisitState
from planner.days.presence import InterpreterRow, companions_on, interpreters_on
from planner.days.queries import DeskRow, day, desks_of
from planner.households.queries import family_names
from planner.times import Window
from planner.timetable.seats import appointments_of

STILL_HERE = (
    AppointmentState.PLANNED,
    AppointmentState.ARRIVED,
    AppointmentState.IN_PROGRESS,
)


@dataclass(frozen=True, slots=True)
class Party:
    """A household of a day; `name` is empty when it is hidden.

    `asked` are the landlords it wants to see, `ahead` those of them whose visit has not begun.
    """

    appointment_id: int
    number: int
    name: str
    state: AppointmentState
    placed: bool
    asked: tuple[int, ...]
    ahead: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class CompanionParty:
    """A companion of some household of the day, and when it is there."""

    companion_id: int
    name: str
    windows: tuple[Window, ...]


@dataclass(frozen=True, slots=True)
class Parties:
    """Everybody of one day: households by number, desks by number, who comes along.

    `landlords` gives the names of those that have a desk that day, the reception left out.
    """

    day_id: int
    date: datetime.date
    households: tuple[Party, ...]
    desks: tuple[DeskRow, ...]
    interpreters: tuple[InterpreterRow, ...]
    companions: tuple[CompanionParty, ...]
    landlords: dict[int, str]

    def households_for(self, code: str) -> tuple[Party, ...]:
        """List the households to which a change (by its code) can happen."""
        return tuple(party for party in self.households if self._fits(party, code))

    def landlords_for(self, code: str, appointment_id: int | None) -> dict[int, str]:
        """Give the landlords that a household can be given, or can drop, by id."""
        party = next((p for p in self.households if p.appointment_id == appointment_id), None)
        if party is None:
            return {}
        if code == "landlord_added":
            return {id_: name for id_, name in self.landlords.items() if id_ not in party.asked}
        return {id_: name for id_, name in self.landlords.items() if id_ in party.ahead}

    def _fits(self, party: Party, code: str) -> bool:
        planned = party.state is AppointmentState.PLANNED
        match code:
            case "came_after_all":
                return party.state is AppointmentState.NO_SHOW
            case "not_come":
                return planned
            case "late":
                return planned and party.placed
            case "landlord_dropped" if len(party.asked) == 1:
                return False
        choice = self.landlords_for(code, party.appointment_id)
        return party.state in STILL_HERE and bool(choice)


def parties(session: Session, *, day_id: int) -> Parties:
    """List who and what something may happen to on a day."""
    names = family_names(session, day_id=day_id)
    desks = sorted(desks_of(session, day_id=day_id), key=lambda desk: desk.number)
    return Parties(
        day_id=day_id,
        date=day(session, day_id=day_id).date,
        households=tuple(_party(a, names[a.id]) for a in appointments_of(session, day_id)),
        desks=tuple(desks),
        interpreters=tuple(interpreters_on(session, day_id=day_id)),
        companions=_companions(session, day_id),
        landlords=_landlords(desks),
    )


def _party(appointment: Appointment, name: str) -> Party:
    live = [visit for visit in appointment.visits if visit.state is not VisitState.SKIPPED]
    ahead = (visit.landlord_id for visit in live if visit.state is VisitState.PLANNED)
    return Party(
        appointment.id, appointment.number, name, appointment.state,
        appointment.starts is not None, tuple(v.landlord_id for v in live), tuple(ahead),
    )  # fmt: skip


def _companions(session: Session, day_id: int) -> tuple[CompanionParty, ...]:
    present = companions_on(session, day_id=day_id)
    query = select(Companion.id, Companion.name).where(Companion.id.in_(present))
    return tuple(
        CompanionParty(id_, name, present[id_])
        for id_, name in session.execute(query.order_by(Companion.name))
    )


def _landlords(desks: Sequence[DeskRow]) -> dict[int, str]:
    own = (LandlordKind.INTAKE, LandlordKind.HELP)
    return {desk.landlord_id: desk.landlord for desk in desks if desk.kind not in own}
