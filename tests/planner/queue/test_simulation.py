from __future__ import annotations

import sys
import time
from dataclasses import replace
from functools import partial
from io import StringIO
from random import Random

import pytest
from sqlalchemy import select

from db.queue import QueueAct, QueueEvent
from planner.cli.app import run
from planner.clock import BRUSSELS
from planner.errors import DayIsOver
from planner.queue.board import queue_board
from planner.queue.board_rows import Tab
from planner.queue.reading import live_day
from planner.queue.simulation.day import NOT_HEARD
from planner.queue.simulation.simulate import cast_of, sim_of, simulate
from planner.workspace import Workspace
from tests.make import THURSDAY, Make
from tests.places import ON_SERVER
from tests.planner.queue.conftest import moment

ROUTES = [("16:00", "16:20"), ("16:15", "16:35")]


@pytest.fixture
def small(workspace):
    """A small day that is planned, in an office."""
    with workspace._database.transaction() as session:
        make = Make(session)
        day = make.day(sessions=((945, 1020),))
        for first, second in ROUTES:
            make.appointment(day, {"GW": first, "POORT": second})
        day_id = day.id
    return workspace, day_id


def test_a_seed_draws_the_same_day_again(small):
    workspace, day = small
    one, again, other = (
        workspace.ask(partial(cast_of, day_id=day, seed=seed)) for seed in (1, 1, 2)
    )
    assert one == again != other


class Edge(Random):
    """Dice by which every desk pauses, all are heard, and each number is the first or the last."""

    def __init__(self, place):
        super().__init__(0)
        self.place = place

    def random(self):
        return NOT_HEARD

    def randint(self, *ends):
        return ends[self.place]


@pytest.mark.parametrize(("place", "paused"), [(0, "16:15"), (1, "18:15")])
def test_a_desk_pauses_half_an_hour_to_two_and_a_half_after_the_day_opened(small, place, paused):
    workspace, day = small
    cast = workspace.ask(partial(cast_of, day_id=day, seed=1))
    played = replace(sim_of(workspace, day, cast, 1), dice=Edge(place))
    played.play(cast.opens, cast.desks[:1])

    with workspace._database.reading() as session:
        pauses = select(QueueEvent.at).where(QueueEvent.act == QueueAct.DESK_PAUSED)
        assert session.scalars(pauses).all() == [moment(paused)]


class Deaf(Random):
    """Dice by which no desk pauses and only the first call of the day is not heard."""

    def __init__(self):
        super().__init__(0)
        self.thrown = iter((0.9, 0))

    def random(self):
        return next(self.thrown, 0.9)


def test_who_does_not_hear_two_calls_is_put_aside_and_called_again_later(small):
    workspace, day = small
    cast = workspace.ask(partial(cast_of, day_id=day, seed=1))
    played = replace(sim_of(workspace, day, cast, 1), dice=Deaf())
    played.play(cast.opens, cast.desks[:1])

    with workspace._database.reading() as session:
        asked = select(QueueEvent.appointment_id, QueueEvent.act, QueueEvent.reason)
        events = session.execute(asked.order_by(QueueEvent.at, QueueEvent.id)).all()
    aside = next(one for one in events if one.act == QueueAct.HELD)
    acts = [one.act for one in events if one.appointment_id == aside.appointment_id]
    assert acts[1:6] == [
        QueueAct.CALLED, QueueAct.RECALLED, QueueAct.HELD, QueueAct.RESUMED, QueueAct.CALLED
    ]  # fmt: skip
    assert aside.reason == "no_answer"
    assert acts[-1] == QueueAct.FINISHED


@pytest.mark.skipif(ON_SERVER, reason="missing: a file, of which a copy is played")
def test_a_day_is_played_in_a_copy_until_everybody_is_accounted_for_and_it_is_closed(
    small, tmp_path, capsys
):
    workspace, day = small
    workspace.close()
    copy = tmp_path / "gespeeld.inschrijfdag"
    command = ["simulate", "--office", str(workspace.path), "--day", THURSDAY.isoformat()]
    assert run([*command, "--seed", "3", "--keep", str(copy)]) == 0
    told = capsys.readouterr().out
    assert "2 gezinnen kwamen, 0 niet" in told

    ended = partial(queue_board, day_id=day, now=moment("18:00"))
    played, office = Workspace(copy), Workspace(workspace.path)
    board = played.ask(ended)
    assert board.is_over
    assert {row.tab for row in board.rows} == {Tab.OVER}
    live = played.ask(partial(live_day, day_id=day, now=moment("18:00")))
    last = max(party.track.left_desk for party in live.parties.values())
    assert f"Einde om {last.astimezone(BRUSSELS):%H:%M}" in told
    assert not office.ask(ended).is_over
    with pytest.raises(DayIsOver):
        simulate(played, day_id=day, seed=3)
    played.close()
    office.close()


class Terminal(StringIO):
    """What somebody looks at."""

    def isatty(self):
        return True


def test_a_day_is_played_in_the_office_itself_as_many_times_as_fast_as_the_clock_as_was_asked(
    small, monkeypatch
):
    workspace, day = small
    slept, terminal = [], Terminal()
    monkeypatch.setattr(time, "sleep", slept.append)
    monkeypatch.setattr(sys, "stderr", terminal)
    workspace.close()
    command = ["simulate", "--office", str(workspace.place), "--day", THURSDAY.isoformat()]
    assert run([*command, "--in-place", "--speed", "60"]) == 0

    assert "\r16:00" in terminal.getvalue()
    assert 10 < max(slept) < 120
    office = Workspace(workspace.place)
    assert office.ask(partial(queue_board, day_id=day, now=moment("18:00"))).is_over
    office.close()
