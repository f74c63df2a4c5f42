"""Where a visit that is picked up could be put down, for the board to show while it is held."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from db.appointments import DeskVisit
from db.kinds import VisitState
from planner.errors import Gone, NoRouteThrough, Refusal
from planner.timetable.moving.floor import Floor
from planner.timetable.moving.labels import labels_on
from planner.timetable.rows import GONE
from planner.timetable.seats import seats_of
from planner.timetable.snapshot import problem_of
from planner.timetable.solver.insertion import find
from planner.timetable.solver.masks import lowest
from planner.timetable.solver.plan import Seat, Visit
from planner.timetable.solver.problem import Household, Locked, Problem
from planner.timetable.solver.standing import Standing

Spot = tuple[int, int]
"""A desk's id and a start in minutes since midnight."""


@dataclass(frozen=True, slots=True)
class Spots:
    """For each place a visit could start at its landlord's desks: nothing, or what is in the way.

    `whole` says that the household's other visits would move along.
    """

    visit_id: int
    whole: bool
    places: Mapping[Spot, Refusal | None]


def spots(session: Session, *, visit_id: int, whole: bool) -> Spots:
    """Find where a visit fits, alone or with its household following.

    Raises:
        Gone: The visit was removed.
    """
    visit = visit_called(session, visit_id)
    day_id = visit.appointment.day_id
    problem = problem_of(session, day_id=day_id)
    seats = seats_of(session, day_id=day_id)
    floor = Floor(problem, seats, labels_on(session, day_id, problem))
    name, landlord = str(visit.appointment_id), str(visit.landlord_id)
    following = Following(problem, seats, name) if whole else None
    places: dict[Spot, Refusal | None] = {}
    for place in _places(problem, landlord, visit.minutes):
        there = floor.obstacle(name, place, alone=whole)
        if there is None and following and following.seat(place) is None:
            there = NoRouteThrough(visit.appointment.number)
        places[int(place.desk), place.start] = there
    return Spots(visit_id, whole, places)


class Following:
    """Finds places for the rest of a household's visits when one is put somewhere."""

    def __init__(self, problem: Problem, seats: Mapping[str, Seat], name: str) -> None:
        others = {key: seat for key, seat in seats.items() if key != name}
        self._standing = Standing(problem, others)
        self._need = next(n for n in self._standing.needs if n.household.id == name)

    def seat(self, place: Visit) -> Seat | None:
        """Give the household's seat with this visit in it, waiting least; none if there is none."""
        household: Household = self._need.household
        fixed = Locked(place.landlord, place.desk, place.start)
        kept = tuple(one for one in household.locked if one.landlord != place.landlord)
        held = replace(household, locked=(*kept, fixed))
        need = self._standing.builder.need(self._need.place, held)
        route = find(self._standing.day, need, lowest)
        return None if route is None else self._standing.route_seat(need, route)


def visit_called(session: Session, visit_id: int) -> DeskVisit:
    """Fetch a visit.

    Raises:
        Gone: It was removed or skipped, or its household does not come.
    """
    found = session.get(DeskVisit, visit_id)
    if found is None or found.state is VisitState.SKIPPED or found.appointment.state in GONE:
        raise Gone
    return found


def _places(problem: Problem, landlord: str, minutes: int) -> Iterator[Visit]:
    owner = next(one for one in problem.landlords if one.id == landlord)
    first = min(start for start, _ in problem.sessions)
    last = max(end for _, end in problem.sessions)
    for desk in owner.desks:
        for start in range(first, last - minutes + 1, problem.grid_minutes):
            yield Visit(landlord, desk.id, start)
