"""Saying what stands on the sheets with papers, in one language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from planner.checklists.titles import OWN
from planner.checklists.titles import shipped as catalogue
from planner.checklists.validity import Period
from planner.checklists.words import listed
from planner.slips.wording import DUTCH, Wording, day_in
from planner.texts import LANGUAGES as SPOKEN

ENDS = {"ti": "።"}
"""How a sentence ends where it is not with a full stop."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Says things in one language; nothing where there is no text in it."""

    wording: Wording
    language: str

    def say(self, key: str, **facts: object) -> str:
        """Put facts into a text of the sheets with papers."""
        there = self.language == DUTCH or self.wording.text(key, self.language)
        return self.wording.say(key, self.language, **facts) if there else ""

    def day(self, day: date) -> str:
        """Write a date with its weekday."""
        return day_in(day, self.language)

    def document(self, code: str, texts: Mapping[str, str]) -> str:
        """Name a document: as the catalogue does, else as a translation of the same Dutch."""
        key = f"documents.{code}"
        own = self.wording.own.get((self.language, key))
        if self.language in SPOKEN:
            return texts.get(self.language, "")
        written = own is not None and own.words is not None
        return self.say(key) if written or texts[OWN] in _names(code) else ""

    def period(self, asked: Period) -> str:
        """Say how old a document may be, without a capital and a full stop."""
        month = "LLLL y" if asked.last else "d MMMM y"
        return self.say(
            f"validity.{asked.rule}",
            first=self._short(asked.first, month),
            last=self._short(asked.last, month),
            count=asked.count,
            least=asked.least,
            year=asked.year,
        )

    def listed(self, names: list[str]) -> str:
        """Name some, with "and" before the last."""
        return listed(names, self.language)

    def sentence(self, words: str) -> str:
        """Make a sentence of words."""
        end = ENDS.get(self.language, ".")
        return f"{words[:1].upper()}{words[1:].removesuffix(end)}{end}" if words else ""

    def _short(self, day: date | None, pattern: str) -> str:
        from babel.dates import format_date  # noqa: PLC0415 - heavy

        return "" if day is None else format_date(day, pattern, locale=self.language)


def _names(code: str) -> set[str]:
    """Give the Dutch names that a document of the shipped catalogue has had."""
    return {entry[OWN] for entry in catalogue() if entry["code"] == code}
