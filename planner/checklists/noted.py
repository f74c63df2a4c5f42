"""Where it is kept what was seen of a paper: for all landlords, or for one before the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.checklists import Requirement, Tick
from db.households import Household, Person
from db.kinds import TickState
from db.office import Landlord
from planner.checklists.known import TickRow
from planner.errors import Gone, UnknownDocument


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper: of a household or of a person in it, for one landlord or for all."""

    household_id: int
    code: str
    person_id: int | None = None
    landlord_id: int | None = None


def noted(session: Session, paper: Paper) -> Sequence[Tick]:
    """Fetch what holds of a paper: a landlord's own tick, else that of all; of all, every tick.

    Raises:
        UnknownDocument: The catalogue never had a document of that code.
        Gone: The household, person or landlord was removed.
    """
    _check(session, paper)
    found = _ticks(session, paper)
    if paper.landlord_id is None:
        return found
    own = [tick for tick in found if tick.landlord_id == paper.landlord_id]
    return own or [tick for tick in found if tick.landlord_id is None]


def note(session: Session, paper: Paper, wanted: TickRow | None) -> None:
    """Note something of a paper, or that nobody looked. For all landlords it replaces theirs."""
    found = _ticks(session, paper)
    own = next((tick for tick in found if tick.landlord_id == paper.landlord_id), None)
    if paper.landlord_id is None:
        for tick in found:
            if tick is not own or wanted is None:
                session.delete(tick)
    elif wanted is None and any(tick.landlord_id is None for tick in found):
        wanted = TickRow(TickState.TO_CHECK)
    elif wanted is None and own:
        session.delete(own)
    if wanted is not None:
        _write(session, paper, own, wanted)
    session.flush()


def _write(session: Session, paper: Paper, own: Tick | None, wanted: TickRow) -> None:
    if own is None:
        own = Tick(
            household_id=paper.household_id,
            requirement=paper.code,
            person_id=paper.person_id,
            landlord_id=paper.landlord_id,
            state=wanted.state,
        )
        session.add(own)
    own.state, own.on_date, own.months = wanted.state, wanted.on_date, wanted.months


def _ticks(session: Session, paper: Paper) -> Sequence[Tick]:
    query = select(Tick).where(
        Tick.household_id == paper.household_id,
        Tick.requirement == paper.code,
        Tick.person_id.is_not_distinct_from(paper.person_id),
    )
    return session.scalars(query.order_by(Tick.id)).all()


def _check(session: Session, paper: Paper) -> None:
    if session.scalar(select(Requirement.id).where(Requirement.code == paper.code)) is None:
        raise UnknownDocument(paper.code)
    if session.get(Household, paper.household_id) is None:
        raise Gone
    if paper.landlord_id is not None and session.get(Landlord, paper.landlord_id) is None:
        raise Gone
    if paper.person_id is not None:
        person = session.get(Person, paper.person_id)
        if person is None or person.household_id != paper.household_id:
            raise Gone
