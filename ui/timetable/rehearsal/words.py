"""How the figures of a rehearsal are put into words on screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate

SURE = 0.9
"""From this share of the days on, a day or landlord ends on time as good as always."""

DOUBTFUL = 0.5
"""Below this share, ending on time is luck."""


def number_words(value: float) -> str:
    """Write a figure with one decimal."""
    return str(QLocale().toString(value, "f", 1))


def minutes_words(value: float) -> str:
    """Write minutes, whole ones as they are; number and unit stay on one line."""
    written = str(value) if isinstance(value, int) else number_words(value)
    words = translate("Rehearsal", "{minutes} min").format(minutes=written)
    return words.replace(" ", "\u00a0")


def share_words(share: float) -> str:
    """Write a share of the days: "52 of 100"."""
    return translate("Rehearsal", "{count} of 100").format(count=round(100 * share))


def share_role(share: float) -> tuple[str, str]:
    """Give the colour role and the shape of a chance to end on time."""
    if share >= SURE:
        return "success", "check"
    return ("warning", "triangle-up") if share < DOUBTFUL else ("text", "")
