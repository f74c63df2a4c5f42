"""The words of slips in every language: as shipped, with the office's own texts before them."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache, lru_cache
from typing import Any
from unicodedata import category

from anyascii import anyascii
from typing_extensions import override

from db.kinds import TextStatus
from planner.slips.writing.bidi import LRI, PDI
from planner.slips.writing.directions import RIGHT_TO_LEFT
from planner.slips.writing.faces import has_letter
from planner.slips.writing.shaping import JOINERS
from planner.texts import Words, table

DUTCH = "nl"
LANGUAGES = ("nl", "fr", "en", "ar", "fa", "ps", "tr", "uk", "ru", "ro", "es", "so", "pl", "bg",
             "ti")  # fmt: skip
"""The languages slips are made in, Dutch first."""
NO_BREAK = "\u00a0"
PAPERS = ("bring", "missing", "validity", "documents")
"""The parts of the sheets with papers; their keys begin with the part and a full stop."""
OWN_WORDS = frozenset({"date", "spoken", "desks", "first", "last", "by"})
"""Facts that are written in the reader's language; all others keep their own direction."""
UNBROKEN = frozenset({"phone", "time"})
NO_MARKS = re.compile("[\u2066-\u2069]")
"""Marks that would end a fact's own direction too early, if a name had them."""
KEPT = frozenset({"\n", LRI, PDI, *JOINERS})


@dataclass(frozen=True, slots=True)
class OwnText:
    """A text of the office; without words it only says how far the shipped one is."""

    words: str | None
    status: TextStatus


@dataclass(frozen=True)
class Wording:
    """The words that slips are printed with. `own` holds the office's texts by language and key.

    `mark_drafts` tells whether a translation that nobody checked says so.
    """

    own: Mapping[tuple[str, str], OwnText] = field(default_factory=dict)
    mark_drafts: bool = True

    def __post_init__(self) -> None:
        object.__setattr__(self, "_said", lru_cache(maxsize=8192)(self._say))

    def say(self, key: str, language: str, /, **facts: Any) -> str:
        """Put facts into a text; Dutch where a language lacks it."""
        said: str = self.__dict__["_said"](key, language, tuple(facts.items()))
        return said

    def text(self, key: str, language: str) -> str:
        """Give a text as it was written, its facts in braces; empty when there is none."""
        own = self.own.get((language, key))
        if own is not None and own.words is not None:
            return own.words
        return shipped(key, language)

    def status(self, key: str, language: str) -> TextStatus:
        """Tell how far a text is."""
        own = self.own.get((language, key))
        subject = "papers" if "." in key else "slip"
        return own.status if own else TextStatus(table(subject, language)["status"])

    def is_draft(self, language: str, codes: Collection[str] | None = None) -> bool:
        """Tell whether a text of slips still waits for somebody who reads it.

        With `codes` of documents: a text of the sheets with papers, or the name of one of them.
        """
        sheets, names = codes is not None, {f"documents.{code}" for code in codes or ()}
        keys = (key for key in shipped_texts(language) if ("." in key) is sheets)
        return any(
            self.status(key, language) is TextStatus.DRAFT
            for key in keys
            if key in names or not key.startswith("documents.")
        )

    def _say(self, key: str, language: str, facts: tuple[tuple[str, Any], ...]) -> str:
        words = self.text(key, language)
        if not words:
            language, words = DUTCH, self.text(key, DUTCH)
        return _written(_Filled(language).vformat(words, (), dict(facts)))


def shipped(key: str, language: str) -> str:
    """Give a text as the program came with it."""
    return shipped_texts(language).get(key, "")


@cache
def shipped_texts(language: str) -> Mapping[str, str]:
    """Give all texts of a language: a slip's by their name, those of papers by part and name."""
    found = dict(table("slip", language)["slip"])
    parts = {part: table("papers", language).get(part, {}) for part in PAPERS}
    if not parts["validity"]:
        parts["validity"] = table("validity", language)
    for part, words in parts.items():
        for name, said in words.items():
            several = said if isinstance(said, Mapping) else {"": said}
            found.update((f"{part}.{name}.{x}".rstrip("."), y) for x, y in several.items())
    return found


@cache
def day_in(day: date, language: str) -> str:
    """Write a date in words, as the language's file says."""
    from babel.dates import format_date  # noqa: PLC0415 - heavy

    return format_date(day, table("slip", language)["pattern"], locale=language)


class _Filled(Words):
    """Puts facts into a text so that none turns round in one from right to left."""

    @override
    def get_field(self, field_name: str, args: Any, kwargs: Any) -> Any:
        """Give a fact by its name, never what is in it."""
        value = kwargs[field_name]
        if field_name in UNBROKEN:
            value = str(value).replace(" ", NO_BREAK)
        if self.language in RIGHT_TO_LEFT and field_name not in OWN_WORDS:
            value = f"{LRI}{NO_MARKS.sub('', str(value))}{PDI}"
        return value, field_name


def _written(words: str) -> str:
    """Give what can be written of a text: no control marks but its own line ends."""
    return "".join(_letter(letter) for letter in words)


def _letter(letter: str) -> str:
    if letter in KEPT or has_letter(ord(letter)):
        return letter
    return "" if category(letter).startswith("C") else anyascii(letter)
