"""The text of a message to those who send people: to copy, and send with the office's own mail."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from planner.checklists.words import listed
from planner.slips.announcing.notice import LANGUAGE, Notice, notice_of


def mail_text(session: Session, *, day_id: int) -> str:
    """Write subject and message about a day, without names of people.

    Raises:
        Gone: The day was removed.
    """
    notice = notice_of(session, day_id=day_id)
    subject = notice.said("mail.subject", date=notice.date)
    return "\n".join((subject, "", *_lines(notice))) + "\n"


def _lines(notice: Notice) -> Iterator[str]:
    yield notice.said("mail.greeting")
    yield ""
    yield notice.said("mail.when", date=notice.date)
    yield ""
    yield notice.said("mail.hours", hours=notice.hours)
    if notice.place:
        yield notice.said("mail.place", place=notice.place)
    if notice.directions:
        yield notice.said("mail.directions", directions=notice.directions)
    if notice.landlords:
        yield notice.said("mail.landlords", landlords=listed(notice.landlords, LANGUAGE))
    yield ""
    yield notice.said("mail.wanted")
    if notice.closes_on:
        yield notice.said("mail.until", until=notice.closes_on)
    yield notice.said("mail.privacy")
    yield ""
    if notice.phone:
        yield notice.said("mail.phone", phone=notice.phone)
        yield ""
    yield notice.said("mail.regards")
    yield notice.office
