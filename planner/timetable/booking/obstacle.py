"""Who took a place that was offered a moment ago."""

from __future__ import annotations

from planner.errors import PlaceGone, PlaceTakenBy
from planner.timetable.booking.propose import Offer
from planner.timetable.rows import GONE, DayRows, Guest, Turn


def gone(rows: DayRows, offer: Offer, own: Guest | None) -> PlaceGone:
    """Say why an offer does not stand any more: who is where and when, if it is a desk."""
    numbers = {desk.id: desk.number for desk in rows.desks}
    lasts = {desk.id: desk.visit_minutes or rows.day.visit_minutes for desk in rows.desks}
    others = [one for one in rows.guests if one is not own and one.state not in GONE]
    for visit in offer.choice.seat.visits:
        desk = int(visit.desk)
        for guest in others:
            if any(_meets(turn, desk, visit.start, lasts.get(desk, 1)) for turn in guest.turns):
                return PlaceTakenBy(rows.day.date, numbers.get(desk, 0), visit.start, guest.number)
    return PlaceGone(rows.day.date)


def _meets(turn: Turn, desk: int, start: int, minutes: int) -> bool:
    """Tell whether a turn keeps a desk busy in some minutes."""
    if turn.desk_id != desk or turn.start is None:
        return False
    return turn.start < start + minutes and start < turn.start + turn.minutes
