"""Taking over what a landlord's list says: all of it in one act, and one undo."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from sqlalchemy.orm import Session

from db.outcomes import VisitResult
from planner.checklists.noted import Paper
from planner.households.importing.cells import RawList
from planner.operations import operation, tell
from planner.outcomes.entering import ResultDraft, enter
from planner.outcomes.lists.matching import Matched, match
from planner.outcomes.lists.reading import rows_of
from planner.outcomes.lists.words import names_of
from planner.outcomes.standing import Standing, standings_on
from planner.outcomes.visits import Visited, code_of, row_for
from planner.outcomes.wanted import asked_papers


def match_list(session: Session, *, day_id: int, landlord_id: int, raw: RawList) -> list[Matched]:
    """Hold a landlord's list against those who come to it on a day.

    Raises:
        NoOutcomeColumn: It says of nobody what came of it.
    """
    mine = [one for one in standings_on(session, day_id=day_id) if one.landlord_id == landlord_id]
    return match(rows_of(raw), mine)


@operation
def import_results(
    session: Session, *, landlord_id: int, matched: Sequence[Matched], seen_on: datetime.date
) -> int:
    """Enter what the rows say that are about somebody and are news; tell how many they are.

    A proof that the list says was sent counts as seen on the day `seen_on` unless one was before.

    Raises:
        Gone, NotComing, ChangedMeanwhile, ChangedBySomebody: A visit is not as it was matched.
    """
    count = 0
    for one in matched:
        if one.standing is None or not one.changes:
            continue
        visited = Visited(one.standing.appointment_id, landlord_id, one.standing.version)
        said = one.row
        wanted = _wanted(session, one.standing, said.missing) if said.missing else None
        draft = ResultDraft(said.result, said.reason, said.on, said.due_on, wanted)
        enter(session, visited, draft)
        if said.proof:
            _note_proof(row_for(session, Visited(visited.appointment_id, landlord_id)), seen_on)
        count += 1
    tell(session, count=count, landlord=code_of(session, landlord_id))
    return count


def _wanted(session: Session, one: Standing, names: frozenset[str]) -> tuple[Paper, ...] | None:
    """Find the papers that a row names among those the landlord asks; none where it names none."""
    asked = asked_papers(session, appointment_id=one.appointment_id, landlord_id=one.landlord_id)
    found = tuple(paper.paper for paper in asked if names_of(paper.paper.code) & names)
    return found or None


def _note_proof(row: VisitResult, seen_on: datetime.date) -> None:
    row.proof_on = row.proof_on or seen_on
