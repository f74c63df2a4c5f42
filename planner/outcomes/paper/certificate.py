"""The certificate for who was at an info session, a page each. Dutch."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.lib.enums import TA_CENTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, PageBreak, Spacer

from planner.days.attendees import AttendeeRow
from planner.outcomes.paper.words import said
from planner.slips.announcing.notice import Notice
from planner.slips.fonts import BOLD, TEXT
from planner.slips.letterhead import letterhead
from planner.slips.numbered import Part
from planner.slips.sheets import LONGEST_LINE, Sheets, plain

LANGUAGE = "nl"
BODY = ParagraphStyle("certificate", fontName=TEXT, fontSize=13, leading=21, alignment=TA_CENTER)
NAME = ParagraphStyle("certificate name", BODY, fontName=BOLD, fontSize=22, leading=30)
TITLE = ParagraphStyle("certificate title", NAME, fontSize=26, leading=40)


def drawn(there: Sequence[AttendeeRow], notice: Notice) -> bytes:
    """Draw one for each of those who were there."""
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
    yield from letterhead(
        notice.logo, said("certificate.signed", LANGUAGE, office=notice.office), BODY, "CENTER"
    )
    yield Spacer(0, 34)
    yield plain("." * 60, BODY)
