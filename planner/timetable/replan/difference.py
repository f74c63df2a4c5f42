"""Who moves, from when to when, and how many slips are to be printed again."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from operator import attrgetter

from sqlalchemy.orm import Session

from planner.households.queries import family_names, names_by_id
from planner.timetable.reading import locked_appointments
from planner.timetable.replan.rooms import desks_on
from planner.timetable.seats import appointments_of
from planner.timetable.solver.plan import Seat


@dataclass(frozen=True, slots=True)
class Stop:
    """One visit of a route: when (minutes since midnight), with whom, at which desk."""

    start: int
    landlord: str
    desk: int


@dataclass(frozen=True, slots=True)
class Holder:
    """A household as it was before a change; `route` is empty when it had no place."""

    appointment_id: int
    number: int
    name: str
    printed: bool
    route: tuple[Stop, ...]


@dataclass(frozen=True, slots=True)
class Moved:
    """A household whose route is another, was lost, or is new."""

    holder: Holder
    now: tuple[Stop, ...]

    @property
    def lost(self) -> bool:
        """Whether it had a place and has none."""
        return bool(self.holder.route) and not self.now

    @property
    def gained(self) -> bool:
        """Whether it had no place and has one."""
        return not self.holder.route and bool(self.now)

    @property
    def minutes(self) -> int:
        """By how many minutes its first visit moves."""
        if not (self.holder.route and self.now):
            return 0
        return self.now[0].start - self.holder.route[0].start


@dataclass(frozen=True, slots=True)
class Difference:
    """All households that are not where they were, in order of their numbers.

    `voided` counts the slips that no longer hold though their household stays where it was: the
    date on them is another.
    """

    moved: tuple[Moved, ...]
    voided: int = 0

    def beside(self, appointment_id: int) -> Difference:
        """Give what it comes to for everybody but one household."""
        others = (one for one in self.moved if one.holder.appointment_id != appointment_id)
        return Difference(tuple(others), self.voided)

    @property
    def shifted(self) -> int:
        """How many have a place before and after, but another."""
        return sum(not (one.lost or one.gained) for one in self.moved)

    @property
    def lost(self) -> int:
        """How many lose their place."""
        return sum(one.lost for one in self.moved)

    @property
    def gained(self) -> int:
        """How many get a place."""
        return sum(one.gained for one in self.moved)

    @property
    def reprints(self) -> int:
        """How many slips that are out no longer hold."""
        return self.voided + sum(one.holder.printed for one in self.moved)


@dataclass(frozen=True, slots=True)
class Names:
    """What ids are called: landlords by name, desks by number."""

    landlords: Mapping[str, str]
    desks: Mapping[int, int]

    def route(self, seat: Seat | None) -> tuple[Stop, ...]:
        """Put a seat in the words of the house."""
        visits = seat.visits if seat else ()
        return tuple(
            Stop(v.start, self.landlords.get(v.landlord, ""), self.desks.get(int(v.desk), 0))
            for v in sorted(visits, key=attrgetter("start"))
        )


def names_on(session: Session, day_id: int) -> Names:
    """Fetch the names of a day's desks and landlords."""
    return Names(names_by_id(session), desks_on(session, day_id))


def holders(
    session: Session, *, day_id: int, seats: Mapping[str, Seat], names: Names
) -> tuple[Holder, ...]:
    """Note who has which place now."""
    printed = locked_appointments(session, day_id=day_id)
    families = family_names(session, day_id=day_id)
    return tuple(
        Holder(a.id, a.number, families[a.id], a.id in printed, names.route(seats.get(str(a.id))))
        for a in appointments_of(session, day_id)
    )


def difference(
    before: tuple[Holder, ...], after: Mapping[str, Seat], names: Names, voided: Collection[int]
) -> Difference:
    """Hold the places before and after against each other; `voided` slips hold no longer."""
    routes = ((one, names.route(after.get(str(one.appointment_id)))) for one in before)
    moved = tuple(Moved(one, now) for one, now in routes if one.route != now)
    gone = set(voided) - {one.holder.appointment_id for one in moved}
    return Difference(moved, len(gone & {one.appointment_id for one in before}))
