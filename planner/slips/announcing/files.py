"""Every announcement by its name, as a file."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy.orm import Session

from db.kinds import DayKind
from planner.clock import BRUSSELS
from planner.days.queries import day
from planner.slips.announcing.mail import mail_text
from planner.slips.announcing.notice import notice_of


class Announcement(StrEnum):
    """The announcements there are."""

    POSTER = "poster"
    LETTERS = "letters"
    MAIL = "mail"
    DAY = "day_calendar"
    SERIES = "series_calendar"


def announcement_file(
    session: Session, *, kind: Announcement, day_id: int, made: datetime
) -> bytes:
    """Make an announcement of a day; `made` is the moment that stands on it.

    Raises:
        Gone: The day was removed.
        NoSeries: The days of a series are asked for, and the day stands alone.
    """
    match kind:
        case Announcement.POSTER:
            from planner.slips.announcing.poster import poster  # noqa: PLC0415 - heavy

            return poster(notice_of(session, day_id=day_id))
        case Announcement.LETTERS:
            return _letters(session, day_id, made)
        case Announcement.MAIL:
            return mail_text(session, day_id=day_id).encode()
        case _:
            from planner.slips.announcing import calendar  # noqa: PLC0415 - heavy

            of_day = kind is Announcement.DAY
            make = calendar.day_calendar if of_day else calendar.series_calendar
            return make(session, day_id=day_id, made=made)


def _letters(session: Session, day_id: int, made: datetime) -> bytes:
    """Draw letters to those who send households or, for an info session, to whom it is for."""
    from planner.slips.announcing.invitations import invitations  # noqa: PLC0415 - heavy
    from planner.slips.announcing.letters import letters  # noqa: PLC0415 - heavy

    draw = invitations if day(session, day_id=day_id).kind is DayKind.INFO else letters
    return draw(session, day_id=day_id, made=made.astimezone(BRUSSELS).date())
