"""The sheet "Nog te bezorgen": which papers a household still owes to whom, and by when.

Dutch first; to who reads another language, the same below it as a translation.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, PageBreak, Spacer, Table

from db.kinds import Per
from planner.slips.household_sheet import (
    BODY,
    BOX,
    ICON,
    LONGEST,
    NAME,
    NOTE,
    TITLE,
    foot,
    headed,
    titled,
)  # fmt: skip
from planner.slips.marks import Box, Pictogram
from planner.slips.missing_views import HandIn, MissingPaper, MissingView
from planner.slips.sheets import LIGHT, LINE, Sheets, plain
from planner.slips.voice import Voice
from planner.slips.voices import Voices
from planner.slips.wording import DUTCH, Wording

COLUMNS = (14 * mm, 9 * mm, 73 * mm, 90 * mm)
UNDER = ParagraphStyle("under", BODY, leftIndent=2, rightIndent=6)
GAP = 8
TOGETHER = 10
"""Landlords up to which a paper stands whole on a sheet; for more it begins where there is room."""
TO_FILL_IN = "." * 34
ON_THE_DAY = ("valid_on_day", "signed_on_day")
"""Rules about the day of the appointment, which is over."""


def missing_lists(views: Sequence[MissingView], wording: Wording | None = None) -> bytes:
    """Draw the sheets, each household on its own. The same views give the same bytes."""
    words = wording or Wording()
    title = titled("missing", views[0].date, words)
    drawn = [(view, Voices(words, view.language, {x.code for x in view.papers})) for view in views]
    story = [part for view, voices in drawn for part in (*_household(view, voices), PageBreak())]
    return Sheets(title, DUTCH).pdf(story[:-1])


def _household(view: MissingView, voices: Voices) -> Iterator[Flowable]:
    def when(voice: Voice) -> str:
        return voice.say("missing.when", date=voice.day(view.date))

    def count(voice: Voice) -> str:
        said = [voice.say("missing.count", count=len(view.papers))]
        said += [voice.say("missing.phone", phone=view.phone)] if view.phone else []
        return " ".join(said).strip()

    yield foot(view.number, when(voices.dutch))
    title = (lambda x: x.say("missing.title"), TITLE)
    yield headed(voices.headed(title, (when, NOTE), (count, BODY)), view.number)
    yield Spacer(0, GAP)
    for paper in view.papers:
        rows = _rows(_paper(paper, voices))
        yield KeepTogether(rows) if len(paper.hand_in) <= TOGETHER else rows
    yield Spacer(0, GAP)
    yield from voices.both(lambda x: x.say("missing.why"), BODY)


def _paper(paper: MissingPaper, voices: Voices) -> list[list[Any]]:
    """Give a paper's rows: its name over the whole width, then a line for each landlord."""
    name = voices.dutch.document(paper.code, paper.texts)
    words: list[Flowable] = [plain(name, NAME, LONGEST)]
    words += [plain(line, BODY, LONGEST) for line in _about(paper, voices.dutch)]
    words += voices.translated(lambda x: _told(paper, x))
    head: list[Any] = [Pictogram(paper.pictogram, ICON), words, None, None]
    return [head, *(_line(where, voices) for where in paper.hand_in)]


def _told(paper: MissingPaper, voice: Voice) -> str:
    """Give name and what is said of it in one, unless nobody translated the name."""
    name = voice.document(paper.code, paper.texts)
    said = (name, *_about(paper, voice))
    return " ".join(voice.sentence(words) for words in said if words) if name else ""


def _about(paper: MissingPaper, voice: Voice) -> Iterator[str]:
    if paper.person:
        yield voice.say("missing.person", person=paper.person)
    elif paper.per is not Per.HOUSEHOLD:
        yield voice.say(f"missing.{paper.per}")
    if paper.expired:
        yield voice.say("missing.expired")
    if paper.period and paper.period.rule not in ON_THE_DAY:
        yield voice.sentence(voice.period(paper.period))


def _line(where: HandIn, voices: Voices) -> list[Any]:
    def by(voice: Voice) -> str:
        if where.by:
            return voice.say("missing.by", by=voice.day(where.by))
        return f"{voice.say('missing.by_hand')} {TO_FILL_IN}"

    when = voices.both(by, BODY) if where.by else [plain(by(voices.dutch), BODY)]
    return [None, Box(BOX), plain(where.landlord, UNDER, LONGEST), when]


def _rows(lines: list[list[Any]]) -> Table:
    return Table(
        lines,
        colWidths=list(COLUMNS),
        style=[
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
            ("SPAN", (1, 0), (-1, 0)),
            ("NOSPLIT", (0, 0), (-1, min(1, len(lines) - 1))),
            ("BOTTOMPADDING", (0, -1), (-1, -1), GAP),
            ("LINEABOVE", (0, 0), (-1, 0), LINE, LIGHT),
            ("TOPPADDING", (0, 0), (-1, 0), GAP),
        ],
    )
