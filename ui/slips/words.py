"""Words about paper on screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.kinds import SlipFormat

translate = QCoreApplication.translate


def sheets_for(*, slips: bool) -> list[tuple[str, str]]:
    """Offer the papers for a document, by words and key: slips are made for theirs anew."""
    a4, a5 = SlipFormat.A4.value, SlipFormat.A5.value
    if slips:
        return [(translate("Print", "A5"), a5), (translate("Print", "A4"), a4)]
    return [(translate("Print", "A4"), ""), (translate("Print", "A5, smaller"), a5)]
