"""Going to a household: its line in the list, or its card, and back to where one came from."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QTableView

from planner.households.found import FoundHousehold
from ui.households.card.page import CardPage
from ui.households.households_page import HouseholdsPage


class Opening(QObject):
    """Opens cards. `opened` gives the household, to be remembered among the latest."""

    opened = Signal(object)

    def __init__(
        self,
        households: HouseholdsPage,
        card: CardPage,
        show_page: Callable[[str], None],
        page: Callable[[], str],
    ) -> None:
        super().__init__(card)
        self._households = households
        self._card = card
        self._show_page = show_page
        self._page = page
        self._from = "households"
        households.card_asked.connect(self.open)
        card.card_asked.connect(self.open)
        card.left.connect(self.leave)

    @Slot(object)
    def open(self, household_id: int) -> None:
        """Open a household's card."""
        if (here := self._page()) != "card":
            self._from = here
        self.opened.emit(household_id)
        self._show_page("card")
        self._card.show_household(household_id)

    @Slot(object)
    def open_found(self, found: FoundHousehold) -> None:
        """Open what a search found; the list beside it holds the household too."""
        self._households.search(f"#{found.id}" if found.number is None else "")
        self._households.select(found.id)
        self.open(found.id)
        self._from = "households"

    @Slot(object)
    def leave(self, household_id: int | None) -> None:
        """Go back to the page from which the card was opened."""
        if self._from == "households" and household_id is not None:
            self._households.select(household_id)
        self._show_page(self._from)
        if self._from == "households":
            self.list_takes_focus()

    @Slot(str)
    def list_all(self, words: str) -> None:
        """Show everybody whom some words fit; none: who comes on the chosen day."""
        self._households.search(words)
        self._show_page("households")
        self.list_takes_focus()

    @Slot(object)
    def show_in_list(self, household_id: int) -> None:
        """Show a household in the list of the chosen day."""
        self.opened.emit(household_id)
        self.list_all("")
        self._households.select(household_id)

    def list_takes_focus(self) -> None:
        """Put the keyboard in the list."""
        if table := self._households.findChild(QTableView):
            table.setFocus(Qt.FocusReason.ShortcutFocusReason)
