"""What a day by hand comes to in steps, and those steps noted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.days import RegistrationDay
from db.kinds import AppointmentState, Outcome, VisitState
from db.queue import QueueAct
from planner.clock import BRUSSELS
from planner.queue.acting import Acting
from planner.queue.events import ASSUMED, Event, note
from planner.queue.live import LiveDay
from planner.queue.reading import live_day
from planner.queue.reentry.placing import Placed
from planner.queue.reentry.rows import PaperRow
from planner.times import DAY_MINUTES

ORDER = (
    QueueAct.FINISHED,
    QueueAct.ARRIVED,
    QueueAct.CALLED,
    QueueAct.SEATED,
    QueueAct.LEFT,
    QueueAct.NOT_COME,
)
"""What comes first of things in the same minute."""


class Step(NamedTuple):
    """One thing that happened, at a minute of the day."""

    minute: int
    act: QueueAct
    appointment_id: int
    landlord_id: int | None = None
    desk_id: int | None = None
    outcome: Outcome | None = None


def in_order(steps: Iterable[Step]) -> list[Step]:
    """Put steps in the order in which they happened."""
    return sorted(steps, key=lambda one: (one.minute, ORDER.index(one.act)))


def steps_of(live: LiveDay, row: PaperRow, placed: Sequence[Placed]) -> Iterator[Step]:
    """Give what a row says happened."""
    party = next(one for one in live.parties.values() if one.number == row.number)
    if row.absent:
        yield Step(min(live.minute, DAY_MINUTES - 1), QueueAct.NOT_COME, party.id)
    if row.came is not None:
        yield Step(row.came, QueueAct.ARRIVED, party.id)
    for one in placed:
        about = (party.id, one.landlord_id, one.span.desk_id)
        if one.begun is None:
            yield Step(one.span.start, QueueAct.CALLED, *about)
        if one.begun is not VisitState.AT_DESK:
            yield Step(one.span.start, QueueAct.SEATED, *about)
        yield Step(one.span.end, QueueAct.FINISHED, *about, one.typed.outcome)
    if row.left is not None:
        yield Step(row.left, QueueAct.LEFT, party.id)


def note_step(session: Session, found: RegistrationDay, step: Step, acting: Acting) -> None:
    """Add a step to what happened on a day."""
    midnight = datetime(found.date.year, found.date.month, found.date.day, tzinfo=BRUSSELS)
    at = midnight.astimezone(UTC) + timedelta(minutes=step.minute)
    reason = ASSUMED if step.act is QueueAct.SEATED else ""
    event = Event(
        0, step.act, at, acting.by, step.appointment_id, step.landlord_id, step.desk_id,
        step.outcome, reason,
    )  # fmt: skip
    note(session, found.id, event, acting.noted_at or acting.at)


def keep_states(
    session: Session, found: RegistrationDay, touched: set[int], acting: Acting
) -> None:
    """Write where the households are now into their rows, by all that is known to have happened."""
    rows = [session.get_one(Appointment, id_) for id_ in touched]
    for row in rows:
        row.state = AppointmentState.ARRIVED
    live = live_day(session, day_id=found.id, now=acting.at)
    for row in rows:
        track = live.party(row.id).track
        row.state = track.state
        for visit in row.visits:
            now = track.visits[visit.landlord_id]
            visit.state, visit.outcome = now.state, now.outcome
    session.flush()
