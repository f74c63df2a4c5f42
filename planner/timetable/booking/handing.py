"""Booking and printing in one act: what a household at the desk goes home with."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from db.appointments import Appointment
from planner.operations import operation
from planner.slips.issue import Printing, issue_slips
from planner.timetable.booking.answer import Answer, day_answer
from planner.timetable.booking.book import book_appointment
from planner.timetable.booking.other_day import move_to_day
from planner.timetable.booking.propose import Offer
from planner.timetable.booking.view import BookingView, booking_view
from planner.timetable.booking.wish import Terms, Wish


@dataclass(frozen=True, slots=True)
class Handed:
    """What came of it: the appointment, if there is one, and its slip when it was issued."""

    household_id: int
    appointment_id: int | None = None
    number: int | None = None
    pdf: bytes | None = None


@dataclass(frozen=True, slots=True)
class Readiness:
    """A household in front of the desk: what it asks, and what is free for it on a day."""

    view: BookingView
    answer: Answer

    @property
    def best(self) -> Offer | None:
        """Give the place to take without asking: none where a person had better look first."""
        if self.view.starts is not None or self.view.elsewhere:
            return None
        return next(iter(self.answer.offers), None)


def readiness(session: Session, *, household_id: int, day_id: int, terms: Terms) -> Readiness:
    """Show what a household asks of a day, and what is free for that.

    Raises:
        Gone: It or the day was removed.
    """
    view = booking_view(session, household_id=household_id, day_id=day_id, now=terms.now)
    return Readiness(view, day_answer(session, day_id=day_id, wish=view.wish, terms=terms))


@operation
def book_and_print(
    session: Session, *, wish: Wish, offer: Offer, terms: Terms, printing: Printing | None,
    release_first: bool = False,
) -> Handed:  # fmt: skip
    """Give a household the place it was offered, and its slip; one undo takes back both.

    Without `printing` no slip is issued, so that the place may still move.

    Raises:
        PlaceLocked, PlaceGone, Refusal: As in `book_appointment`.
    """
    booked = book_appointment(
        session, wish=wish, offer=offer, terms=terms, release_first=release_first
    )
    return hand(session, wish.household_id, booked, printing)


@operation
def move_and_print(
    session: Session, *, appointment_id: int, version: int, day_id: int, printing: Printing | None
) -> Handed:
    """Let a household come on another day, and give it its slip if it has a place there.

    Raises:
        Refusal: As in `move_to_day`.
    """
    moved = move_to_day(session, appointment_id=appointment_id, version=version, day_id=day_id)
    household_id = session.get_one(Appointment, moved).household_id
    return hand(session, household_id, moved, printing)


def hand(
    session: Session, household_id: int, appointment_id: int, printing: Printing | None
) -> Handed:
    """Issue the slip of an appointment that was just made, if it has a place and is wanted."""
    session.flush()
    found, pdf = session.get_one(Appointment, appointment_id), None
    if printing is not None and found.starts is not None:
        issued = issue_slips(session, printing=printing, appointment_ids=(appointment_id,))
        pdf = issued.pdf
    return Handed(household_id, appointment_id, found.number, pdf)
