"""One household of the day, whole, for the panel beside the queue."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from db.households import Household
from db.kinds import Outcome, VisitState
from db.queue import QueueAct
from planner.checklists.card import appointment_checklist
from planner.checklists.states import LACKING, READY, PaperState
from planner.checklists.titles import short_title
from planner.checklists.views import Checklist
from planner.queue.board_rows import Status
from planner.queue.events import ASSUMED, events_of
from planner.queue.lane import minutes_since
from planner.queue.live import LiveDay
from planner.queue.parties import LiveParty, LiveVisit
from planner.queue.reading import live_day
from planner.queue.row import desk_number, status_of


@dataclass(frozen=True, slots=True)
class CardStop:
    """One visit of a household's route; `minutes` is how long it has been as it is, or took."""

    landlord_id: int
    landlord: str
    desk: int
    start: int | None
    state: VisitState
    outcome: Outcome | None
    minutes: int
    reason: str
    calls: int


@dataclass(frozen=True, slots=True)
class CardPaper:
    """A paper that is not in order yet: known to be missing, or not looked at."""

    text: str
    person: str
    missing: bool


@dataclass(frozen=True, slots=True)
class CardEvent:
    """Something that happened to the household today, by whom it was noted."""

    at: datetime.datetime
    act: QueueAct
    desk: int
    by: str


@dataclass(frozen=True, slots=True)
class QueueCard:
    """A household as the front desk needs it; name and phone are empty for a hidden one."""

    id: int
    household_id: int
    number: int
    name: str
    status: Status
    arrives: int | None
    persons: int
    phone: str
    language: str
    interpreter: str
    companion: str
    accessible: bool
    stops: tuple[CardStop, ...]
    papers: tuple[CardPaper, ...]
    ready: int
    asked: int
    events: tuple[CardEvent, ...]
    desk_id: int | None


def queue_card(
    session: Session, *, day_id: int, appointment_id: int, now: datetime.datetime,
    language: str = "nl",
) -> QueueCard:  # fmt: skip
    """Show one household of a day; what papers say is in a language.

    Raises:
        Gone: It is no longer there.
    """
    live = live_day(session, day_id=day_id, now=now)
    party = live.party(appointment_id)
    papers = appointment_checklist(session, appointment_id=appointment_id, language=language)
    return QueueCard(
        **_who(session, live, party),
        stops=tuple(_stop(live, one) for one in party.visits),
        papers=tuple(_papers(papers, language)),
        ready=sum(row.state in READY for row in papers.rows),
        asked=sum(row.state is not PaperState.NOT_APPLICABLE for row in papers.rows),
        events=tuple(_events(session, live, party)),
        desk_id=party.under_way.track.desk_id if party.under_way else None,
    )


def _who(session: Session, live: LiveDay, party: LiveParty) -> dict[str, Any]:
    """Give the values of a card that say who it is and what it needs."""
    household = session.get_one(Household, party.household_id)
    interpreter = live.interpreters.get(party.interpreter_id or 0)
    return {
        "id": party.id,
        "household_id": household.id,
        "number": party.number,
        "name": party.name,
        "status": status_of(live, party),
        "arrives": party.arrives,
        "persons": household.adults + household.children,
        "phone": "" if household.hidden else household.phone,
        "language": party.language,
        "interpreter": interpreter.name if interpreter else "",
        "companion": live.companions.get(party.companion_id or 0, ""),
        "accessible": party.accessible,
    }


def _stop(live: LiveDay, visit: LiveVisit) -> CardStop:
    track = visit.track
    desk = desk_number(live, track.desk_id or visit.desk_id)
    over = track.state is VisitState.DONE
    minutes = int(track.served.total_seconds()) // 60 if over else minutes_since(live, track.since)
    return CardStop(
        visit.landlord_id, visit.landlord, desk, visit.start, track.state,
        track.outcome, minutes, track.reason, track.calls,
    )  # fmt: skip


def _papers(papers: Checklist, language: str) -> Iterator[CardPaper]:
    for row in papers.rows:
        if row.state in LACKING or row.state is PaperState.TO_CHECK:
            yield CardPaper(short_title(row.code, language), row.person, row.state in LACKING)


def _events(session: Session, live: LiveDay, party: LiveParty) -> Iterator[CardEvent]:
    """Give what happened to the household, the latest first."""
    for event in reversed(events_of(session, day_id=live.day_id)):
        if event.appointment_id == party.id and event.reason != ASSUMED:
            yield CardEvent(event.at, event.act, desk_number(live, event.desk_id), event.by)
