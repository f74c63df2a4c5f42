"""Somebody nobody knows yet: taken in, booked and handed a slip in one act."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.orm import Session

from planner.households.adding import HouseholdDraft, add_household
from planner.operations import operation
from planner.slips.issue import Printing
from planner.timetable.booking.book import book_appointment
from planner.timetable.booking.handing import Handed, hand
from planner.timetable.booking.other_day import ask_for_day
from planner.timetable.booking.propose import Offer
from planner.timetable.booking.wish import Terms, Wish


@operation
def take_in(
    session: Session, *, draft: HouseholdDraft, wish: Wish, offer: Offer, terms: Terms,
    printing: Printing | None,
) -> Handed:  # fmt: skip
    """Add a household and give it the place it was offered, and its slip; one undo takes all back.

    Whose the wish is does not matter. Without `printing` no slip is issued.

    Raises:
        Refusal: Something typed cannot be, or the place is gone: nothing is kept.
    """
    own = _added(session, draft, wish)
    booked = book_appointment(session, wish=own, offer=offer, terms=terms)
    return hand(session, own.household_id, booked, printing)


@operation
def take_in_waiting(session: Session, *, draft: HouseholdDraft, wish: Wish, day_id: int) -> Handed:
    """Add a household and put it on the standby list of a day, though that be full.

    Raises:
        Refusal: Something typed cannot be, or the day is over: nothing is kept.
    """
    own = _added(session, draft, wish)
    asked = ask_for_day(session, day_id=day_id, wish=own)
    return hand(session, own.household_id, asked, None)


def _added(session: Session, draft: HouseholdDraft, wish: Wish) -> Wish:
    household_id = add_household(session, draft=draft)
    session.flush()
    return replace(wish, household_id=household_id)
