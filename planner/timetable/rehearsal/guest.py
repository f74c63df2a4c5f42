"""A household as it is expected: when, for whom, and who goes along."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from planner.timetable.rehearsal.desk import StandingDesk
from planner.timetable.solver.plan import Seat
from planner.timetable.solver.problem import Household, Problem, visit_minutes

Company = tuple[tuple[str, int], ...]
"""The interpreter and companion who stay with a household, each from when on they are there."""


@dataclass(frozen=True, slots=True)
class PlannedTurn:
    """One visit of a seat. `wish` is its place among what the household asked for.

    `until` is when the desk it is planned at closes after it, `last` when the landlord's last
    desk that the household can use closes for the day.
    """

    landlord: int
    wish: int
    due: int
    own_desk: str
    minutes: int
    intake: bool
    until: int
    last: int


@dataclass(frozen=True, slots=True)
class Guest:
    """The household at a place in the problem, with its seat. Turns are in order of time.

    It is asked to come at `slip`, and keeps its turns if it comes by `latest`.
    """

    place: int
    number: int
    slip: int
    latest: int
    accessible: bool
    company: Company
    turns: tuple[PlannedTurn, ...]


def turns_of(
    problem: Problem, household: Household, seat: Seat, desks: Sequence[StandingDesk]
) -> tuple[PlannedTurn, ...]:
    """Give the visits of a seat, in order of time."""
    found = []
    standing = {desk.id: desk for desk in desks if desk.accessible or not household.accessible}
    for visit in sorted(seat.visits, key=lambda visit: visit.start):
        desk = standing[visit.desk]
        landlord = problem.landlords[desk.landlord]
        turn = PlannedTurn(
            landlord=desk.landlord,
            wish=household.visits.index(visit.landlord),
            due=visit.start,
            own_desk=desk.id,
            minutes=visit_minutes(landlord, household),
            intake=landlord.intake,
            until=desk.hours_at(visit.start),
            last=max(one.closes for one in standing.values() if one.landlord == desk.landlord),
        )
        found.append(turn)
    return tuple(found)


def company_of(problem: Problem, household: Household, seat: Seat, starts: int) -> Company:
    """Name who goes along, each from the start of the window in which the stay is planned."""
    present = {f"interpreter {one.id}": one.present for one in problem.interpreters}
    present |= {f"companion {one.id}": one.present for one in problem.companions}
    names = [f"interpreter {seat.interpreter}"] if household.interpreter else []
    names += [f"companion {household.companion}"] if household.companion else []
    return tuple(
        (name, max((since for since, _ in present[name] if since <= starts), default=0))
        for name in names
        if name in present
    )
