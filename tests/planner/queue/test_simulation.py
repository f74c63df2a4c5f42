from __future__ import annotations

from functools import partial

import pytest

from planner.cli.app import run
from planner.clock import BRUSSELS
from planner.errors import DayIsOver
from planner.queue.board import queue_board
from planner.queue.simulation.simulate import cast_of, simulate
from planner.workspace import Workspace
from tests.make import THURSDAY, Make
from tests.planner.queue.conftest import moment

ROUTES = [("16:00", "16:20"), ("16:15", "16:35")]


@pytest.fixture
def small(workspace):
    """A small day that is planned, in an office."""
    with workspace._database.transaction() as session:
        make = Make(session)
        day = make.day(sessions=((900, 1020),))
        for first, second in ROUTES:
            make.appointment(day, {"GW": first, "POORT": second})
        day_id = day.id
    return workspace, day_id


def test_a_played_day_goes_on_in_time_until_everybody_is_accounted_for_and_it_is_closed(small):
    workspace, day = small
    moments = []
    played = simulate(workspace, day_id=day, seed=3, wait=moments.append)
    assert played.came + played.absent == len(ROUTES)
    assert played.ends > 9 * 60
    assert moments == sorted(moments)
    assert {moment.astimezone(BRUSSELS).date() for moment in moments} == {THURSDAY}
    board = workspace.ask(partial(queue_board, day_id=day, now=moment("18:00")))
    assert board.is_over
    assert {row.tab.value for row in board.rows} == {"over"}
    with pytest.raises(DayIsOver):
        simulate(workspace, day_id=day, seed=3)


def test_a_seed_draws_the_same_day_again(small):
    workspace, day = small
    one, again, other = (
        workspace.ask(partial(cast_of, day_id=day, seed=seed)) for seed in (1, 1, 2)
    )
    assert one == again != other


def test_the_command_plays_in_a_copy_and_leaves_the_office_as_it_is(small, capsys):
    workspace, day = small
    workspace.close()
    command = ["simulate", "--office", str(workspace.path), "--day", THURSDAY.isoformat()]
    assert run([*command, "--seed", "3"]) == 0
    assert "gezinnen kwamen" in capsys.readouterr().out
    again = Workspace(workspace.path)
    board = again.ask(partial(queue_board, day_id=day, now=moment("18:00")))
    again.close()
    assert not board.is_over
