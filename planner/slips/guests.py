"""How paper for households names a language."""

from __future__ import annotations


def spoken(language: str, words: str) -> str:
    """Name a language (ISO 639) in the words of another: "ar" is "Arabisch" in "nl"."""
    from babel import Locale  # noqa: PLC0415 - heavy

    return Locale(words).languages.get(language, language) if language else ""
