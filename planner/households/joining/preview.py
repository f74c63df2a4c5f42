"""Two files side by side, with a proposal for each field."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.households import Household, Person
from db.kinds import AppointmentState
from planner.errors import Gone, SameFile
from planner.households.importing.duplicates import likeness
from planner.households.joining.rows import (
    ComesSide,
    DayPair,
    FieldPair,
    MergePreview,
    PersonPair,
    PersonSide,
    Side,
)
from planner.households.names import full_name

FIELDS = ("phone", "slip_language", "adults", "children", "hidden", "remark")
OVER = (AppointmentState.CANCELLED, AppointmentState.NO_SHOW)


def merge_preview(session: Session, *, keep_id: int, other_id: int) -> MergePreview:
    """Show two files side by side.

    Raises:
        SameFile: It is one file.
        Gone: One of them was removed.
    """
    keep, other = two_files(session, keep_id, other_id)
    facts = {fact.code for file in (keep, other) for fact in file.facts}
    return MergePreview(
        keep_id=keep_id,
        other_id=other_id,
        versions=(keep.version, other.version),
        fields=tuple(pair_of(field, keep, other) for field in FIELDS),
        persons=tuple(PersonPair(_person(one), _person(two)) for one, two in pairs(keep, other)),
        days=tuple(_day(one, two) for one, two in both_come(session, keep_id, other_id)),
        facts=tuple(sorted(facts)),
    )


def two_files(session: Session, keep_id: int, other_id: int) -> tuple[Household, Household]:
    """Fetch two files.

    Raises:
        SameFile: It is one file.
        Gone: One of them was removed.
    """
    if keep_id == other_id:
        raise SameFile
    keep, other = session.get(Household, keep_id), session.get(Household, other_id)
    if keep is None or other is None:
        raise Gone
    return keep, other


def pair_of(field: str, keep: Household, other: Household) -> FieldPair:
    """Put one field side by side. The larger household, and being hidden, are the safe choice."""
    one, two = getattr(keep, field), getattr(other, field)
    more = two > one if isinstance(one, int) else bool(two) and not one
    return FieldPair(field, one, two, Side.OTHER if more else Side.KEEP)


def pairs(keep: Household, other: Household) -> Iterator[tuple[Person | None, Person | None]]:
    """Pair the persons of two files that may be one, each once; then who is in the other alone."""
    left = list(other.persons)
    for one in keep.persons:
        twin = next((two for two in left if _same(one, keep, two, other)), None)
        if twin is not None:
            left.remove(twin)
        yield one, twin
    for two in left:
        yield None, two


def both_come(
    session: Session, keep_id: int, other_id: int
) -> list[tuple[Appointment, Appointment]]:
    """Give the appointments of both files on the same day, by date."""
    own = select(Appointment).where(Appointment.household_id.in_((keep_id, other_id)))
    found: dict[tuple[int, int], Appointment] = {
        (one.day_id, one.household_id): one for one in session.scalars(own)
    }
    clash = [
        (one, found[day_id, other_id])
        for (day_id, file), one in found.items()
        if file == keep_id and (day_id, other_id) in found
    ]
    return sorted(clash, key=lambda pair: pair[0].day.date)


def proposed_side(keep: Appointment, other: Appointment) -> Side | None:
    """Tell which of two appointments on a day stays: the one that has begun, stands or is placed.

    None where that is as true of both: a person must choose.
    """
    for better in (_has_begun, _stands, _is_placed):
        if better(keep) != better(other):
            return Side.KEEP if better(keep) else Side.OTHER
    return None if _stands(keep) else Side.KEEP


def _has_begun(one: Appointment) -> bool:
    return one.state not in (AppointmentState.PLANNED, *OVER)


def _stands(one: Appointment) -> bool:
    return one.state not in OVER


def _is_placed(one: Appointment) -> bool:
    return one.starts is not None


def _same(one: Person, keep: Household, two: Person, other: Household) -> bool:
    return likeness.same_person(
        likeness.Person(one.last_name, one.first_name, one.birth_date, keep.phone),
        likeness.Person(two.last_name, two.first_name, two.birth_date, other.phone),
    )


def _person(person: Person | None) -> PersonSide | None:
    if person is None:
        return None
    name = full_name(person.last_name, person.first_name)
    return PersonSide(person.id, name, person.role, person.birth_date)


def _day(keep: Appointment, other: Appointment) -> DayPair:
    return DayPair(
        keep.day_id, keep.day.date, _comes(keep), _comes(other), proposed_side(keep, other)
    )


def _comes(one: Appointment) -> ComesSide:
    return ComesSide(one.id, one.number, one.state, one.starts)
