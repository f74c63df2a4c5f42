"""The window's menus: every action with its key, and the help that is made of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu
from typing_extensions import override

from ui.core.backend import Backend
from ui.core.commands import Menus
from ui.core.help_sheet import HelpSheet, about_page
from ui.core.page import Page
from ui.days.day_choice import DayChoice
from ui.days.go_sheet import GoSheet
from ui.households.adding.quick_add import QuickAdd
from ui.widgets.search_box import SearchBox


class MenuBar(QObject):
    """Fills the menu bar, which comes with Alt or F10.

    `pages` are the window's, by key; `word` gives a page's name; `show_page` opens one.
    `zoom_asked` gives the steps larger (1), smaller (-1) or back to the usual size (0); `said` is
    for the status line.
    """

    zoom_asked = Signal(int)
    said = Signal(str)

    def __init__(
        self, window: QMainWindow, pages: Mapping[str, Page], word: Callable[[str], str],
        show_page: Callable[[str], None],
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._window = window
        self._pages = pages
        self._word = word
        self._open = show_page
        self._page = ""
        self._bar = window.menuBar()
        self._bar.hide()
        self.menus = Menus(self._bar, show_page)
        window.installEventFilter(self)

    def fill(
        self, backend: Backend, choice: DayChoice, search: SearchBox, quick_add: QuickAdd
    ) -> None:
        """Add the menus, in order: what works everywhere, the pages, and help."""
        window = self._window
        edit = self.menus.add(self.tr("&Edit"))
        self._act(edit, self.tr("&Undo"), "Ctrl+Z", partial(backend.undo, window))
        self._act(edit, self.tr("&Redo"), "Ctrl+Y", partial(backend.redo, window))
        edit.addSeparator()
        self._act(edit, self.tr("&Find a household or command"), "Ctrl+K|F3", search.grab_focus)
        self._act(edit, self.tr("Fetch a&gain"), "F5", partial(self._refresh, choice))
        self._fill_view()
        day = self.menus.add(self.tr("&Day"))
        self._act(day, self.tr("&Previous day"), "PgUp", partial(choice.step, -1))
        self._act(day, self.tr("&Next day"), "PgDown", partial(choice.step, +1))
        self._act(day, self.tr("&Go to a day…"), "Ctrl+G", partial(self._go, choice))
        candidate = self.menus.add(self.tr("&Candidate"))
        self._act(candidate, self.tr("&New household…"), "Ctrl+Shift+N", quick_add.open)
        for key, page in self._pages.items():
            day.addActions(page.everywhere())
            window.addActions(page.everywhere())
            if page.menu():
                self.menus.add(self._word(key), key).addActions(page.menu())
        about = self.menus.add(self.tr("&Help"))
        self._act(about, self.tr("&Help for this page"), "F1", self.help)

    def show_page(self, key: str) -> None:
        """Show the menu of the page that is open."""
        self._page = key
        self.menus.show_page(key)

    def toggle(self) -> None:
        """Show the bar and go to it, or hide it."""
        self._bar.setVisible(not self._bar.isVisible())
        if self._bar.isVisible():
            self._bar.setFocus(Qt.FocusReason.MenuBarFocusReason)

    def help(self) -> None:
        """Open the help for the page that is open."""
        key, menus = self._page, self.menus
        groups = ((self.tr("On this page"), menus.commands(key)),
                  (self.tr("Everywhere"), menus.commands("")))  # fmt: skip
        keys = self._pages[key].keys()
        sheet = HelpSheet(self._word(key), about_page(key), groups, keys, self._window)
        sheet.chosen.connect(menus.do)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _fill_view(self) -> None:
        view = self.menus.add(self.tr("&View"))
        for key in [key for key, page in self._pages.items() if not page.PLACE]:
            self._act(view, self._word(key), "", partial(self._open, key))
        view.addSeparator()
        zoomed = self.zoom_asked.emit
        self._act(view, self.tr("&Larger"), "Ctrl++|Ctrl+=", partial(zoomed, 1))
        self._act(view, self.tr("&Smaller"), "Ctrl+-", partial(zoomed, -1))
        self._act(view, self.tr("&Usual size"), "", partial(zoomed, 0))
        view.addSeparator()
        self._act(view, self.tr("&Menu"), "F10", self.toggle)

    def _act(self, menu: QMenu, words: str, keys: str, slot: Callable[[], None]) -> None:
        """Add an action with its keys (a bar between them), in a menu and for the window."""
        action = QAction(words, self._window)
        action.setShortcuts([QKeySequence(key) for key in keys.split("|") if key])
        action.triggered.connect(lambda *_: slot())
        self._window.addAction(action)
        menu.addAction(action)

    def _go(self, choice: DayChoice) -> None:
        sheet = GoSheet(self._window, choice)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    @override
    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        """Say to hands that save by habit that there is nothing to save, where no page takes it."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        saving = event.matches(QKeySequence.StandardKey.Save)
        if saving:
            self.said.emit(self.tr("All is saved already: every change is kept at once."))
        return saving

    def _refresh(self, choice: DayChoice) -> None:
        choice.reload()
        for page in self._pages.values():
            page.reload()
