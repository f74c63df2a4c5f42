from __future__ import annotations

from datetime import datetime

import pytest

from planner.cli import console
from planner.cli.app import run
from planner.clock import BRUSSELS
from planner.workspace import Workspace
from tests.make import Make

NOON = datetime(2026, 12, 17, 12, 0, tzinfo=BRUSSELS)


@pytest.fixture
def queue(workspace, capsys, monkeypatch):
    """Run a command on the day itself, at noon; give the status, what was said and the refusal."""
    with workspace._database.transaction() as session:
        make = Make(session)
        day = make.day()
        make.appointment(day, {"GW": "09:00", "POORT": "09:20"})
        make.appointment(day, {"GW": "09:15"})
    workspace.close()
    monkeypatch.setattr(console, "Workspace", lambda path: Workspace(path, clock=lambda: NOON))

    def command(*words):
        status = run(["--language", "nl", "queue", *words, "--office", str(workspace.place)])
        said = capsys.readouterr()
        return status, said.out, said.err

    return command


def test_the_day_is_run_from_the_command_line_in_the_sentences_of_the_window(queue):
    _, said, _ = queue("arrive", "2", "--at", "08:50")
    assert said.splitlines()[-1] == "002 Aydın: Aangemeld. 09:00 aan balie 1"
    queue("arrive", "4", "--at", "08:55")
    assert "balie 1" in queue("call", "1", "2", "--at", "09:00")[1]
    assert queue("seat", "2", "--at", "09:01")[0] == 0
    _, said, _ = queue("show", "--at", "09:05")
    assert "Verwacht 0, aanwezig 1, aan de balie 1, te laat 0, klaar 0." in said
    assert "> 004: aan de beurt" in queue("show", "--at", "09:16")[1]
    assert queue("next", "1", "--outcome", "incomplete", "--at", "09:20")[0] == 0


def test_what_cannot_be_is_refused_in_a_sentence(queue):
    status, _, refused = queue("next", "1")
    assert status == 1
    assert refused.strip()
    assert queue("finish", "99")[0] == 1
    assert queue("arrive", "2", "--at", "later")[0] == 2


def test_who_comes_late_is_told_so_and_the_day_ends_later(queue):
    assert "50 minuten" in queue("arrive", "2", "--at", "09:40")[1]
    assert "later dan gepland" in queue("show", "--at", "09:41")[1]


def test_a_day_that_goes_fast_ends_earlier(queue):
    queue("absent", "4", "--at", "08:39")
    queue("arrive", "2", "--at", "08:40")
    queue("call", "1", "2", "--at", "08:41")
    queue("finish", "1", "--at", "08:45")
    assert "vroeger dan gepland" in queue("show", "--at", "08:46")[1]


def test_when_nobody_comes_any_more_no_end_is_foreseen_and_nobody_is_listed(queue):
    for number in ("2", "4"):
        queue("absent", number, "--at", "10:00")
    said = queue("show", "--at", "10:01")[1]
    assert "Verwacht einde" not in said
    assert "Aydın" not in said
