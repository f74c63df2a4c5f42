from __future__ import annotations

import io

import pytest

from planner.cli.app import run

DAY = "2026-12-17"


@pytest.fixture
def rehearse(demo_file, capsys):
    """Rehearse the demo's day; give the status, what was said and the refusal."""

    def command(*words, language="nl"):
        status = run(["--language", language, "rehearse", "--office", str(demo_file), *words])
        said = capsys.readouterr()
        return status, said.out, said.err

    return command


def test_a_rehearsal_says_what_it_assumes_and_what_the_day_comes_to(rehearse):
    status, said, _ = rehearse("--day", DAY, "--days", "20")

    assert status == 0
    assert "donderdag 17 december 2026, 20 keer gerepeteerd: 53 gezinnen met een uur." in said
    assert "van de 100 gezinnen komen er 10 niet" in said
    assert "Iedereen op tijd klaar, hoogstens 5 min na sluiting:" in said
    tables = said.split("\n\n")
    assert [len(table.strip().splitlines()) for table in tables[1:3]] == [5, 9]
    assert tables[3].startswith("Wachtzaal")


def test_a_seed_gives_the_same_rehearsal_again(rehearse):
    first, again, other = (
        rehearse("--day", DAY, "--days", "20", "--seed", seed)[1] for seed in ("1", "1", "2")
    )
    assert first == again != other


def test_variants_stand_side_by_side(rehearse):
    status, said, _ = rehearse("--day", DAY, "--days", "1", "--compare")
    _, planned, *variants = said.splitlines()

    assert status == 0
    assert planned.split("  ")[0] == "15 min"
    assert "zoals gepland" in planned
    assert [" ".join(line.split()[:3]) for line in variants] == [
        f"{minutes} min {desks}" for minutes in (10, 15, 20) for desks in (1, 2, 3)
    ]


@pytest.mark.parametrize(
    ("language", "words"), [("fr", "répété 2 fois"), ("en", "rehearsed 2 times")]
)
def test_it_speaks_the_language_that_is_asked_for(rehearse, language, words):
    assert words in rehearse("--day", DAY, "--days", "2", language=language)[1]


def test_a_day_that_is_not_there_is_refused(rehearse):
    status, said, refusal = rehearse("--day", "2026-12-18")
    assert (status, said) == (1, "")
    assert refusal == "Er is geen inschrijvingsdag op vrijdag 18 december 2026.\n"


class Terminal(io.StringIO):
    """What somebody looks at while they wait."""

    def isatty(self):
        return True


def test_a_terminal_shows_how_far_it_is_and_is_clean_at_the_end(rehearse, monkeypatch):
    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    rehearse("--day", DAY, "--days", "1")

    assert terminal.getvalue() == f"\r1 van 1\r{' ' * 7}\r"


@pytest.mark.parametrize("words", [(), ("--day", DAY, "--days", "0"), ("--day", "morgen")])
def test_wrong_usage_is_status_2(rehearse, words):
    assert rehearse(*words)[0] == 2
