"""Who still needs help: every file that is not finished, until it is or there is a reason."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterator, Mapping, Sequence

from sqlalchemy.orm import Session

from db.outcomes import Followed, Result
from planner.outcomes.contacts import contacts
from planner.outcomes.followed import followed_for
from planner.outcomes.items import FollowItem, FollowKind
from planner.outcomes.lacking import Lack, lacking
from planner.outcomes.landlords import LandlordRules, landlord_rules
from planner.outcomes.standing import Standing, latest, named, standings
from planner.outcomes.updates import in_force, next_update

Found = tuple[Standing, FollowKind, tuple[Lack, ...], datetime.date | None]


def follow_list(
    session: Session, *, today: datetime.date, language: str = "nl"
) -> list[FollowItem]:
    """List the files that somebody must still do something about, the most urgent first.

    A household that came to a landlord more than once is followed for the last time it came. One
    that agreed to be followed for moving on stays on the list as long as it does. Nobody can help
    one that was erased.
    """
    everything = standings(session, named())
    last, coming = latest(everything, today), _coming(everything, today)
    wanted = [one for one in last if not one.closed_for]
    found = list(_found(session, wanted, today, language))
    moving = followed_for(session, Followed.MOVING_ON)
    found += _moving(last, moving.keys() - {one.household_id for one, *_ in found})
    updates = followed_for(session, Followed.UPDATES)
    people = contacts(session, {one.appointment_id for one, *_ in found})
    items = [
        FollowItem(one, kind, lacks, due, due is not None and due < today,
                   people[one.appointment_id], coming.get((one.household_id, one.landlord_id)),
                   moving.get(one.household_id), updates.get(one.household_id))
        for one, kind, lacks, due in found
    ]  # fmt: skip
    return sorted(items, key=_urgency)


def _moving(files: Sequence[Standing], households: Collection[int]) -> list[Found]:
    """Give the last file of each household that is followed for moving on alone."""
    last = {one.household_id: one for one in files if one.household_id in households}
    return [(one, FollowKind.MOVING_ON, (), None) for one in last.values()]


def _coming(
    everything: Sequence[Standing], today: datetime.date
) -> Mapping[tuple[int, int], datetime.date]:
    later = (one for one in reversed(everything) if one.date > today)
    return {(one.household_id, one.landlord_id): one.date for one in later}


def _found(
    session: Session, wanted: Sequence[Standing], today: datetime.date, language: str
) -> Iterator[Found]:
    landlords = landlord_rules(session)
    updated = followed_for(session, Followed.UPDATES)
    open_ = [one.appointment_id for one in wanted if one.result is Result.INCOMPLETE]
    lacks = lacking(session, open_, language=language) if open_ else {}
    for one in wanted:
        match one.result:
            case Result.INCOMPLETE:
                own = lacks.get(one.id, ())
                yield one, FollowKind.MISSING, own, _due(one, own)
            case Result.CONTINUED:
                yield one, FollowKind.CONTINUED, (), one.due_on
            case Result.REGISTERED:
                followed = one.household_id in updated
                yield from _registered(one, landlords[one.landlord_id], today, followed=followed)
            case None if one.date < today:
                yield one, FollowKind.UNKNOWN, (), None


def _registered(
    one: Standing, landlord: LandlordRules, today: datetime.date, *, followed: bool
) -> Iterator[Found]:
    complete = one.complete_on or one.date
    patience = _days(in_force(landlord.rules, complete).proof_days)
    if one.proof_on is None and complete + patience <= today:
        yield one, FollowKind.PROOF, (), None
        return
    if followed and (update := next_update(landlord.rules, one.updated_on or complete)):
        due, rule = update
        if due - _days(rule.warning_days) <= today:
            yield one, FollowKind.UPDATE, (), due + _days(rule.answer_days)


def _days(count: int) -> datetime.timedelta:
    return datetime.timedelta(days=count)


def _due(one: Standing, lacks: Sequence[Lack]) -> datetime.date | None:
    dates = [lack.promised for lack in lacks if lack.promised]
    return min([*dates, *([one.due_on] if one.due_on else [])], default=None)


def _urgency(item: FollowItem) -> tuple[bool, datetime.date, int, datetime.date, int]:
    """Order by what is late, then by what is due first, then by kind and by how long ago it was."""
    kinds = list(FollowKind)
    due = item.due or datetime.date.max
    return not item.late, due, kinds.index(item.kind), item.standing.date, item.standing.number
