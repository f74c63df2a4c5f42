from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from db.appointments import DeskVisit
from db.days import RegistrationDay
from db.kinds import AppointmentState, Outcome
from planner.cli.app import run
from planner.workspace import Workspace
from tests.conftest import clock
from tests.make import Make


@pytest.fixture
def command(office_file, capsys):
    """Run a command on an office with one household that came to two landlords."""
    workspace = Workspace(office_file, clock=clock, actor="An")
    with workspace._database.transaction() as session:
        make = Make(session)
        household = make.household(last_name="Peeters")
        make.appointment(make.day(), {"GW": None, "POORT": None}, household=household,
                         state=AppointmentState.COMPLETED)  # fmt: skip
    workspace.close()

    def say(*arguments, day=True):
        about = ["--day", "2026-12-17"] if day else []
        status = run(["outcomes", *arguments, *about, "--office", str(office_file)])
        return status, capsys.readouterr()

    return say


def test_a_landlords_list_is_held_against_the_day_and_then_taken_over(command, tmp_path):
    file = tmp_path / "terug.csv"
    file.write_text("Naam;Voornaam;Resultaat\nPeeters;Jan;ingeschreven\nNiemand;An;ok\n")
    status, said = command("import", str(file), "--landlord", "gw")
    assert (status, said.out.count("\n")) == (0, 2)
    assert "rij 3" in said.out
    assert "1 uitkomst kan" in said.out

    status, said = command("import", str(file), "--landlord", "gw", "--yes")
    assert status == 0
    assert "Lijst van GW: 1 uitkomst ingegeven" in said.out


def test_an_outcome_is_entered_and_a_landlord_given_its_list(command, tmp_path):
    status, said = command("set", "--number", "1", "--landlord", "POORT", "--result", "refused",
                           "--reason", "income")  # fmt: skip
    assert status == 0
    assert "Nummer 001 bij POORT: geweigerd door de verhuurder" in said.out

    out = tmp_path / "poort.csv"
    status, said = command("hand-over", "--landlord", "POORT", "--out", str(out))
    assert status == 0
    assert "geweigerd door de verhuurder (inkomen)" in out.read_text(encoding="utf-8-sig")


def test_an_outcome_of_nobody_is_refused_in_a_sentence(command):
    status, said = command("set", "--number", "9", "--landlord", "GW", "--result", "registered")

    assert status == 1
    assert "009" in said.err


def test_what_is_open_is_told_written_as_a_call_list_and_as_letters(command, office_file, tmp_path):
    status, said = command("open", day=False)
    assert (status, said.out) == (0, "Er is niets op te volgen.\n")
    workspace = Workspace(office_file, clock=clock, actor="An")
    with workspace._database.transaction() as session:
        session.scalars(select(RegistrationDay)).one().date = date(2026, 9, 17)
        for visit in session.scalars(select(DeskVisit)):
            visit.outcome = Outcome.INCOMPLETE
    workspace.close()
    status, said = command("open", day=False)
    assert status == 0
    assert "Peeters" in said.out

    for arguments in (("--out", "bellen.csv"), ("--out", "brieven.pdf", "--as", "letters")):
        out = tmp_path / arguments[1]
        status, said = command("open", arguments[0], str(out), *arguments[2:], day=False)
        assert (status, said.err, out.exists()) == (0, "", True)
    assert "Peeters" in (tmp_path / "bellen.csv").read_text(encoding="utf-8-sig")
