from __future__ import annotations

from functools import partial

import pytest
from sqlalchemy import func, select

from db.appointments import Appointment
from db.kinds import AppointmentState, VisitState
from db.queue import QueueEvent
from planner.queue.arriving import arrive
from planner.queue.calling_in import call_next
from planner.queue.reading import live_day
from planner.workspace import Workspace
from tests.make import Make
from tests.places import SUCCESSOR
from tests.planner.queue.conftest import Room, at, moment


@pytest.fixture
def running(workspace):
    """An office with two households that are here; what tests need of it by name."""
    with workspace._database.transaction() as session:
        make = Make(session)
        room = Room(session, make, make.day())
        two = [make.appointment(room.day, {"GW": clock}).id for clock in ("09:00", "09:15")]
        day, desk = room.day.id, room.desk("GW")
    for party in two:
        workspace.run(partial(arrive, day_id=day, acting=at("08:50"), appointment_id=party))
    return workspace, day, desk, two


def call(workspace, day, desk, clock):
    return workspace.run(partial(call_next, day_id=day, desk_id=desk, acting=at(clock)))


def test_one_undo_takes_back_the_call_and_the_visit_it_ended(running):
    workspace, day, desk, (one, other) = running
    call(workspace, day, desk, "09:00")
    call(workspace, day, desk, "09:16")
    workspace.undo()

    live = workspace.ask(partial(live_day, day_id=day, now=moment("09:17")))
    assert live.at(desk).party.id == one
    assert live.party(one).under_way.state is VisitState.CALLED
    assert live.party(other).visits[0].state is VisitState.WAITING


def test_every_step_is_undone_in_order_across_a_restart_and_from_another_pc(running, office_file):
    workspace, day, desk, _ = running
    call(workspace, day, desk, "09:00")
    call(workspace, day, desk, "09:16")
    workspace.close()
    again = Workspace(office_file, actor=SUCCESSOR)
    for _ in range(4):
        again.undo()

    with again._database.reading() as session:
        assert session.scalar(select(func.count()).select_from(QueueEvent)) == 0
        states = set(session.scalars(select(Appointment.state)))
    assert states == {AppointmentState.PLANNED}
    again.close()


def test_a_step_that_changes_nothing_is_none_to_undo(running):
    workspace, day, _, (one, _) = running
    again = workspace.run(partial(arrive, day_id=day, acting=at("08:55"), appointment_id=one))
    assert again.done is None
