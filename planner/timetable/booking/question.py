"""A day as it stands with one more household in front of it, as pure data; nothing is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from db.kinds import AppointmentState
from planner.clock import here
from planner.days.room import OVER
from planner.errors import BookingClosed, DayFull, DayNotOpen, DayPast, HasBegun
from planner.times import DAY_MINUTES, Window, shared
from planner.timetable.booking.wish import Terms, Wish, turns_asked
from planner.timetable.rows import GONE, DayRows, Guest
from planner.timetable.seats import seats_in
from planner.timetable.snapshot import GRID_MINUTES, problem_in
from planner.timetable.solver.beside import beside
from planner.timetable.solver.need import Need
from planner.timetable.solver.plan import Seat
from planner.timetable.solver.problem import Problem
from planner.timetable.solver.standing import Standing

NOBODY = 0
"""The id of an appointment that is still to be made."""


@dataclass(frozen=True, slots=True)
class Question:
    """A day's problem with the household that asks in it, and the seats of everybody else."""

    problem: Problem
    seats: Mapping[str, Seat]
    name: str

    def beside(self) -> tuple[Standing, Need]:
        """Give the household alone with what the others leave free: enough to find a place."""
        standing = Standing(beside(self.problem, self.seats, self.name), {})
        return standing, standing.needs[0]

    def among(self) -> tuple[Standing, Need]:
        """Give the household among all the others: to say why there is no place."""
        standing = Standing(self.problem, self.seats)
        return standing, next(one for one in standing.needs if one.household.id == self.name)


def question(rows: DayRows, wish: Wish, terms: Terms) -> Question:
    """Put a household's question to a day that was read.

    Raises:
        Refusal: The day takes nobody, or the household is here already; see `check_bookable`.
    """
    check_bookable(rows, wish, terms)
    own = rows.guest_of(wish.household_id)
    guest = _asking(rows, wish, own)
    others = [one for one in rows.guests if one is not own]
    asked = replace(rows, guests=(*others, guest))
    problem = problem_in(asked, released=(guest.id,), for_walk_ins=terms.walk_in)
    *rest, asking = problem.households
    asking = replace(asking, available=_free(rows, asking.available, terms))
    problem = replace(problem, households=(*rest, asking))
    return Question(problem, seats_in(others), asking.id)


def check_bookable(rows: DayRows, wish: Wish, terms: Terms) -> None:
    """Refuse a day that takes nobody, or no more, and a household that is there already.

    Raises:
        DayNotOpen: The day is closed or cancelled.
        DayPast: It is over.
        BookingClosed: The last date for booking has passed; not for a walk-in.
        DayFull: As many households come as may.
        HasBegun: The household has come already.
    """
    day, today = rows.day, here(terms.now)[0]
    if day.state in OVER:
        raise DayNotOpen(day.date)
    if day.date < today:
        raise DayPast(day.date)
    closes = day.booking_closes_on
    if closes is not None and closes < today and not terms.walk_in:
        raise BookingClosed(day.date, closes)
    own = rows.guest_of(wish.household_id)
    if own is not None and own.state not in (AppointmentState.PLANNED, *GONE):
        raise HasBegun(own.number)
    others = [one for one in rows.guests if one is not own]
    coming = 1 + sum(one.state is not AppointmentState.CANCELLED for one in others)
    if day.most_households is not None and coming > day.most_households:
        raise DayFull(day.date, day.most_households)


def is_fixed(rows: DayRows, guest: Guest | None) -> bool:
    """Tell whether a household's place is printed, or locked by hand."""
    if guest is None or not guest.placed:
        return False
    return guest.id in rows.printed or any(turn.locked for turn in guest.turns)


def _asking(rows: DayRows, wish: Wish, own: Guest | None) -> Guest:
    turns, _ = turns_asked(rows.day, rows.desks, wish)
    return Guest(
        id=own.id if own else NOBODY,
        household_id=wish.household_id,
        number=own.number if own else max((one.number for one in rows.guests), default=0) + 1,
        state=AppointmentState.PLANNED,
        availability=wish.availability,
        language=wish.language,
        accessible=wish.accessible,
        companion_id=wish.companion_id,
        interpreter_id=None,
        starts=None,
        arrives=None,
        turns=turns,
    )


def _free(rows: DayRows, available: tuple[Window, ...], terms: Terms) -> tuple[Window, ...]:
    """Give when a stay may be: in the part asked for, and not before the household can be here."""
    date, minute = here(terms.now)
    windows = shared(available, [terms.part])
    if rows.day.date != date:
        return windows
    early = 0 if terms.walk_in else rows.day.arrive_before_minutes
    soonest = -(-(minute + early) // GRID_MINUTES) * GRID_MINUTES
    return shared(windows, [(soonest, max(soonest, DAY_MINUTES))])
