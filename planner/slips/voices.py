"""Saying things twice on a sheet: in Dutch, and as a translation right below it."""

from __future__ import annotations

from collections.abc import Callable, Collection

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from planner.slips.fonts import shortened
from planner.slips.sheets import BODY, plain
from planner.slips.translated import Translated
from planner.slips.voice import Voice
from planner.slips.wording import DUTCH, Wording

LONGEST = 400
DRAFT = " °"


class Voices:
    """Says things in Dutch and, to who reads another language, in that one below it.

    `codes` are those of the documents on the sheet.
    """

    def __init__(self, wording: Wording, language: str, codes: Collection[str]) -> None:
        self._codes = codes
        self.dutch = Voice(wording, DUTCH)
        self._own = None if language == DUTCH else Voice(wording, language)

    def both(
        self, words: Callable[[Voice], str], style: ParagraphStyle = BODY, *, bold: bool = False
    ) -> list[Flowable]:
        """Make the Dutch words and their translation, each where there is one."""
        said = words(self.dutch)
        dutch: list[Flowable] = [plain(said, style, LONGEST)] if said else []
        return [*dutch, *self.translated(words, bold=bold)]

    def translated(self, words: Callable[[Voice], str], *, bold: bool = False) -> list[Flowable]:
        """Make the translation alone; nothing for who reads Dutch or where there is none."""
        if self._own is None or not (said := words(self._own)):
            return []
        return [Translated(shortened(said, LONGEST), self._own.language, bold=bold)]

    def headed(self, *said: tuple[Callable[[Voice], str], ParagraphStyle]) -> list[Flowable]:
        """Make the lines of a head: all in Dutch, then their translation, marked as one."""
        dutch: list[Flowable] = [plain(words(self.dutch), style, LONGEST) for words, style in said]
        first, *others = (self.translated(words, bold=not n) for n, (words, _) in enumerate(said))
        return [*dutch, *self._heading(), *first, *(part for other in others for part in other)]

    def _heading(self) -> list[Flowable]:
        """Say that there is a translation; a mark tells that nobody has checked it."""
        if self._own is None:
            return []
        wording, language = self._own.wording, self._own.language
        marked = wording.mark_drafts and wording.is_draft(language, self._codes)
        said = wording.say("heading", language) + (DRAFT if marked else "")
        return [Translated(said, language, bold=True)]
