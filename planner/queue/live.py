"""A day as it is at this moment: who is where, which desk is free, who comes along."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from db.kinds import AppointmentState, LandlordKind, VisitState
from planner.days.presence import InterpreterRow
from planner.errors import Gone
from planner.queue.track.follow import DeskTrack, Tracks
from planner.queue.track.party import HERE, PartyTrack
from planner.queue.track.visit import OVER, UNDER_WAY, VisitTrack
from planner.timetable.rows import DeskRow


@dataclass(frozen=True, slots=True)
class LiveVisit:
    """A household's visit: as planned (`start` in minutes since midnight), and as it went."""

    landlord_id: int
    landlord: str
    kind: LandlordKind
    minutes: int
    desk_id: int | None
    start: int | None
    track: VisitTrack

    @property
    def state(self) -> VisitState:
        """Where the household is with this landlord."""
        return self.track.state


@dataclass(frozen=True, slots=True)
class LiveParty:
    """A household of the day, by its appointment; the name is empty for a hidden one.

    Visits are in the order of the plan, those without a time last.
    """

    id: int
    household_id: int
    number: int
    name: str
    language: str
    accessible: bool
    companion_id: int | None
    interpreter_id: int | None
    starts: int | None
    arrives: int | None
    visits: tuple[LiveVisit, ...]
    track: PartyTrack

    @property
    def state(self) -> AppointmentState:
        """How far the appointment is."""
        return self.track.state

    @property
    def here(self) -> bool:
        """Whether it is in the house and has still to see somebody."""
        return self.state in HERE

    @property
    def under_way(self) -> LiveVisit | None:
        """The visit it was called to, or sits at."""
        return next((one for one in self.visits if one.state in UNDER_WAY), None)

    @property
    def to_come(self) -> tuple[LiveVisit, ...]:
        """The visits that are neither under way nor over."""
        return tuple(one for one in self.visits if one.state not in (*UNDER_WAY, *OVER))

    def visit(self, landlord_id: int) -> LiveVisit:
        """Give the visit to a landlord.

        Raises:
            Gone: It does not see that landlord.
        """
        found = next((one for one in self.visits if one.landlord_id == landlord_id), None)
        if found is None:
            raise Gone
        return found


@dataclass(frozen=True, slots=True)
class Sitting:
    """A household at a desk, or called to it."""

    party: LiveParty
    visit: LiveVisit


@dataclass(frozen=True, slots=True)
class LiveDay:
    """The day at one moment (`now`); parties and desks by id.

    `walk` is how many minutes the way between two desks takes, `tolerance` how late a household
    may be for the time on its slip.
    """

    day_id: int
    now: datetime
    walk: int
    tolerance: int
    parties: Mapping[int, LiveParty]
    desks: Mapping[int, DeskRow]
    interpreters: Mapping[int, InterpreterRow]
    companions: Mapping[int, str]
    tracks: Tracks

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
