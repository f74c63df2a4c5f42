"""An office behind PgBouncer in transaction mode, with one connection for all that work in it."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from pathlib import Path
from threading import Thread

import pytest

from planner.days.closing import add_closing
from planner.office.journal.proof import journal_proof
from planner.office.server.others import Others
from planner.workspace import Workspace
from tests.conftest import clock
from tests.server.test_server import CHRISTMAS, _wait_for, closings
from tests.servers import PGBOUNCER, pooler

if not Path(PGBOUNCER).exists():
    pytest.skip("PgBouncer (Debian: pgbouncer) is not installed", allow_module_level=True)


@pytest.fixture
def pooled(server, place):
    with pooler(server, size=1):
        yield server.pooled(place)


def test_several_work_through_one_connection_and_hear_of_each_other(pooled):
    def work(actor):
        with closing(Workspace(pooled, clock=clock, actor=actor)) as workspace:
            for number in range(8):
                reason = f"{actor} {number}"
                day = clock().date()
                workspace.run(partial(add_closing, first=day, last=day, reason=reason))
                assert reason in workspace.ask(closings)
            workspace.undo()

    with closing(Others(pooled)) as others:
        threads = [Thread(target=work, args=(name,)) for name in ("An", "Bea", "Chris")]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert _wait_for(others)
    with closing(Workspace(pooled, clock=clock)) as workspace:
        left = {f"{name} {n}" for name in ("An", "Bea", "Chris") for n in range(7)}
        assert set(workspace.ask(closings)) == left
        assert workspace.ask(partial(journal_proof, office=pooled)).holds


def test_nothing_of_one_office_is_left_in_the_connection_for_the_next(server, pooled):
    with closing(Workspace(pooled, clock=clock)) as workspace:
        workspace.run(CHRISTMAS)
    with closing(Workspace(pooled, clock=clock)) as workspace:
        shown = workspace._database.engine.raw_connection()
        with closing(shown):
            cursor = shown.cursor()
            for setting in ("search_path", "lock_timeout", "idle_in_transaction_session_timeout"):
                cursor.execute(f"show {setting}")
                assert cursor.fetchone()[0] in {'"$user", public', "0"}
            cursor.execute("select count(*) from pg_locks where locktype = 'advisory'")
            assert cursor.fetchone() == (0,)
