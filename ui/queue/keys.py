"""What the keys of the queue do: on the desk in focus, this PC's own, or one that is asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QMenu

from planner.kinds import Outcome
from planner.queue.aside import Reason
from planner.queue.board_rows import DeskStatus, LaneDesk, QueueRow, Status, Tab
from planner.queue.noticing import Kind, Notice
from ui.queue.hands_sheet import ask_hands
from ui.queue.outcome_sheet import ask_ending
from ui.queue.reentry_sheet import open_reentry
from ui.queue.relief_sheet import offer_relief
from ui.queue.rest_sheet import propose_rest
from ui.queue.route_menu import RouteMenu
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
        self.route = RouteMenu(page)
        panel.route_asked.connect(self.route.open)
        page.live.notices.acted.connect(self._on_notice)
        for words, keys, slot in self._actions():
            page.act(words, keys, slot)

    def _actions(self) -> Sequence[tuple[str, str, Callable[..., None]]]:
        """Give the words, the key and the deed of each, in the order of the menu."""
        page = self._page
        return (
            (self.tr("&Arrived"), "F7", page.ask_arrival),
            (self.tr("Without an app&ointment"), "Ctrl+F7", page.let_in),
            (self.tr("&Call next"), "F9", self._on_next),
            (self.tr("Call a&gain"), "Shift+F9", self._on_again),
            (self.tr("&End with another outcome"), "F4", self._on_ending),
            (self.tr("&Gone, or not coming"), "Del", self._on_gone),
            (self.tr("&Put on hold"), "Shift+F7", lambda: self._on_hold("other")),
            (self.tr("Change the rou&te…"), "Ctrl+R", self.route.open),
            (self.tr("&Slip"), "F12", self._on_slip),
            (self.tr("Desk in focus: &pause or open again"), "", self._on_pause),
            (self.tr("Desk in focus: c&lose for today"), "", self._on_close),
            (self.tr("Desk in focus: so&mebody else sits there…"), "", self._on_hands),
            (self.tr("Pa&nel"), "F6", self._on_panel),
            (self.tr("&Waiting room on the second screen"), "F11", page.windows.open_waiting_room),
            (self.tr("Landlord's &screen of a desk"), "Shift+F11", page.windows.open_landlords),
            (self.tr("Plan the &rest of the route again"), "", self._on_rest),
            (self.tr("What &helps a desk that runs over"), "", self._on_relief),
            (self.tr("&Type in what happened on paper"), "", self._on_reentry),
            (self.tr("Look back and close the da&y"), "", page.closing.open),
        )

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
        menu.popup(page.live.tabs.mapToGlobal(QPoint()))
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

    @Slot()
    def _on_hands(self) -> None:
        self.with_desk(self._ask_hands)

    def _ask_hands(self, desk: LaneDesk) -> None:
        if self._page.board is not None:
            ask_hands(self._page, self._page.backend, self._page.board.day_id, desk)

    @Slot(str)
    def _on_hold(self, reason: str) -> None:
        if row := self._page.selected():
            self._acts.hold(row.id, reason)

    @Slot(object)
    def _on_outcome(self, outcome: Outcome) -> None:
        card = self._page.panel.card
        if outcome is Outcome.INCOMPLETE and card and card.desk_id is not None:
            self._ask_ending(card.desk_id)
        else:
            self._finish(outcome)

    @Slot()
    def _on_ending(self) -> None:
        """Ask how the visit ended: of the chosen household, unless a desk has the focus."""
        card = self._page.panel.card
        if card and card.desk_id is not None and not self._page.lanes.focused():
            self._ask_ending(card.desk_id)
        else:
            self.with_desk(lambda desk: self._ask_ending(desk.id))

    def _ask_ending(self, desk_id: int) -> None:
        if self._page.board is not None:
            ask_ending(self._page, self._page.backend, self._page.board.day_id, desk_id)

    @Slot()
    def _on_gone(self) -> None:
        row = self._page.selected()
        if row and row.tab is not Tab.OVER:
            self._acts.leave(row)

    @Slot()
    def _on_rest(self) -> None:
        """Plan again the rest of the route of the chosen household."""
        page = self._page
        if (row := page.selected()) and page.board:
            propose_rest(page, page.backend, page.board.day_id, row.id)

    @Slot()
    def _on_relief(self) -> None:
        if board := self._page.board:
            offer_relief(self._page, self._page.backend, board.day_id)

    @Slot()
    def _on_reentry(self) -> None:
        if board := self._page.board:
            open_reentry(self._page, self._page.backend, board.day_id)

    @Slot(object)
    def _on_notice(self, notice: Notice) -> None:
        """Do what a notice offers."""
        page = self._page
        if notice.appointment_id is not None:
            page.choose(notice.appointment_id)
        match notice.kind:
            case Kind.FORGOTTEN if notice.desk_id is not None:
                self._ask_ending(notice.desk_id)
            case Kind.NO_ANSWER if notice.appointment_id is not None:
                self._acts.hold(notice.appointment_id, Reason.NO_ANSWER)
            case Kind.TOO_LATE if notice.appointment_id is not None and page.board:
                propose_rest(page, page.backend, page.board.day_id, notice.appointment_id)
            case Kind.OVERRUN:
                self._on_relief()

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
