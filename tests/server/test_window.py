"""The window of an office on a server, beside another computer."""

from __future__ import annotations

from functools import partial

import psycopg
import pytest
from PySide6.QtCore import QEvent

from db.households import Household
from planner.days.closing import closings
from tests.cards import save_card
from tests.conftest import clock
from tests.make import Make
from tests.server.test_server import CHRISTMAS
from tests.servers import database_of
from tests.ui.conftest import dressed, english, paper, settings, settled  # noqa: F401 - fixtures
from ui.conflict_sheet import ConflictSheet
from ui.office.first.assistant import FirstStart
from ui.office.first.start_step import Way
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
    with qtbot.waitSignal(program.backend.changed) as told:
        bea.run(CHRISTMAS)
    assert told.args == [frozenset({"closing_day"})]


def test_a_server_that_goes_away_and_comes_back(server, place, program, qtbot, settled):  # noqa: F811
    backend, notice = program.backend, program.window._shell.notice
    qtbot.waitUntil(lambda: backend.link._ear is not None)
    with qtbot.waitSignal(backend.link.lost):
        cut(server, place, let_in=False)
    assert notice.isVisible()
    assert "09:12" in notice.text
    refused = []
    backend.run(program, CHRISTMAS, refused=refused.append)
    settled(backend)
    assert [type(one).__name__ for one in refused] == ["NoConnection"]

    with qtbot.waitSignal(backend.changed):
        cut(server, place, let_in=True)
    assert not notice.isVisible()
    backend.run(program, CHRISTMAS)
    settled(backend)
    assert len(backend.workspace.ask(closings)) == 1


def test_who_changes_what_another_computer_changed_sees_both_and_chooses(
    program,
    bea,
    settled,  # noqa: F811
):
    def add(session):
        made = Make(session).household(phone="+32470000001")
        session.flush()
        return made.id, made.version

    id_, version = bea._database.change(add)
    mine = partial(save_card, household_id=id_, version=version, phone="0470 99 88 77")
    bea.run(partial(save_card, household_id=id_, version=version, phone="0499 11 22 33"))

    def sheet():
        program.backend.run(program.window, mine)
        settled(program.backend)
        return next(one for one in program.window.findChildren(ConflictSheet) if one.isVisible())

    def phone():
        return bea.ask(lambda session: session.get_one(Household, id_).phone)

    sheet().reject()
    settled(program.backend)
    assert phone() == "+32499112233"
    sheet()._on_mine()
    settled(program.backend)
    assert phone() == "+32470998877"


def test_the_assistant_opens_an_office_on_a_server_by_its_address(place, qtbot):
    first = FirstStart()
    qtbot.addWidget(first)
    first.show()
    first.start.choose(Way.SERVER)
    first.go_on()
    first.server.address.setText(f"  {place}")
    with qtbot.waitSignal(first.accepted):
        first.go_on()

    assert (first.office, first.is_new) == (place, False)
