"""What the follow-up after a day means for how long names are kept (planner/office/privacy).

A file that is incomplete or goes on is open until it is finished or closed for a reason; what was
entered last about any file of a household is when its follow-up closed.
"""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Mapping, Sequence

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session

from db.appointments import Appointment, DeskVisit
from db.households import Household, Person
from db.journal import JournalEntry, Operation
from db.outcomes import FollowConsent, Result, VisitResult
from planner.clock import here
from planner.office.privacy.followed import Held, Hold
from planner.outcomes.standing import NOTED, latest, named, standings

OPEN = (Result.INCOMPLETE, Result.CONTINUED)
OUTCOMES = [outcome for outcome, result in NOTED.items() if result in OPEN]


def holding(session: Session, *, today: datetime.date) -> Mapping[int, Sequence[Hold]]:
    """Tell which households are followed on a date: a file is open or was, or they agreed."""
    found: dict[int, list[Hold]] = defaultdict(list)
    files = latest(standings(session, named() & Household.id.in_(_perhaps())), today)
    for id_ in {one.household_id for one in files if one.result in OPEN and not one.closed_for}:
        found[id_].append(Hold(Held.OPEN))
    for id_, at in session.execute(_entered()):
        found[id_].append(Hold(Held.CLOSED, here(at)[0]))
    for id_, on in session.execute(select(FollowConsent.household_id, FollowConsent.given_on)):
        found[id_].append(Hold(Held.AGREED, on))
    return found


def _perhaps() -> Select[int]:
    """Ask for the households with any file that was open once, so that no others are read whole."""
    once = or_(VisitResult.result.in_(OPEN), DeskVisit.outcome.in_(OUTCOMES))
    mine = (VisitResult.appointment_id == Appointment.id) & (
        VisitResult.landlord_id == DeskVisit.landlord_id
    )
    return (
        select(Appointment.household_id)
        .join(DeskVisit, DeskVisit.appointment_id == Appointment.id)
        .join(VisitResult, mine, isouter=True)
        .where(once)
    )


def _entered() -> Select[int, datetime.datetime]:
    """Ask when something was last entered about the files of each household, from the journal.

    The sum keeps SQLite from reading the whole journal: it looks up the few rows of each result.
    """
    first = (Person.household_id == Household.id) & (Person.position == 0)
    own = (JournalEntry.table == "visit_result") & (JournalEntry.row == VisitResult.id + 0)
    return (
        select(Appointment.household_id, func.max(Operation.at))
        .join(Appointment.household)
        .join(Person, first, isouter=True)
        .join(VisitResult, VisitResult.appointment_id == Appointment.id)
        .join(JournalEntry, own)
        .join(Operation, Operation.id == JournalEntry.operation_id)
        .where(named())
        .group_by(Appointment.household_id)
    )
