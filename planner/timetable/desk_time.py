"""What a day's plan asks of each landlord's desks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from db.appointments import Appointment, DeskVisit
from db.days import Desk, RegistrationDay
from db.kinds import VisitState
from planner.times import shared, without


@dataclass(frozen=True, slots=True)
class DeskTime:
    """One landlord's visits that have a place, when the last ends, and the minutes between.

    `idle` sums, over its desks, the minutes from the first to the last visit in which the desk is
    open and nobody sits there or just left (changing over is work). `ends` is none without visits.
    """

    landlord: str
    desks: int
    visits: int
    ends: int | None
    idle: int


def desk_times(found: RegistrationDay, placed: Iterable[Appointment]) -> Iterator[DeskTime]:
    """Give the figures of every landlord with a desk, in the office's order."""
    seated = _by_desk(placed)
    owners = {desk.landlord.id: desk.landlord for desk in found.desks}
    for owner in sorted(owners.values(), key=lambda one: one.position):
        desks = [desk for desk in found.desks if desk.landlord_id == owner.id]
        visits = [visit for desk in desks for visit in seated.get(desk.id, ())]
        yield DeskTime(
            landlord=owner.name,
            desks=len(desks),
            visits=len(visits),
            ends=max(((v.start or 0) + v.minutes for v in visits), default=None),
            idle=sum(_idle(desk, seated.get(desk.id, ()), found) for desk in desks),
        )


def _by_desk(placed: Iterable[Appointment]) -> dict[int, list[DeskVisit]]:
    found: dict[int, list[DeskVisit]] = {}
    for appointment in placed:
        for visit in appointment.visits:
            if visit.desk_id is not None and visit.state is not VisitState.SKIPPED:
                found.setdefault(visit.desk_id, []).append(visit)
    return found


def _idle(desk: Desk, visits: Sequence[DeskVisit], found: RegistrationDay) -> int:
    busy = [(visit.start or 0, (visit.start or 0) + visit.minutes) for visit in visits]
    if not busy:
        return 0
    span = min(busy)[0], max(end for _, end in busy)
    kept = [(start, end + found.change_over_minutes) for start, end in busy]
    return sum(end - start for start, end in without(shared([span], desk.open), kept))
