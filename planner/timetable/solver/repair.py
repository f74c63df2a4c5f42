"""Re-planning a day after something happened: only who must move does (TIMETABLE.md, method 5).

Level 0 gives those who were hit another place beside everybody else, in milliseconds. Level 1 then
lets others make room, as few and as little as possible, as long as its seconds last.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from planner.errors import NoRoomBesideLocked
from planner.timetable.solver.bound import most_seats
from planner.timetable.solver.budget import Budget, Stop
from planner.timetable.solver.check import check
from planner.timetable.solver.day import Memory
from planner.timetable.solver.masks import lowest
from planner.timetable.solver.need import Need
from planner.timetable.solver.plan import Bounds, Plan, Seat, Unseated
from planner.timetable.solver.problem import Problem
from planner.timetable.solver.reasons import Reasons
from planner.timetable.solver.rules import check_problem
from planner.timetable.solver.score import score
from planner.timetable.solver.standing import Standing, nearest

MOVING = 30
"""Minutes of waiting that moving one household more is held to be worth."""


def repair(
    problem: Problem,
    seats: Mapping[str, Seat],
    *,
    seconds: float = 0.0,
    stop: Stop | None = None,
) -> Plan:
    """Plan a day again, keeping every seat that the problem still allows.

    With `seconds` (level 1), households without locked visits may be moved to seat more of those
    who were hit or had no place yet.

    Raises:
        ProblemBroken: The problem contradicts itself.
        NoRoomBesideLocked: Some household's locked visits leave no room for its others.
    """
    check_problem(problem)
    return _Repair(problem, seats, Budget(seconds, None, stop=stop)).run()


class _Repair:
    """One day on its way from the seats it had to those it gets."""

    def __init__(self, problem: Problem, seats: Mapping[str, Seat], budget: Budget) -> None:
        self._problem = problem
        self._budget = budget
        self._day = Standing(problem, seats)
        self._before = dict(self._day.day.placed)
        self._wanted = {
            need.place: self._day.seating.desks_of(seats[need.household.id])
            for need in self._day.needs
            if need.household.id in seats
        }
        self._starts = {
            need.place: self._day.day.grid.step(seats[need.household.id].visits[0].start)
            for need in self._day.needs
            if need.household.id in seats
        }

    def run(self) -> Plan:
        for need in self._homeless():
            self._insert(need)
        if self._budget.spent() < 1:
            for need in self._homeless():
                self._make_room(need)
        return self._plan()

    def _homeless(self) -> list[Need]:
        """Give who has no seat: first those with visits that stay, then the first to have asked."""
        found = [need for need in self._day.needs if need.place not in self._day.day.placed]
        return sorted(found, key=lambda one: (not one.household.locked, one.household.rank))

    def _insert(self, need: Need) -> bool:
        old = self._starts.get(need.place)
        pick = lowest if old is None else nearest(max(old, 0))
        return self._day.insert(need, pick, self._wanted.get(need.place))

    def _make_room(self, need: Need) -> None:
        """Let one or two others move so that a household gets a seat; keep the cheapest way."""
        best: tuple[float, Memory] | None = None
        before = self._day.day.memory()
        for movers in self._movers(need):
            if self._budget.spent() >= 1 or (best and len(movers) > 1):
                break
            if self._swap(need, movers):
                cost = self._cost()
                if best is None or cost < best[0]:
                    best = cost, self._day.day.memory()
            self._day.day.recall(before)
        if best is not None:
            self._day.day.recall(best[1])

    def _swap(self, need: Need, movers: Sequence[Need]) -> bool:
        for mover in movers:
            self._day.day.remove(mover)
        return self._insert(need) and all(self._insert(mover) for mover in movers)

    def _movers(self, need: Need) -> Iterator[tuple[Need, ...]]:
        """Give who could make room: alone first, then two at a time, the nearest first."""
        placed = self._day.day.placed
        free = [n for n in self._day.needs if n.place in placed and not n.household.locked]
        old = self._starts.get(need.place, need.windows[0][0] if need.windows else 0)
        free.sort(key=lambda one: abs(placed[one.place].start - old))
        for one in free:
            yield (one,)
        yield from combinations(free, 2)

    def _cost(self) -> float:
        """Weigh a day: minutes waited and moved by, and how many are not where they were."""
        unit, cost = self._day.day.grid.unit, 0.0
        for place, one in self._day.day.placed.items():
            cost += one.wait * unit
            known = self._before.get(place)
            if known is not None and known != one:
                cost += MOVING + abs(known.start - one.start) * unit / 10
        return cost

    def _plan(self) -> Plan:
        stuck = next((one for one in self._homeless() if one.household.locked), None)
        if stuck is not None:
            raise NoRoomBesideLocked(stuck.household.id)
        seated = self._day.seats()
        asked = [need for need in self._day.needs if need.stations]
        most = max(len(seated), most_seats(self._day.builder, asked))
        plan = Plan(
            seated=seated,
            unseated=self._unseated(),
            bounds=Bounds(most),
            proven=len(seated) == most,
            seconds=round(self._budget.seconds, 3),
            score=score(self._problem, seated),
        )
        faults = check(self._problem, plan)
        if faults:
            raise AssertionError(f"the repair broke its own rules: {faults[:5]}")
        return plan

    def _unseated(self) -> dict[str, Unseated]:
        reasons = Reasons(self._day.builder, self._day.day)
        return {need.household.id: reasons.why(need, nearest=True) for need in self._homeless()}
