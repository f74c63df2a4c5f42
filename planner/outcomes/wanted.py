"""The papers that a landlord still wants to see after a visit, as somebody says so afterwards."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from sqlalchemy.orm import Session

from db.kinds import TickState
from planner.checklists.known import TickRow
from planner.checklists.noted import Paper, note
from planner.queue.ending import AskedPaper, papers_for

LANGUAGE = "nl"
"""Here only codes are looked at, no words."""


def asked_papers(
    session: Session, *, appointment_id: int, landlord_id: int, language: str = LANGUAGE
) -> tuple[AskedPaper, ...]:
    """Give the papers that a landlord asks of a household: what lacks first, what is there last.

    Raises:
        Gone: The appointment was removed.
    """
    return papers_for(session, appointment_id, landlord_id, language)


def note_wanted(
    session: Session, appointment_id: int, landlord_id: int, wanted: Collection[Paper]
) -> tuple[str, ...]:
    """Note for a landlord which of its papers are still wanted; give their codes, each once.

    What lacked and is wanted no more was handed in to that landlord. What lacks already stays as
    it is: promised, or not valid any more.
    """
    asked = asked_papers(session, appointment_id=appointment_id, landlord_id=landlord_id)
    for paper, state in _changes(asked, wanted):
        note(session, paper, TickRow(state))
    codes = (one.paper.code for one in asked if one.paper in wanted)
    return tuple(dict.fromkeys(codes))


def _changes(
    asked: Collection[AskedPaper], wanted: Collection[Paper]
) -> Iterator[tuple[Paper, TickState]]:
    for one in asked:
        if one.paper in wanted and not one.lacking:
            yield one.paper, TickState.MISSING
        elif one.lacking and one.paper not in wanted:
            yield one.paper, TickState.SEEN
