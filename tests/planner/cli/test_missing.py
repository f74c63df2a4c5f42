from __future__ import annotations

import pytest

from db.checklists import Tick
from db.kinds import TickState
from planner.cli.app import run
from planner.workspace import Workspace
from tests.conftest import clock
from tests.make import Make
from tests.planner.slips import reading


@pytest.fixture
def missing(office_file, capsys, tmp_path):
    """Ask for the sheets of a day on which one household may owe a form."""

    def command(*, owes):
        workspace = Workspace(office_file, clock=clock, actor="An")
        with workspace._database.transaction() as session:
            make = Make(session)
            found = make.appointment(make.day(), {"GW": "09:00"})
            if owes:
                session.add(Tick(household_id=found.household_id, requirement="FORM_SIGNED",
                                 state=TickState.MISSING))  # fmt: skip
        workspace.close()
        out = tmp_path / "owed.pdf"
        status = run(["missing", "--office", str(office_file), "--day", "2026-12-17",
                      "--out", str(out)])  # fmt: skip
        return status, out, capsys.readouterr()

    return command


def test_the_sheets_of_a_day_are_written(missing):
    status, out, said = missing(owes=True)

    assert status == 0
    assert "owed.pdf" in said.out
    assert "Nog te bezorgen" in reading.text(out.read_bytes())


def test_when_nobody_owes_a_paper_that_is_said(missing):
    status, out, said = missing(owes=False)

    assert status == 1
    assert "papieren ontbreken" in said.err
    assert not out.exists()
