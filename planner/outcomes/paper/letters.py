"""Letters to households about what is still missing, one page each. Dutch (DOMAIN.md 0.4)."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterator, Sequence

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, PageBreak, Spacer
from sqlalchemy.orm import Session

from db.office import Office
from planner.errors import NothingToFollow
from planner.office.logo import logo_bytes
from planner.office.queries import office
from planner.outcomes.items import FollowItem, FollowKind
from planner.outcomes.paper.call_list import open_words
from planner.outcomes.paper.words import headed, said
from planner.slips.fonts import TEXT
from planner.slips.letterhead import letterhead
from planner.slips.lists.ledger import Ledger
from planner.slips.lists.model import Kind, Layout
from planner.slips.numbered import Part
from planner.slips.sheets import LONGEST_LINE, Sheets, plain

LANGUAGE = "nl"
BODY = ParagraphStyle("letter", fontName=TEXT, fontSize=11.5, leading=16.5, spaceAfter=9)
TITLE = ParagraphStyle("letter title", BODY, fontName="NotoSans-Bold", fontSize=15, leading=20)
COLUMNS: Layout = (
    ("landlord", 50, Kind.STRONG), ("open", 100, Kind.TEXT), ("due", 30, Kind.DATE),
)  # fmt: skip
WRITTEN = (FollowKind.MISSING, FollowKind.UPDATE, FollowKind.PROOF)
"""What a letter is written about; the rest is for the office to find out."""


def letters(session: Session, *, items: Sequence[FollowItem], made: datetime.date) -> bytes:
    """Draw a letter for each household that something is asked of.

    A hidden household's letter bears its number alone.

    Raises:
        NothingToFollow: Nothing is asked of any of them.
    """
    own: defaultdict[int, list[FollowItem]] = defaultdict(list)
    for item in items:
        if item.kind in WRITTEN:
            own[item.standing.household_id].append(item)
    if not own:
        raise NothingToFollow
    sender = office(session)
    story = [
        part for found in own.values() for part in (*_letter(found, sender, made), PageBreak())
    ]
    return Sheets(said("letter.document", LANGUAGE, date=made), LANGUAGE).pdf(story[:-1])


def _letter(items: Sequence[FollowItem], sender: Office, made: datetime.date) -> Iterator[Flowable]:
    one, logo = items[0].standing, logo_bytes(sender.logo) if sender.logo else None
    to = said("letter.to" if one.name else "letter.to_number", LANGUAGE,
              number=one.number, name=one.name)  # fmt: skip
    yield Part(said("letter.foot", LANGUAGE, number=one.number))
    yield from letterhead(logo, sender.name, BODY)
    yield Spacer(0, 22)
    yield plain(to, BODY, LONGEST_LINE)
    yield plain(said("letter.made", LANGUAGE, made=made), BODY)
    yield Spacer(0, 8)
    yield plain(said("letter.subject", LANGUAGE), TITLE)
    yield Spacer(0, 6)
    yield plain(said("letter.greeting", LANGUAGE), BODY)
    yield plain(said("letter.why", LANGUAGE, date=one.date), BODY, LONGEST_LINE)
    rows = [(item.standing.landlord, open_words(item, LANGUAGE), item.due) for item in items]
    yield Ledger(headed(COLUMNS, "letter", LANGUAGE), rows)
    yield Spacer(0, 12)
    yield plain(said("letter.bring", LANGUAGE), BODY, LONGEST_LINE * 2)
    if sender.phone:
        yield plain(said("letter.phone", LANGUAGE, phone=sender.phone), BODY, LONGEST_LINE)
    yield plain(said("letter.regards", LANGUAGE), BODY)
    yield plain(sender.name, BODY, LONGEST_LINE)
