"""What the coordinator writes in a report: its introduction, and the signals that are kept."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.outcomes import ReportText
from planner.errors import TextTooLong
from planner.operations import operation, tell

INTRODUCTION = "introduction"
SIGNAL = "signal."
MOST = 2000


@operation
def keep_text(
    session: Session, *, first: datetime.date, last: datetime.date, part: str, text: str
) -> None:
    """Keep a text of the report on a period; an empty one is taken away.

    Raises:
        TextTooLong: It would fill pages.
    """
    words = text.strip()
    if len(words) > MOST:
        raise TextTooLong("text", len(words), MOST)
    own = (ReportText.first == first) & (ReportText.last == last) & (ReportText.part == part)
    found = session.scalars(select(ReportText).where(own)).first()
    if found is not None and not words:
        session.delete(found)
    elif found is not None:
        found.text = words
    elif words:
        session.add(ReportText(first=first, last=last, part=part, text=words))
    tell(session, date=first.isoformat(), to=last.isoformat())


def report_texts(
    session: Session, *, first: datetime.date, last: datetime.date
) -> Mapping[str, str]:
    """Give the texts of the report on a period, by part."""
    own = (ReportText.first == first) & (ReportText.last == last)
    query = select(ReportText.part, ReportText.text).where(own).order_by(ReportText.id)
    return dict(session.execute(query).all())
