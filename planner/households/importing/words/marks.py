"""Answers in one sign or word: a cross, a tick, yes, no, nothing."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache

from planner.households.importing.cells import Cell, text_of
from planner.households.importing.words.folding import REMEMBERED, compact, fold, tidy
from planner.households.importing.words.lexicon import compacts, table


class Answer(Enum):
    """What a cell answers to a question of yes or no. UNKNOWN: the writer did not know either."""

    BLANK = ""
    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"
    OTHER = "other"


def answer(cell: Cell) -> Answer:
    """Read an answer: a sign, a word, or the word that a longer answer begins with.

    A number counts as yes from 1 on.
    """
    if isinstance(cell, bool | int | float):
        return Answer.YES if cell else Answer.NO
    text = text_of(cell)
    return _whole(text) or _first_word(text) or Answer.OTHER


def is_nothing(text: str) -> bool:
    """Tell whether a cell is blank or says in so many words that there is nothing: "-", "geen"."""
    return _whole(text) in (Answer.BLANK, Answer.NO)


def is_yes(text: str) -> bool:
    """Tell whether a cell says yes and nothing else."""
    return _whole(text) is Answer.YES


def is_unknown(text: str) -> bool:
    """Tell whether the writer says that it is not known: "?", "te vragen"."""
    return _whole(text) is Answer.UNKNOWN


@lru_cache(REMEMBERED)
def _whole(text: str) -> Answer | None:
    shown = tidy(text)
    if not shown:
        return Answer.BLANK
    if shown.isdecimal():
        return Answer.YES if int(shown) else Answer.NO
    return _sign(shown) or _word(compact(shown))


def _sign(text: str) -> Answer | None:
    signs = set(text.replace("\ufe0f", ""))
    marks = table("words")["marks"]
    if signs <= set("?.… "):
        return Answer.UNKNOWN
    if len(signs) > 1:
        return None
    if signs <= set(marks["yes"]):
        return Answer.YES
    return Answer.NO if signs <= set(marks["no"]) else None


def _word(word: str) -> Answer | None:
    if word in compacts("answers", "no"):
        return Answer.NO
    if word in compacts("answers", "yes"):
        return Answer.YES
    return Answer.UNKNOWN if word in compacts("answers", "unknown") else None


def _first_word(text: str) -> Answer | None:
    """Give what a longer answer begins with: "ja, elektrisch", "nee maar moeilijk te been"."""
    first, _, rest = fold(text).partition(" ")
    return _word(first) if rest and len(first) > 1 else None
