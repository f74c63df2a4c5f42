from __future__ import annotations

import re

import pytest

from planner.cli.app import run
from planner.office.backup.place import backups_of, home

DAY = "2026-12-17"


@pytest.fixture
def cli(office_file, capsys):
    """Run a command on an office; give its status, and what it said or refused."""

    def command(*words):
        status = run([*words, "--office", str(office_file)])
        said = capsys.readouterr()
        return status, said.out + said.err

    return command


def test_a_copy_is_made_listed_and_put_back(cli, office_file):
    assert cli("backup", "list") == (0, "Er zijn nog geen reservekopieën.\n")
    status, said = cli("backup", "now")
    assert (status, said) == (0, f"Reservekopie gemaakt: {backups_of(office_file)[0].path}\n")
    assert "niets gewijzigd" in cli("backup", "now")[1]

    cli("day", "add", "--date", DAY)
    status, said = cli("backup", "restore", "1")
    assert status == 0
    assert f"bewaard in {home(office_file)}" in said
    assert "nog geen inschrijvingsdag" in cli("day", "list")[1]
    listed = cli("backup", "list", "--check")[1].splitlines()
    assert [re.split(r"  +", line)[2] for line in listed] == ["voor een terugzetting", "op vraag"]
    cli("backup", "restore", "1")
    assert "17 december" in cli("day", "list")[1]


def test_a_damaged_office_says_what_to_do_and_the_newest_good_copy_comes_back(cli, office_file):
    cli("backup", "now")
    cli("day", "add", "--date", DAY)
    cli("backup", "now")
    newest = backups_of(office_file)[0].path
    for path in (office_file, newest):
        path.write_bytes(path.read_bytes()[:9000])
    status, said = cli("day", "list")
    assert status == 1
    assert "is beschadigd; er is niets aan gewijzigd. De jongste goede reservekopie is van" in said
    assert "beschadigd" in cli("backup", "list", "--check")[1].splitlines()[0]
    assert "beschadigd" in cli("backup", "restore", "1")[1]
    assert cli("backup", "restore", "0")[0] == 0
    assert cli("day", "list")[0] == 0


def test_a_number_that_is_not_in_the_list_is_refused(cli):
    assert cli("backup", "restore", "0")[0] == 1
    assert cli("backup", "restore", "3") == (
        1, "Er is geen reservekopie nummer 3: de lijst telt er 0.\n",
    )  # fmt: skip


def test_copies_go_where_they_are_asked_to(cli, office_file, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    assert cli("backup", "folder", str(stick)) == (0, f"Reservekopieën komen in {stick}\n")
    cli("backup", "now")
    assert backups_of(office_file)[0].path.parent == stick
    assert cli("backup", "folder") == (0, f"Reservekopieën komen in {home(office_file)}\n")
    assert cli("backup", "folder", str(tmp_path / "nowhere"))[0] == 1
