"""Moving visits and households by hand; what cannot be is refused with who is in the way."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.orm import Session

from db.appointments import DeskVisit
from planner.errors import NoRouteThrough, NotPlaced
from planner.operations import operation, tell
from planner.timetable.apply import give_seats
from planner.timetable.moving.along import Along
from planner.timetable.moving.floor import Floor
from planner.timetable.moving.labels import Labels, labels_on
from planner.timetable.moving.spots import Following, visit_called
from planner.timetable.seats import seats_of
from planner.timetable.snapshot import problem_of
from planner.timetable.solver.plan import Seat, Visit
from planner.timetable.solver.problem import Problem
from planner.timetable.solver.stays import spans_of, stay_of


@operation
def move_visit(session: Session, *, visit_id: int, desk_id: int, start: int) -> None:
    """Put one visit at another desk or time; the household's others stay.

    Raises:
        Refusal: Who or what stands in the way (planner/errors/moves.py).
        NotPlaced: The household has no place yet, of which this would be a part.
    """
    visit = visit_called(session, visit_id)
    if visit.appointment.starts is None:
        raise NotPlaced(visit.appointment.number)
    problem, seats, labels = _floor(session, visit)
    name, place = str(visit.appointment_id), Visit(str(visit.landlord_id), str(desk_id), start)
    _refuse(Floor(problem, seats, labels), name, place)
    seat = _with_speaker(problem, seats, labels, name, _moved(seats[name], place))
    give_seats(session, {visit.appointment: seat})
    desk = labels.desks[str(desk_id)]
    tell(session, number=visit.appointment.number, desk=desk, start=start)


@operation
def move_household(session: Session, *, visit_id: int, desk_id: int, start: int) -> None:
    """Put one visit somewhere and let the household's others follow, waiting least.

    Raises:
        Refusal: Who or what stands in the way at that desk.
        NoRouteThrough: The other visits find no place then.
    """
    visit = visit_called(session, visit_id)
    problem, seats, labels = _floor(session, visit)
    name, place = str(visit.appointment_id), Visit(str(visit.landlord_id), str(desk_id), start)
    _refuse(Floor(problem, seats, labels), name, place, alone=True)
    seat = Following(problem, seats, name).seat(place)
    if seat is None:
        raise NoRouteThrough(visit.appointment.number)
    give_seats(session, {visit.appointment: seat})
    tell(session, number=visit.appointment.number, start=start)


@operation
def swap_visits(session: Session, *, visit_id: int, other_id: int) -> None:
    """Let two visits to the same landlord change places.

    Raises:
        Refusal: Who or what stands in the way of either.
    """
    one, other = visit_called(session, visit_id), visit_called(session, other_id)
    problem, seats, labels = _floor(session, one)
    to_other, to_one = _place(one, other), _place(other, one)
    first, second = str(one.appointment_id), str(other.appointment_id)
    after = dict(seats)
    after[first] = _moved(after[first], to_other)
    after[second] = _moved(after[second], to_one)
    floor = Floor(problem, after, labels)
    _refuse(floor, first, to_other)
    _refuse(floor, second, to_one)
    for name in (first, second):
        after[name] = _with_speaker(problem, after, labels, name, after[name])
    give_seats(session, {one.appointment: after[first], other.appointment: after[second]})
    tell(session, number=one.appointment.number, other=other.appointment.number)


def _floor(session: Session, visit: DeskVisit) -> tuple[Problem, dict[str, Seat], Labels]:
    day_id = visit.appointment.day_id
    problem = problem_of(session, day_id=day_id)
    return problem, seats_of(session, day_id=day_id), labels_on(session, day_id, problem)


def _refuse(floor: Floor, name: str, place: Visit, *, alone: bool = False) -> None:
    found = floor.obstacle(name, place, alone=alone)
    if found is not None:
        raise found


def _place(visit: DeskVisit, there: DeskVisit) -> Visit:
    """Give the place of another visit to a visit.

    Raises:
        NotPlaced: The other has none.
    """
    if there.desk_id is None or there.start is None:
        raise NotPlaced(there.appointment.number)
    return Visit(str(visit.landlord_id), str(there.desk_id), there.start)


def _moved(seat: Seat, place: Visit) -> Seat:
    others = [one for one in seat.visits if one.landlord != place.landlord]
    visits = sorted([*others, place], key=lambda one: one.start)
    return replace(seat, visits=tuple(visits))


def _with_speaker(
    problem: Problem, seats: dict[str, Seat], labels: Labels, name: str, seat: Seat
) -> Seat:
    household = next(one for one in problem.households if one.id == name)
    if household.interpreter is None:
        return seat
    owners = {landlord.id: landlord for landlord in problem.landlords}
    stay = stay_of(spans_of(owners, household, seat))
    return replace(seat, interpreter=Along(problem, seats, labels).speaker(household, stay))
