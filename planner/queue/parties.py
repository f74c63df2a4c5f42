"""The households of a running day, with their visits as planned and as they went."""

from __future__ import annotations

from dataclasses import dataclass

from db.kinds import AppointmentState, LandlordKind, VisitState
from planner.errors import Gone
from planner.queue.track.party import HERE, PartyTrack
from planner.queue.track.visit import OVER, UNDER_WAY, VisitTrack


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
