"""A running day: what the queue's tests share."""

from __future__ import annotations

from datetime import datetime

import pytest

from planner.clock import BRUSSELS
from planner.queue.absent import leave_early, not_come
from planner.queue.acting import Acting
from planner.queue.arriving import arrive
from planner.queue.aside import hold, resume, skip
from planner.queue.calling_in import call_household, call_next, recall, seat
from planner.queue.desks import close_desk, pause_desk, reopen_desk
from planner.queue.finishing import finish
from planner.queue.reading import live_day
from tests.make import THURSDAY


def moment(clock, seconds=0, on=THURSDAY):
    hours, minutes = clock.split(":")
    return datetime(on.year, on.month, on.day, int(hours), int(minutes), seconds, tzinfo=BRUSSELS)


def at(clock, seconds=0, by="An"):
    return Acting(moment(clock, seconds), by)


class Room:
    """A day in a room: `room.arrive("08:50", one)`, `room.call("09:00", "GW")`."""

    def __init__(self, session, make, day):
        self.session, self.make, self.day = session, make, day

    def desk(self, code):
        """Name a desk by its landlord's code, with the place of it: "GW 1" is the second."""
        code, _, place = code.partition(" ")
        return self.make.desk(self.day, code, int(place or 0)).id

    def do(self, act, clock, seconds=0, **facts):
        return act(self.session, day_id=self.day.id, acting=at(clock, seconds), **facts)

    def arrive(self, clock, party):
        return self.do(arrive, clock, appointment_id=party.id)

    def scan(self, clock, code):
        return self.do(arrive, clock, code=code)

    def next(self, clock, desk, **facts):
        return self.do(call_next, clock, desk_id=self.desk(desk), **facts)

    def call(self, clock, desk, party, **facts):
        return self.do(
            call_household, clock, desk_id=self.desk(desk), appointment_id=party.id, **facts
        )

    def recall(self, clock, desk, seconds=0):
        return self.do(recall, clock, seconds, desk_id=self.desk(desk))

    def seat(self, clock, party):
        self.do(seat, clock, appointment_id=party.id)

    def finish(self, clock, desk, **facts):
        self.do(finish, clock, desk_id=self.desk(desk), **facts)

    def hold(self, clock, party, reason="away"):
        self.do(hold, clock, appointment_id=party.id, reason=reason)

    def resume(self, clock, party, code=None):
        owner = self.make.landlord(code).id if code else None
        self.do(resume, clock, appointment_id=party.id, landlord_id=owner)

    def skip(self, clock, party, code, reason="landlord"):
        owner = self.make.landlord(code).id
        self.do(skip, clock, appointment_id=party.id, landlord_id=owner, reason=reason)

    def leave(self, clock, party):
        self.do(leave_early, clock, appointment_id=party.id)

    def not_come(self, clock, party):
        self.do(not_come, clock, appointment_id=party.id)

    def pause(self, clock, desk):
        self.do(pause_desk, clock, desk_id=self.desk(desk))

    def close(self, clock, desk):
        self.do(close_desk, clock, desk_id=self.desk(desk))

    def reopen(self, clock, desk):
        self.do(reopen_desk, clock, desk_id=self.desk(desk))

    def live(self, clock):
        return live_day(self.session, day_id=self.day.id, now=moment(clock))

    def party(self, clock, party):
        return self.live(clock).party(party.id)

    def visit(self, clock, party, code):
        return self.party(clock, party).visit(self.make.landlord(code).id)


@pytest.fixture
def room(session, make):
    return Room(session, make, make.day())
