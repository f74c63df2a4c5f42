"""Applying what would give a household a place, and saying beforehand who would move for it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from planner.errors import Refusal
from planner.timetable.queries import Waiting
from planner.timetable.replan.change import Change
from planner.timetable.replan.proposal import Proposal, improved, propose, replan
from ui.core.backend import Backend, Report
from ui.core.refusals import explain
from ui.timetable.replan_words import DifferenceWords
from ui.timetable.waiting_card import Remedy

SECONDS = 0.8
"""How long others may be tried to make room when the household does not fit beside them."""


class Remedies(QObject):
    """The remedies on the cards of one day; `refused` says why one could not be applied."""

    refused = Signal(str)

    def __init__(self, backend: Backend, parent: QObject) -> None:
        super().__init__(parent)
        self._backend = backend
        self._round = 0

    def foresee(self, day_id: int, remedies: Sequence[tuple[Waiting, Remedy]]) -> None:
        """Say on each card who would move: one after the other, other questions in between."""
        self._round += 1
        self._foresee_next(self._round, day_id, list(remedies))

    def _foresee_next(self, turn: int, day_id: int, remedies: list[tuple[Waiting, Remedy]]) -> None:
        if not remedies or turn != self._round:
            return
        waiting, remedy = remedies.pop(0)
        if remedy.change is None:
            self._foresee_next(turn, day_id, remedies)
            return

        def tell(found: Proposal) -> None:
            if turn == self._round and _seats(found, waiting):
                remedy.say_moves(
                    DifferenceWords().say(found.difference.beside(waiting.appointment_id))
                )
            self._foresee_next(turn, day_id, remedies)

        def skip(_refusal: Refusal) -> None:
            self._foresee_next(turn, day_id, remedies)

        work = partial(propose, day_id=day_id, change=remedy.change)
        self._backend.ask(remedy, work, tell, skip)

    def apply(self, day_id: int, waiting: Waiting, change: Change) -> None:
        """Give the household its place, others making room only if there is no other way."""
        work = partial(propose, day_id=day_id, change=change)
        self._backend.ask(self, work, partial(self._weigh, waiting), self._refuse)

    def _weigh(self, waiting: Waiting, found: Proposal) -> None:
        if _seats(found, waiting):
            self._keep(waiting, found)
            return

        def work(_report: Report) -> Proposal:
            return improved(found, seconds=SECONDS)

        keep = partial(self._keep, waiting)
        self._backend.compute(self, work, keep, refused=self._refuse)

    def _keep(self, waiting: Waiting, found: Proposal) -> None:
        if _seats(found, waiting):
            self._backend.run(self, partial(replan, proposal=found), refused=self._refuse)
            return
        words = self.tr("This no longer gives number {number} a place: the day changed meanwhile. "
                        "Nothing was done. Plan the rest anew.")  # fmt: skip
        self.refused.emit(words.format(number=f"{waiting.number:03d}"))

    def _refuse(self, refusal: Refusal) -> None:
        self.refused.emit(explain(refusal))


def _seats(found: Proposal, waiting: Waiting) -> bool:
    return str(waiting.appointment_id) in found.plan.seated
