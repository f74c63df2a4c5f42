"""The desk lists: per desk whom it sees, with its landlord's own papers and room to note."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sqlalchemy.orm import Session

from db.appointments import Appointment, DeskVisit
from planner.checklists.states import PaperState
from planner.days.queries import DeskRow, desks_of
from planner.errors import NothingPlanned
from planner.slips.lists import guests
from planner.slips.lists.asked import Asked, date_of, guests_asked
from planner.slips.lists.documents import Stand, in_words, stands
from planner.slips.lists.model import Group, Kind, Layout, ListPaper, Row, headed
from planner.slips.promise import stops_of
from planner.texts import sentence

COLUMNS: Layout = (
    ("time", 15, Kind.CLOCK), ("number", 14, Kind.NUMBER), ("name", 48, Kind.STRONG),
    ("persons", 22, Kind.FIGURE), ("language", 24, Kind.TEXT), ("companion", 36, Kind.TEXT),
    ("papers", 76, Kind.TEXT), ("outcome", 38, Kind.WRITE),
)  # fmt: skip


class Turn(NamedTuple):
    """A turn at a desk, and what the desk must know of its papers."""

    visit: DeskVisit
    guest: Appointment
    papers: Sequence[Stand]


def desk_lists(session: Session, asked: Asked) -> ListPaper:
    """Make the lists of all desks, or of one landlord's; a desk that sees nobody has none.

    A landlord's list holds the households that visit it and the papers that it asks for.

    Raises:
        NothingPlanned: No household has its times, or that landlord sees nobody.
        ListIsEmpty: Nobody is asked for.
    """
    turns = _turns(session, asked)
    desks = [
        desk
        for desk in desks_of(session, day_id=asked.day_id)
        if asked.landlord_id in (None, desk.landlord_id)
    ]
    groups = tuple(group for desk in desks if (group := _group(desk, turns, asked.language)).rows)
    date = date_of(session, asked)
    if not groups:
        raise NothingPlanned(date)
    return ListPaper(
        key="desks",
        language=asked.language,
        document=said("document", asked.language, date=date),
        title=said("lists", asked.language),
        about=sentence("lists", "date", asked.language, date=date),
        columns=headed(COLUMNS, "desk", asked.language),
        groups=groups,
        grouped_by=said("desk", asked.language),
        apart=True,
        wide=True,
        roomy=True,
    )


def said(key: str, language: str, **facts: object) -> str:
    """Give words of the desk lists."""
    return sentence("lists", f"desk.{key}", language, **facts)


def _turns(session: Session, asked: Asked) -> list[Turn]:
    found = guests_asked(session, asked)
    papers = stands(session, asked.day_id, [one for one in found if not one.household.hidden])
    turns = []
    for one in found:
        for visit in stops_of(one):
            own = [x for x in papers.get(one.id, ()) if x.landlord_id == visit.landlord_id]
            turns.append(Turn(visit, one, own))
    return sorted(turns, key=lambda turn: turn.visit.start or 0)


def _group(desk: DeskRow, turns: Sequence[Turn], language: str) -> Group:
    own = [turn for turn in turns if turn.visit.desk_id == desk.id]
    rows = tuple(_rows(own, language))
    count = said("visits", language, count=len(own))
    name = f"{said('title', language, desk=desk.number)} · {desk.landlord}"
    return Group(rows, name, " · ".join(filter(None, (count, desk.staffed_by))))


def _rows(turns: Sequence[Turn], language: str) -> Iterator[Row]:
    """Give a row for each turn; what is the same for all of them stands on top, once."""
    shown = [turn for turn in turns if not turn.guest.household.hidden]
    common = _common(shown) if len(shown) > 1 else frozenset()
    if common:
        papers = [x for x in shown[0].papers if (x.code, x.state) in common]
        yield None, None, said("everybody", language), "", "", "", in_words(papers, language), None
    for turn in turns:
        own = [x for x in turn.papers if (x.code, x.state) not in common]
        yield _row(turn, in_words(own, language), language)


def _common(turns: Sequence[Turn]) -> frozenset[tuple[str, PaperState]]:
    """Name the papers that stand the same with everybody."""
    return frozenset.intersection(
        *(frozenset((x.code, x.state) for x in turn.papers) for turn in turns)
    )


def _row(turn: Turn, papers: str, language: str) -> Row:
    guest = turn.guest
    return (
        turn.visit.start, guest.number, guests.name_of(guest), guests.people(guest),
        guests.spoken(guest, language), guests.companion(guest), papers, None,
    )  # fmt: skip
