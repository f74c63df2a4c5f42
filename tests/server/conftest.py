"""An office on a PostgreSQL server, as somebody has it who works there.

Where no server is named and PostgreSQL is not installed, these tests are not collected, and the
head of the report says what is missing.
"""

from __future__ import annotations

import pytest

from planner.workspace import Workspace
from tests import places
from tests.conftest import clock


@pytest.fixture(scope="session")
def server():
    return places.the_server()


@pytest.fixture(scope="session")
def kortrijk():
    """An office fresh from the preset, as its administrator has it, to be copied."""
    return places.made()


@pytest.fixture
def place(server, kortrijk):
    """The address of an office of its own, as a clerk has it."""
    fresh = server.make(kortrijk)
    yield server.clerk(fresh)
    server.drop(fresh)


@pytest.fixture
def an(place):
    opened = Workspace(place, clock=clock, actor="An")
    yield opened
    opened.close()


@pytest.fixture
def bea(place):
    """Another computer in the same office."""
    opened = Workspace(place, clock=clock, actor="Bea")
    yield opened
    opened.close()
