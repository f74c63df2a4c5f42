"""Lists on paper."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable, PageBreak, Spacer

from planner.slips.lists.ledger import Ledger
from planner.slips.lists.model import ListPaper
from planner.slips.numbered import Part
from planner.slips.sheets import LONGEST_LINE, STRONG, SUBTITLE, TITLE, Sheets, plain

NOTE = ParagraphStyle("note", STRONG, fontSize=11, leading=15, spaceAfter=10)
GAP = 12
ROOM = 80
"""What must be left on a page, in points, to begin a group on it."""


def drawn(paper: ListPaper) -> bytes:
    """Draw a list. The same list gives the same bytes."""
    return Sheets(paper.document, paper.language, wide=paper.wide).pdf(list(story(paper)))


def story(paper: ListPaper) -> Iterator[Flowable]:
    """Give what a list consists of, to be laid out on sheets."""
    if paper.apart:
        yield from _apart(paper)
        return
    yield plain(paper.title, TITLE, LONGEST_LINE)
    yield plain(paper.about, SUBTITLE, LONGEST_LINE)
    if paper.note:
        yield plain(paper.note, NOTE, LONGEST_LINE)
    for place, group in enumerate(paper.groups):
        if place:
            yield Spacer(0, GAP)
        yield CondPageBreak(ROOM)
        if group.name:
            yield plain(group.name, STRONG, LONGEST_LINE)
        if group.about:
            yield plain(group.about, SUBTITLE, LONGEST_LINE)
        yield Ledger(paper.columns, group.rows, roomy=paper.roomy)
    if paper.totals:
        yield Spacer(0, GAP)
        yield CondPageBreak(ROOM)
        (totals,) = paper.totals.groups
        yield Ledger(paper.totals.columns, totals.rows)


def _apart(paper: ListPaper) -> Iterator[Flowable]:
    for place, group in enumerate(paper.groups):
        if place:
            yield PageBreak()
        yield Part(f"{group.name} · {paper.about}")
        yield plain(group.name, TITLE, LONGEST_LINE)
        about = " · ".join(filter(None, (paper.about, group.about)))
        yield plain(about, SUBTITLE, LONGEST_LINE)
        yield Ledger(paper.columns, group.rows, roomy=paper.roomy)
