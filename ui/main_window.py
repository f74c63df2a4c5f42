"""The window: rail, search, day and status line around the pages; owns no data."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from planner.errors import Refusal
from planner.households.found import FoundHousehold
from planner.undoing import Done
from ui.core.backend import Backend
from ui.core.outbox import Outbox
from ui.core.page import Page
from ui.core.refusals import describe, explain
from ui.core.scanner import Scanner
from ui.core.settings import Settings
from ui.days.day_choice import DayChoice
from ui.days.day_selector import DaySelector
from ui.days.days_page import DaysPage
from ui.households.households_page import HouseholdsPage
from ui.menu_bar import MenuBar
from ui.office.settings_page import SettingsPage
from ui.search.finder import Finder
from ui.slips.print_page import PrintPage
from ui.slips.scanning import Scanning
from ui.timetable.board_page import BoardPage
from ui.widgets.frames import frame, row
from ui.widgets.rail import Rail
from ui.widgets.search_box import SearchBox
from ui.widgets.status_line import StatusLine


class MainWindow(QMainWindow):
    """Shows one page at a time. `restyled` asks for another language or theme."""

    restyled = Signal()
    closed = Signal()

    def __init__(
        self, backend: Backend, settings: Settings, outbox: Outbox, scanner: Scanner
    ) -> None:
        super().__init__()
        self._backend = backend
        self._settings = settings
        self._outbox = outbox
        self._scanner = scanner
        self.choice = DayChoice(backend, self)
        self._pages: dict[str, Page] = {}
        self._alt_alone = False
        self.setWindowTitle("Inschrijfdag")
        self.setMinimumSize(683, 384)
        self.resize(1366, 768)
        self.restoreGeometry(settings.geometry)
        self._build()
        self._build_menu()
        backend.done.connect(self._on_done)
        backend.refused.connect(self._on_refused)
        backend.failed.connect(self._on_failed)
        self.choice.reload()

    def show_page(self, key: str) -> None:
        """Open a page."""
        key = key if key in self._pages else "board"
        page = self._pages[key]
        self._stack.setCurrentWidget(page)
        self._rail.show_page(key)
        self._menu.show_page(key)
        self._finder.show_page(key)
        self._status.show_keys(page.keys())
        self._settings.page = key

    def page(self, key: str) -> Page:
        """Give a page, open or not."""
        return self._pages[key]

    def search_for(self, words: str) -> None:
        """Ask in the search field, as if somebody typed it."""
        self._search.grab_focus()
        self._search.setText(words)
        self._search.textEdited.emit(words)

    def help(self) -> None:
        """Open the help for the page that is open."""
        self._menu.help()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.geometry = self.saveGeometry()
        self.closed.emit()
        super().closeEvent(event)

    def _build(self) -> None:
        self._rail = Rail(self.tr("Pages"))
        self._rail.chosen.connect(self._on_page_chosen)
        self._stack = QStackedWidget()
        self._status = StatusLine()
        self._status.undo_asked.connect(partial(self._backend.undo, self))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._build_top())
        column.addWidget(self._stack, 1)
        column.addWidget(self._status)
        whole = QHBoxLayout()
        whole.setSpacing(0)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._rail)
        whole.addLayout(column, 1)
        central = QWidget()
        central.setObjectName("canvas")
        central.setLayout(whole)
        self.setCentralWidget(central)
        self._build_pages()

    def _build_top(self) -> QWidget:
        self._search = SearchBox(self.tr("Find a household or a command…"), "Ctrl+K")
        self._search.setFixedWidth(400)
        selector = DaySelector(self.choice)
        parts = row(self._search, None, selector.away, 4, selector)
        top = frame("topbar", parts, (16, 9, 16, 10))
        top.setFixedHeight(56)
        return top

    def _build_pages(self) -> None:
        backend, choice = self._backend, self.choice
        self.board = BoardPage(backend, choice)
        self.days = DaysPage(backend, choice)
        self.households = HouseholdsPage(backend, choice, self._settings)
        self.printing = PrintPage(backend, choice, self._outbox, self._settings)
        settings = SettingsPage(backend, self._settings, self._scanner)
        self._add_page("board", self.tr("Day plan"), "calendar-check", self.board)
        self._add_page("days", self.tr("Days"), "calendar-days", self.days)
        self._add_page("households", self.tr("Candidates"), "id-card", self.households)
        self._add_page("print", self.tr("Print"), "printer", self.printing)
        self._add_page("settings", self.tr("Settings"), "settings", settings, last=True)
        settings.restyled.connect(self.restyled)
        self.board.slip_asked.connect(self.printing.show_slip)
        self.board.household_asked.connect(self._on_household_asked)
        self.board.lists_asked.connect(self._on_lists_asked)
        self.households.slip_asked.connect(self.printing.show_slip)
        self.households.list_asked.connect(self.printing.show_list)
        self.printing.wanted.connect(partial(self.show_page, "print"))
        self.households.interpreters_asked.connect(self._on_interpreters_asked)
        self.households.plan_asked.connect(partial(self.show_page, "board"))
        self._follow_scans()

    def _follow_scans(self) -> None:
        scanning = Scanning(self._backend, self.choice)
        self._scanner.scanned.connect(scanning.look_up)
        scanning.found.connect(self._on_household_asked)
        scanning.said.connect(self._status.say)
        scanning.warned.connect(self._status.warn)

    def _add_page(self, key: str, word: str, icon: str, page: Page, *, last: bool = False) -> None:
        self._pages[key] = page
        self._stack.addWidget(page)
        self._rail.add_page(key, word, icon, last=last)
        page.said.connect(self._status.say)
        page.refused.connect(self._status.warn)

    def _build_menu(self) -> None:
        self._menu = MenuBar(self, self._pages, self._rail.word, self._on_page_chosen)
        self._menu.fill(self._backend, self.choice, self._search)
        self._finder = Finder(
            self._backend, self.choice, self._settings, self._search, self._menu.menus
        )
        self._finder.household_chosen.connect(self._on_household_found)
        self._finder.all_asked.connect(self._on_all_asked)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._alt_alone = event.key() == Qt.Key.Key_Alt
        super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if self._alt_alone and event.key() == Qt.Key.Key_Alt:
            self._menu.toggle()
        super().keyReleaseEvent(event)

    @Slot(str)
    def _on_page_chosen(self, key: str) -> None:
        """Open a page as it is at first: of households, those of the chosen day."""
        if key == "households":
            self.households.search("")
        self.show_page(key)

    @Slot(object)
    def _on_household_found(self, found: FoundHousehold) -> None:
        """Show a household: in the list of the day when it comes then, else alone."""
        words = f"#{found.id}" if found.number is None else ""
        self._show_households(words)
        self.households.select(found.id)

    @Slot(str)
    def _on_all_asked(self, words: str) -> None:
        self._show_households(words)

    def _show_households(self, words: str) -> None:
        self.households.search(words)
        self.show_page("households")
        if table := self.households.findChild(QTableView):
            table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(object)
    def _on_household_asked(self, household_id: int) -> None:
        self._search.clear()
        self._finder.remember(household_id)
        self._show_households("")
        self.households.select(household_id)

    @Slot()
    def _on_interpreters_asked(self) -> None:
        self.show_page("days")
        self.days.book()

    @Slot()
    def _on_lists_asked(self) -> None:
        self.show_page("households")
        self.households.import_lists()

    @Slot(object)
    def _on_done(self, done: Done) -> None:
        self._status.say(describe(done), undo=done.name != "undo")

    @Slot(object)
    def _on_refused(self, refusal: Refusal) -> None:
        self._status.warn(explain(refusal))

    @Slot(object)
    def _on_failed(self, _error: Exception) -> None:
        self._status.warn(
            self.tr("Something went wrong in the program. What was saved before is safe.")
        )
