"""What can be printed about the documents of a day."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from planner.checklists.sifting import Sifted
from planner.slips.papers import missing_pdf
from planner.workspace import Work
from ui.slips.print_sheet import Printable

translate = QCoreApplication.translate


def printables(
    rows: Sequence[Sifted], chosen: Sifted | None, listing: Work[bytes]
) -> list[Printable]:
    """Offer sheets of what is to be handed in, for all that are shown or for one, and a list."""
    every = partial(missing_pdf, appointment_ids=tuple(row.id for row in rows))
    found = [
        Printable(
            translate("Papers", "Sheets of all in the list"),
            translate("Papers", "For each household what is missing, expired or promised."),
            every,
        ),
        Printable(
            translate("Papers", "Call list as shown"),
            translate("Papers", "For the office: phone numbers and what is still open."),
            listing,
        ),
    ]
    if chosen:
        name = translate("Papers", "Sheet of number {number:03d}")
        about = translate("Papers", "Only the household that is chosen.")
        one = partial(missing_pdf, appointment_ids=(chosen.id,))
        name = name.format(number=chosen.household.number)
        found.insert(1, Printable(name, about, one))
    return found
