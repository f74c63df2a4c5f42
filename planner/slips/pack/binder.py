"""Binding chapters of upright and wide sheets into one document with its contents in front."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from typing import Any

from reportlab.lib.pagesizes import A4, landscape
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Spacer,
)

from planner.slips.fonts import TEXT, printable, shortened
from planner.slips.numbered import NumberedCanvas, Part
from planner.slips.sheets import FOOT, FOOT_SIZE, LONGEST, MARGIN
from planner.texts import sentence


@dataclass(frozen=True, slots=True)
class Chapter:
    """Sheets that belong together: their title, for whom they are, and what stands on them."""

    title: str
    whom: str
    story: Sequence[Flowable]
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents: a chapter, and the page on which it begins (from 1)."""

    chapter: Chapter
    page: int


Cover = Callable[[Any, Sequence[Entry]], None]
"""Draws the first sheet on a canvas, when it is known where each chapter begins."""


def bind(title: str, language: str, chapters: Sequence[Chapter], cover: Cover) -> bytes:
    """Lay chapters out one after another. The same chapters give the same bytes."""
    buffer = BytesIO()
    document = BaseDocTemplate(
        buffer,
        pagesize=A4,
        pageTemplates=[_template("tall", A4), _template("wide", landscape(A4))],
        title=title,
        lang=language,
        invariant=1,
    )
    make = partial(_Binding, language=language, chapters=chapters, cover=cover)
    document.build(list(_story(chapters)), canvasmaker=make)
    return buffer.getvalue()


class _Begin(Flowable):
    """Tells the canvas that a chapter begins on this page."""

    def __init__(self, place: int) -> None:
        super().__init__()
        self.width = self.height = 0
        self._place = place

    def draw(self) -> None:
        """Tell it; ReportLab calls this."""
        if isinstance(self.canv, _Binding):
            self.canv.begins[self._place] = self.canv.getPageNumber()


class _Binding(NumberedCanvas):
    """Draws the contents on the first page once it is known where everything is."""

    def __init__(
        self, *given: Any, language: str, chapters: Sequence[Chapter], cover: Cover,
        **options: Any,
    ) -> None:  # fmt: skip
        super().__init__(*given, foot=self._draw_foot, **options)
        self.begins: dict[int, int] = {}
        self._language = language
        self._chapters = chapters
        self._cover = cover

    def _draw_foot(self, _canvas: Any, part: str, page: int, pages: int) -> None:
        """Write the part and its pages, and between them the page of the whole."""
        whole = self.getPageNumber()
        if whole == 1:
            self._cover(self, [Entry(x, self.begins[n]) for n, x in enumerate(self._chapters)])
            return
        for place, begins in self.begins.items():
            if begins == whole:
                self.bookmarkPage(key_of(place))
                self.addOutlineEntry(self._chapters[place].title, key_of(place), 0)
        wide: float = self._pagesize[0]  # type: ignore[attr-defined]  # ReportLab hides it
        self.setFont(TEXT, FOOT_SIZE)
        self.drawString(MARGIN, MARGIN, shortened(printable(part), LONGEST))
        self.drawCentredString(wide / 2, MARGIN, str(whole))
        words = sentence("lists", "page", self._language, page=page, pages=pages)
        self.drawRightString(wide - MARGIN, MARGIN, words)


def key_of(place: int) -> str:
    """Name the place in the document where a chapter (from 0) begins."""
    return f"chapter{place}"


def _template(name: str, size: tuple[float, float]) -> PageTemplate:
    room = (size[0] - 2 * MARGIN, size[1] - 2 * MARGIN - FOOT)
    frame = Frame(MARGIN, MARGIN + FOOT, *room, 0, 0, 0, 0)
    return PageTemplate(id=name, frames=[frame], pagesize=size)


def _story(chapters: Sequence[Chapter]) -> Iterable[Flowable]:
    yield Spacer(0, 0)
    for place, chapter in enumerate(chapters):
        yield NextPageTemplate("wide" if chapter.wide else "tall")
        yield PageBreak()
        yield Part(chapter.title)
        yield _Begin(place)
        yield from chapter.story
