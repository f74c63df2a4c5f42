"""Going to a household: its line in the list, or its card, and back to where one came from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QTableView

from planner.households.found import FoundHousehold

if TYPE_CHECKING:
    from ui.pages import Pages


class Opening(QObject):
    """Opens cards. `opened` gives the household, to be remembered among the latest."""

    opened = Signal(object)

    def __init__(self, pages: Pages) -> None:
        super().__init__(pages)
        self._pages = pages
        self._from = "households"

    @Slot(object)
    def open(self, household_id: int) -> None:
        """Open a household's card."""
        if (here := self._pages.open) != "card":
            self._from = here
        self.opened.emit(household_id)
        self._pages.asked.emit("card")
        self._pages.card.show_household(household_id)

    @Slot(object)
    def open_found(self, found: FoundHousehold) -> None:
        """Open what a search found; the list beside it holds the household too."""
        self._pages.households.search(f"#{found.id}" if found.number is None else "")
        self._pages.households.select(found.id)
        self.open(found.id)
        self._from = "households"

    @Slot(object)
    def leave(self, household_id: int | None) -> None:
        """Go back to the page from which the card was opened."""
        if self._from == "households" and household_id is not None:
            self._pages.households.select(household_id)
        self._pages.asked.emit(self._from)
        if self._from == "households":
            self.list_takes_focus()

    @Slot(str)
    def list_all(self, words: str) -> None:
        """Show everybody whom some words fit; none: who comes on the chosen day."""
        self._pages.households.search(words)
        self._pages.asked.emit("households")
        self.list_takes_focus()

    @Slot(object)
    def show_in_list(self, household_id: int) -> None:
        """Show a household in the list of the chosen day."""
        self.opened.emit(household_id)
        self.list_all("")
        self._pages.households.select(household_id)

    def list_takes_focus(self) -> None:
        """Put the keyboard in the list."""
        if table := self._pages.households.findChild(QTableView):
            table.setFocus(Qt.FocusReason.ShortcutFocusReason)
