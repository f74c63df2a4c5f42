"""Invitations to an info session: a letter for each organisation, and one without a name."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterator, Sequence

from reportlab.platypus import Flowable, PageBreak, Spacer
from sqlalchemy import select
from sqlalchemy.orm import Session

from db.households import Companion
from planner.days.attendees import AttendeeRow, attendees
from planner.slips.announcing.frame import BODY, framed
from planner.slips.announcing.letters import organisations
from planner.slips.announcing.notice import LANGUAGE, Notice, notice_of
from planner.slips.lists.ledger import Ledger
from planner.slips.lists.model import Column, Kind
from planner.slips.sheets import LONGEST_LINE, Sheets, plain

WIDTHS = (("name", 80), ("mail", 106))
LINES = 8
"""Empty lines for who wants to come."""


def invitations(session: Session, *, day_id: int, made: datetime.date) -> bytes:
    """Draw a letter for each organisation that is known, with who of it is on the list already.

    Known are those of companions and of whoever is on the list of the session.

    Raises:
        Gone: The day was removed.
    """
    notice = notice_of(session, day_id=day_id)
    own: defaultdict[str, list[AttendeeRow]] = defaultdict(list)
    for name in organisations(session.scalars(select(Companion.name))):
        own[name] = []
    for one in attendees(session, day_id=day_id):
        if one.organisation:
            own[one.organisation].append(one)
    story = [
        part
        for name in (*sorted(own), "")
        for part in (*framed(notice, name, _content(notice, own[name]), made), PageBreak())
    ]
    return Sheets(notice.said("letter.document", date=notice.date), LANGUAGE).pdf(story[:-1])


def _content(notice: Notice, found: Sequence[AttendeeRow]) -> Iterator[Flowable]:
    named = [one for one in found if one.name]
    if named:
        yield plain(notice.said("letter.known"), BODY, LONGEST_LINE)
        yield Ledger(_columns(notice, Kind.TEXT), [(one.name, one.mail) for one in named])
        yield Spacer(0, 8)
    yield plain(notice.said("letter.blank"), BODY, LONGEST_LINE)
    yield Ledger(_columns(notice, Kind.WRITE), [(None, None)] * LINES, roomy=True)
    yield Spacer(0, 8)
    yield plain(notice.said("letter.come"), BODY, LONGEST_LINE)


def _columns(notice: Notice, kind: Kind) -> tuple[Column, ...]:
    return tuple(Column(notice.said(f"letter.column.{key}"), wide, kind) for key, wide in WIDTHS)
