"""The queue: who is here, who is next, which desk is free. The page of a registration day."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from planner.clock import here
from planner.days.queries import DayRow
from planner.queue.arrivals import Arrival
from planner.queue.board import queue_board
from planner.queue.board_rows import QueueBoard, QueueRow, Tab
from planner.queue.card import QueueCard, queue_card
from planner.times import clock
from ui.core.backend import Backend
from ui.core.language import spoken
from ui.core.page import Page, column, title_row
from ui.core.settings import Settings
from ui.days.day_choice import DayChoice
from ui.queue.arrive_box import ArriveBox
from ui.queue.band import Band
from ui.queue.keys import QueueKeys
from ui.queue.lanes import Lanes
from ui.queue.queue_acts import QueueActs
from ui.queue.queue_panel import QueuePanel
from ui.queue.queue_table import QueueTable
from ui.queue.summary import Summary
from ui.queue.waiting_room import WaitingRoom
from ui.queue.words import tab_words
from ui.widgets.beside import Beside
from ui.widgets.button import Button
from ui.widgets.elided import Elided
from ui.widgets.frames import EmptyState, label
from ui.widgets.table import table_card
from ui.widgets.tabs import Tabs

EVERY = 15_000
"""Milliseconds after which minutes are counted anew."""


class QueuePage(Page):
    """Shows the queue of today's day, and that of another to be looked at."""

    SHOWS = frozenset({"appointment", "desk_visit", "queue_event", "registration_day", "desk",
                       "household", "person", "tick", "slip_issue", "interpreter_presence",
                       "landlord", "absence"})  # fmt: skip
    slip_asked = Signal(object)
    household_asked = Signal(object)

    def __init__(self, backend: Backend, choice: DayChoice, settings: Settings) -> None:
        super().__init__(backend)
        self._choice, self._settings = choice, settings
        self._asked = 0
        self._tab = Tab.HERE
        self._shown: int | None = None
        self.board: QueueBoard | None = None
        self.waiting_room: WaitingRoom | None = None
        self.acts = QueueActs(backend, self)
        self.acts.arrived.connect(self._on_arrived)
        self._build()
        self.key_acts = QueueKeys(self)
        self._ticking = QTimer(self, interval=EVERY)
        self._ticking.timeout.connect(self._on_tick)
        self._ticking.start()
        choice.follow(self._on_day_changed)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self._table, self._table.setFocus)
        self.reload()

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        return (("F7", self.tr("Arrived")), ("F9", self.tr("Call next")),
                ("Shift+F9", self.tr("Call again")), ("F6", self.tr("Panel")),
                ("F1", self.tr("Help")))  # fmt: skip

    @override
    def reload(self) -> None:
        day = self._choice.day
        if day is None:
            self._states.setCurrentIndex(1)
            return
        if self.isVisible():
            self._asked += 1
            work = partial(queue_board, day_id=day.id, now=self._backend.workspace.clock())
            self._backend.ask(self, work, partial(self._show, self._asked))

    @property
    def own_desk(self) -> int:
        """The number of the desk at which this PC stands, or 0."""
        return self._settings.own_desk

    def selected(self) -> QueueRow | None:
        """Give the household in the panel, as it is now."""
        return self.board.row(self._shown) if self.board else None

    def choose(self, appointment_id: int | None) -> None:
        """Show a household in the panel, and in the list if its tab is open."""
        self._shown = appointment_id
        self._table.select_key(appointment_id)
        self._show_panel()

    def choose_tab(self, tab: Tab) -> None:
        """Open a tab."""
        self._tabs.choose(list(Tab).index(tab))

    def ask_arrival(self) -> None:
        """Note the chosen household as here if it is expected, else ask who it is."""
        row = self.selected()
        if row and self._table.hasFocus() and row.tab in (Tab.EXPECTED, Tab.LATE):
            self.acts.arrive(appointment_id=row.id)
        else:
            self.arriving.ask()

    def open_waiting_room(self) -> None:
        """Show the calls on the second screen; they go on there while other pages are open."""
        if self.board is not None:
            now = self._backend.workspace.clock
            self.waiting_room = WaitingRoom(self._backend, self.board.day_id, now, self.window())
            self.waiting_room.show_to_room()

    def _build(self) -> None:
        self._clock, self._summary = label("", "clock"), Elided("muted")
        self.arriving = ArriveBox(self)
        self.arriving.picked.connect(lambda id_: self.acts.arrive(appointment_id=id_))
        arrived = Button(self.tr("Arrived"), key="F7")
        arrived.clicked.connect(self.arriving.ask)
        self.lanes, self._table, self.panel = Lanes(), QueueTable(), QueuePanel()
        self.lanes.chosen.connect(self.choose)
        self._tabs = Tabs([tab_words(tab) for tab in Tab])
        self._tabs.choose(list(Tab).index(self._tab))
        self._tabs.chosen.connect(self._on_tab)
        self._table.chosen.connect(self._on_chosen)
        self._table.opened.connect(lambda _row: self.key_acts.do_main())
        self.panel.slip_asked.connect(self.slip_asked)
        self.panel.household_asked.connect(self.household_asked)
        self._lay_out(arrived)
        self.band = Band(self)

    def _lay_out(self, arrived: Button) -> None:
        live = QWidget()
        inner = QVBoxLayout(live)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        inner.addWidget(self.lanes)
        inner.addWidget(self._tabs)
        inner.addWidget(table_card(self._table), 1)
        self._waits = EmptyState(self.tr("There is no registration day yet. Plan one under Days."))
        self._states = QStackedWidget()
        for part in (live, self._waits):
            self._states.addWidget(part)
        main = column()
        head = title_row(self.tr("Queue"), self._clock, self._summary, None)
        head.addWidget(self.arriving.box)
        head.addWidget(arrived)
        main.addLayout(head)
        main.addWidget(self._states, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.beside = Beside(main, self.panel)
        whole.addWidget(self.beside)

    def _show(self, asked: int, board: QueueBoard) -> None:
        if asked != self._asked:
            return
        self.board = self.acts.board = board
        self._clock.setText(clock(here(board.now)[1]) if board.is_today else "")
        self._summary.show_text(Summary().words(board))
        self._states.setCurrentIndex(0)
        self.lanes.show_lanes(board.lanes, self.own_desk)
        self.arriving.show_rows(board.rows)
        for place, tab in enumerate(Tab):
            role = "late" if tab is Tab.LATE else ""
            self._tabs.show_count(place, board.count(tab), role)
        self._show_rows()
        if self._shown is not None and self.selected() is None:
            self._shown = None
        self._show_panel()

    def _show_rows(self) -> None:
        if self.board:
            rows = [row for row in self.board.rows if row.tab is self._tab]
            self._table.show_queue(rows, self.board.rows)

    def _show_panel(self) -> None:
        if self._shown is None or self.board is None:
            self.panel.show_nobody()
            return
        work = partial(queue_card, day_id=self.board.day_id, appointment_id=self._shown,
                       now=self._backend.workspace.clock(), language=spoken())  # fmt: skip
        self._backend.ask(self, work, self._show_card, lambda _: self.panel.show_nobody())

    def _show_card(self, card: QueueCard) -> None:
        row = self.selected()
        if row is not None and row.id == card.id:
            words, able = self.key_acts.main_words(row)
            self.panel.show_card(card, words, able=able)

    @Slot(int)
    def _on_tab(self, place: int) -> None:
        self._tab = list(Tab)[place]
        self._table.clearSelection()
        self._show_rows()
        self._table.select_key(self._shown)

    @Slot(object)
    def _on_chosen(self, row: QueueRow | None) -> None:
        if row is not None and row.id != self._shown:
            self._shown = row.id
            self._show_panel()

    @Slot(object)
    def _on_arrived(self, arrival: Arrival) -> None:
        self.band.answer(arrival)
        if arrival.appointment_id and self.board and arrival.date is None:
            self.choose(arrival.appointment_id)

    @Slot(object)
    def _on_day_changed(self, day: DayRow | None) -> None:
        if day is None or self.board is None or day.id != self.board.day_id:
            self._shown = None
        self.reload()

    @Slot()
    def _on_tick(self) -> None:
        if self.isVisible() and self.board and self.board.is_today:
            self.reload()
