"""Looking back on the day that is shown, and closing it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from planner.queue.review.review import day_review
from planner.queue.review.views import DayReview
from ui.core.language import spoken
from ui.queue.review_sheet import ReviewSheet

if TYPE_CHECKING:
    from ui.queue.queue_page import QueuePage


class Closing(QObject):
    """Opens the review over the page; who is chosen in it is shown on the page."""

    def __init__(self, page: QueuePage) -> None:
        super().__init__(page)
        self._page = page

    @Slot()
    def open(self) -> None:
        """Show how the day went, and what stands in the way of closing it."""
        page = self._page
        if page.board is not None:
            now = page.backend.workspace.clock()
            work = partial(day_review, day_id=page.board.day_id, now=now, language=spoken())
            page.backend.ask(page, work, self._show)

    def _show(self, found: DayReview) -> None:
        sheet = ReviewSheet(self._page, self._page.backend, found)
        sheet.chosen.connect(self._on_chosen)
        sheet.follow_up_asked.connect(self._page.follow_up_asked)
        sheet.paper_made.connect(self._page.paper_made)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    @Slot(object)
    def _on_chosen(self, appointment_id: int) -> None:
        page = self._page
        if row := page.board.row(appointment_id) if page.board else None:
            page.choose_tab(row.tab)
            page.choose(appointment_id)
