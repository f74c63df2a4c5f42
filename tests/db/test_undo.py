"""Taking back writes rows in such an order that no rule is broken on the way."""

from __future__ import annotations

from functools import partial

import pytest

from db.appointments import Appointment
from db.kinds import VisitState
from planner.operations import operation
from tests.make import Make

SLOTS = (("09:00", 540), ("09:15", 555))


@operation
def two_visits(session, *, first):
    """Two households at GW, of which the one or the other was made first."""
    make = Make(session)
    day = make.day()
    made = {clock: make.appointment(day, {"GW": clock}).id for clock, _ in SLOTS[::first]}
    return [made[clock] for clock, _ in SLOTS]


@operation
def take_the_place(session, *, one, other):
    """One does not come, and the other comes at its time."""
    visit(session, one).state = VisitState.SKIPPED
    session.flush()
    visit(session, other).start = 540


@operation
def give_it_back(session, *, one, other):
    """The other comes at its own time after all, and the one too."""
    visit(session, other).start = 555
    session.flush()
    visit(session, one).state = VisitState.PLANNED


@operation
def meet(session, *, both):
    """Both are there at the same time, with an interpreter each."""
    for one, name in zip(both, ("Tolk 1", "Tolk 2"), strict=True):
        interpreter = Make(session).interpreter("ar", name=name)
        session.flush()
        found = session.get_one(Appointment, one)
        found.interpreter_id = interpreter.id
        found.arrives, found.starts, found.ends = 530, 540, 600


@operation
def swap_interpreters(session, *, both):
    one, other = (session.get_one(Appointment, id_) for id_ in both)
    first, second = one.interpreter_id, other.interpreter_id
    for appointment, interpreter in ((one, None), (other, first), (one, second)):
        appointment.interpreter_id = interpreter
        session.flush()


def visit(session, appointment_id):
    return session.get_one(Appointment, appointment_id).visits[0]


def places(workspace, both):
    def read(session):
        visits = [visit(session, one) for one in both]
        return [(one.start, one.state, one.appointment.interpreter_id) for one in visits]

    return workspace.ask(read)


@pytest.fixture(params=[1, -1])
def both(workspace, request):
    return workspace.run(partial(two_visits, first=request.param)).value


def test_a_place_that_somebody_took_over_is_given_back_and_taken_again(workspace, both):
    one, other = both
    before = places(workspace, both)
    workspace.run(partial(take_the_place, one=one, other=other))
    taken = places(workspace, both)
    workspace.run(partial(give_it_back, one=one, other=other))
    workspace.undo()
    assert places(workspace, both) == taken
    workspace.undo()
    assert places(workspace, both) == before
    workspace.redo()
    assert places(workspace, both) == taken


def test_two_who_swapped_their_interpreters_have_their_own_again(workspace, both):
    workspace.run(partial(meet, both=both))
    before = places(workspace, both)
    workspace.run(partial(swap_interpreters, both=both))
    assert places(workspace, both) != before
    workspace.undo()
    assert places(workspace, both) == before
