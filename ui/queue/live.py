"""The middle of the queue's page: desks, tabs, the list, and what deserves attention under it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.queue.board_rows import QueueBoard, Tab
from ui.queue.lanes import Lanes
from ui.queue.notice_bar import NoticeBar
from ui.queue.queue_table import QueueTable
from ui.queue.words import nobody_words, tab_words
from ui.widgets.drop_tabs import DropTabs
from ui.widgets.frames import label, row
from ui.widgets.table import table_card
from ui.widgets.tabs import PADDING

SHOWS = frozenset({"appointment", "desk_visit", "queue_event", "registration_day", "desk",
                   "household", "person", "tick", "slip_issue", "interpreter_presence",
                   "landlord", "absence"})  # fmt: skip
"""The tables that a running queue shows."""

EVERY = 15_000
"""Milliseconds after which minutes are counted anew."""


LEAST_TABLE = 112
"""Pixels for the head and two rows, where there is little room and a notice under them."""


class LiveQueue(QWidget):
    """Holds `lanes`, `tabs`, `table` and `notices`; `tab` is the one that is open."""

    def __init__(self) -> None:
        super().__init__()
        self.tab, self._narrow = Tab.HERE, False
        self.lanes, self.table, self.notices = Lanes(), QueueTable(), NoticeBar()
        words = [tab_words(tab) for tab in Tab]
        self.tabs = DropTabs(words, self.tr("Who is shown"), self.tr("Desks"))
        self.tabs.choose(list(Tab).index(self.tab))
        self._nobody = label("", "muted", wrap=True)
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nobody.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        QVBoxLayout(self.table.viewport()).addWidget(self._nobody)
        self._lay_out()
        self.tabs.turned.connect(self.show_desks)

    def _lay_out(self) -> None:
        """Put all but the tabs as far from the edge as the words on these."""
        self._inner = QVBoxLayout(self)
        self._inner.setContentsMargins(0, 0, 0, 0)
        self._inner.setSpacing(8)
        self._households = table_card(self.table)
        for part, stretch in ((self.lanes, 0), (self._households, 1), (self.notices, 0)):
            line = row(part)
            line.setContentsMargins(PADDING, 0, 0, 0)
            self._inner.addLayout(line, stretch)
        self._inner.addStretch()
        self._inner.insertWidget(1, self.tabs)

    @Slot(bool)
    def show_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a signal's slot
        """Show one list under a drop-down, where there is no room for a panel: a tab or desks."""
        self._narrow = narrow
        self._inner.removeWidget(self.tabs)
        self._inner.insertWidget(0 if narrow else 1, self.tabs)
        self.lanes.show_listed(narrow)
        self.tabs.show_listed(narrow)
        self.table.setMinimumHeight(LEAST_TABLE if narrow else 0)
        self.show_desks(on=False)

    @Slot(bool)
    def show_desks(self, on: bool) -> None:  # noqa: FBT001 - a signal's slot
        """Show the desks, and the households unless there is room for one of both."""
        self.lanes.setVisible(on or not self._narrow)
        self._households.setHidden(on and self._narrow)

    def show_board(self, board: QueueBoard, own_desk: int) -> None:
        """Show the queue as it is now."""
        self.lanes.show_board(board, own_desk)
        for place, tab in enumerate(Tab):
            role = "late" if tab is Tab.LATE else ""
            self.tabs.show_count(place, board.count(tab), role)
        self.show_rows(board)
        self.notices.show_notices(board.notices)

    def show_rows(self, board: QueueBoard) -> None:
        """Show the households of the tab that is open."""
        rows = [row for row in board.rows if row.tab is self.tab]
        self.table.show_queue(rows, board.rows)
        self._nobody.setText("" if rows else nobody_words(self.tab))
