"""Giving help: the handbook where somebody is, and the quick card."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from ui.core.backend import Backend
from ui.core.commands import Menus
from ui.core.language import spoken
from ui.core.outbox import Outbox
from ui.help.handbook import handbook
from ui.help.quick_card import card_of, drawing
from ui.help.sheet import HelpSheet, Shown
from ui.pages import Pages
from ui.slips.print_sheet import Printable, PrintSheet
from ui.widgets.sheet import Sheet


class Helping(QObject):
    """Opens help over a window; `said` is for its status line."""

    said = Signal(str)

    def __init__(
        self, window: QMainWindow, pages: Pages, menus: Menus, backend: Backend, outbox: Outbox
    ) -> None:
        super().__init__(window)
        self._window, self._pages, self._menus = window, pages, menus
        self._backend, self._outbox = backend, outbox

    @Slot()
    def help(self, dialog: str = "") -> None:
        """Open the help for a dialog (by its class), or for the page that is open."""
        key = self._pages.open
        shown = None if dialog else self._keys(key)
        sheet = HelpSheet(handbook(spoken()), (dialog, key), shown, self._window)
        sheet.chosen.connect(self._menus.do)
        sheet.card_asked.connect(self.show_card)
        self._open(sheet)

    @Slot()
    def show_card(self) -> None:
        """Show the quick card as it will be printed."""
        self._pages.make_all()
        everywhere = [(self.tr("Everywhere"), self._menus.commands(""))]
        pages = [(place.words, self._menus.commands(key))
                 for key, place in self._pages.places.items()]  # fmt: skip
        name, about = self.tr("Quick card"), self.tr("Every key, on one page.")
        card = Printable(name, about, drawing(card_of([*everywhere, *pages])))
        sheet = PrintSheet(name, self._window, self._backend, self._outbox, [card])
        sheet.said.connect(self.said)
        self._open(sheet)

    def _keys(self, key: str) -> Shown:
        """Give what the window answers to while a page is open."""
        groups = ((self.tr("On this page"), self._menus.commands(key)),
                  (self.tr("Everywhere"), self._menus.commands("")))  # fmt: skip
        return Shown(groups, self._pages[key].keys())

    def _open(self, sheet: Sheet) -> None:
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()
