"""The windows beside the queue's page: the waiting room's, and the landlord's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from planner.queue.board_rows import LaneDesk
from ui.queue.landlord_window import LandlordWindow
from ui.queue.waiting_room import WaitingRoom

if TYPE_CHECKING:
    from ui.queue.queue_page import QueuePage


class QueueWindows(QObject):
    """Opens them for the day that is shown; they go on while other pages are open."""

    def __init__(self, page: QueuePage) -> None:
        super().__init__(page)
        self._page = page
        self.waiting_room: WaitingRoom | None = None
        self.landlords: QWidget | None = None

    @Slot()
    def open_waiting_room(self) -> None:
        """Show the calls on the second screen."""
        page = self._page
        for open_already in page.window().findChildren(WaitingRoom):
            open_already.close()
        if page.board is not None:
            now = page.backend.workspace.clock
            self.waiting_room = WaitingRoom(page.backend, page.board.day_id, now, page.window())
            self.waiting_room.show_to_room()

    @Slot()
    def open_landlords(self) -> None:
        """Show one desk as its landlord sees it: the desk in focus, this PC's own, or one asked."""
        self._page.key_acts.with_desk(self._open_landlords)

    def _open_landlords(self, desk: LaneDesk) -> None:
        page = self._page
        if page.board is not None:
            self.landlords = LandlordWindow(page.backend, page.board.day_id, desk.id, page.window())
            self.landlords.setWindowFlag(Qt.WindowType.Window)
            self.landlords.show()
