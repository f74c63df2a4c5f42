from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from db.checklists import Tick
from db.kinds import Outcome, TickState
from planner.checklists.noted import Paper
from planner.checklists.states import PaperState
from planner.errors import DeskEmpty
from planner.queue.ending import ending
from planner.queue.finishing import Lack
from tests.planner.queue.conftest import moment


@pytest.fixture
def party(room, make):
    """A household at the first landlord's desk, with another landlord still to see."""
    party = make.appointment(room.day, {"GW": "09:00", "POORT": "09:20"})
    room.arrive("08:50", party)
    room.next("09:00", "GW")
    room.seat("09:01", party)
    return party


def shown(room, clock="09:10", code="GW"):
    return ending(
        room.session, day_id=room.day.id, desk_id=room.desk(code), now=moment(clock), language="en"
    )


def ticks(room):
    return {
        (tick.requirement, tick.landlord_id): (tick.state, tick.on_date)
        for tick in room.session.scalars(select(Tick))
    }


def test_only_what_this_landlord_asks_of_this_household_is_shown(room, party):
    seen = shown(room)
    assert (seen.number, seen.landlord) == (party.number, "Goedkope Woning")
    assert seen.papers
    assert {one.paper.landlord_id for one in seen.papers} == {room.make.landlord("GW").id}
    assert {one.paper.household_id for one in seen.papers} == {party.household_id}


def test_at_an_empty_desk_there_is_nothing_to_end(room, party):
    with pytest.raises(DeskEmpty):
        shown(room, code="POORT")


def test_what_is_missing_is_noted_for_the_landlord_alone_and_shown_first_the_next_time(room, party):
    first, second = (one.paper for one in shown(room).papers[1:3])
    missing = (Lack(first), Lack(second, date(2027, 1, 14)))
    room.finish("09:15", "GW", outcome=Outcome.INCOMPLETE, missing=missing)

    owner = room.make.landlord("GW").id
    assert ticks(room) == {
        (first.code, owner): (TickState.MISSING, None),
        (second.code, owner): (TickState.PROMISED, date(2027, 1, 14)),
    }
    room.resume("09:16", party, "GW")
    room.call("09:17", "GW", party)
    again = shown(room, "09:18").papers
    assert {one.paper.code for one in again if one.lacking} == {first.code, second.code}
    assert [one.lacking for one in again[:3]] == [True, True, False]
    assert PaperState.PROMISED in {one.state for one in again}


def test_calling_the_next_ends_the_visit_with_what_is_missing_in_the_same_act(room, make, party):
    other = make.appointment(room.day, {"GW": "09:30"})
    room.arrive("09:05", other)
    paper = shown(room).papers[0].paper
    room.next("09:15", "GW", outcome=Outcome.INCOMPLETE, missing=(Lack(paper),))
    assert room.visit("09:16", party, "GW").track.outcome is Outcome.INCOMPLETE
    assert [state for state, _ in ticks(room).values()] == [TickState.MISSING]


def test_papers_of_another_household_are_never_noted(room, make, party):
    stranger = make.household()
    room.session.flush()
    code = shown(room).papers[0].paper.code
    room.finish("09:15", "GW", missing=(Lack(Paper(stranger.id, code)),))
    assert ticks(room) == {}
