"""Whether who comes along with a household can be there for its stay."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from planner.errors import (
    CompanionAbsent,
    CompanionBusy,
    InterpreterAbsent,
    InterpreterBusy,
    Refusal,
)
from planner.times import Window, within
from planner.timetable.moving.labels import Labels
from planner.timetable.solver.plan import Seat
from planner.timetable.solver.problem import Household, Interpreter, Problem
from planner.timetable.solver.stays import spans_of, stay_of


class Along:
    """The interpreters and companions of a day, and with whom each is when."""

    def __init__(self, problem: Problem, seats: Mapping[str, Seat], labels: Labels) -> None:
        self._problem = problem
        self._labels = labels
        self._seats = seats
        self._companions = {one.id: one for one in problem.companions}
        owners = {landlord.id: landlord for landlord in problem.landlords}
        self._stays = {
            one.id: stay_of(spans_of(owners, one, seats[one.id]))
            for one in problem.households
            if one.id in seats
        }

    def obstacles(self, household: Household, stay: Window) -> Iterator[Refusal]:
        """Give who is missing for a stay of a household, or is with somebody else."""
        if household.interpreter and self.speaker(household, stay) is None:
            yield self._no_speaker(household, stay)
        if household.companion is not None:
            companion = self._companions[household.companion]
            name = self._labels.names.get(companion.id, "")
            if not within(stay, companion.present):
                yield CompanionAbsent(name)
            mates = {o.id for o in self._problem.households if o.companion == companion.id}
            other = self._occupied(household, stay, mates.__contains__)
            if other is not None:
                yield CompanionBusy(name, other)

    def speaker(self, household: Household, stay: Window) -> str | None:
        """Give who could interpret for a stay: who does now, or else somebody who is free."""
        seat = self._seats.get(household.id)
        known = seat.interpreter if seat else None
        for person in sorted(self._speakers(household, stay), key=lambda one: one.id != known):
            if self._occupied(household, stay, self._client_of(person)) is None:
                return person.id
        return None

    def _no_speaker(self, household: Household, stay: Window) -> Refusal:
        language = household.interpreter or ""
        for person in self._speakers(household, stay):
            other = self._occupied(household, stay, self._client_of(person))
            if other is not None:
                return InterpreterBusy(language, other)
        return InterpreterAbsent(language)

    def _speakers(self, household: Household, stay: Window) -> list[Interpreter]:
        return [
            person
            for person in self._problem.interpreters
            if household.interpreter in person.languages and within(stay, person.present)
        ]

    def _client_of(self, person: Interpreter) -> Callable[[str], bool]:
        return lambda name: self._seats[name].interpreter == person.id

    def _occupied(
        self, household: Household, stay: Window, concerned: Callable[[str], bool]
    ) -> int | None:
        """Give the number of another household whose stay overlaps, of those concerned."""
        for name, (start, end) in self._stays.items():
            overlaps = start < stay[1] and stay[0] < end
            if name != household.id and overlaps and concerned(name):
                return self._labels.numbers[name]
        return None
