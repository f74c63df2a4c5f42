from __future__ import annotations

import csv

import pytest

from planner.cli.app import run
from planner.slips.lists.files import ListKind
from planner.workspace import Workspace
from tests.conftest import clock
from tests.make import Make


@pytest.fixture
def office(office_file):
    workspace = Workspace(office_file, clock=clock, actor="An")
    with workspace._database.transaction() as session:
        make = Make(session)
        day = make.day()
        make.appointment(day, {"GW": "09:00"}, household=make.household(last_name="Claes"))
        make.appointment(day, {"POORT": "09:00"}, household=make.household(last_name="Kaya"))
    workspace.close()
    return office_file


@pytest.fixture
def lists(office, tmp_path, capsys):
    def command(kind, *words, name="lijst.csv"):
        out = tmp_path / name
        status = run(["lists", kind, "--office", str(office), "--day", "2026-12-17",
                      "--out", str(out), *words])  # fmt: skip
        return status, out, capsys.readouterr()

    return command


def names(out):
    with out.open(encoding="utf-8-sig", newline="") as file:
        return [row["Naam"] for row in csv.DictReader(file, delimiter=";")]


def test_the_name_of_the_file_says_what_it_becomes(lists):
    for name, start in (("a.pdf", b"%PDF"), ("a.XLSX", b"PK"), ("a.csv", b"\xef\xbb\xbf")):
        status, out, said = lists("day", name=name)
        assert status == 0
        assert out.read_bytes().startswith(start)
        assert name in said.out


def test_another_kind_of_file_is_no_list(lists):
    status, out, said = lists("day", name="lijst.docx")
    assert status == 2
    assert "none of .pdf, .xlsx, .csv" in said.err
    assert not out.exists()


def test_a_list_holds_one_landlords_households_or_those_that_words_fit(lists):
    assert names(lists("calling")[1]) == ["Claes, Jan", "Kaya, Jan"]
    assert names(lists("calling", "--landlord", "poort")[1]) == ["Kaya, Jan"]
    assert names(lists("candidates", "--search", "claes")[1]) == ["Claes, Jan"]


def test_a_list_with_nobody_on_it_is_not_written(lists):
    status, out, said = lists("companions")
    assert status == 1
    assert "niemand voor deze lijst" in said.err
    assert not out.exists()


def test_an_unknown_landlord_is_said_with_those_there_are(lists):
    status, _, said = lists("desks", "--landlord", "ZZ")
    assert status == 1
    assert "GW, POORT" in said.err


def test_every_list_has_a_command(capsys):
    run(["lists", "--help"])
    shown = capsys.readouterr().out
    assert all(f"  {kind}" in shown for kind in ListKind)
