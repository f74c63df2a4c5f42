"""The window: rail, search, day and status line around the pages; owns no data."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QMainWindow
from typing_extensions import override

from planner.errors import Refusal
from planner.undoing import Done
from ui.checklists.documents_page import DocumentsPage
from ui.core.backend import Backend
from ui.core.outbox import Outbox
from ui.core.page import Page
from ui.core.refusals import describe, explain
from ui.core.scanner import Scanner
from ui.core.settings import Settings
from ui.core.zoom import STEPS, step
from ui.days.day_choice import DayChoice
from ui.days.days_page import DaysPage
from ui.figures.page import FiguresPage
from ui.followup.page import FollowUpPage
from ui.front_desk import FrontDesk
from ui.households.card.page import CardPage
from ui.households.households_page import HouseholdsPage
from ui.households.opening import Opening
from ui.menu_bar import MenuBar
from ui.office.settings_page import SettingsPage
from ui.queue.queue_page import QueuePage
from ui.search.finder import Finder
from ui.shell import Shell
from ui.slips.print_page import PrintPage
from ui.slips.scanning import Scanning
from ui.timetable.board_page import BoardPage


class MainWindow(QMainWindow):
    """Shows one page at a time.

    `restyled` asks for another language or theme, `zoomed` for another size (per cent).
    """

    restyled = Signal()
    zoomed = Signal(int)
    closed = Signal()

    def __init__(
        self, backend: Backend, settings: Settings, outbox: Outbox, scanner: Scanner
    ) -> None:
        super().__init__()
        self._backend, self._settings = backend, settings
        self._outbox, self._scanner = outbox, scanner
        self.choice = DayChoice(backend, self)
        self._pages: dict[str, Page] = {}
        self._words: dict[str, str] = {}
        self._open_page, self._alt_alone = "", False
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
        self._open_page, page = key, self._pages[key]
        self._stack.setCurrentWidget(page)
        self._rail.show_page(page.PLACE or key)
        self._menu.show_page(key)
        self._finder.show_page(key)
        self._status.show_keys(page.keys())
        self._settings.page = page.PLACE or key

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
        self._shell = Shell(self.choice)
        self._rail, self._stack = self._shell.rail, self._shell.stack
        self._search, self._status = self._shell.search, self._shell.status
        self._rail.chosen.connect(self._on_page_chosen)
        self._status.undo_asked.connect(partial(self._backend.undo, self))
        self.setCentralWidget(self._shell)
        self._build_pages()

    def _build_pages(self) -> None:
        backend, choice = self._backend, self.choice
        self.queue = QueuePage(backend, choice, self._settings)
        self.board = BoardPage(backend, choice)
        self.days = DaysPage(backend, choice, self._outbox)
        self.documents = DocumentsPage(backend, choice, self._outbox)
        self.printing = PrintPage(backend, choice, self._outbox, self._settings)
        self.desk = FrontDesk(self, backend, choice, self.printing, self._status)
        self.households = HouseholdsPage(backend, choice, self._settings, self.desk.booking)
        self.card = CardPage(backend, choice, self._outbox, self.desk.booking)
        self.followup = FollowUpPage(backend, choice, self._outbox)
        self.figures = FiguresPage(backend, choice)
        self.settings = SettingsPage(backend, self._settings, self._scanner)
        self.desk.serve(self.households, self.card, self.board)
        self._arrange_pages()
        self._connect_desk()
        self._connect_pages()

    def _arrange_pages(self) -> None:
        self._add_page("queue", self.tr("Queue"), "users", self.queue)
        self._add_page("board", self.tr("Day plan"), "calendar-check", self.board)
        self._add_page("days", self.tr("Days"), "calendar-days", self.days)
        self._add_page("households", self.tr("Candidates"), "id-card", self.households)
        self._add_page("card", self.tr("Household card"), "", self.card)
        self._add_page("documents", self.tr("Documents"), "list-checks", self.documents)
        self._add_page("print", self.tr("Print"), "printer", self.printing)
        self._add_page("followup", self.tr("Follow-up"), "heart-handshake", self.followup)
        self._add_page("figures", self.tr("Figures"), "chart-column", self.figures)
        self._add_page("settings", self.tr("Settings"), "settings", self.settings, last=True)
        self.settings.restyled.connect(self.restyled)
        self.settings.zoomed.connect(self.zoomed)

    def _connect_desk(self) -> None:
        self._opening = Opening(self.households, self.card, self.show_page, lambda: self._open_page)
        for page in (self.desk, self.queue, self.board):
            page.slip_asked.connect(self._on_slip_asked)
            page.household_asked.connect(self._opening.open)

    def _connect_pages(self) -> None:
        self.queue.begun.connect(partial(self.show_page, "queue"))
        self.board.lists_asked.connect(self._on_lists_asked)
        for page in (self.documents, self.followup):
            page.card_asked.connect(self._opening.open)
        self.documents.lists_asked.connect(self._on_lists_asked)
        self.households.slip_asked.connect(self._on_slip_asked)
        self.households.list_asked.connect(self.printing.show_list)
        self.printing.wanted.connect(partial(self.show_page, "print"))
        self.card.slip_asked.connect(self._on_slip_asked)
        self.card.move_asked.connect(self._on_move_asked)
        self.households.interpreters_asked.connect(self._on_interpreters_asked)
        self.households.plan_asked.connect(partial(self.show_page, "board"))
        self._follow_scans()

    def _follow_scans(self) -> None:
        scanning = Scanning(self._backend, self.choice)
        self._scanner.scanned.connect(partial(self.queue.scan, otherwise=scanning.look_up))
        scanning.found.connect(self._opening.show_in_list)
        scanning.said.connect(self._status.say)
        scanning.warned.connect(self._status.warn)

    def _add_page(self, key: str, word: str, icon: str, page: Page, *, last: bool = False) -> None:
        self._pages[key], self._words[key] = page, word
        self._stack.addWidget(page)
        if not page.PLACE:
            self._rail.add_page(key, word, icon, last=last)
        page.said.connect(self._status.say)
        page.refused.connect(self._status.warn)
        page.keys_changed.connect(lambda: self._status.show_keys(page.keys()))

    def _build_menu(self) -> None:
        self._menu = MenuBar(self, self._pages, self._words.__getitem__, self._on_page_chosen)
        self._menu.fill(self._backend, self.choice, self._search, self.desk.quick_add)
        self._menu.zoom_asked.connect(self._on_zoom_asked)
        parts = self._backend, self.choice, self._settings, self._search, self._menu.menus
        self._finder = Finder(*parts)
        self._finder.household_chosen.connect(self._opening.open_found)
        self._finder.all_asked.connect(self._opening.list_all)
        self._opening.opened.connect(self._finder.remember)

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
            self.households.search("")
        self.show_page(key)

    @Slot(object)
    def _on_slip_asked(self, appointment_id: int) -> None:
        self.printing.show_slip(appointment_id)

    @Slot(object)
    def _on_move_asked(self, appointment_id: int) -> None:
        self.show_page("board")
        self.board.choose(appointment_id)

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
        self._status.say(describe(done), undo=done.stands)

    @Slot(object)
    def _on_refused(self, refusal: Refusal) -> None:
        self._status.warn(explain(refusal))

    @Slot(object)
    def _on_failed(self, _error: Exception) -> None:
        words = self.tr("Something went wrong in the program. What was saved before is safe.")
        self._status.warn(words)
