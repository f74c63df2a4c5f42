"""The window's menus: every action with its key, and the help that is made of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu
from typing_extensions import override

from ui.core.backend import Backend
from ui.core.commands import Menus
from ui.core.page import Page
from ui.days.go_sheet import GoSheet
from ui.help.helping import Helping
from ui.pages import Pages
from ui.widgets.search_box import SearchBox


class MenuBar(QObject):
    """Fills the menu bar, which comes with Alt or F10.

    `show_page` opens a page of the window's. `zoom_asked` gives the steps larger (1), smaller
    (-1) or back to the usual size (0); `lock_asked` asks to cover the window; `said` is for the
    status line.
    """

    zoom_asked = Signal(int)
    lock_asked = Signal()
    said = Signal(str)

    def __init__(self, window: QMainWindow, pages: Pages, show_page: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window = window
        self._pages = pages
        self._open = show_page
        self._bar = window.menuBar()
        self._bar.hide()
        self._resting: list[QAction] | None = None
        self.menus = Menus(self._bar, show_page)
        window.installEventFilter(self)

    def fill(self, backend: Backend, search: SearchBox, helping: Helping) -> None:
        """Add the menus, in order: what works everywhere, the pages, and help."""
        window, choice = self._window, self._pages.choice
        member = backend.workspace.member
        self._can_lock = member is not None and member.has_password
        edit = self.menus.add(self.tr("&Edit"))
        self._act(edit, self.tr("&Undo"), "Ctrl+Z", partial(backend.undo, window))
        self._act(edit, self.tr("&Redo"), "Ctrl+Y", partial(backend.redo, window))
        edit.addSeparator()
        self._act(edit, self.tr("&Find a household or command"), "Ctrl+K|F3", search.grab_focus)
        self._act(edit, self.tr("Fetch a&gain"), "F5", self._refresh)
        self._fill_view()
        day = self.menus.add(self.tr("&Day"))
        self._act(day, self.tr("&Previous day"), "PgUp", partial(choice.step, -1))
        self._act(day, self.tr("&Next day"), "PgDown", partial(choice.step, +1))
        self._act(day, self.tr("&Go to a day…"), "Ctrl+G", self._go)
        candidate = self.menus.add(self.tr("&Candidate"))
        self._act(candidate, self.tr("&New household…"), "Ctrl+Shift+N", self._on_new)
        company = self.tr("&Companions and interpreters…")
        self._act(day, company, "Ctrl+B", self._on_company)
        about = self.menus.add(self.tr("&Help"))
        self._act(about, self.tr("&Help for this page"), "F1", helping.help)
        self._act(about, self.tr("&Quick card…"), "", helping.show_card)

    def add_page(self, key: str, page: Page) -> None:
        """Add the menu of a page."""
        if page.menu():
            self.menus.add(self._pages.places[key].words, key).addActions(page.menu())

    def rest(self) -> None:
        """Answer to nothing: the window is covered."""
        self._bar.hide()
        self._resting = [action for action in self._window.actions() if action.isEnabled()]
        for action in self._resting:
            action.setEnabled(False)

    def rise(self) -> None:
        """Answer again."""
        for action in self._resting or ():
            action.setEnabled(True)
        self._resting = None

    def toggle(self) -> None:
        """Show the bar and go to it, or hide it."""
        if self._resting is not None:
            return
        self._bar.setVisible(not self._bar.isVisible())
        if self._bar.isVisible():
            self._bar.setFocus(Qt.FocusReason.MenuBarFocusReason)

    def _fill_view(self) -> None:
        view = self.menus.add(self.tr("&View"))
        for key, place in self._pages.places.items():
            if place.icon:
                self._act(view, place.words, "", partial(self._open, key))
        view.addSeparator()
        zoomed = self.zoom_asked.emit
        self._act(view, self.tr("&Larger"), "Ctrl++|Ctrl+=", partial(zoomed, 1))
        self._act(view, self.tr("&Smaller"), "Ctrl+-", partial(zoomed, -1))
        self._act(view, self.tr("&Usual size"), "", partial(zoomed, 0))
        view.addSeparator()
        self._act(view, self.tr("&Menu"), "F10", self.toggle)
        self._fill_lock(view)

    def _fill_lock(self, view: QMenu) -> None:
        lock = self._act(view, self.tr("Loc&k"), "Ctrl+Shift+V", self.lock_asked.emit)
        if not self._can_lock:
            lock.setEnabled(False)
            words = self.tr("Only who signed in with a password of their own can lock the window.")
            lock.setToolTip(words)

    def _act(self, menu: QMenu, words: str, keys: str, slot: Callable[[], None]) -> QAction:
        """Add an action with its keys (a bar between them), in a menu and for the window."""
        action = QAction(words, self._window)
        action.setShortcuts([QKeySequence(key) for key in keys.split("|") if key])
        action.triggered.connect(lambda *_: slot())
        self._window.addAction(action)
        menu.addAction(action)
        return action

    def _on_new(self) -> None:
        self._pages.desk.quick_add.open()

    def _on_company(self) -> None:
        self._pages.days.show_company()

    def _go(self) -> None:
        sheet = GoSheet(self._window, self._pages.choice)
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

    def _refresh(self) -> None:
        self._pages.choice.reload()
        for page in self._pages.made_so_far():
            page.refresh()
