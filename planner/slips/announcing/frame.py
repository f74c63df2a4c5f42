"""What every letter about a day has: to whom and when, what it is about, and the regards."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Spacer

from planner.slips.announcing.notice import Notice
from planner.slips.fonts import TEXT
from planner.slips.numbered import Part
from planner.slips.sheets import LONGEST_LINE, plain

BODY = ParagraphStyle("letter", fontName=TEXT, fontSize=11.5, leading=16.5, spaceAfter=9)
TITLE = ParagraphStyle("letter title", BODY, fontName="NotoSans-Bold", fontSize=15, leading=20)


def framed(
    notice: Notice, name: str, content: Iterable[Flowable], made: datetime.date
) -> Iterator[Flowable]:
    """Put a letter about a day around its content; without a name there is room to write one."""
    said = notice.said
    to = said("letter.to", name=name or said("letter.somebody"))
    yield Part(to)
    yield plain(notice.office, BODY, LONGEST_LINE)
    yield Spacer(0, 22)
    yield plain(to, BODY, LONGEST_LINE)
    yield plain(said("letter.made", made=made), BODY)
    yield Spacer(0, 8)
    yield plain(said("letter.subject", date=notice.date), TITLE, LONGEST_LINE)
    yield Spacer(0, 6)
    yield plain(said("letter.greeting"), BODY)
    yield plain(said("letter.when", date=notice.date, hours=notice.hours), BODY, LONGEST_LINE)
    if notice.place:
        yield plain(said("letter.place", place=notice.place), BODY, LONGEST_LINE)
    yield from content
    yield Spacer(0, 12)
    if notice.closes_on:
        yield plain(said("letter.until", until=notice.closes_on), BODY, LONGEST_LINE)
    if notice.phone:
        yield plain(said("letter.phone", phone=notice.phone), BODY, LONGEST_LINE)
    yield plain(said("letter.regards"), BODY)
    yield plain(notice.office, BODY, LONGEST_LINE)
