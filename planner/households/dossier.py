"""All that a household's card shows, read in one go."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.checklists import Absence
from db.days import RegistrationDay
from db.households import CompanionConsent, Fact
from db.kinds import AppointmentState
from db.outcomes import Followed
from planner.checklists.card import appointment_checklist, checklist
from planner.checklists.views import Checklist
from planner.households.card import HouseholdView, household_view
from planner.households.history import HistoryRow, household_history
from planner.households.links import LinkRow, linked_files
from planner.outcomes.followed import followed
from planner.slips.promise import last_issues, route_digest


class SlipStand(StrEnum):
    """How an appointment's slip stands: never printed, good, or no longer what is planned."""

    NONE = "none"
    GOOD = "good"
    OLD = "old"


@dataclass(frozen=True, slots=True)
class Coming:
    """The day and place of the appointment that the card shows, and how its slip stands.

    `away` are the persons who do not come along; `consent` tells whether the household agreed
    that its companion knows of the appointment.
    """

    day_id: int
    date: datetime.date
    venue: str
    away: frozenset[int]
    slip: SlipStand
    consent: bool


@dataclass(frozen=True, slots=True)
class Dossier:
    """A household with its coming appointment, its papers, facts, links and latest change.

    `followed` tells since when it agreed to be followed, and for what.
    """

    household: HouseholdView
    coming: Coming | None
    papers: Checklist
    facts: frozenset[str]
    links: tuple[LinkRow, ...]
    changed: HistoryRow | None
    followed: Mapping[Followed, datetime.date]

    @property
    def number(self) -> int | None:
        """The household's number on the day of its appointment."""
        return self.household.appointment.number if self.household.appointment else None


def dossier(
    session: Session,
    *,
    household_id: int,
    day_id: int | None,
    today: datetime.date,
    language: str = "nl",
) -> Dossier:
    """Show a household as it stands for a day, or else for the next day it comes.

    Raises:
        Gone: It was removed.
    """
    found = _appointment(session, household_id, day_id, today)
    shown = found.day_id if found else day_id
    view = household_view(session, household_id=household_id, day_id=shown)
    latest = household_history(session, household_id=household_id, most=1)
    facts = select(Fact.code).where(Fact.household_id == household_id)
    return Dossier(
        household=view,
        coming=_coming(session, found) if found else None,
        papers=_papers(session, household_id, found, _date(session, day_id) or today, language),
        facts=frozenset(session.scalars(facts)),
        links=linked_files(session, household_id=household_id, day_id=shown),
        changed=latest[0] if latest else None,
        followed=followed(session, household_id=household_id),
    )


def _appointment(
    session: Session, household_id: int, day_id: int | None, today: datetime.date
) -> Appointment | None:
    """Find the appointment on a day, else the next that stands, else a cancelled one on the day."""
    own = Appointment.household_id == household_id
    query = select(Appointment).join(Appointment.day).where(own).order_by(RegistrationDay.date)
    on_day = session.scalars(query.where(Appointment.day_id == day_id)).first()
    if on_day is not None and on_day.state is not AppointmentState.CANCELLED:
        return on_day
    live = Appointment.state == AppointmentState.PLANNED
    return session.scalars(query.where(RegistrationDay.date >= today, live)).first() or on_day


def _coming(session: Session, found: Appointment) -> Coming:
    away = select(Absence.person_id).where(Absence.appointment_id == found.id)
    agreed = select(CompanionConsent.id).where(
        CompanionConsent.household_id == found.household_id,
        CompanionConsent.companion_id == found.companion_id,
    )
    return Coming(
        day_id=found.day_id,
        date=found.day.date,
        venue=found.day.venue.name if found.day.venue else "",
        away=frozenset(session.scalars(away)),
        slip=_slip(session, found),
        consent=session.scalar(agreed) is not None,
    )


def _slip(session: Session, found: Appointment) -> SlipStand:
    last = last_issues(session, [found.id]).get(found.id)
    if last is None:
        return SlipStand.NONE
    good = not last.withdrawn and last.route == route_digest(found)
    return SlipStand.GOOD if good else SlipStand.OLD


def _papers(
    session: Session, household_id: int, found: Appointment | None, on: datetime.date, language: str
) -> Checklist:
    if found is None or found.state is AppointmentState.CANCELLED:
        return checklist(session, household_id=household_id, on=on, language=language)
    return appointment_checklist(session, appointment_id=found.id, language=language)


def _date(session: Session, day_id: int | None) -> datetime.date | None:
    found = session.get(RegistrationDay, day_id) if day_id is not None else None
    return found.date if found else None
