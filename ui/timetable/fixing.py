"""Fixing a household's places, releasing them, and sending it to a landlord on another day."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from planner.days.queries import DayRow
from planner.errors import HasBegun, Refusal
from planner.kinds import VisitState
from planner.timetable.booking.book import split_off
from planner.timetable.moving.locks import lock_places, release_places
from planner.timetable.queries import Board, BoardVisit
from planner.workspace import Work
from ui.core.backend import Backend
from ui.core.language import short_day
from ui.core.refusals import explain
from ui.days.day_choice import DayChoice
from ui.widgets.action_bar import ActionBar, Offer

MOST_DAYS = 3


class Fixing(QObject):
    """Asks before a printed slip is made worthless; everything else is undone with one key."""

    refused = Signal(object)

    def __init__(self, backend: Backend, choice: DayChoice, bar: ActionBar) -> None:
        super().__init__(bar)
        self._backend = backend
        self._choice = choice
        self._bar = bar

    def toggle(self, visit: BoardVisit | None, board: Board | None) -> None:
        """Fix the places of a visit's household, or release them."""
        if visit is None or board is None:
            return
        if any(v.state is not VisitState.PLANNED for v in self._route(visit, board)):
            self.refused.emit(HasBegun(visit.number))
        elif board.stays[visit.appointment_id].printed:
            words = self.tr("The slip of {number} is printed. Released, it no longer counts and "
                            "has to be printed again.")  # fmt: skip
            release: Offer = (self.tr("Release"), "", partial(self._release, visit))
            offers = [release, self._cancelling()]
            self._bar.ask(words.format(number=f"{visit.number:03d}"), offers, notice="warning")
        elif visit.locked:
            self._release(visit)
        else:
            work = partial(lock_places, appointment_id=visit.appointment_id)
            self._backend.run(self, work, refused=self._refuse)

    def split(self, visit: BoardVisit | None, landlord_id: int, landlord: str) -> None:
        """Offer other days on which a household can see one of its landlords."""
        if visit is None:
            return
        days = [day for day in self._choice.rows if day.date >= self._choice.today]
        others = [day for day in days if day.id != (self._choice.day.id if self._choice.day else 0)]
        if not others:
            words = self.tr("There is no other day yet. Plan one on the page Days first.")
            self._bar.ask(words, [self._cancelling()], notice="warning")
            return
        words = self.tr("{number} sees {landlord} on another day:")
        offers = [self._to(visit, landlord_id, day) for day in others[:MOST_DAYS]]
        said = words.format(number=f"{visit.number:03d}", landlord=landlord)
        self._bar.ask(said, [*offers, self._cancelling()])

    def _to(self, visit: BoardVisit, landlord_id: int, day: DayRow) -> Offer:
        work = partial(
            split_off,
            appointment_id=visit.appointment_id,
            landlord_id=landlord_id,
            day_id=day.id,
        )
        return short_day(day.date), "", partial(self._run, work)

    def _release(self, visit: BoardVisit) -> None:
        self._run(partial(release_places, appointment_id=visit.appointment_id))

    def _run(self, work: Work[Any]) -> None:
        self._bar.say("")
        self._backend.run(self, work, refused=self._refuse)

    def _refuse(self, refusal: Refusal) -> None:
        self._bar.ask(explain(refusal), [self._cancelling()], notice="danger")

    def _route(self, visit: BoardVisit, board: Board) -> list[BoardVisit]:
        return [v for v in board.visits if v.appointment_id == visit.appointment_id]

    def _cancelling(self) -> Offer:
        return self.tr("Cancel"), "Esc", partial(self._bar.say, "")
