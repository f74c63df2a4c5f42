"""Words for people, from resources/texts: one table per subject and language.

A sentence names its facts in braces; a fact may say how it is to be written:
{date:day} in words, {at:moment} in local time, {start:clock} from minutes since midnight,
{number:three} as the three digits of an appointment, {language:language} by its name,
{count:gezin|gezinnen} with its noun, {why:broken} as what is the matter with a problem to be
planned, {change:change} as what happened to a day, {code:document} as a document's short name,
{state:paper} as how it stands, {outcome:outcome} as how a visit ended, {result:result} as what came
of it, {reason:closing} as why it is followed no more, {field:rulefield} as a part of a landlord's
rule, {role:role} as what a member of staff is for, {came:time} as the time of a moment on the clock
here.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from string import Formatter
from typing import Any

from planner import RESOURCES
from planner.clock import BRUSSELS, here
from planner.errors import Refusal
from planner.languages import language_name
from planner.times import clock

WORDS_FOR = {
    "broken": ("timetable", "broken"),
    "change": ("timetable", "change"),
    "field": ("timetable", "field"),
    "outcome": ("queue", "outcome"),
    "paper": ("checklists", "state"),
    "result": ("outcomes", "result"),
    "role": ("accounts", "role"),
    "closing": ("outcomes", "closing"),
    "rulefield": ("outcomes", "field"),
}
"""The table and the part of it with the words for a code, by how the fact is to be written."""

LANGUAGES = ("nl", "fr", "en")
"""The languages of the program itself; slips have more."""


@cache
def table(subject: str, language: str) -> Mapping[str, Any]:
    """Give all words on a subject in a language."""
    path = RESOURCES / "texts" / f"{subject}.{language}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def sentence(subject: str, key: str, language: str, /, **facts: Any) -> str:
    """Put facts into a sentence. A key may name a table in the table: `slip.title`."""
    found: Any = table(subject, language)
    for part in key.split("."):
        found = found[part]
    return Words(language).vformat(found, (), facts)


def explain(refusal: Refusal, language: str) -> str:
    """Say in one sentence why something was refused."""
    return sentence("refusals", type(refusal).__name__, language, **vars(refusal))


def describe(name: str, facts: Mapping[str, Any], language: str) -> str:
    """Say what an operation did; an undo or redo (`of`) names what it took up."""
    if "of" not in facts:
        return sentence("operations", name, language, **facts)
    what = sentence("operations", facts["of"], language, **facts)
    return sentence("operations", name, language, what=what)


class Words(Formatter):
    """Writes facts the way a language does."""

    def __init__(self, language: str) -> None:
        self.language = language

    def format_field(self, value: Any, format_spec: str) -> str:
        """Write one fact as its specification says."""
        match format_spec:
            case "day":
                return day_in_words(_as_date(value), self.language)
            case "moment" | "time":
                return self._moment(value, format_spec)
            case "clock" | "three":
                return clock(value) if format_spec == "clock" else f"{value:03d}"
            case "language":
                return language_name(value, self.language)
            case "document":
                return document_name(value, self.language)
            case _ if format_spec in WORDS_FOR:
                subject, words = WORDS_FOR[format_spec]
                return sentence(subject, f"{words}.{value}", self.language)
            case _ if "|" in format_spec:
                one, many = format_spec.split("|")
                return f"{value} {one if value == 1 else many}"
            case _:
                return str(super().format_field(value, format_spec))

    def _moment(self, value: datetime | str, format_spec: str) -> str:
        moment = _as_moment(value)
        if format_spec == "time":
            return clock(here(moment)[1])
        return moment_in_words(moment, self.language)


def day_in_words(day: date, language: str) -> str:
    """Write a date with its weekday, in full (Unicode CLDR)."""
    from babel.dates import format_date  # noqa: PLC0415 - heavy

    return format_date(day, "EEEE d MMMM y", locale=language)


def document_name(code: str, language: str) -> str:
    """Name a document of the catalogue in a few words."""
    from planner.checklists.titles import short_title  # noqa: PLC0415 - another room

    return short_title(code, language)


def moment_in_words(moment: datetime, language: str) -> str:
    """Write a moment as it was on the clock in Brussels."""
    from babel.dates import format_datetime  # noqa: PLC0415 - heavy

    return format_datetime(moment.astimezone(BRUSSELS), "d MMMM HH:mm", locale=language)


def _as_date(value: date | str) -> date:
    return date.fromisoformat(value) if isinstance(value, str) else value


def _as_moment(value: datetime | str) -> datetime:
    return datetime.fromisoformat(value) if isinstance(value, str) else value
