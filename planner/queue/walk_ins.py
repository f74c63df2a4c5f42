"""Somebody without an appointment: given the best place free now, or put on standby, and let in."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from db.appointments import Appointment
from planner.clock import here
from planner.households.adding import HouseholdDraft, add_household
from planner.operations import operation
from planner.queue.acting import Acting, day_to_run
from planner.queue.arrivals import Arrival
from planner.queue.arriving import arrive
from planner.slips.issue import Printing
from planner.slips.standby import standby_pdf
from planner.timetable.booking.book import book_appointment
from planner.timetable.booking.handing import Handed, hand
from planner.timetable.booking.other_day import ask_for_day
from planner.timetable.booking.propose import Offer
from planner.timetable.booking.wish import Terms, Wish


@dataclass(frozen=True, slots=True)
class Caller:
    """Who stands at the door: what it wishes, and with a draft that nobody knows it yet.

    `release_first`: a place it has, though printed, may be given up.
    """

    wish: Wish
    draft: HouseholdDraft | None = None
    release_first: bool = False


@dataclass(frozen=True, slots=True)
class LetIn:
    """What came of it: the booking with its slip, and the answer at the door.

    No answer when the place is on another day: it goes home and comes back then.
    """

    handed: Handed
    arrival: Arrival | None = None


@operation
def walk_in(
    session: Session, *, day_id: int, caller: Caller, offer: Offer, acting: Acting,
    printing: Printing | None,
) -> LetIn:  # fmt: skip
    """Give a household the place it was offered, note it as here, and issue its slip.

    One undo takes all back. A place on another day is only booked. Without `printing` no slip is
    issued.

    Raises:
        NotToday, DayIsOver: The day cannot be run at that moment.
        PlaceLocked, PlaceGone, Refusal: As in `book_appointment`; nothing is kept.
    """
    day_to_run(session, day_id, acting)
    wish, terms = _known(session, caller), Terms(acting.at, walk_in=True)
    booked = book_appointment(
        session, wish=wish, offer=offer, terms=terms, release_first=caller.release_first
    )
    today = offer.day_id == day_id
    if today:
        _be_there_now(session, booked, acting)
    handed = hand(session, wish.household_id, booked, printing)
    arrival = _let_in(session, day_id, booked, acting) if today else None
    return LetIn(handed, arrival)


@operation
def walk_in_standby(
    session: Session, *, day_id: int, caller: Caller, acting: Acting, on_paper: bool = False
) -> LetIn:
    """Note a household as here without a place: it is called where a desk has nobody else.

    `on_paper`: it gets a card with its number.

    Raises:
        NotToday, DayIsOver: The day cannot be run at that moment.
        Refusal: As in `ask_for_day`; nothing is kept.
    """
    day_to_run(session, day_id, acting)
    wish = _known(session, caller)
    asked = ask_for_day(session, day_id=day_id, wish=wish)
    handed = hand(session, wish.household_id, asked, None)
    if on_paper:
        handed = replace(handed, pdf=standby_pdf(session, appointment_id=asked))
    return LetIn(handed, _let_in(session, day_id, asked, acting))


def _known(session: Session, caller: Caller) -> Wish:
    """Give the wish of a household that is in the office, added first if nobody knows it yet."""
    if caller.draft is None:
        return caller.wish
    household_id = add_household(session, draft=caller.draft)
    session.flush()
    return replace(caller.wish, household_id=household_id)


def _be_there_now(session: Session, appointment_id: int, acting: Acting) -> None:
    """Let the time on the slip be no earlier than the moment: who stands here is not late."""
    session.flush()
    booked = session.get_one(Appointment, appointment_id)
    if booked.starts is not None and booked.arrives is not None:
        booked.arrives = min(booked.starts, max(booked.arrives, here(acting.at)[1]))
        session.flush()


def _let_in(session: Session, day_id: int, appointment_id: int, acting: Acting) -> Arrival:
    session.flush()
    return arrive(session, day_id=day_id, acting=acting, appointment_id=appointment_id)
