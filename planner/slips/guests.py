"""How lists write a household down."""

from __future__ import annotations

from planner.slips.views import Guest


def people(guest: Guest) -> str:
    """Write adults and children apart: "2 + 3"; nothing of a hidden household."""
    return f"{guest.adults} + {guest.children}" if guest.adults or guest.children else ""


def spoken(language: str, words: str) -> str:
    """Name a language (ISO 639) in the words of another: "ar" is "Arabisch" in "nl"."""
    from babel import Locale  # noqa: PLC0415 - heavy

    return Locale(words).languages.get(language, language) if language else ""
