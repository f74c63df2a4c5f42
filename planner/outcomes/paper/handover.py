"""A landlord's own list after a day: its households only, with outcome and what is missing.

A person prints or saves it; nothing is sent by itself (DOMAIN.md 4.2, on the protocol that an
electronic transfer needs). That it was made is kept in the journal.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy.orm import Session

from db.office import Landlord
from planner.days.queries import day
from planner.errors import Gone, NothingToFollow
from planner.operations import ALWAYS, operation, tell
from planner.outcomes.lacking import Lacks, lacking
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
    everybody = standings_on(session, day_id=day_id)
    mine = [one for one in everybody if one.landlord_id == landlord_id and one.came]
    if not mine:
        raise NothingToFollow
    lacks = lacking(session, [one.appointment_id for one in mine], language=language)
    return ListPaper(
        key="handover",
        language=language,
        document=said("handover.document", language, landlord=found.name, date=on),
        title=said("handover.title", language, landlord=found.name),
        about=said("handover.about", language, date=on, count=len(mine)),
        columns=headed(COLUMNS, "handover", language),
        groups=(Group(tuple(_rows(mine, lacks, language))),),
        wide=True,
    )


def _rows(mine: Sequence[Standing], lacks: Lacks, language: str) -> Iterator[Row]:
    for one in mine:
        own = lacks.get(one.id, ())
        names = ", ".join(dict.fromkeys(lack.name for lack in own))
        result = sentence("outcomes", f"result.{one.result or 'unknown'}", language)
        if one.reason:
            result += f" ({sentence('outcomes', f'reason.{one.reason}', language)})"
        promised = [lack.promised for lack in own if lack.promised]
        due = min([*promised, *([one.due_on] if one.due_on else [])], default=None)
        proof = said("handover.yes", language) if one.proof_on else ""
        yield one.number, one.name, result, one.complete_on, names, due, proof
