"""Where a household is in a day: its stay and what it takes of desks and people."""

from __future__ import annotations

from typing import NamedTuple


class Sitting(NamedTuple):
    """A visit in its place: station, class of desks, start and length, in steps."""

    station: int
    desks: int
    start: int
    length: int


class Placed(NamedTuple):
    """A stay in steps, what of it is waiting, its visits (not the locked ones), who interprets."""

    start: int
    end: int
    wait: int
    sittings: tuple[Sitting, ...]
    interpreter: int | None
