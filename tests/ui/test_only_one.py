"""One window per office: a second start has the first come forward."""

from __future__ import annotations

import socket
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from ui.core.door import Door, address, come_forward, knock


@pytest.fixture
def office(tmp_path, monkeypatch):
    """Give an office's file, its programs listening in a folder of few letters, as sockets want."""
    with TemporaryDirectory(prefix="i") as near:
        monkeypatch.setenv("XDG_RUNTIME_DIR", near)
        yield tmp_path / "kantoor.inschrijfdag"


def test_who_starts_the_program_again_has_the_first_come_forward(qtbot, office):
    door = Door(office)
    with qtbot.waitSignal(door.asked):
        assert knock(office)
    door.close()
    assert not knock(office)


def test_another_office_has_a_window_of_its_own(office):
    door = Door(office)
    assert not knock(office.with_name("ander.inschrijfdag"))
    door.close()


def test_what_a_killed_program_left_behind_is_in_nobodys_way(qtbot, office):
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(address(office))
    assert Path(address(office)).exists()
    assert not knock(office)

    door = Door(office)
    with qtbot.waitSignal(door.asked):
        assert knock(office)
    door.close()


def test_a_caller_that_says_something_else_changes_nothing(qtbot, office):
    door = Door(office)
    with qtbot.assertNotEmitted(door.asked):
        assert knock(office, word=b"something")
    with qtbot.waitSignal(door.asked):
        assert knock(office)
    door.close()


def test_the_window_comes_back_from_being_minimised(program, qtbot):
    program.window.showMinimized()
    come_forward(program.window)
    assert not program.window.isMinimized()
    assert program.window.isVisible()
