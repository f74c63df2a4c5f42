"""The bring-list "Uw papieren": what a household has to show, on a sheet of its own.

Dutch first; to who reads another language, the same below it as a translation (DOMAIN.md 4.3).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from reportlab.platypus import CondPageBreak, Flowable, PageBreak, Spacer

from db.kinds import Per, Provider, TickState
from planner.checklists.rows import DocumentRow
from planner.slips.household_sheet import (
    ABOVE,
    BELOW,
    BODY,
    BOX,
    COLUMNS,
    ENOUGH,
    HEADING,
    ICON,
    LONGEST,
    NAME,
    NOTE,
    TITLE,
    aligned,
    foot,
    headed,
    titled,
)  # fmt: skip
from planner.slips.marks import Box, Pictogram
from planner.slips.sheets import Sheets, plain
from planner.slips.views import BringListView
from planner.slips.voice import Voice
from planner.slips.voices import Voices
from planner.slips.wording import DUTCH, Wording
from planner.times import clock

ORDER = (Provider.BRING, Provider.SIGN_THERE, Provider.LANDLORD_FETCHES)


def bring_lists(views: Sequence[BringListView], wording: Wording | None = None) -> bytes:
    """Draw bring-lists, each on sheets of its own. The same lists give the same bytes."""
    words = wording or Wording()
    title = titled("bring", views[0].date, words)
    drawn = (_Drawn(view, words) for view in views)
    story = [part for one in drawn for part in (*one.parts(), PageBreak())]
    return Sheets(title, DUTCH).pdf(story[:-1])


class _Drawn:
    """One household's list, in Dutch and in the language that it reads."""

    def __init__(self, view: BringListView, wording: Wording) -> None:
        codes = {row.code for row in view.documents}
        self._view, self._voices = view, Voices(wording, view.language, codes)
        self._everybody = max((len(row.landlords) for row in view.documents), default=0)

    def parts(self) -> Iterator[Flowable]:
        view, both = self._view, self._voices.both
        yield foot(view.number, self._when(self._voices.dutch))
        title = (lambda x: x.say("bring.title"), TITLE)
        yield headed(self._voices.headed(title, (self._when, NOTE)), view.number)
        for provider in ORDER:
            yield from self._section(provider)
        if not any(provider_of(row) for row in view.documents):
            yield from both(lambda x: x.say("bring.nothing"), HEADING, bold=True)
        yield Spacer(0, ABOVE)
        if view.adults > 1:
            yield from both(lambda x: x.say("bring.proxy"), NOTE)
        yield from both(lambda x: x.say("bring.advice"), BODY)

    def _when(self, voice: Voice) -> str:
        date, time = voice.day(self._view.date), clock(self._view.arrives)
        return voice.say("bring.when", date=date, time=time)

    def _section(self, provider: Provider) -> Iterator[Flowable]:
        rows = [row for row in self._view.documents if provider_of(row) == provider]
        if not rows:
            return
        yield CondPageBreak(ENOUGH)
        yield Spacer(0, ABOVE)
        yield from self._voices.both(lambda x: x.say(f"bring.{provider}"), HEADING, bold=True)
        if self._everybody > 1 and provider is Provider.BRING:
            yield from self._voices.both(lambda x: x.say("bring.to_all"), BODY)
        yield Spacer(0, BELOW)
        for _, same in groupby(rows, key=lambda row: row.code):
            yield self._document(list(same))

    def _document(self, rows: list[DocumentRow]) -> Flowable:
        first, voices = rows[0], self._voices
        to_tick = provider_of(first) is Provider.BRING
        by_person = to_tick and first.per is not Per.HOUSEHOLD
        name = voices.dutch.document(first.code, first.texts)
        words: list[Flowable] = [plain(name, NAME, LONGEST)]
        if about := self._about(first, voices.dutch):
            words.append(plain(about, BODY, LONGEST))
        words += voices.translated(lambda x: self._told(first, x))
        box = _box(first) if to_tick and not by_person else None
        lines: list[list[Any]] = [[box, Pictogram(first.pictogram, ICON), words]]
        if by_person:
            lines += [[_box(row), None, self._whose(row)] for row in rows]
        return aligned(lines, COLUMNS)

    def _told(self, row: DocumentRow, voice: Voice) -> str:
        """Give name and age in one, unless nobody translated the name."""
        name = voice.document(row.code, row.texts)
        return f"{voice.sentence(name)} {self._about(row, voice)}".rstrip() if name else ""

    def _about(self, row: DocumentRow, voice: Voice) -> str:
        """Say how old it may be, and for whom it is if not for all."""
        asked = row.period if provider_of(row) is Provider.BRING else None
        names = [landlord.name for landlord in row.landlords]
        some = len(names) < self._everybody
        said = (
            voice.period(asked) if asked else "",
            voice.say("bring.only", landlords=voice.listed(names)) if some else "",
        )
        return " ".join(voice.sentence(words) for words in said if words)

    def _whose(self, row: DocumentRow) -> list[Flowable]:
        if row.person:
            return [plain(row.person, BODY)]
        many = f"{row.unnamed} × " if row.unnamed > 1 else ""
        return self._voices.both(
            lambda x: f"{many}{said}" if (said := x.say(f"bring.{row.per}")) else "", BODY
        )


def provider_of(row: DocumentRow) -> Provider | None:
    """Tell how a document comes to be there; nobody brings what does not apply."""
    if row.tick is TickState.NOT_APPLICABLE:
        return None
    return Provider.LANDLORD_FETCHES if row.tick is TickState.LANDLORD_FETCHES else row.provider


def _box(row: DocumentRow) -> Flowable:
    return Box(BOX, ticked=row.tick is TickState.SEEN)
