"""The lists the customer gave, and what a right import finds in them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from planner import RESOURCES
from planner.households.importing.judging.judge import judge
from planner.households.importing.judging.rows import Skip
from planner.households.importing.reading.parse import parse
from planner.households.importing.reading.spawn import read_lists
from planner.households.importing.report import report
from tests.planner.households.importing.office import KORTRIJK

SAMPLES = Path(__file__).parent / "samples"
FILES = ("aanmeldingen_ocmw.csv", "aanmeldingen_caw.xlsx", "aanmeldingen_woonclub.csv")


def sample(name):
    return parse((SAMPLES / name).read_bytes(), name)


def comparable(entry):
    """Compare names ignoring case, and as a set of words where one column had them."""
    entry = dict(entry)
    names = [entry.pop("last_name"), entry.pop("first_name")]
    if entry.get("name_is_one_column"):
        return entry, sorted(" ".join(names).lower().split())
    return entry, [name.lower() for name in names]


@pytest.fixture(scope="module")
def expected():
    return json.loads((SAMPLES / "expected.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def verdict():
    return judge([sample(name) for name in FILES], KORTRIJK)


def test_the_samples_give_exactly_what_is_expected(verdict, expected):
    found = report(verdict)

    assert list(map(comparable, found["accepted"])) == list(map(comparable, expected["accepted"]))
    assert found["problems"] == expected["problems"]
    assert found["day"] == expected["day"]


def test_read_in_a_process_of_their_own_they_give_the_same(verdict):
    lists = read_lists([SAMPLES / name for name in FILES])

    assert judge(lists, KORTRIJK) == verdict


def test_titles_blank_rows_and_totals_are_counted(verdict):
    caw = verdict.skipped_counts(1)

    assert (caw[Skip.TITLE], caw[Skip.EMPTY], caw[Skip.TOTAL]) == (2, 2, 1)


def test_a_list_given_twice_has_a_duplicate_for_each_row():
    once = judge([sample(FILES[0])], KORTRIJK)
    twice = judge([sample(FILES[0]), sample(FILES[0])], KORTRIJK)
    doubles = [p for p in report(twice)["problems"] if p["code"] == "possible_duplicate"]

    assert [(p["row"], p["of"]["row"]) for p in doubles] == [
        (row.key.row, row.key.row) for row in once.accepted
    ]


def test_the_demo_has_lists_of_its_own_with_the_same_people(expected):
    lists = read_lists([RESOURCES / "demo" / name for name in FILES])

    assert len(report(judge(lists, KORTRIJK))["accepted"]) == len(expected["accepted"])


def test_a_duplicate_is_named_at_the_later_of_two_lists():
    back = judge([sample(name) for name in reversed(FILES)], KORTRIJK)

    assert [(p.source, p.key.row) for p in back.problems if p.of] == [
        ("aanmeldingen_ocmw.csv", 5),
        ("aanmeldingen_ocmw.csv", 13),
    ]


def test_the_report_explains_itself_outside_what_is_compared(verdict):
    found = report(verdict)
    remark = next(entry for entry in found["remarks"] if entry["code"] == "invalid_birth_date")

    assert (remark["column"], remark["heading"], remark["value"]) == (
        "D", "Geboortedatum", "31/02/1984",
    )  # fmt: skip
    assert "31/02/1984" in remark["sentence"]
    assert {frozenset(problem) for problem in found["problems"]} <= {
        frozenset({"source", "row", "code"}), frozenset({"source", "row", "code", "of"}),
    }  # fmt: skip
