"""What the keys of the queue do: on the desk in focus, this PC's own, or one that is asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QMenu

from planner.kinds import Outcome
from planner.queue.board_rows import DeskStatus, LaneDesk, QueueRow, Status, Tab
from ui.queue.words import name_words

if TYPE_CHECKING:
    from ui.queue.queue_page import QueuePage

DeskAct = Callable[[LaneDesk], None]
STOPPED = (DeskStatus.PAUSED, DeskStatus.CLOSED)


class QueueKeys(QObject):
    """Makes the page's actions, each with its key."""

    def __init__(self, page: QueuePage) -> None:
        super().__init__(page)
        self._page, self._acts = page, page.acts
        panel = page.panel
        panel.main_asked.connect(self.do_main)
        panel.hold_asked.connect(self._on_hold)
        panel.outcome_asked.connect(self._on_outcome)
        panel.gone_asked.connect(self._on_gone)
        for words, keys, slot in (
            (self.tr("&Arrived"), "F7", page.ask_arrival),
            (self.tr("&Call next"), "F9", self._on_next),
            (self.tr("Call a&gain"), "Shift+F9", self._on_again),
            (self.tr("&Gone, or not coming"), "Del", self._on_gone),
            (self.tr("&Put on hold"), "Shift+F7", lambda: self._on_hold("other")),
            (self.tr("&Slip"), "F12", self._on_slip),
            (self.tr("Desk in focus: &pause or open again"), "", self._on_pause),
            (self.tr("Desk in focus: c&lose for today"), "", self._on_close),
            (self.tr("Pa&nel"), "F6", self._on_panel),
            (self.tr("&Waiting room on the second screen"), "F11", page.open_waiting_room),
            (self.tr("Close the da&y"), "", self._acts.close_day),
        ):
            page.act(words, keys, slot)

    def main_words(self, row: QueueRow) -> tuple[str, bool]:
        """Say what Enter does with a household, and whether it can."""
        match row.status:
            case Status.PLANNED | Status.LATE | Status.NOT_COME:
                return self.tr("Arrived"), True
            case Status.WAITING if row.call_to is not None:
                return self.tr("Call to desk {number}").format(
                    number=self._number(row.call_to)
                ), True
            case Status.WAITING:
                return self.tr("All its desks are taken"), False
            case Status.CALLED:
                return self.tr("Sits at desk {number}").format(number=row.desk), True
            case Status.AT_DESK:
                return self.tr("Done at desk {number}").format(number=row.desk), True
            case Status.ON_HOLD | Status.LEFT:
                return self.tr("Waits again"), True
        return "", False

    @Slot()
    def do_main(self) -> None:
        """Do what Enter does with the chosen household."""
        row = self._page.selected()
        if row is None:
            return
        match row.status:
            case Status.PLANNED | Status.LATE | Status.NOT_COME:
                self._acts.arrive(appointment_id=row.id)
            case Status.WAITING:
                self._acts.call(row)
            case Status.CALLED:
                self._acts.seat(row.id)
            case Status.AT_DESK:
                self._finish(Outcome.DONE)
            case Status.ON_HOLD | Status.LEFT:
                self._acts.resume(row.id)

    def with_desk(self, act: DeskAct) -> None:
        """Act on the desk in focus, else on this PC's own, else on one that is asked for."""
        board = self._page.board
        if board is None:
            return
        desk = self._page.lanes.focused() or board.desk(self._page.own_desk)
        if desk is not None:
            act(desk)
        else:
            self._ask(act)

    def _ask(self, act: DeskAct) -> None:
        menu, page = QMenu(self._page), self._page
        for lane in page.board.lanes if page.board else ():
            for desk in lane.desks:
                who = name_words(desk.next_number, desk.next_name) if desk.next_number else ""
                words = self.tr("Desk {number}").format(number=desk.number)
                parts = (words, lane.landlord, who)
                choice = menu.addAction("   ".join(filter(None, parts)).replace("&", "&&"))
                choice.triggered.connect(lambda _on=False, desk=desk: act(desk))
        menu.aboutToHide.connect(menu.deleteLater)
        corner = page.lanes.mapToGlobal(QPoint(0, page.lanes.height()))
        menu.popup(corner)
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])

    def _number(self, desk_id: int) -> int:
        lanes = self._page.board.lanes if self._page.board else ()
        desks = (desk for lane in lanes for desk in lane.desks)
        return next((desk.number for desk in desks if desk.id == desk_id), 0)

    def _finish(self, outcome: Outcome) -> None:
        card = self._page.panel.card
        if card and card.desk_id is not None:
            self._acts.finish(card.desk_id, outcome)

    @Slot()
    def _on_next(self) -> None:
        self.with_desk(lambda desk: self._acts.call_next(desk.id))

    @Slot()
    def _on_again(self) -> None:
        self.with_desk(lambda desk: self._acts.recall(desk.id))

    @Slot()
    def _on_pause(self) -> None:
        self.with_desk(
            lambda desk: (self._acts.reopen if desk.status in STOPPED else self._acts.pause)(desk)
        )

    @Slot()
    def _on_close(self) -> None:
        self.with_desk(self._acts.close_desk)

    @Slot(str)
    def _on_hold(self, reason: str) -> None:
        if row := self._page.selected():
            self._acts.hold(row.id, reason)

    @Slot(object)
    def _on_outcome(self, outcome: Outcome) -> None:
        self._finish(outcome)

    @Slot()
    def _on_gone(self) -> None:
        row = self._page.selected()
        if row and row.tab is not Tab.OVER:
            self._acts.leave(row)

    @Slot()
    def _on_slip(self) -> None:
        if row := self._page.selected():
            self._page.slip_asked.emit(row.id)

    @Slot()
    def _on_panel(self) -> None:
        panel = self._page.panel
        if self._page.beside.is_narrow:
            self._page.beside.turn()
        elif panel.isVisible():
            panel.main.setFocus()
