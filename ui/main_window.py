"""The window: rail, search, day and status line around the pages; owns no data."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QLayout, QMainWindow, QMenuBar, QStackedWidget, QWidget
from typing_extensions import override

from planner.errors import Refusal
from planner.undoing import Done
from ui.away_notice import AwayNotice
from ui.conflict_sheet import settle_clash
from ui.core.backend import Backend
from ui.core.clash import Clash
from ui.core.outbox import Outbox
from ui.core.page import Page
from ui.core.refusals import describe, explain
from ui.core.scanner import Scanner
from ui.core.settings import Settings
from ui.core.zoom import STEPS, step
from ui.help.helping import Helping
from ui.menu_bar import MenuBar
from ui.pages import Pages
from ui.search.finder import Finder
from ui.shell import Shell


class MainWindow(QMainWindow):
    """Shows one page at a time.

    `restyled` asks for another language or theme, `zoomed` for another size (per cent),
    `other_asked` for another office, `lock_asked` to be covered until somebody signs in.
    """

    restyled = Signal()
    zoomed = Signal(int)
    other_asked = Signal()
    lock_asked = Signal()
    closed = Signal()

    def __init__(
        self, backend: Backend, settings: Settings, outbox: Outbox, scanner: Scanner
    ) -> None:
        super().__init__()
        self._backend, self._settings, self._outbox = backend, settings, outbox
        self._alt_alone = False
        self.setWindowTitle("Inschrijfdag")
        self.setMinimumSize(683, 384)
        self.resize(1366, 768)
        self.restoreGeometry(settings.geometry)
        self._scanner = scanner
        self.build()
        backend.done.connect(self._on_done)
        backend.refused.connect(self._on_refused)
        backend.failed.connect(self._on_failed)
        backend.clashed.connect(self._on_clashed)
        backend.asks = True

    def build(self) -> None:
        """Make all that the window holds, anew where it was there, in the language now spoken.

        Windows that it opened beside itself, as the waiting room's, go on as they are.
        """
        for action in self.actions():
            self.removeAction(action)
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        for old in self.findChildren(QObject, options=direct):
            if not isinstance(old, QLayout) and not (isinstance(old, QWidget) and old.isWindow()):
                old.deleteLater()
        self.setMenuBar(QMenuBar())
        self._build()
        self._build_menu()
        self.pages.choice.reload()

    @Slot(str)
    def show_page(self, key: str) -> None:
        """Open a page."""
        key = key if key in self.pages.places else "board"
        self.pages.open, page = key, self.pages[key]
        self._shell.stack.setCurrentWidget(page)
        page.come_forward()
        on_rail = key if self.pages.places[key].icon else "households"
        self._shell.rail.show_page(on_rail)
        self._menu.menus.show_page(key)
        self._status.show_keys(page.keys())
        self._settings.page = on_rail

    def search_for(self, words: str) -> None:
        """Ask in the search field, as if somebody typed it."""
        self._search.grab_focus()
        self._search.setText(words)
        self._search.textEdited.emit(words)

    def help(self, dialog: str = "") -> None:
        """Open the help for a dialog (by its class), or for the page that is open."""
        self._helping.help(dialog)

    def cover(self, page: QWidget) -> None:
        """Show something else in the place of all that is here, and answer only to its keys."""
        self._menu.rest()
        self._layers.addWidget(page)
        self._layers.setCurrentWidget(page)

    def uncover(self, page: QWidget) -> None:
        """Be as before; the page that covered it goes."""
        self._layers.setCurrentWidget(self._shell)
        self._layers.removeWidget(page)
        page.deleteLater()
        self._menu.rise()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.geometry = self.saveGeometry()
        self.closed.emit()
        super().closeEvent(event)

    def _build(self) -> None:
        self.pages = pages = Pages(self, self._backend, self._scanner, self._outbox, self._settings)
        away = AwayNotice(self._backend.link, self._backend.workspace.clock)
        self._shell = Shell(pages.choice, away)
        self._search, self._status = self._shell.search, self._shell.status
        self._layers = QStackedWidget()
        self._layers.addWidget(self._shell)
        self.setCentralWidget(self._layers)
        pages.made.connect(self._on_made)
        pages.asked.connect(self.show_page)
        pages.choice.days_asked.connect(partial(self.show_page, "days"))
        pages.said.connect(self._status.say)
        pages.noted.connect(self._status.also)
        pages.warned.connect(self._status.warn)
        pages.restyled.connect(self.restyled)
        pages.zoomed.connect(self.zoomed)
        pages.other_asked.connect(self.other_asked)
        for key, place in pages.places.items():
            if place.icon:
                self._shell.rail.add_page(key, place.words, place.icon, last=place.last)
        self._shell.rail.chosen.connect(self._on_page_chosen)
        self._status.undo_asked.connect(partial(self._backend.undo, self))

    def _build_menu(self) -> None:
        self._menu = MenuBar(self, self.pages, self._on_page_chosen)
        self._helping = Helping(self, self.pages, self._menu.menus, self._backend, self._outbox)
        self._helping.said.connect(self._status.say)
        self._menu.fill(self._backend, self._search, self._helping)
        self._menu.zoom_asked.connect(self._on_zoom_asked)
        self._menu.said.connect(self._status.say)
        self._menu.lock_asked.connect(self.lock_asked)
        menus, opening = self._menu.menus, self.pages.opening
        self._finder = Finder(self._backend, self.pages, self._settings, self._search, menus)
        self._finder.household_chosen.connect(opening.open_found)
        self._finder.all_asked.connect(opening.list_all)
        opening.opened.connect(self._finder.remember)

    @Slot(str, object)
    def _on_made(self, key: str, page: Page) -> None:
        self._shell.stack.addWidget(page)
        self._menu.add_page(key, page)
        page.keys_changed.connect(lambda: self._status.show_keys(page.keys()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._alt_alone = event.key() == Qt.Key.Key_Alt
        super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if self._alt_alone and event.key() == Qt.Key.Key_Alt:
            self._menu.toggle()
        super().keyReleaseEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self._on_zoom_asked(1 if event.angleDelta().y() > 0 else -1)
            return
        super().wheelEvent(event)

    @Slot(int)
    def _on_zoom_asked(self, by: int) -> None:
        """Go some steps larger or smaller; none: back to the usual size."""
        self.zoomed.emit(step(self._settings.zoom, by) if by else STEPS[0])

    @Slot(str)
    def _on_page_chosen(self, key: str) -> None:
        """Open a page as it is at first: of households, those of the chosen day."""
        if key == "households":
            self.pages.households.search("")
        self.show_page(key)

    @Slot(object)
    def _on_done(self, done: Done) -> None:
        self._status.say(describe(done), undo=done.stands)

    @Slot(object)
    def _on_refused(self, refusal: Refusal) -> None:
        self._status.warn(explain(refusal))

    @Slot(object)
    def _on_clashed(self, clash: Clash) -> None:
        settle_clash(self, self._backend, clash)

    @Slot(object)
    def _on_failed(self, _error: Exception) -> None:
        self._status.warn(
            self.tr("Something went wrong in the program. What was saved before is safe.")
        )
