"""A day as it is at this moment: who is where, which desk is free, who comes along."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from planner.clock import here
from planner.days.presence import InterpreterRow
from planner.days.queries import DeskRow
from planner.errors import Gone
from planner.queue.parties import LiveParty, LiveVisit
from planner.queue.track.follow import DeskTrack, Tracks


@dataclass(frozen=True, slots=True)
class Sitting:
    """A household at a desk, or called to it."""

    party: LiveParty
    visit: LiveVisit


@dataclass(frozen=True, slots=True)
class LiveDay:
    """The day at one moment (`now`); parties and desks by id.

    `walk` is how many minutes the way between two desks takes, `change_over` how many a desk needs
    between two visits, `tolerance` how late a household may be for the time on its slip.
    """

    day_id: int
    on: date
    now: datetime
    walk: int
    change_over: int
    tolerance: int
    parties: Mapping[int, LiveParty]
    desks: Mapping[int, DeskRow]
    interpreters: Mapping[int, InterpreterRow]
    companions: Mapping[int, str]
    tracks: Tracks

    @property
    def minute(self) -> int:
        """The minutes since the midnight with which the day began; below 0 on the days before."""
        today, minute = here(self.now)
        return (today - self.on).days * 24 * 60 + minute

    def party(self, appointment_id: int) -> LiveParty:
        """Give a household.

        Raises:
            Gone: It has no appointment on the day, or no longer.
        """
        if appointment_id not in self.parties:
            raise Gone
        return self.parties[appointment_id]

    def desk(self, desk_id: int) -> DeskRow:
        """Give a desk.

        Raises:
            Gone: The day has it no longer.
        """
        if desk_id not in self.desks:
            raise Gone
        return self.desks[desk_id]

    def desk_track(self, desk_id: int) -> DeskTrack:
        """Tell whether a desk serves."""
        return self.tracks.desk(desk_id)

    def at(self, desk_id: int) -> Sitting | None:
        """Tell who is at a desk."""
        return next((one for one in self.sitting() if one.visit.track.desk_id == desk_id), None)

    def sitting(self) -> Iterator[Sitting]:
        """Give everybody who is at a desk or was called to one."""
        for party in self.parties.values():
            if visit := party.under_way:
                yield Sitting(party, visit)
