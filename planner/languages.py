"""The languages that interpreters speak, by ISO 639 code, and their names."""

from __future__ import annotations

import tomllib
from functools import cache

from planner import RESOURCES

TOGETHER = {"fa": "Dari / Farsi"}
"""Languages that one interpreter serves under two names."""


@cache
def language_name(code: str, language: str) -> str:
    """Name a language in another one (Unicode CLDR); an unknown code stands for itself."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - heavy

    if code in TOGETHER:
        return TOGETHER[code]
    try:
        name: str | None = Locale.parse(language).languages.get(code)
    except UnknownLocaleError:
        name = None
    return (name or code).capitalize()


def language_within(code: str, language: str) -> str:
    """Name a language as it stands within a sentence: French writes it small."""
    name = language_name(code, language)
    return name.lower() if language == "fr" else name


@cache
def interpreter_languages(language: str) -> tuple[tuple[str, str], ...]:
    """List code and name of every language that lists may ask for, in order of name."""
    text = (RESOURCES / "importing" / "languages.toml").read_text(encoding="utf-8")
    codes = tomllib.loads(text)["languages"]
    named = [(code, language_name(code, language)) for code in codes]
    return tuple(sorted(named, key=lambda pair: pair[1]))


@cache
def slip_languages() -> frozenset[str]:
    """Give the codes of the languages a household may read on its slip."""
    return frozenset(("nl", *(code for code, _ in interpreter_languages("en"))))
