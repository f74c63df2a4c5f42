"""Moving visits on the board by hand: pick up, see where it fits, put down."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot

from planner.errors import DeskTaken, HouseholdElsewhere, NoRouteThrough, PlaceLocked, Refusal
from planner.times import clock
from planner.timetable.moving.moves import move_household, move_visit, swap_visits
from planner.timetable.moving.spots import Spots, spots
from planner.timetable.queries import BoardVisit
from ui.core.backend import Backend
from ui.core.refusals import explain
from ui.timetable.board_hold import Hold
from ui.timetable.board_view import BoardView
from ui.widgets.action_bar import ActionBar, Offer


class Moving(QObject):
    """Leads a move from picking up to putting down; the bar says what is in the way."""

    def __init__(self, backend: Backend, view: BoardView, bar: ActionBar) -> None:
        super().__init__(view)
        self._backend = backend
        self._view = view
        self._bar = bar
        view.lifted.connect(self.lift)
        view.dropped.connect(self._on_dropped)
        view.hovered.connect(self._on_hovered)

    @Slot(object, bool)
    def lift(self, visit: BoardVisit, whole: bool) -> None:  # noqa: FBT001 - a slot
        """Pick up a visit, `whole` with the rest of its household following."""
        if visit.locked:
            self._bar.ask(
                explain(PlaceLocked(visit.number)), [self._cancelling()], notice="warning"
            )
            return
        self._view.take(Hold(visit, whole, (visit.desk_id, visit.start)))
        other = self.tr("Only this visit") if whole else self.tr("Whole household")
        again = partial(self.lift, visit, not whole)
        self._bar.ask(self._invitation(), [(other, "", again), self._cancelling()])
        work = partial(spots, visit_id=visit.id, whole=whole)
        self._backend.ask(self, work, self._show_spots, self._refuse)

    def put(self) -> None:
        """Put down what is held where it is held."""
        if self._view.hold:
            self._on_dropped(self._view.hold.at)

    def cancel(self) -> None:
        """Leave everything where it was."""
        self._view.take(None)
        self._bar.say("")

    def _show_spots(self, found: Spots) -> None:
        hold = self._view.hold
        if hold and (found.visit_id, found.whole) == (hold.visit.id, hold.whole):
            hold.show_spots(found)
            self._view.viewport().update()

    def _invitation(self) -> str:
        hold = self._view.hold
        if hold is None:
            return ""
        words = self.tr("{number} {name}: go to a green place with the arrows and press Ctrl+V, "
                        "or drag it there.")  # fmt: skip
        return words.format(number=f"{hold.visit.number:03d}", name=hold.visit.name)

    @Slot()
    def _on_hovered(self) -> None:
        hold = self._view.hold
        if hold is None or not hold.places:
            return
        obstacle = hold.places.get(hold.at)
        if hold.fits:
            self._bar.say(self.tr("{time} is free.").format(time=clock(hold.at[1])))
        elif obstacle is not None:
            self._bar.say(explain(obstacle), notice="warning")
        else:
            self._bar.say(self.tr("This visit cannot be put there."), notice="warning")

    @Slot(object)
    def _on_dropped(self, at: tuple[int, int]) -> None:
        hold = self._view.hold
        if hold is None:
            return
        if at == (hold.visit.desk_id, hold.visit.start):
            self.cancel()
            return
        move = move_household if hold.whole else move_visit
        work = partial(move, visit_id=hold.visit.id, desk_id=at[0], start=at[1])
        self._backend.run(self, work, self._on_moved, self._refuse)

    def _on_moved(self, _value: object = None) -> None:
        self.cancel()

    def _refuse(self, refusal: Refusal) -> None:
        hold = self._view.hold
        offers = [*self._ways_out(hold, refusal), self._cancelling()] if hold else []
        self._bar.ask(explain(refusal), offers, notice="danger")

    def _ways_out(self, hold: Hold, refusal: Refusal) -> list[Offer]:
        offers: list[Offer] = []
        other = self._occupant(hold)
        if isinstance(refusal, DeskTaken) and other is not None:
            offers.append((self.tr("Swap the two"), "", partial(self._swap, hold.visit, other)))
        if isinstance(refusal, HouseholdElsewhere) and not hold.whole:
            follow = partial(self.lift, hold.visit, True)  # noqa: FBT003 - a slot
            offers.append((self.tr("Whole household"), "", follow))
        free = hold.first_free()
        if free is not None and not isinstance(refusal, NoRouteThrough):
            words = self.tr("First free place: {time}").format(time=clock(free[1]))
            offers.append((words, "", partial(self._on_dropped, free)))
        return offers

    def _occupant(self, hold: Hold) -> BoardVisit | None:
        """Give the visit that stands where this one is held."""
        board = self._view.board_model.board
        desk, start = hold.at
        there = (v for v in (board.visits if board else ()) if v.desk_id == desk)
        end = start + hold.visit.minutes
        found = [v for v in there if v.start < end and start < v.end and v.id != hold.visit.id]
        return found[0] if len(found) == 1 else None

    def _swap(self, visit: BoardVisit, other: BoardVisit) -> None:
        work = partial(swap_visits, visit_id=visit.id, other_id=other.id)
        self._backend.run(self, work, self._on_moved, self._refuse)

    def _cancelling(self) -> Offer:
        return self.tr("Cancel"), "Esc", self.cancel
