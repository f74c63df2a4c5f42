"""The documents of a day, and how each is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from planner.slips.papers import bring_lists_pdf, day_list_pdf, desk_lists_pdf, slips_pdf
from planner.workspace import Work
from ui.core.language import spoken

translate = QCoreApplication.translate
SLIPS = "slips"


@dataclass(frozen=True, slots=True)
class Document:
    """One kind of paper. `make` takes the day and, for slips, a single appointment or None."""

    key: str
    name: str
    about: str
    make: Callable[[int, int | None], Work[bytes]]


def name_of(document: Document) -> str:
    """Give a document's name."""
    return document.name


def documents() -> list[Document]:
    """List what can be printed."""
    slips = translate("Documents", "Slips")
    return [
        Document(SLIPS, slips, translate("Documents", "what each household keeps in hand"), _slips),
        Document(
            "bring",
            translate("Documents", "Papers to bring"),
            translate("Documents", "a sheet per household, handed over in person"),
            lambda day, _: partial(bring_lists_pdf, day_id=day),
        ),
        Document(
            "day",
            translate("Documents", "Day list"),
            translate("Documents", "everybody in order of arrival, for the reception"),
            lambda day, _: partial(day_list_pdf, day_id=day, language=spoken()),
        ),
        Document(
            "desks",
            translate("Documents", "Desk lists"),
            translate("Documents", "per desk, only its own households"),
            lambda day, _: partial(desk_lists_pdf, day_id=day, language=spoken()),
        ),
    ]


def _slips(day: int, only: int | None) -> Work[bytes]:
    if only is not None:
        return partial(slips_pdf, appointment_ids=(only,))
    return partial(slips_pdf, day_id=day)
