"""What a clerk does with the queue: each act with the moment and who does it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from planner.errors import NobodyToCall
from planner.kinds import Outcome
from planner.queue.absent import expect_again, leave_early, not_come
from planner.queue.acting import Acting
from planner.queue.arriving import arrive
from planner.queue.aside import hold, resume, skip
from planner.queue.board_rows import LaneDesk, QueueBoard, QueueRow, Status
from planner.queue.calling_in import call_household, call_next, move_to_desk, recall, seat
from planner.queue.desks import close_desk, pause_desk, reopen_desk
from planner.queue.finishing import finish
from ui.core.backend import Backend

Act = Callable[..., Any]


class QueueActs(QObject):
    """Runs the acts on the day that is shown. `arrived` gives the answer to who is at the door."""

    arrived = Signal(object)

    def __init__(self, backend: Backend, parent: QObject) -> None:
        super().__init__(parent)
        self._backend = backend
        self.board: QueueBoard | None = None

    def arrive(self, *, code: str = "", appointment_id: int | None = None) -> None:
        """Note somebody as here, by what was scanned or typed, or by the appointment."""
        self._run(arrive, self.arrived.emit, code=code, appointment_id=appointment_id)

    def call_next(self, desk_id: int, outcome: Outcome = Outcome.DONE) -> None:
        """Call the best one to a desk; who sits there is done. Nobody to call: only done."""
        ends = partial(self._end_instead, desk_id, outcome)
        work = self._work(call_next, desk_id=desk_id, outcome=outcome)
        if work:
            self._backend.run(self, work, refused=ends)

    def call(self, row: QueueRow) -> None:
        """Call a household to a free desk of its next landlord."""
        if row.call_to is not None:
            self._run(call_household, desk_id=row.call_to, appointment_id=row.id)

    def call_to(self, appointment_id: int, desk_id: int) -> None:
        """Call a household to a desk; who sits there is done."""
        self._run(call_household, desk_id=desk_id, appointment_id=appointment_id)

    def recall(self, desk_id: int) -> None:
        """Call once more who was called to a desk."""
        self._run(recall, desk_id=desk_id)

    def seat(self, appointment_id: int) -> None:
        """Note that a household sits at its desk."""
        self._run(seat, appointment_id=appointment_id)

    def finish(self, desk_id: int, outcome: Outcome = Outcome.DONE) -> None:
        """End the visit at a desk, without calling anybody."""
        self._run(finish, desk_id=desk_id, outcome=outcome)

    def hold(self, appointment_id: int, reason: str) -> None:
        """Put a household on hold."""
        self._run(hold, appointment_id=appointment_id, reason=reason)

    def resume(self, appointment_id: int, landlord_id: int | None = None) -> None:
        """Let a household wait again."""
        self._run(resume, appointment_id=appointment_id, landlord_id=landlord_id)

    def skip(self, appointment_id: int, landlord_id: int, reason: str) -> None:
        """Leave a landlord out."""
        self._run(skip, appointment_id=appointment_id, landlord_id=landlord_id, reason=reason)

    def leave(self, row: QueueRow) -> None:
        """Note that a household does not come, or has gone."""
        gone = row.status in (Status.PLANNED, Status.LATE)
        self._run(not_come if gone else leave_early, appointment_id=row.id)

    def expect_again(self, appointment_id: int) -> None:
        """Expect a household after all."""
        self._run(expect_again, appointment_id=appointment_id)

    def move(self, appointment_id: int, desk_id: int) -> None:
        """Send a household from its desk to another of the same landlord."""
        self._run(move_to_desk, appointment_id=appointment_id, desk_id=desk_id)

    def pause(self, desk: LaneDesk) -> None:
        """Let a desk pause."""
        self._run(pause_desk, desk_id=desk.id)

    def close_desk(self, desk: LaneDesk) -> None:
        """Close a desk for today."""
        self._run(close_desk, desk_id=desk.id)

    def reopen(self, desk: LaneDesk) -> None:
        """Open a desk again."""
        self._run(reopen_desk, desk_id=desk.id)

    def _end_instead(self, desk_id: int, outcome: Outcome, refusal: Exception) -> None:
        """Where nobody can be called, let at least who sits there go."""
        desk = next((d for d in self._desks() if d.id == desk_id), None)
        sits = desk is not None and desk.appointment_id is not None
        if isinstance(refusal, NobodyToCall) and sits:
            self.finish(desk_id, outcome)
        else:
            self._backend.refused.emit(refusal)

    def _desks(self) -> list[LaneDesk]:
        return [desk for lane in self.board.lanes for desk in lane.desks] if self.board else []

    def _run(self, act: Act, done: Callable[[Any], None] | None = None, **facts: Any) -> None:
        if work := self._work(act, **facts):
            self._backend.run(self, work, done)

    def _work(self, act: Act, **facts: Any) -> Act | None:
        if self.board is None:
            return None
        workspace = self._backend.workspace
        acting = Acting(workspace.clock(), workspace.actor)
        return partial(act, day_id=self.board.day_id, acting=acting, **facts)
