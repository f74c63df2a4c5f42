"""A planned day, as a rehearsal needs it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from planner.timetable.rehearsal.desk import StandingDesk, standing
from planner.timetable.rehearsal.guest import Guest, company_of, turns_of
from planner.timetable.solver.plan import Seat
from planner.timetable.solver.problem import Household, Problem


@dataclass(frozen=True)
class PlannedDay:
    """A day's question and its answer.

    Slips ask households to come `arrive_before` minutes before their first visit. Up to
    `tolerance` minutes after that, and in any case until that visit, they keep their turn.
    """

    problem: Problem
    seats: Mapping[str, Seat]
    arrive_before: int = 0
    tolerance: int = 0

    @cached_property
    def desks(self) -> tuple[StandingDesk, ...]:
        """Every desk, landlord by landlord."""
        return tuple(
            standing(place, owner, desk, change)
            for place, (desk, owner, change) in enumerate(
                (desk, owner, landlord.change_over_minutes)
                for owner, landlord in enumerate(self.problem.landlords)
                for desk in landlord.desks
            )
        )

    @cached_property
    def desks_by_landlord(self) -> tuple[tuple[StandingDesk, ...], ...]:
        """The desks of each landlord, in the problem's order."""
        owners = range(len(self.problem.landlords))
        return tuple(tuple(d for d in self.desks if d.landlord == owner) for owner in owners)

    @property
    def wishes(self) -> tuple[int, ...]:
        """How many landlords each household asks for, whether it has a seat or not."""
        return tuple(len(household.visits) for household in self.problem.households)

    @cached_property
    def guests(self) -> tuple[Guest | None, ...]:
        """Every household of the problem in its order; none for one without a seat."""
        return tuple(
            _guest(self, place, household)
            for place, household in enumerate(self.problem.households)
        )


def _guest(day: PlannedDay, place: int, household: Household) -> Guest | None:
    seat = day.seats.get(household.id)
    if seat is None:
        return None
    turns = turns_of(day.problem, household, seat, day.desks)
    starts = turns[0].due
    slip = max(0, starts - day.arrive_before)
    return Guest(
        place=place,
        number=household.rank,
        slip=slip,
        latest=max(starts, slip + day.tolerance),
        accessible=household.accessible,
        company=company_of(day.problem, household, seat, starts),
        turns=turns,
    )
