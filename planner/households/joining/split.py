"""Making two files of one."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy.orm import Session

from db.households import Household, Person
from db.kinds import PersonRole
from planner.errors import NobodyLeft
from planner.households.absences import forget_absences
from planner.households.details import named_counts
from planner.households.joining.ticks import ticks_of
from planner.households.links import link
from planner.households.members import grow_counts, order_persons
from planner.households.versions import as_shown
from planner.operations import operation, tell


@operation
def split_household(
    session: Session, *, household_id: int, version: int, person_ids: Collection[int]
) -> int:
    """Give some persons a file of their own, linked to the old one; return the new file.

    What was ticked for them goes along. Appointments, facts, phone and remark stay: how to reach
    the one is never told to the other. The eldest in role becomes reference tenant where needed.

    Raises:
        NobodyLeft: None or all of the household's persons would go.
        Gone, ChangedMeanwhile: The household is not as it was shown.
    """
    old = as_shown(session, Household, household_id, version)
    going = [person for person in old.persons if person.id in person_ids]
    if not going or len(going) == len(old.persons) or len(going) != len(set(person_ids)):
        raise NobodyLeft
    new = Household(adults=0, children=0, hidden=old.hidden, slip_language=old.slip_language)
    session.add(new)
    session.flush()
    _move(old, new, going)
    session.flush()
    for tick in ticks_of(session, old.id):
        if tick.person_id in person_ids:
            tick.household_id = new.id
    forget_absences(session, persons=person_ids)
    link(session, old.id, new.id)
    tell(session, count=len(going))
    return new.id


def _move(old: Household, new: Household, going: list[Person]) -> None:
    for person in going:
        person.household = new
    adults, children = named_counts(new)
    old.adults, old.children = max(0, old.adults - adults), max(0, old.children - children)
    for file in (old, new):
        _have_reference_tenant(file)
        order_persons(file)
        grow_counts(file)


def _have_reference_tenant(file: Household) -> None:
    roles = [person.role for person in file.persons]
    if PersonRole.REFERENCE_TENANT not in roles:
        order_persons(file)
        first = min(file.persons, key=lambda one: one.position)
        first.role = PersonRole.REFERENCE_TENANT
