"""A visit that ends with another outcome than the usual one: who, and which papers are asked."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy.orm import Session

from planner.checklists.card import appointment_checklist
from planner.checklists.noted import Paper
from planner.checklists.states import LACKING, READY, PaperState
from planner.checklists.titles import short_title
from planner.checklists.views import Checklist
from planner.errors import DeskEmpty
from planner.queue.reading import live_day


@dataclass(frozen=True, slots=True)
class AskedPaper:
    """A paper that one landlord asks, of a household or a person in it, and how it stands there.

    `detail` says in words what else is known: promised for when, its date.
    """

    paper: Paper
    text: str
    person: str
    state: PaperState
    detail: str = ""

    @property
    def ready(self) -> bool:
        """Whether nobody has to bring it any more."""
        return self.state in READY

    @property
    def lacking(self) -> bool:
        """Whether somebody looked, and it is still to be handed in."""
        return self.state in LACKING


@dataclass(frozen=True, slots=True)
class Ending:
    """The household at a desk, and the papers its landlord asks: what lacks first."""

    desk_id: int
    desk: int
    landlord: str
    appointment_id: int
    number: int
    name: str
    papers: tuple[AskedPaper, ...]


def ending(
    session: Session, *, day_id: int, desk_id: int, now: datetime.datetime, language: str = "nl"
) -> Ending:
    """Show who is at a desk, and what its landlord asks of that household.

    Raises:
        DeskEmpty: Nobody is there.
        Gone: The day or the desk was removed.
    """
    live = live_day(session, day_id=day_id, now=now)
    desk, sitting = live.desk(desk_id), live.at(desk_id)
    if sitting is None:
        raise DeskEmpty(desk.number)
    party = sitting.party
    papers = papers_for(session, party.id, desk.landlord_id, language)
    return Ending(desk.id, desk.number, desk.landlord, party.id, party.number, party.name, papers)


def papers_for(
    session: Session, appointment_id: int, landlord_id: int, language: str
) -> tuple[AskedPaper, ...]:
    """Give the papers that a landlord asks of a household: what lacks first, what is there last."""
    found = appointment_checklist(session, appointment_id=appointment_id, language=language)
    papers = list(_asked(found, landlord_id, language))
    return tuple(sorted(papers, key=lambda one: (one.ready, not one.lacking)))


def _asked(found: Checklist, landlord_id: int, language: str) -> Iterator[AskedPaper]:
    place = next((n for n, one in enumerate(found.landlords) if one.id == landlord_id), None)
    if place is None:
        return
    for row in found.rows:
        cell = row.cells[place]
        if cell.state is None or cell.state is PaperState.NOT_APPLICABLE:
            continue
        yield AskedPaper(
            Paper(found.household_id, row.code, row.person_id, landlord_id),
            short_title(row.code, language), row.person, cell.state, cell.detail,
        )  # fmt: skip
