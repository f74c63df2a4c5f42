"""What the tests share: a real office on a real file, and a clock that stands still."""

from __future__ import annotations

import gc
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest
import typer.main
from sqlalchemy import create_engine

from db import engine
from planner.demo import make_demo
from planner.office.file import new_office
from planner.office.keys.store import ELSEWHERE
from planner.workspace import Workspace
from tests import places, servers
from tests.make import Make
from tests.patience import PatientBot
from tests.places import ON_SERVER
from tests.year import Year

NOW = datetime(2026, 12, 8, 8, 12, tzinfo=UTC)


def clock() -> datetime:
    """Tuesday 8 December 2026, 09:12 in Brussels."""
    return NOW


@pytest.fixture
def qtbot(qapp, request):
    """What drives the window, with more patience than pytest-qt's own."""
    return PatientBot(request)


@pytest.fixture(scope="session", autouse=True)
def keys(tmp_path_factory):
    """A folder for the keys of offices, never the credential store of who runs the tests."""
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("sleutels")
        patch.setenv(ELSEWHERE, str(folder))
        yield folder


@pytest.fixture(scope="session", autouse=True)
def _compiled_once():
    """Have what SQLAlchemy made of a statement for one office's file serve all: it is the same."""
    first = engine.engine_for(Path(":memory:"))
    first.connect().close()  # it learns with which SQLite it speaks

    def alike(*where, **how):
        made = create_engine(*where, **how)
        made.dialect, made._compiled_cache = first.dialect, first._compiled_cache
        return made

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engine, "create_engine", alike)
        yield


@pytest.fixture(scope="session", autouse=True)
def _commands_once():
    """Have typer read once what the commands are, not for each that a test gives."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(typer.main, "get_command", cache(typer.main.get_command))
        yield


@pytest.fixture(scope="session")
def kortrijk_file(tmp_path_factory):
    """An office fresh from the preset `kortrijk`, to be copied."""
    if ON_SERVER:
        return places.made()
    path = tmp_path_factory.mktemp("office") / "kortrijk.inschrijfdag"
    new_office(path, preset="kortrijk", clock=clock)
    return path


@pytest.fixture
def office_file(kortrijk_file, tmp_path):
    return places.copy(kortrijk_file, tmp_path / "kortrijk.inschrijfdag")


@pytest.fixture(autouse=ON_SERVER)
def _left_clean():
    """Have the offices that a test made go with it."""
    yield
    places.forget()


@pytest.fixture
def workspace(office_file):
    opened = Workspace(office_file, clock=clock, actor="An")
    yield opened
    opened.close()


@pytest.fixture
def session(workspace):
    """One transaction on the office; use cases are called in it directly."""
    with workspace._database.transaction() as opened:
        yield opened


@pytest.fixture
def make(session):
    return Make(session)


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory):
    """The demo, made once: an office with a planned day, and its paper."""
    folder = tmp_path_factory.mktemp("demo")
    make_demo(folder, seconds=2)
    return folder


@pytest.fixture(scope="session")
def demo_place(demo_folder):
    """The demo's office, to be copied: its file, or that moved to a server."""
    file = demo_folder / "kortrijk.inschrijfdag"
    return places.moved(file) if ON_SERVER else file


@pytest.fixture
def demo_file(demo_place, tmp_path):
    return places.copy(demo_place, tmp_path / "demo.inschrijfdag")


@pytest.fixture
def demo_workspace(demo_file):
    opened = Workspace(demo_file, clock=clock, actor="An")
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def year_file(kortrijk_file, tmp_path_factory):
    """An office with a year behind it (tests/year.py), made once, to be copied or only read."""
    path = places.copy(
        kortrijk_file, tmp_path_factory.mktemp("year") / "year.inschrijfdag", keep=True
    )
    opened = Workspace(path, clock=clock, actor="An")
    with opened._database.transaction() as session:
        Year(session).make()
    opened.close()
    return path


@pytest.fixture
def year(year_file, tmp_path):
    """The office with a year behind it, open."""
    path = places.copy(year_file, tmp_path / "year.inschrijfdag")
    opened = Workspace(path, clock=clock, actor="An")
    yield opened
    opened.close()


def pytest_report_header():
    """Say where the offices of the tests are, and what could not be tested."""
    if lacking := servers.missing():
        return f"Left out: tests/server, as {lacking}"
    return "Offices on a PostgreSQL server" if ON_SERVER else "Of tests/server, a first look only"


def pytest_ignore_collect(collection_path, config):
    """Leave out what is about files alone where offices are on a server, or what needs one."""
    place = collection_path.relative_to(config.rootpath).as_posix()
    if place == "tests/server":
        return bool(servers.missing()) or None
    if place in places.LONG_ON_SERVER:
        return not (ON_SERVER or servers.is_named()) or None
    return (ON_SERVER and place in places.ABOUT_FILES) or None


def pytest_configure():
    """Look for no garbage while tests are collected: what that makes is there to stay."""
    gc.disable()


def pytest_collection_finish():
    """Look for garbage seldom, and never among what collecting made."""
    gc.freeze()
    gc.enable()
    gc.set_threshold(50_000, 50, 100)
