"""How a page is called, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Place:
    """A page's name, and its icon on the rail; without one it has no place there of its own."""

    words: str
    icon: str = ""
    last: bool = False


def places() -> dict[str, Place]:
    """Name the pages by key, in the order of the rail."""
    return {
        "queue": Place(translate("Pages", "Queue"), "users"),
        "board": Place(translate("Pages", "Day plan"), "calendar-check"),
        "days": Place(translate("Pages", "Days"), "calendar-days"),
        "households": Place(translate("Pages", "Candidates"), "id-card"),
        "card": Place(translate("Pages", "Household card")),
        "documents": Place(translate("Pages", "Documents"), "list-checks"),
        "print": Place(translate("Pages", "Print"), "printer"),
        "followup": Place(translate("Pages", "Follow-up"), "heart-handshake"),
        "figures": Place(translate("Pages", "Figures"), "chart-column"),
        "settings": Place(translate("Pages", "Settings"), "settings", last=True),
    }
