from __future__ import annotations

import json

import pytest

from planner.cli.app import run
from planner.texts import LANGUAGES


@pytest.fixture
def cli(office_file, capsys):
    """Run a command on the office; give its status and what it said."""

    def command(*words, language="nl"):
        status = run(["--office", str(office_file), "--language", language, *words])
        said = capsys.readouterr()
        return status, said.out + said.err

    return command


@pytest.fixture
def demo(demo_file, capsys):
    """Run a command on the demo office; give its status and what it said."""

    def command(*words, language="nl"):
        status = run(["--office", str(demo_file), "--language", language, *words])
        said = capsys.readouterr()
        return status, said.out + said.err

    return command


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_journal_is_listed_verified_and_put_on_a_sheet(cli, tmp_path, language):
    assert len(cli("journal", "list", language=language)[1].splitlines()) == 1
    status, said = cli("journal", "verify", language=language)
    assert status == 0
    assert len(said.splitlines()[-1]) == 64
    sheet = tmp_path / "incident.pdf"
    assert cli("journal", "incident", "--out", str(sheet), language=language)[0] == 0
    assert sheet.read_bytes().startswith(b"%PDF")


def test_how_long_names_are_kept_is_said_and_changed_within_bounds(cli):
    assert "60 dagen" in cli("privacy", "keep")[1]
    assert "90 dagen" in cli("privacy", "keep", "--days", "90")[1]
    status, said = cli("privacy", "keep", "--days", "9999")
    assert (status, "7 tot 365 dagen" in said) == (1, True)


def test_names_that_are_not_due_stay(demo):
    assert "0 gezinnen moeten nu weg" in demo("privacy", "due")[1]
    assert "moeten nu weg" in demo("privacy", "due", "--on", "2027-06-01")[1]
    assert "Er is niets gewist" in demo("privacy", "clean")[1]
    status, said = demo("privacy", "clean", "--yes")
    assert (status, "nog geen" in said or "geen namen" in said) == (1, True)


def test_a_person_is_given_everything_and_erased_only_when_that_is_said(demo, tmp_path):
    status, _ = demo("person", "export", "Vranken Guido", "--out", str(tmp_path / "alles"))
    assert status == 0
    files = {path.suffix: path for path in (tmp_path / "alles").iterdir()}
    assert set(files) == {".pdf", ".json"}
    told = json.loads(files[".json"].read_text(encoding="utf-8"))
    assert told["persons"][0]["last_name"] == "Vranken"
    assert "Vranken" not in files[".pdf"].name

    assert "Er is niets gewist" in demo("person", "erase", "Vranken Guido")[1]
    assert "gewist op vraag" in demo("person", "erase", "Vranken Guido", "--yes")[1]
    assert demo("person", "erase", "Vranken Guido")[0] == 1
    assert demo("journal", "verify")[0] == 0


@pytest.mark.parametrize(
    ("words", "refusal"), [("Niemand", "Geen gezin heeft"), ("a", "gezinnen passen bij a")]
)
def test_of_nobody_or_several_nothing_is_given(demo, tmp_path, words, refusal):
    status, said = demo("person", "export", words, "--out", str(tmp_path / "alles"))
    assert (status, refusal in said) == (1, True)
    assert not (tmp_path / "alles").exists()


def test_who_was_on_the_list_of_an_info_session_long_ago_is_due_too(cli):
    day = ("--day", "2026-12-10")
    cli("day", "add", "--date", "2026-12-10", "--kind", "info")
    cli("sessions", "add", *day, "--name", "An Maes", "--organisation", "CAW")
    said = cli("privacy", "due", "--on", "2030-01-01")[1]
    assert "1 deelnemer aan een infomoment moet nu ook weg" in said
