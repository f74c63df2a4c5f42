"""The papers of an info session: the list to sign, and a certificate for who was there. Dutch."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.lib.enums import TA_CENTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, PageBreak, Spacer
from sqlalchemy.orm import Session

from planner.days.attendees import AttendeeRow, attendees
from planner.days.queries import day
from planner.errors import NothingToFollow
from planner.outcomes.paper.words import headed, said
from planner.slips.announcing.notice import Notice, notice_of
from planner.slips.fonts import BOLD, TEXT
from planner.slips.lists.files import FileKind, written_as
from planner.slips.lists.model import Group, Kind, Layout, ListPaper, Row
from planner.slips.numbered import Part
from planner.slips.sheets import LONGEST_LINE, Sheets, plain

LANGUAGE = "nl"
SPARE = 10
"""Empty lines on the list that is signed."""
COLUMNS: Layout = (
    ("organisation", 52, Kind.STRONG), ("name", 50, Kind.TEXT), ("mail", 54, Kind.TEXT),
    ("signed", 30, Kind.WRITE),
)  # fmt: skip
BODY = ParagraphStyle("certificate", fontName=TEXT, fontSize=13, leading=21, alignment=TA_CENTER)
NAME = ParagraphStyle("certificate name", BODY, fontName=BOLD, fontSize=22, leading=30)
TITLE = ParagraphStyle("certificate title", NAME, fontSize=26, leading=40)


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
    notice = notice_of(session, day_id=day_id)
    there = [one for one in attendees(session, day_id=day_id) if one.came and one.name]
    if not there:
        raise NothingToFollow
    story = [part for one in there for part in (*_certificate(one, notice), PageBreak())]
    title = said("certificate.document", LANGUAGE, date=notice.date)
    return Sheets(title, LANGUAGE, wide=True).pdf(story[:-1])


def _certificate(one: AttendeeRow, notice: Notice) -> Iterator[Flowable]:
    yield Part(said("certificate.title", LANGUAGE))
    yield Spacer(0, 60)
    yield plain(said("certificate.title", LANGUAGE), TITLE)
    yield Spacer(0, 24)
    yield plain(said("certificate.for", LANGUAGE), BODY)
    yield plain(one.name, NAME, LONGEST_LINE)
    yield plain(one.organisation, BODY, LONGEST_LINE)
    yield Spacer(0, 18)
    yield plain(said("certificate.what", LANGUAGE), BODY, LONGEST_LINE)
    when = said("certificate.when", LANGUAGE, date=notice.date, hours=notice.hours)
    yield plain(when, BODY, LONGEST_LINE)
    yield plain(notice.place, BODY, LONGEST_LINE)
    yield Spacer(0, 46)
    yield plain(said("certificate.signed", LANGUAGE, office=notice.office), BODY, LONGEST_LINE)
    yield Spacer(0, 34)
    yield plain("." * 60, BODY)
