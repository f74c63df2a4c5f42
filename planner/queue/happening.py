"""Letting something happen: it is noted, everybody's place follows, and the rows say so too."""

from __future__ import annotations

from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.kinds import DayState, Outcome
from db.queue import QueueAct
from planner.errors import EarlierThanLast
from planner.queue.acting import Acting, day_to_run
from planner.queue.events import About, Event, note
from planner.queue.live import LiveDay
from planner.queue.reading import live_day


class Happening:
    """One act in the queue of a day, of one or more events at the same moment.

    Raises:
        NotToday, DayIsOver: The day cannot be run at that moment.
    """

    def __init__(self, session: Session, day_id: int, acting: Acting) -> None:
        self.session = session
        self.acting = acting
        self._day = day_to_run(session, day_id, acting)
        self.live: LiveDay = live_day(session, day_id=day_id, now=acting.at)

    def note(
        self, act: QueueAct, about: About, *, outcome: Outcome | None = None, reason: str = "",
        acting: Acting | None = None,
    ) -> None:  # fmt: skip
        """Let something happen, at the moment of the act unless another is given.

        From the first time on the day is running.

        Raises:
            EarlierThanLast: Something later is known of the household or the desk.
        """
        when = acting or self.acting
        self._check_order(about, when)
        self._day.state = DayState.RUNNING
        event = Event(0, act, when.at, when.by, *about, outcome, reason)
        note(self.session, self.live.day_id, event, when.noted_at or when.at)
        if about.desk_id is not None:
            self.live.desk_track(about.desk_id).last = when.at
        if about.appointment_id is not None:
            self.live.party(about.appointment_id).track.take_in(event)
            self._keep(about.appointment_id)

    def _check_order(self, about: About, when: Acting) -> None:
        tracks = self.live.tracks
        known = (
            tracks.parties[about.appointment_id].last if about.appointment_id else None,
            tracks.desk(about.desk_id).last if about.desk_id else None,
        )
        last = max((at for at in known if at is not None), default=None)
        if last is not None and when.at < last:
            raise EarlierThanLast(when.at, last)

    def _keep(self, appointment_id: int) -> None:
        """Write where a household is into its rows."""
        track = self.live.party(appointment_id).track
        appointment = self.session.get_one(Appointment, appointment_id)
        appointment.state = track.state
        for visit in appointment.visits:
            now = track.visits[visit.landlord_id]
            visit.state, visit.outcome = now.state, now.outcome
        self.session.flush()
