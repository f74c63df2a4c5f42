"""A whole day, worked out from its events."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from db.queue import QueueAct
from planner.queue.events import Event
from planner.queue.track.party import PartyTrack
from planner.queue.track.visit import VisitTrack

DESK_ACTS = (QueueAct.DESK_PAUSED, QueueAct.DESK_CLOSED, QueueAct.DESK_OPENED)


@dataclass(slots=True)
class DeskTrack:
    """One desk so far: whether it serves, since when, and why not; `last` is its last event."""

    act: QueueAct = QueueAct.DESK_OPENED
    since: datetime | None = None
    reason: str = ""
    last: datetime | None = None

    @property
    def serves(self) -> bool:
        """Whether somebody can be called to it."""
        return self.act is QueueAct.DESK_OPENED


@dataclass(slots=True)
class Tracks:
    """Everybody and every desk of a day, by id."""

    parties: dict[int, PartyTrack]
    desks: dict[int, DeskTrack] = field(default_factory=dict)

    def desk(self, desk_id: int) -> DeskTrack:
        """Give a desk's track: it is open as long as nobody said otherwise."""
        return self.desks.setdefault(desk_id, DeskTrack())


def follow(landlords: Mapping[int, Iterable[int]], events: Iterable[Event]) -> Tracks:
    """Follow the events of a day; `landlords` names those each appointment is for."""
    tracks = Tracks(
        {id_: PartyTrack({x: VisitTrack() for x in owners}) for id_, owners in landlords.items()}
    )
    for event in events:
        if event.appointment_id is not None:
            tracks.parties.setdefault(event.appointment_id, PartyTrack({})).take_in(event)
        if event.desk_id is not None:
            desk = tracks.desk(event.desk_id)
            desk.last = event.at
            if event.act in DESK_ACTS:
                desk.act, desk.since, desk.reason = event.act, event.at, event.reason
    for party in tracks.parties.values():
        party.take_up()
    return tracks
