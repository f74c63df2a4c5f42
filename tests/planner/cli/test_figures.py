from __future__ import annotations

import json
from datetime import date

import pytest

from planner.cli.app import run


@pytest.fixture
def command(year_file, capsys):
    def say(*arguments):
        status = run(["figures", "--office", str(year_file), *arguments])
        return status, capsys.readouterr()

    return say


def test_days_to_come_have_no_figures_yet(command):
    status, said = command("--from", "2027-01-01", "--to", "2027-12-31", "--json")

    assert status == 1
    assert "geen cijfers" in said.err


def test_figures_are_written_as_json_and_as_files(command, monkeypatch, tmp_path):
    later = date(2028, 1, 5)
    monkeypatch.setattr("planner.cli.figures.today", lambda _clock: later)
    pdf, xlsx = tmp_path / "verslag.pdf", tmp_path / "cijfers.xlsx"
    status, said = command("--from", "2027-01-01", "--to", "31/12/2027", "--json",
                           "--pdf", str(pdf), "--xlsx", str(xlsx))  # fmt: skip

    assert status == 0
    assert len(json.loads(said.out[said.out.index("{") :])["days"]) == 6
    assert pdf.read_bytes().startswith(b"%PDF")
    assert xlsx.read_bytes().startswith(b"PK")
