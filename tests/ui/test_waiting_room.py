from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

import pytest
from sqlalchemy import select

from db.days import Desk
from planner.clock import BRUSSELS
from planner.operations import operation
from planner.queue.acting import Acting
from planner.queue.arriving import arrive
from planner.queue.calling_in import call_next
from tests.make import Make
from ui.queue import waiting_room
from ui.queue.waiting_room import WaitingRoom

NINE = datetime(2026, 12, 17, 9, 0, tzinfo=BRUSSELS)


@operation
def a_day_with_two(session):
    make = Make(session)
    day = make.day()
    parties = [
        make.appointment(day, {"GW": clock}, household=make.household(last_name="Nys")).id
        for clock in ("09:00", "09:15")
    ]
    desk = session.scalar(select(Desk.id).where(Desk.day_id == day.id).order_by(Desk.number))
    return day.id, desk, parties


@pytest.fixture
def shown(backend, settle, qtbot, monkeypatch):
    """The window on a day on which two households are here; its clock has hands."""
    day, desk, parties = backend.workspace.run(a_day_with_two).value
    for party in parties:
        acting = Acting(NINE, "An")
        backend.workspace.run(partial(arrive, day_id=day, acting=acting, appointment_id=party))
    hands, sounded = [NINE], []
    monkeypatch.setattr(waiting_room, "chime", lambda: sounded.append(hands[0]))
    window = WaitingRoom(backend, day, lambda: hands[0])
    window._ticking.stop()
    qtbot.addWidget(window)
    window.show()
    settle()

    def call():
        work = partial(call_next, day_id=day, desk_id=desk, acting=Acting(hands[0], "An"))
        backend.workspace.run(work)
        window.reload()
        settle()

    return window, hands, sounded, call


def test_each_new_call_is_shown_first_and_sounds_once(shown, settle):
    window, hands, sounded, call = shown
    assert window.shown == ()
    call()
    assert [one.number for one in window.shown] == [1]
    window.reload()
    settle()
    assert len(sounded) == 1
    hands[0] += timedelta(minutes=15)
    call()
    assert [one.number for one in window.shown] == [2, 1]
    assert len(sounded) == 2


def test_what_is_older_than_five_seconds_is_not_shown(shown, settle):
    window, hands, _, call = shown
    call()
    hands[0] += timedelta(seconds=5)
    assert not window.is_stale
    hands[0] += timedelta(seconds=1)
    assert window.is_stale
    assert window.shown == ()
    window.grab()
    window.reload()
    settle()
    assert [one.number for one in window.shown] == [1]
