"""Accounts from the command line; a program gives the passwords as lines."""

from __future__ import annotations

import io
import shutil

import pytest

from planner.cli.app import PASSWORD, run
from planner.office.accounts import signing, wrapping
from planner.office.accounts.wrapping import Cost
from planner.office.keys.here import key_of
from planner.office.keys.store import ELSEWHERE
from tests.make import let_go

OWN, OTHER = "Wie het laatst lacht", "Een zwaluw maakt geen zomer"


@pytest.fixture
def cli(office_file, keys, capsys, monkeypatch, tmp_path):
    for module in (wrapping, signing):
        monkeypatch.setattr(module, "USUAL", Cost(1, 32, 4))
    monkeypatch.setenv(ELSEWHERE, str(shutil.copytree(keys, tmp_path / "sleutels")))
    seal = key_of(office_file).seal

    def command(*words, who="", own=OWN, typed=(), key=""):
        let_go(seal)
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in typed)))
        monkeypatch.setenv(PASSWORD, own if who else "")
        before = ["--account", who] * bool(who) + ["--recovery-key", key] * bool(key)
        status = run([*before, *words, "--office", str(office_file)])
        said = capsys.readouterr()
        return status, said.out + said.err

    yield command
    let_go(seal)


def test_accounts_are_made_changed_and_ended(cli):
    key = cli("office", "recovery-key")[1].splitlines()[-1]
    assert cli("accounts", "on", "An", typed=[OWN]) == (
        0, "Accounts ingeschakeld, met An als beheerder\n",
    )  # fmt: skip
    assert cli("day", "list") == (
        1, "Voor kortrijk.inschrijfdag moet u zich aanmelden. Er is niets geopend.\n",
    )  # fmt: skip
    assert cli("accounts", "add", "Joke", "--role", "planner", who="An", typed=[OTHER])[0] == 0
    assert cli("day", "list", who="joke", own=OTHER)[0] == 0
    status, said = cli("office", "set", "--phone", "056 00 00 00", who="Joke", own=OTHER)
    assert (status, "aangemeld als planner; dit kan vanaf beheerder" in said) == (1, True)
    assert cli("accounts", "password", "Joke", who="Joke", own=OTHER, typed=[OWN])[0] == 0
    assert cli("day", "list", who="Joke", own=OTHER)[0] == 1
    assert cli("accounts", "password", "Joke", who="An", typed=[OTHER])[0] == 0
    assert cli("day", "list", who="Joke", own=OTHER)[0] == 0
    assert cli("accounts", "change", "Joke", "--role", "verhuurder", "--landlord", "GW",
               who="An")[0] == 0  # fmt: skip
    assert cli("accounts", "list", who="An")[1].splitlines()[1].split()[:2] == [
        "Joke", "verhuurder",
    ]  # fmt: skip
    assert cli("accounts", "remove", "Joke", who="An")[0] == 0
    assert cli("accounts", "list", key=key)[1] == "An  beheerder\n"
    assert cli("accounts", "off", who="An")[0] == 0
    assert cli("day", "list")[0] == 0


def test_an_account_or_landlord_that_is_not_there_is_refused(cli):
    cli("office", "recovery-key")
    assert cli("accounts", "on", "An", typed=[OWN])[0] == 0
    gone = "Dit account bestaat niet meer"
    assert gone in cli("day", "list", who="Joke")[1]
    assert gone in cli("accounts", "remove", "Joke", who="An")[1]
    landlord = ("--role", "verhuurder", "--landlord", "NERGENS")
    status, said = cli("accounts", "add", "Joke", *landlord, who="An", typed=[OTHER])
    assert (status, "hoort bij een verhuurder" in said) == (1, True)
