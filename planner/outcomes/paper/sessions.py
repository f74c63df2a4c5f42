"""The papers of an info session: the list to sign, and a certificate for who was there. Dutch."""

from __future__ import annotations

from sqlalchemy.orm import Session

from planner.days.attendees import attendees
from planner.days.queries import day
from planner.errors import NothingToFollow
from planner.outcomes.paper.words import headed, said
from planner.slips.announcing.notice import notice_of
from planner.slips.lists.files import FileKind, written_as
from planner.slips.lists.model import Group, Kind, Layout, ListPaper, Row

LANGUAGE = "nl"
SPARE = 10
"""Empty lines on the list that is signed."""
COLUMNS: Layout = (
    ("organisation", 52, Kind.STRONG), ("name", 50, Kind.TEXT), ("mail", 54, Kind.TEXT),
    ("signed", 30, Kind.WRITE),
)  # fmt: skip


def attendance_list(
    session: Session, *, day_id: int, language: str = LANGUAGE, spare: int = 0
) -> ListPaper:
    """Make the list that those who come sign, with `spare` lines for who comes unannounced.

    Raises:
        Gone: The day was removed.
        NothingToFollow: Nobody is on it, and no lines are spared.
    """
    on, found = day(session, day_id=day_id).date, attendees(session, day_id=day_id)
    if not found and not spare:
        raise NothingToFollow
    rows: list[Row] = [(one.organisation, one.name, one.mail, None) for one in found]
    empty: Row = (None,) * len(COLUMNS)
    return ListPaper(
        key="attendance",
        language=language,
        document=said("session.document", language, date=on),
        title=said("session.title", language),
        about=said("session.about", language, date=on, count=len(found)),
        columns=headed(COLUMNS, "session", language),
        groups=(Group((*rows, *[empty] * spare)),),
        roomy=True,
    )


def attendance_pdf(session: Session, *, day_id: int, language: str = LANGUAGE) -> bytes:
    """Draw the list that those who come sign.

    Raises:
        Gone: The day was removed.
    """
    made = attendance_list(session, day_id=day_id, language=language, spare=SPARE)
    return written_as(made, FileKind.PDF)


def certificates(session: Session, *, day_id: int) -> bytes:
    """Draw a certificate for everybody who was noted as there, a page each.

    Raises:
        Gone: The day was removed.
        NothingToFollow: Nobody was noted as there whose name is still kept.
    """
    from planner.outcomes.paper.certificate import drawn  # noqa: PLC0415 - heavy

    notice = notice_of(session, day_id=day_id)
    there = [one for one in attendees(session, day_id=day_id) if one.came and one.name]
    if not there:
        raise NothingToFollow
    return drawn(there, notice)
