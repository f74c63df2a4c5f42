"""The pages of the window, each made when it is first wanted, and what ties them together."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property, partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.days.queries import DayRow
from ui.checklists.documents_page import DocumentsPage
from ui.core.backend import Backend
from ui.core.outbox import Outbox
from ui.core.page import Page
from ui.core.scanner import Scanner
from ui.core.settings import Settings
from ui.days.day_choice import DayChoice
from ui.days.days_page import DaysPage
from ui.figures.page import FiguresPage
from ui.followup.page import FollowUpPage
from ui.front_desk import FrontDesk
from ui.households.card.page import CardPage
from ui.households.households_page import HouseholdsPage
from ui.households.opening import Opening
from ui.office.settings_page import SettingsPage
from ui.place import places
from ui.queue.queue_page import QueuePage
from ui.slips.outbox_words import OutboxWords
from ui.slips.print_page import PrintPage
from ui.slips.scanning import Scanning
from ui.timetable.board_page import BoardPage

P = TypeVar("P", bound=Page)

ATTRIBUTES = {"print": "printing"}
"""Keys that no name can be."""
BREATH = 100
"""Milliseconds between pages that are made ahead."""


class Pages(QObject):
    """Gives the pages by key, or each by its own name.

    `made` gives a page as soon as it is there, `asked` the key of one that is to be shown; `open`
    is the key of the one that is. `restyled` asks for another language or theme, `zoomed` for
    another size (per cent). `said`, `noted` (beside what was said last) and `warned` are for the
    status line.
    """

    made = Signal(str, object)
    asked = Signal(str)
    said, noted, warned = Signal(str), Signal(str), Signal(str)
    restyled = Signal()
    zoomed, other_asked = Signal(int), Signal()
    open = "board"

    def __init__(
        self, window: QWidget, backend: Backend, scanner: Scanner, outbox: Outbox,
        settings: Settings,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._backend, self._settings, self._outbox = backend, settings, outbox
        self._scanner, self._greeted = scanner, False
        self.places = places()
        self.choice = DayChoice(backend, self)
        self.choice.changed.connect(self._on_day_changed)
        self.choice.session_asked.connect(self._on_session_asked)
        self.opening = Opening(self)
        self._outbox_words = OutboxWords(outbox, self)
        self._outbox_words.said.connect(self.said)
        self._outbox_words.warned.connect(self.warned)
        self.desk = FrontDesk(window, backend, self.choice, outbox, lambda: self.printing.printer)
        self.desk.said.connect(self.noted)
        self.desk.warned.connect(self.warned)
        self.desk.slip_asked.connect(self._on_slip_asked)
        self.desk.household_asked.connect(self.opening.open)
        self._scanning = Scanning(backend, self.choice)
        self._scanning.found.connect(self.opening.show_in_list)
        self._scanning.said.connect(self.said)
        self._scanning.warned.connect(self.warned)
        scanner.scanned.connect(self._on_scanned)

    def __getitem__(self, key: str) -> Page:
        """Give a page; it is made if it is not there yet."""
        page: Page = getattr(self, ATTRIBUTES.get(key, key))
        return page

    def __iter__(self) -> Iterator[str]:
        """Give the keys, in the order of the rail."""
        return iter(self.places)

    def made_so_far(self) -> list[Page]:
        """Give the pages that are there."""
        return [self[key] for key in self if ATTRIBUTES.get(key, key) in self.__dict__]

    def make_all(self) -> None:
        """Make the pages that are not there yet."""
        for key in self:
            self[key]

    def make_ahead(self) -> None:
        """Make the pages that are not there yet, one at a time while nothing else is done."""
        left = [key for key in self if ATTRIBUTES.get(key, key) not in self.__dict__]
        if left and not self._backend.is_busy:
            self[left[0]]
        if left:
            QTimer.singleShot(BREATH, self, self.make_ahead)

    @cached_property
    def queue(self) -> QueuePage:
        """The queue of the day."""
        page = QueuePage(self._backend, self.choice, self._settings)
        page.slip_asked.connect(self._on_slip_asked)
        page.household_asked.connect(self.opening.open)
        page.follow_up_asked.connect(self._on_follow_up_asked)
        self.desk.serve_queue(page)
        return self._take("queue", page)

    @cached_property
    def board(self) -> BoardPage:
        """The plan of the day."""
        page = BoardPage(self._backend, self.choice)
        page.slip_asked.connect(self._on_slip_asked)
        page.household_asked.connect(self.opening.open)
        page.lists_asked.connect(self._on_lists_asked)
        self.desk.serve_board(page)
        return self._take("board", page)

    @cached_property
    def days(self) -> DaysPage:
        """The days and their series."""
        return self._take("days", DaysPage(self._backend, self.choice, self._outbox))

    @cached_property
    def households(self) -> HouseholdsPage:
        """The list of candidates."""
        page = HouseholdsPage(self._backend, self.choice, self._settings, self.desk.booking)
        page.card_asked.connect(self.opening.open)
        page.slip_asked.connect(self._on_slip_asked)
        page.list_asked.connect(self._on_list_asked)
        page.interpreters_asked.connect(self._on_interpreters_asked)
        page.plan_asked.connect(partial(self.asked.emit, "board"))
        self.desk.serve_households(page)
        return self._take("households", page)

    @cached_property
    def card(self) -> CardPage:
        """One household."""
        page = CardPage(self._backend, self.choice, self._outbox, self.desk.booking)
        page.card_asked.connect(self.opening.open)
        page.left.connect(self.opening.leave)
        page.slip_asked.connect(self._on_slip_asked)
        page.move_asked.connect(self._on_move_asked)
        self.desk.serve_card(page)
        return self._take("card", page)

    @cached_property
    def documents(self) -> DocumentsPage:
        """The papers of the day's households, and the list of all that can be asked for."""
        page = DocumentsPage(self._backend, self.choice, self._outbox)
        page.card_asked.connect(self.opening.open)
        page.lists_asked.connect(self._on_lists_asked)
        return self._take("documents", page)

    @cached_property
    def printing(self) -> PrintPage:
        """Paper."""
        page = PrintPage(self._backend, self.choice, self._outbox, self._settings)
        page.wanted.connect(partial(self.asked.emit, "print"))
        return self._take("print", page)

    @cached_property
    def followup(self) -> FollowUpPage:
        """What came of the days, and who still needs help."""
        page = FollowUpPage(self._backend, self.choice, self._outbox)
        page.card_asked.connect(self.opening.open)
        page.announce_asked.connect(lambda: self.printing.show_document("poster"))
        return self._take("followup", page)

    @cached_property
    def figures(self) -> FiguresPage:
        """What the days come to, without a name."""
        return self._take("figures", FiguresPage(self._backend, self.choice))

    @cached_property
    def settings(self) -> SettingsPage:
        """What is set for the office and for this PC."""
        page = SettingsPage(self._backend, self._settings, self._scanner, self._outbox)
        page.restyled.connect(self.restyled)
        page.zoomed.connect(self.zoomed)
        page.other_asked.connect(self.other_asked)
        return self._take("settings", page)

    def _take(self, key: str, page: P) -> P:
        page.said.connect(self.said)
        page.refused.connect(self.warned)
        self.made.emit(key, page)
        return page

    @Slot(str)
    def _on_scanned(self, code: str) -> None:
        """Note who is here on the page of the queue; elsewhere show whose slip it is."""
        if self.open == "queue":
            self.queue.acts.arrive(code=code)
        else:
            self._scanning.look_up(code)

    @Slot(object)
    def _on_day_changed(self, day: DayRow | None) -> None:
        """Go to the queue, once, when today is a registration day."""
        if day is not None and day.date == self.choice.today and not self._greeted:
            self._greeted = True
            self.asked.emit("queue")

    @Slot(object)
    def _on_slip_asked(self, appointment_id: int) -> None:
        self.printing.show_slip(appointment_id)

    @Slot(object, str)
    def _on_list_asked(self, household_ids: tuple[int, ...], shown_as: str) -> None:
        self.printing.show_list(household_ids, shown_as)

    @Slot(object)
    def _on_move_asked(self, appointment_id: int) -> None:
        self.asked.emit("board")
        self.board.choose(appointment_id)

    @Slot()
    def _on_session_asked(self) -> None:
        self.asked.emit("followup")
        self.followup.show_day()

    @Slot(int)
    def _on_follow_up_asked(self, number: int) -> None:
        self.asked.emit("followup")
        self.followup.look_for(f"{number:03d}")

    @Slot()
    def _on_interpreters_asked(self) -> None:
        self.asked.emit("days")
        self.days.book()

    @Slot()
    def _on_lists_asked(self) -> None:
        self.asked.emit("households")
        self.households.import_lists()
