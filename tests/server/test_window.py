"""The window of an office on a server, beside another computer."""

from __future__ import annotations

import psycopg
import pytest
from PySide6.QtCore import QEvent

from planner.days.closing import closings
from tests.conftest import clock
from tests.server.test_server import CHRISTMAS
from tests.servers import database_of
from tests.ui.conftest import dressed, english, paper, settings, settled  # noqa: F401 - fixtures
from ui.program import Program


@pytest.fixture
def program(qapp, place, settings, paper, settled):  # noqa: F811 - fixtures
    opened = Program(qapp, place, settings, clock=clock, paper=paper)
    opened.show()
    settled(opened.backend)
    yield opened
    settled(opened.backend)
    opened.close()
    opened.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def cut(server, place, *, let_in):
    """Have the server end an office's connections, and take new ones or not."""
    name = database_of(place)
    with psycopg.connect(server._conninfo("postgres"), autocommit=True) as admin:
        admin.execute(f"alter database {name} allow_connections {'true' if let_in else 'false'}")
        admin.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity where datname = %s", [name]
        )


def test_what_another_computer_changes_is_on_the_screen_at_once(program, bea, qtbot):
    qtbot.waitUntil(lambda: program.backend.link._ear is not None)
    with qtbot.waitSignal(program.backend.changed, timeout=2000) as told:
        bea.run(CHRISTMAS)
    assert told.args == [frozenset({"closing_day"})]


def test_a_server_that_goes_away_and_comes_back(server, place, program, qtbot, settled):  # noqa: F811
    backend, notice = program.backend, program.window._shell.notice
    qtbot.waitUntil(lambda: backend.link._ear is not None)
    with qtbot.waitSignal(backend.link.lost, timeout=2000):
        cut(server, place, let_in=False)
    assert notice.isVisible()
    assert "09:12" in notice.text
    refused = []
    backend.run(program, CHRISTMAS, refused=refused.append)
    settled(backend)
    assert [type(one).__name__ for one in refused] == ["NoConnection"]

    with qtbot.waitSignal(backend.changed, timeout=10_000):
        cut(server, place, let_in=True)
    assert not notice.isVisible()
    backend.run(program, CHRISTMAS)
    settled(backend)
    assert len(backend.workspace.ask(closings)) == 1
