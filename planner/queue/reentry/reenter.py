"""Noting afterwards what happened on paper, as if it had been noted then."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from db.days import RegistrationDay
from db.kinds import DayState
from planner.clock import here
from planner.days.queries import day
from planner.errors import DayIsOver, NoSuchNumber, NotToday, NumberTwice, PaperRefused, Refusal
from planner.operations import operation, tell
from planner.queue.acting import Acting
from planner.queue.live import LiveDay
from planner.queue.reading import live_day
from planner.queue.reentry.checks import check_desks, ended_in, known_spans, placed_of
from planner.queue.reentry.placing import Placed
from planner.queue.reentry.rows import PaperRow
from planner.queue.reentry.steps import in_order, keep_states, note_step, steps_of
from planner.times import DAY_MINUTES


@operation
def reenter(session: Session, *, day_id: int, rows: Sequence[PaperRow], acting: Acting) -> None:
    """Note what happened on paper, in order of time; of a day that is not closed, also later on.

    Raises:
        PaperRefused: Some rows cannot be so; it says which and why, and nothing is kept.
        NotToday: The day is still to come.
        DayIsOver: It was closed, or does not take place.
    """
    found = _day(session, day_id, acting)
    live = live_day(session, day_id=day_id, now=acting.at)
    placed = _placed(live, rows, _until(found, acting))
    steps = [step for row in rows for step in steps_of(live, row, placed[row.number])]
    for step in in_order(steps):
        note_step(session, found, step, acting)
    found.state = DayState.RUNNING
    keep_states(session, found, {step.appointment_id for step in steps}, acting)
    tell(session, count=len(rows))


def check_rows(
    session: Session, *, day_id: int, rows: Sequence[PaperRow], acting: Acting
) -> dict[int, Refusal]:
    """Say of each row (by its place) that cannot be so why not; for while it is typed.

    Raises:
        NotToday, DayIsOver: As in `reenter`.
    """
    found = _day(session, day_id, acting)
    live = live_day(session, day_id=day_id, now=acting.at)
    return dict(_refusals(live, rows, _until(found, acting))[1])


def _day(session: Session, day_id: int, acting: Acting) -> RegistrationDay:
    found = day(session, day_id=day_id)
    if found.date > here(acting.at)[0]:
        raise NotToday(found.date)
    if found.state in (DayState.CLOSED, DayState.CANCELLED):
        raise DayIsOver(found.date)
    return found


def _until(found: RegistrationDay, acting: Acting) -> int:
    date, minute = here(acting.at)
    return minute if date == found.date else DAY_MINUTES


def _placed(live: LiveDay, rows: Sequence[PaperRow], until: int) -> dict[int, list[Placed]]:
    placed, faults = _refusals(live, rows, until)
    if faults:
        raise PaperRefused(tuple(faults), len(faults))
    return placed


def _refusals(
    live: LiveDay, rows: Sequence[PaperRow], until: int
) -> tuple[dict[int, list[Placed]], list[tuple[int, Refusal]]]:
    """Place each row that can be so, among what was noted and the rows above it."""
    numbers = {party.number for party in live.parties.values()}
    placed: dict[int, list[Placed]] = {}
    faults: list[tuple[int, Refusal]] = []
    taken = known_spans(live, ended_in(rows))
    for place, row in enumerate(rows):
        try:
            if row.number not in numbers:
                raise NoSuchNumber(row.number)
            if row.number in placed:
                raise NumberTwice(row.number)
            own = placed_of(live, row, until)
            check_desks(live, own, taken)
        except Refusal as refusal:
            faults.append((place, refusal))
        else:
            placed[row.number] = own
            taken += [one.span for one in own]
    return placed, faults
