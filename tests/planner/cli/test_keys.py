from __future__ import annotations

import re
import shutil

import pypdfium2
import pytest

from planner.cli.app import run
from planner.office.backup.place import home
from planner.office.keys.store import ELSEWHERE


@pytest.fixture
def cli(office_file, capsys):
    def command(*words, office=office_file, key=""):
        status = run([*(["--recovery-key", key] if key else []), *words, "--office", str(office)])
        said = capsys.readouterr()
        return status, said.out + said.err

    return command


@pytest.fixture
def other_pc(cli, office_file, tmp_path, monkeypatch):
    """A PC that has never seen the office: its backups stand there, and its key is on paper."""
    key = cli("office", "recovery-key")[1].splitlines()[-1]
    cli("day", "add", "--date", "2026-12-17")
    cli("backup", "now")
    there = tmp_path / "elders"
    shutil.copytree(home(office_file), there / home(office_file).name)
    monkeypatch.setenv(ELSEWHERE, str(tmp_path / "andere sleutels"))
    return there / office_file.name, key


def test_the_recovery_key_is_given_in_thirteen_groups_and_that_is_noted(cli):
    status, said = cli("office", "recovery-key")
    assert status == 0
    assert re.fullmatch(r"([0-9A-Z]{5} ){12}[0-9A-Z]{5}", said.splitlines()[-1])


def test_the_office_comes_back_on_another_pc_from_its_backups_and_the_key(cli, other_pc):
    office, key = other_pc
    status, said = cli("backup", "restore", "0", office=office)
    assert (status, "heeft de sleutel niet" in said) == (1, True)
    assert cli("backup", "restore", "0", office=office, key=key)[0] == 0
    assert "17 december" in cli("day", "list", office=office)[1]


def test_a_pc_can_be_given_the_key_once_and_for_all(cli, other_pc, office_file):
    _, key = other_pc
    assert cli("day", "list")[0] == 1
    assert cli("office", "unlock", key=key) == (
        0, "kortrijk.inschrijfdag opent vanaf nu op deze pc, voor deze gebruiker.\n",
    )  # fmt: skip
    assert "17 december" in cli("day", "list")[1]


def test_a_slip_of_the_pen_is_named_by_its_group(cli, other_pc):
    office, key = other_pc
    wrong = key[:12] + ("7" if key[12] != "7" else "8") + key[13:]
    status, said = cli("backup", "restore", "0", office=office, key=wrong)
    assert status == 1
    assert f"Groep 3 van de herstelsleutel ({wrong[12:17]}) klopt niet" in said
    assert "heeft 65 tekens" not in said


def test_a_key_that_is_not_needed_changes_nothing(cli):
    assert cli("day", "list", key="onzin")[0] == 0


def test_the_sheet_has_every_group_and_says_where_it_must_not_lie(cli, tmp_path):
    key = cli("office", "recovery-key")[1].splitlines()[-1]
    assert cli("office", "recovery-key", "--out", str(tmp_path / "sleutel.pdf"))[0] == 0
    document = pypdfium2.PdfDocument(tmp_path / "sleutel.pdf")
    words = document[0].get_textpage().get_text_bounded()
    assert len(document) == 1
    assert [group for group in key.split() if group not in words] == []
    assert "Niet bij de pc" in words
    assert "Inschrijfdag Kortrijk" in words


def test_giving_the_key_out_is_noted_and_takes_nothing_from_undo(cli):
    cli("day", "add", "--date", "2026-12-17")
    cli("office", "recovery-key")
    assert "17 december" in cli("undo")[1]
    cli("office", "recovery-key")
    assert "17 december" in cli("redo")[1]
