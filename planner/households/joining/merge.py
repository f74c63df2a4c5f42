"""Making one file of two: nothing that either knew is lost but what was chosen against."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.households import CompanionConsent, Household, Person
from db.kinds import PersonRole
from planner.households.absences import unite_absences
from planner.households.joining.appointments import keep_one
from planner.households.joining.preview import FIELDS, both_come, pair_of, pairs, two_files
from planner.households.joining.rows import MergeChoices, Side
from planner.households.joining.ticks import unite_ticks
from planner.households.links import link, links_of
from planner.households.members import grow_counts, order_persons
from planner.households.versions import as_shown
from planner.operations import operation, tell
from planner.outcomes.followed import take_followed


@operation
def merge_households(
    session: Session, *, keep_id: int, other_id: int, choices: MergeChoices
) -> None:
    """Take all that another file has into the one that stays, and remove the other.

    One person in both becomes one, with what either knew; of two ticks the better one stays.

    Raises:
        SameFile: It is one file.
        BothComeThatDay: Both have an appointment on a day, and neither was chosen.
        HasBegun: The appointment chosen against has begun.
        Gone, ChangedMeanwhile: A file is not as it was shown.
    """
    keep, other = two_files(session, keep_id, other_id)
    for file, version in zip((keep, other), choices.versions, strict=True):
        as_shown(session, Household, file.id, version)
    _take_fields(keep, other, choices)
    became = _unite_persons(session, keep, other)
    unite_ticks(session, keep, other, became)
    unite_absences(session, became)
    _take_facts(keep, other)
    for one, two in both_come(session, keep_id, other_id):
        keep_one(session, one, two, choices.days.get(one.day_id))
    session.flush()
    for moved in session.scalars(select(Appointment).where(Appointment.household_id == other_id)):
        moved.household = keep
    _take_consents(session, keep_id, other_id)
    take_followed(session, keep_id, other_id)
    _take_links(session, keep_id, other_id)
    session.flush()
    session.expire(other)
    session.delete(other)
    tell(session, count=len(keep.persons), kept=keep_id)


def _take_fields(keep: Household, other: Household, choices: MergeChoices) -> None:
    for field in FIELDS:
        side = choices.fields.get(field, pair_of(field, keep, other).proposed)
        if side is Side.OTHER:
            setattr(keep, field, getattr(other, field))


def _unite_persons(session: Session, keep: Household, other: Household) -> dict[int, int]:
    """Let the other file's persons join; give who became whom, by id."""
    became = {}
    for one, two in list(pairs(keep, other)):
        if two is None:
            continue
        became[two.id] = two.id if one is None else one.id
        if one is None:
            two.position = len(keep.persons) + two.position
            if two.role is PersonRole.REFERENCE_TENANT:
                two.role = PersonRole.OTHER_ADULT
            two.household = keep
        else:
            _complete(one, two)
    session.flush()
    order_persons(keep)
    grow_counts(keep)
    return became


def _complete(one: Person, two: Person) -> None:
    one.last_name = one.last_name or two.last_name
    one.first_name = one.first_name or two.first_name
    one.birth_date = one.birth_date or two.birth_date


def _take_facts(keep: Household, other: Household) -> None:
    known = {fact.code for fact in keep.facts}
    for fact in list(other.facts):
        if fact.code not in known:
            fact.household = keep


def _take_consents(session: Session, keep_id: int, other_id: int) -> None:
    own = select(CompanionConsent).where(CompanionConsent.household_id == keep_id)
    known = {consent.companion_id for consent in session.scalars(own)}
    others = select(CompanionConsent).where(CompanionConsent.household_id == other_id)
    for consent in session.scalars(others):
        if consent.companion_id in known:
            session.delete(consent)
        else:
            consent.household_id = keep_id


def _take_links(session: Session, keep_id: int, other_id: int) -> None:
    for found in links_of(session, other_id):
        beyond = found.other_id if found.household_id == other_id else found.household_id
        session.delete(found)
        if beyond != keep_id:
            link(session, keep_id, beyond)
