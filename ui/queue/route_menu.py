"""What can be changed of a household's way while the day goes on, as a menu over its route."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from planner.kinds import VisitState
from planner.queue.aside import Reason
from planner.queue.board_rows import DeskStatus, LaneDesk, QueueBoard, Status
from planner.queue.card import CardStop, QueueCard
from ui.queue.words import reason_words

if TYPE_CHECKING:
    from ui.queue.queue_page import QueuePage

HERE = (Status.WAITING, Status.CALLED, Status.AT_DESK, Status.ON_HOLD)
UNDER_WAY = (VisitState.CALLED, VisitState.AT_DESK)
WHY = (Reason.NOT_NEEDED, Reason.LANDLORD, Reason.OTHER)
"""Why a landlord is left out; the other reasons are for who comes back in a moment."""


class RouteChange(NamedTuple):
    """Something that can be done: its words, and the deed."""

    words: str
    do: Callable[[], None]


class RouteMenu(QObject):
    """Offers a desk, leaving a landlord out or taking it up again, and expecting somebody."""

    def __init__(self, page: QueuePage) -> None:
        super().__init__(page)
        self._page, self._acts = page, page.acts

    @Slot()
    def open(self) -> None:
        """Open the menu for the household that is shown."""
        card, board, row = self._page.panel.card, self._page.board, self._page.selected()
        if card is None or board is None or row is None or card.id != row.id:
            return
        menu = QMenu(self._page)
        for change in self.changes(card, board):
            menu.addAction(change.words.replace("&", "&&")).triggered.connect(change.do)
        if menu.isEmpty():
            menu.addAction(self.tr("Nothing of this route can be changed now")).setEnabled(False)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._page.panel.route_corner())
        menu.setActiveAction(menu.actions()[0])

    def changes(self, card: QueueCard, board: QueueBoard) -> Iterator[RouteChange]:
        """List what can be done with a household now."""
        if card.status is Status.NOT_COME:
            yield RouteChange(
                self.tr("Expect it after all"), partial(self._acts.expect_again, card.id)
            )
        if card.status not in HERE:
            return
        free = {lane.landlord_id: [d for d in lane.desks if d.status is DeskStatus.FREE]
                for lane in board.lanes}  # fmt: skip
        busy = any(stop.state in UNDER_WAY for stop in card.stops)
        for stop in card.stops:
            yield from self._to_desks(card, stop, free.get(stop.landlord_id, []), busy=busy)
        for stop in card.stops:
            yield from self._out_or_in(card, stop)

    def _to_desks(
        self, card: QueueCard, stop: CardStop, free: list[LaneDesk], *, busy: bool
    ) -> Iterator[RouteChange]:
        if stop.state in UNDER_WAY:
            words, act = self.tr("On to desk {number}, {landlord}"), self._acts.move
        elif stop.state in (VisitState.WAITING, VisitState.ON_HOLD) and not busy:
            words, act = self.tr("Call to desk {number}, {landlord}"), self._acts.call_to
        else:
            return
        for desk in free:
            said = words.format(number=desk.number, landlord=stop.landlord)
            yield RouteChange(said, partial(act, card.id, desk.id))

    def _out_or_in(self, card: QueueCard, stop: CardStop) -> Iterator[RouteChange]:
        if stop.state in (VisitState.DONE, VisitState.SKIPPED):
            words = self.tr("{landlord} after all").format(landlord=stop.landlord)
            yield RouteChange(words, partial(self._acts.resume, card.id, stop.landlord_id))
        elif stop.state not in UNDER_WAY:
            for why in WHY:
                words = self.tr("Skip {landlord}: {reason}").format(
                    landlord=stop.landlord, reason=reason_words(why)
                )
                yield RouteChange(words, partial(self._acts.skip, card.id, stop.landlord_id, why))
