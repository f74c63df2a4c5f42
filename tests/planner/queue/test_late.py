from __future__ import annotations

from functools import partial

import pytest

from db.appointments import Appointment
from db.kinds import AppointmentState, VisitState
from planner.errors import NotHere, NothingLeft
from planner.queue.arriving import arrive
from planner.queue.calling_in import call_next
from planner.queue.finishing import finish
from planner.queue.late import replan_rest, rest_proposal
from planner.queue.noticing import minutes_late, missed
from planner.queue.reading import live_day
from tests.make import Make, last_done
from tests.planner.queue.conftest import Room, at, moment


@pytest.fixture
def office(workspace):
    """An office in which one household comes too late, and another is due after it."""
    with workspace._database.transaction() as session:
        make = Make(session)
        room = Room(session, make, make.day(desks_per_landlord=1))
        late = make.appointment(room.day, {"GW": "09:00", "POORT": "09:20"}).id
        other = make.appointment(room.day, {"GW": "09:30", "POORT": "09:50"}).id
        absent = make.appointment(room.day, {"GW": "11:00"}).id
        return workspace, room.day.id, late, other, absent


def come(office, clock):
    workspace, day, late, *_ = office
    workspace.run(partial(arrive, day_id=day, acting=at(clock), appointment_id=late))


def proposed(office, clock, party=None):
    workspace, day, late, *_ = office
    work = partial(rest_proposal, day_id=day, appointment_id=party or late, acting=at(clock))
    return workspace.ask(work)


def state(office, party=None):
    workspace, _, late, *_ = office
    with workspace._database.reading() as session:
        found = session.get(Appointment, party or late)
        visits = sorted((v.start, v.state) for v in found.visits)
        return found.state, found.arrives, visits


def test_the_rest_goes_where_it_is_free_and_nobody_else_moves(office):
    come(office, "09:21")
    proposal = proposed(office, "09:21")
    moved = proposal.difference.moved
    assert [one.holder.appointment_id for one in moved] == [office[2]]
    assert min(stop.start for stop in moved[0].now) >= 9 * 60 + 25


def test_looking_at_it_changes_nothing(office):
    come(office, "09:21")
    before = state(office)
    proposed(office, "09:21")
    assert state(office) == before


def test_once_accepted_it_waits_as_before_but_is_not_late_any_more(office):
    workspace, day, late, other, _ = office
    come(office, "09:21")
    before = state(office, other)
    workspace.run(partial(replan_rest, proposal=proposed(office, "09:21"), acting=at("09:22")))

    how_far, arrives, visits = state(office)
    assert how_far is AppointmentState.ARRIVED
    assert {one for _, one in visits} == {VisitState.WAITING}
    assert min(start for start, _ in visits) >= 9 * 60 + 25
    assert state(office, other) == before
    live = workspace.ask(partial(live_day, day_id=day, now=moment("09:22")))
    party = live.party(late)
    assert not missed(live, party)
    assert minutes_late(live, party) <= live.tolerance
    assert arrives >= 9 * 60 + 21


def test_the_journal_tells_whose_rest_moved_and_that_nobody_else_did(office):
    workspace, _, late, *_ = office
    come(office, "09:21")
    workspace.run(partial(replan_rest, proposal=proposed(office, "09:21"), acting=at("09:22")))

    with workspace._database.reading() as session:
        number = session.get(Appointment, late).number
        assert last_done(session).facts == {"number": number, "moved": 0}


def test_one_undo_gives_the_old_times_back(office):
    workspace = office[0]
    come(office, "09:21")
    before = state(office)
    workspace.run(partial(replan_rest, proposal=proposed(office, "09:21"), acting=at("09:22")))
    workspace.undo()
    assert state(office) == before


def test_only_of_who_is_here_the_rest_is_planned_again(office):
    with pytest.raises(NotHere):
        proposed(office, "09:21", office[4])


def test_where_every_visit_has_begun_nothing_is_left(room, make):
    party = make.appointment(room.day, {"GW": "09:00"})
    room.arrive("08:50", party)
    room.next("09:00", "GW")
    with pytest.raises(NothingLeft):
        room.do(rest_proposal, "09:05", appointment_id=party.id)


def test_what_was_done_before_stays_where_it_was(office):
    workspace, day, late, *_ = office
    come(office, "08:50")
    with workspace._database.reading() as session:
        visits = session.get(Appointment, late).visits
        desk = min((one for one in visits), key=lambda one: one.start).desk_id
    workspace.run(partial(call_next, day_id=day, desk_id=desk, acting=at("09:00")))
    workspace.run(partial(finish, day_id=day, desk_id=desk, acting=at("09:50")))
    workspace.run(partial(replan_rest, proposal=proposed(office, "09:51"), acting=at("09:52")))

    _, arrives, (done, rest) = state(office)
    assert (done, arrives) == ((540, VisitState.DONE), 530)
    assert (rest[0] >= 9 * 60 + 55, rest[1]) == (True, VisitState.WAITING)


def test_who_waits_without_a_place_goes_on_waiting_where_none_is_free_any_more(room, make):
    standby = make.appointment(room.day, {"GW": None})
    room.arrive("09:21", standby)
    proposal = room.do(rest_proposal, "18:00", appointment_id=standby.id)
    replan_rest(room.session, proposal=proposal, acting=at("18:01"))

    assert (standby.starts, [one.start for one in standby.visits]) == (None, [None])
    assert [one.state for one in standby.visits] == [VisitState.WAITING]
