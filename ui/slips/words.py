"""Words about paper on screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.kinds import SlipFormat
from planner.languages import language_name
from planner.slips.wording import DUTCH, LANGUAGES
from ui.core.language import spoken

translate = QCoreApplication.translate


def sheets_for(*, slips: bool) -> list[tuple[str, str]]:
    """Offer the papers for a document, by words and key: slips are made for theirs anew."""
    if slips:
        own = (translate("Print", "As the office has it"), "")
        return [own, *((words, sheet.value) for sheet, words in formats().items())]
    return [
        (translate("Print", "A4"), ""),
        (translate("Print", "A5, smaller"), SlipFormat.A5.value),
    ]


def formats() -> dict[SlipFormat, str]:
    """Name the papers of slips."""
    return {
        SlipFormat.A5: translate("Print", "A5"),
        SlipFormat.A4: translate("Print", "A4, large print"),
        SlipFormat.ROLL: translate("Print", "Roll of 80 mm"),
    }


def translations() -> list[tuple[str, str | None]]:
    """Offer the languages of a slip's translation, by words and code; None: the household's own."""
    named = sorted((language_name(code, spoken()), code) for code in LANGUAGES[1:])
    own = (translate("Print", "Each household's own"), None)
    return [own, (translate("Print", "Dutch only"), DUTCH), *named]
