"""A landlord's own list after a day: its households only, with outcome and what is missing.

A person prints or saves it; nothing is sent by itself (DOMAIN.md 4.2, on the protocol that an
electronic transfer needs). That it was made is kept in the journal.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from sqlalchemy.orm import Session

from db.office import Landlord
from db.outcomes import Result
from planner.days.queries import day
from planner.errors import Gone, NothingToFollow
from planner.operations import ALWAYS, operation, tell
from planner.outcomes.lacking import Lack, lacking
from planner.outcomes.paper.words import headed, said
from planner.outcomes.standing import Standing, standings_on
from planner.slips.lists.files import FileKind, written_as
from planner.slips.lists.model import Group, Kind, Layout, ListPaper, Row
from planner.texts import sentence

COLUMNS: Layout = (
    ("number", 14, Kind.NUMBER), ("name", 56, Kind.STRONG), ("result", 44, Kind.TEXT),
    ("on", 24, Kind.DATE), ("missing", 92, Kind.TEXT), ("due", 24, Kind.DATE),
    ("proof", 20, Kind.TEXT),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class HandedRow:
    """A household on a landlord's list: what came of its file there, and what is still missing."""

    id: int
    number: int
    name: str
    result: Result | None
    reason: str
    complete_on: datetime.date | None
    missing: str
    due: datetime.date | None
    proof_on: datetime.date | None


@operation
def hand_over(
    session: Session, *, day_id: int, landlord_id: int, form: FileKind, language: str = "nl"
) -> bytes:
    """Make a landlord's list of a day as a file, and keep in the journal that it was made.

    Raises:
        Gone: The day or the landlord was removed.
        NothingToFollow: Nobody came to it that day.
    """
    paper = handover_list(session, day_id=day_id, landlord_id=landlord_id, language=language)
    found = session.get_one(Landlord, landlord_id)
    date = day(session, day_id=day_id).date.isoformat()
    tell(session, landlord=found.code, date=date, count=len(paper.groups[0].rows))
    session.info[ALWAYS] = True
    return written_as(paper, form)


def handed_rows(
    session: Session, *, day_id: int, landlord_id: int, language: str = "nl"
) -> list[HandedRow]:
    """Give the households that came to a landlord on a day, and nobody else.

    Raises:
        NothingToFollow: Nobody came to it that day.
    """
    everybody = standings_on(session, day_id=day_id)
    mine = [one for one in everybody if one.landlord_id == landlord_id and one.came]
    if not mine:
        raise NothingToFollow
    lacks = lacking(session, [one.appointment_id for one in mine], language=language)
    return [_handed(one, lacks.get(one.id, ())) for one in mine]


def handover_list(
    session: Session, *, day_id: int, landlord_id: int, language: str = "nl"
) -> ListPaper:
    """Make a landlord's list of a day, of the households that came to it and of nobody else.

    Raises:
        Gone: The day or the landlord was removed.
        NothingToFollow: Nobody came to it that day.
    """
    on, found = day(session, day_id=day_id).date, session.get(Landlord, landlord_id)
    if found is None:
        raise Gone
    rows = handed_rows(session, day_id=day_id, landlord_id=landlord_id, language=language)
    return ListPaper(
        key="handover",
        language=language,
        document=said("handover.document", language, landlord=found.name, date=on),
        title=said("handover.title", language, landlord=found.name),
        about=said("handover.about", language, date=on, count=len(rows)),
        columns=headed(COLUMNS, "handover", language),
        groups=(Group(tuple(_row(one, language) for one in rows)),),
        wide=True,
    )


def _handed(one: Standing, lacks: tuple[Lack, ...]) -> HandedRow:
    """Only of a file that is not complete it matters what is missing."""
    lacks = lacks if one.result is Result.INCOMPLETE else ()
    dates = [lack.promised for lack in lacks if lack.promised]
    due = min([*dates, *([one.due_on] if one.due_on else [])], default=None)
    names = ", ".join(dict.fromkeys(lack.name for lack in lacks))
    return HandedRow(one.appointment_id, one.number, one.name, one.result, one.reason,
                     one.complete_on, names, due, one.proof_on)  # fmt: skip


def _row(one: HandedRow, language: str) -> Row:
    result = sentence("outcomes", f"result.{one.result or 'unknown'}", language)
    if one.reason:
        result += f" ({sentence('outcomes', f'reason.{one.reason}', language)})"
    proof = said("handover.yes", language) if one.proof_on else ""
    return one.number, one.name, result, one.complete_on, one.missing, one.due, proof
