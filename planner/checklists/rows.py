"""The documents of one household: what applies, to whom and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from db.checklists import Requirement
from db.households import Household, Person
from db.kinds import Per, PersonRole, Provider, TickState
from planner.checklists.conditions import Situation, holds, reasons
from planner.checklists.validity import Period, period
from planner.office.queries import LandlordRow

ROLES = {
    Per.ADULT: (PersonRole.REFERENCE_TENANT, PersonRole.PARTNER, PersonRole.OTHER_ADULT),
    Per.CHILD: (PersonRole.CHILD,),
}


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document that a household needs, once for all landlords that ask for it.

    One that goes by person has a row for each named person (`person_id`, `person`) and one for
    those not named, of whom there are `unnamed`. `because` holds the facts that make it apply,
    or `adults` and `children`; empty means that everybody needs it. No `tick`: nobody looked.
    """

    code: str
    section: str
    texts: Mapping[str, str]
    landlords: tuple[LandlordRow, ...]
    because: tuple[str, ...]
    provider: Provider
    per: Per
    period: Period | None
    pictogram: str
    sensitive: bool
    person_id: int | None = None
    person: str = ""
    unnamed: int = 0
    tick: TickState | None = None
    ticked_for: date | None = None


def rows_for(
    requirement: Requirement,
    household: Household,
    asked_by: Sequence[tuple[LandlordRow, Situation]],
    day: date,
) -> Iterator[DocumentRow]:
    """Give a document's rows for a household, before anything is known of its ticks.

    `asked_by` pairs each landlord it visits with what is known in front of that landlord.
    """
    asking = [
        (landlord, situation)
        for landlord, situation in asked_by
        if _asks(requirement, landlord) and holds(requirement.condition, situation)
    ]
    if asking:
        yield from _by_person(_row(requirement, asking, day), household)


def _row(
    requirement: Requirement, asking: Sequence[tuple[LandlordRow, Situation]], day: date
) -> DocumentRow:
    because = (why for _, known in asking for why in reasons(requirement.condition, known))
    return DocumentRow(
        code=requirement.code,
        section=requirement.section,
        texts=requirement.texts,
        landlords=tuple(landlord for landlord, _ in asking),
        because=tuple(dict.fromkeys(because)),
        provider=requirement.provider,
        per=requirement.per,
        period=period(requirement.validity, day),
        pictogram=requirement.pictogram,
        sensitive=requirement.sensitive,
    )


def _asks(requirement: Requirement, landlord: LandlordRow) -> bool:
    wanted = requirement.landlords
    return not wanted or landlord.kind in wanted or landlord.code in wanted


def _by_person(row: DocumentRow, household: Household) -> Iterator[DocumentRow]:
    if row.per == Per.HOUSEHOLD:
        yield row
        return
    named = [person for person in household.persons if person.role in ROLES[row.per]]
    for person in named:
        yield replace(row, person_id=person.id, person=_name(person, household))
    expected = household.adults if row.per == Per.ADULT else household.children
    if expected > len(named):
        yield replace(row, unnamed=expected - len(named))


def _name(person: Person, household: Household) -> str:
    if household.hidden:
        return ""
    return ", ".join(filter(None, (person.last_name, person.first_name)))
