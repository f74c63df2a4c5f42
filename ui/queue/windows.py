"""The windows beside the queue's page: the waiting room's, and the landlord's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ui.queue.waiting_room import WaitingRoom

if TYPE_CHECKING:
    from ui.queue.queue_page import QueuePage


class QueueWindows(QObject):
    """Opens them for the day that is shown; they go on while other pages are open."""

    def __init__(self, page: QueuePage) -> None:
        super().__init__(page)
        self._page = page
        self.waiting_room: WaitingRoom | None = None

    @Slot()
    def open_waiting_room(self) -> None:
        """Show the calls on the second screen."""
        page = self._page
        if page.board is not None:
            now = page.backend.workspace.clock
            self.waiting_room = WaitingRoom(page.backend, page.board.day_id, now, page.window())
            self.waiting_room.show_to_room()
