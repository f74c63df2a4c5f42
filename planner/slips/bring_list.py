"""The bring-list "Uw papieren": what a household has to show, on a sheet of its own. In Dutch."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak, Spacer, Table

from db.kinds import Per, Provider, TickState
from planner.checklists.rows import DocumentRow
from planner.checklists.words import period_in_words
from planner.slips.fonts import BOLD, MEDIUM, TEXT
from planner.slips.marks import Box, NumberBox, Pictogram
from planner.slips.sheets import Part, Sheets, plain
from planner.slips.views import BringListView
from planner.texts import sentence

LANGUAGE = "nl"
BODY = ParagraphStyle("body", fontName=TEXT, fontSize=12, leading=16)
NAME = ParagraphStyle("name", BODY, fontName=BOLD, fontSize=12.5, leading=16)
NOTE = ParagraphStyle("note", BODY, fontName=MEDIUM)
HEADING = ParagraphStyle(
    "heading", fontName=BOLD, fontSize=15, leading=20, spaceBefore=12, spaceAfter=4, keepWithNext=1
)
TITLE = ParagraphStyle("title", fontName=BOLD, fontSize=22, leading=28)
BOX, ICON = 5.5 * mm, 9 * mm
COLUMNS = (10 * mm, 14 * mm, 162 * mm)
NUMBER = 32 * mm
LONGEST = 400
ORDER = (Provider.BRING, Provider.SIGN_THERE, Provider.LANDLORD_FETCHES)


def bring_lists(views: Sequence[BringListView]) -> bytes:
    """Draw bring-lists, each on sheets of its own. The same lists give the same bytes."""
    title = _said("document", date=views[0].date)
    story = [part for view in views for part in (*_household(view), PageBreak())]
    return Sheets(title, LANGUAGE).pdf(story[:-1])


def _household(view: BringListView) -> Iterator[Flowable]:
    when = _said("when", date=view.date, arrives=view.arrives)
    yield Part(f"{_said('number')} {view.number:03d} · {when}")
    head = [plain(_said("title"), TITLE), plain(when, NOTE)]
    yield _aligned([[head, NumberBox(view.number, NUMBER)]], (sum(COLUMNS) - NUMBER, NUMBER))
    for provider in ORDER:
        yield from _section(view, provider)
    if not any(_provider(row) for row in view.documents):
        yield plain(_said("nothing"), HEADING)
    yield Spacer(0, 12)
    if view.adults > 1:
        yield plain(_said("proxy"), NOTE, LONGEST)
    yield plain(_said("advice"), BODY, LONGEST)


def _section(view: BringListView, provider: Provider) -> Iterator[Flowable]:
    rows = [row for row in view.documents if _provider(row) == provider]
    everybody = max((len(row.landlords) for row in view.documents), default=0)
    if rows:
        yield plain(_said(provider), HEADING)
        if everybody > 1 and provider is Provider.BRING:
            yield plain(_said("to_all"), BODY)
        yield Spacer(0, 5)
    for _, same in groupby(rows, key=lambda row: row.code):
        yield _document(list(same), everybody)


def _provider(row: DocumentRow) -> Provider | None:
    """Tell how a document comes to be there; nobody brings what does not apply."""
    if row.tick is TickState.NOT_APPLICABLE:
        return None
    return Provider.LANDLORD_FETCHES if row.tick is TickState.LANDLORD_FETCHES else row.provider


def _document(rows: list[DocumentRow], everybody: int) -> Flowable:
    first = rows[0]
    to_tick = _provider(first) is Provider.BRING
    by_person = to_tick and first.per is not Per.HOUSEHOLD
    words = [plain(first.texts[LANGUAGE], NAME, LONGEST)]
    if about := _about(first, everybody):
        words.append(plain(about, BODY, LONGEST))
    box = _box(first) if to_tick and not by_person else None
    lines: list[list[Any]] = [[box, Pictogram(first.pictogram, ICON), words]]
    if by_person:
        lines += [[_box(row), None, plain(_whose(row), BODY)] for row in rows]
    return _aligned(lines, COLUMNS)


def _about(row: DocumentRow, everybody: int) -> str:
    """Say how old it may be, and for whom it is if not for all."""
    asked = row.period if _provider(row) is Provider.BRING else None
    when = period_in_words(asked, LANGUAGE) if asked else ""
    names = [landlord.name for landlord in row.landlords]
    whose = _said("only", landlords=_listed(names)) if len(names) < everybody else ""
    return " ".join(f"{said[:1].upper()}{said[1:]}." for said in (when, whose) if said)


def _whose(row: DocumentRow) -> str:
    return row.person or (f"{row.unnamed} × " if row.unnamed > 1 else "") + _said(row.per)


def _box(row: DocumentRow) -> Flowable:
    return Box(BOX, ticked=row.tick is TickState.SEEN)


def _aligned(lines: list[list[Any]], widths: Sequence[float]) -> Table:
    return Table(
        lines,
        colWidths=list(widths),
        style=[
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 2),
            ("BOTTOMPADDING", (0, 0), (-1, -2), 3),
            ("BOTTOMPADDING", (0, -1), (-1, -1), 8),
            ("NOSPLIT", (0, 0), (-1, -1)),
        ],
    )


def _listed(names: Sequence[str]) -> str:
    from babel.lists import format_list  # noqa: PLC0415 - heavy

    return format_list(names, locale=LANGUAGE)


def _said(key: str, **facts: object) -> str:
    return sentence("paper", f"bring.{key}", LANGUAGE, **facts)
