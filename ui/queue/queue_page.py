"""The queue: who is here, who is next, which desk is free. The page of a registration day."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget
from typing_extensions import override

from planner.days.queries import DayRow
from planner.queue.arrivals import Arrival, Arrived
from planner.queue.board import queue_board
from planner.queue.board_rows import QueueBoard, QueueRow, Tab
from planner.queue.card import QueueCard, queue_card
from ui.core.backend import Backend
from ui.core.language import spoken
from ui.core.page import Page, column
from ui.core.settings import Settings
from ui.days.day_choice import DayChoice
from ui.days.nobody_comes import NobodyComes, is_session
from ui.queue.arrive_box import Stranger
from ui.queue.band import Band
from ui.queue.closing import Closing
from ui.queue.keys import QueueKeys
from ui.queue.live import EVERY, SHOWS, LiveQueue
from ui.queue.queue_acts import QueueActs
from ui.queue.queue_head import QueueHead
from ui.queue.queue_panel import QueuePanel
from ui.queue.windows import QueueWindows
from ui.widgets.beside import Beside
from ui.widgets.tabs import PADDING


class QueuePage(Page):
    """Shows the queue of today's day, and that of another to be looked at.

    `stranger_came` says that somebody without an appointment is at the door; `paper_made` gives a
    name and a PDF to be printed or kept, `follow_up_asked` the number of a household.
    """

    SHOWS = SHOWS
    slip_asked = Signal(object)
    household_asked = Signal(object)
    stranger_came = Signal(object)
    follow_up_asked = Signal(int)
    paper_made = Signal(str, object)

    def __init__(self, backend: Backend, choice: DayChoice, settings: Settings) -> None:
        super().__init__(backend)
        self._choice, self._settings = choice, settings
        self._asked = 0
        self._shown: int | None = None
        self.board: QueueBoard | None = None
        self.windows, self.closing = QueueWindows(self), Closing(self)
        self.acts = QueueActs(backend, self)
        self.acts.arrived.connect(self.answer)
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
        nobody = day is None or is_session(day)
        self.head.receive(nobody=nobody)
        if day is None or nobody:
            self._states.setCurrentIndex(1)
            self.panel.show_nobody()
            return
        if self.isVisible():
            self._asked += 1
            work = partial(queue_board, day_id=day.id, now=self._backend.workspace.clock())
            self._backend.ask(self, work, partial(self._show, self._asked))

    @property
    def backend(self) -> Backend:
        """The planner behind the page."""
        return self._backend

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
        elif self.arriving.box.isEnabled():
            self.arriving.ask()

    @Slot(object)
    def answer(self, arrival: Arrival) -> None:
        """Say over the full width what came of an arrival, and show the household."""
        self.band.answer(arrival)
        if arrival.result is Arrived.AMBIGUOUS:
            self.arriving.ask([id_ for id_, _, _ in arrival.choices])
        elif arrival.appointment_id and self.board and arrival.date is None:
            self.choose(arrival.appointment_id)

    @Slot()
    def let_in(self) -> None:
        """Let in somebody nobody expects."""
        if self.board is not None and self.board.is_today:
            self.stranger_came.emit(Stranger())

    def _build(self) -> None:
        self.head = QueueHead(self.tr("Queue"), self._backend, self._choice)
        self.arriving = self.head.arriving
        self.arriving.picked.connect(lambda id_: self.acts.arrive(appointment_id=id_))
        self.arriving.stranger.connect(self.stranger_came)
        self.head.stranger_asked.connect(self.let_in)
        self.live, self.panel = LiveQueue(), QueuePanel()
        self.lanes, self._table, self._tabs = self.live.lanes, self.live.table, self.live.tabs
        self.lanes.chosen.connect(self.choose)
        self._tabs.chosen.connect(self._on_tab)
        self._table.chosen.connect(self._on_chosen)
        self._table.opened.connect(lambda _row: self.key_acts.do_main())
        self.panel.slip_asked.connect(self.slip_asked)
        self.panel.household_asked.connect(self.household_asked)
        self._lay_out()
        self.band = Band(self)

    def _lay_out(self) -> None:
        self._waits = NobodyComes(self._choice)
        self._states = QStackedWidget()
        for part in (self.live, self._waits):
            self._states.addWidget(part)
        main = column(margins=(16 - PADDING, 14, 16, 12))
        self.head.setContentsMargins(PADDING, 0, 0, 0)
        main.addWidget(self.head)
        main.addWidget(self._states, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.beside = Beside(main, self.panel)
        self.beside.narrowed.connect(self.live.show_narrow)
        whole.addWidget(self.beside)

    def _show(self, asked: int, board: QueueBoard) -> None:
        if asked != self._asked:
            return
        other = self.board is None or board.day_id != self.board.day_id
        self.board = self.acts.board = board
        self.head.show_board(board)
        self._states.setCurrentIndex(0)
        self.live.show_board(board, self.own_desk)
        if other:
            somebody = (tab for tab in Tab if board.count(tab) and not board.is_today)
            self.choose_tab(next(somebody, Tab.HERE))
        if self._shown is not None and self.selected() is None:
            self._shown = None
        self._show_panel()

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
            seen = self.board.forecast.households.get(card.id) if self.board else None
            self.panel.show_card(card, words, able=able, seen=seen)

    @Slot(int)
    def _on_tab(self, place: int) -> None:
        self.live.tab = list(Tab)[place]
        self._table.clearSelection()
        if self.board:
            self.live.show_rows(self.board)
        self._table.select_key(self._shown)

    @Slot(object)
    def _on_chosen(self, row: QueueRow | None) -> None:
        if row is not None and row.id != self._shown:
            self._shown = row.id
            self._show_panel()

    @Slot(object)
    def _on_day_changed(self, day: DayRow | None) -> None:
        if day is None or self.board is None or day.id != self.board.day_id:
            self._shown = None
        self.reload()

    @Slot()
    def _on_tick(self) -> None:
        if self.isVisible() and self.board and self.board.is_today:
            self.reload()
