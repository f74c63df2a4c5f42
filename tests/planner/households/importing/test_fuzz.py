"""Whatever stands in the cells, judging never fails and every bad row is named."""

from __future__ import annotations

import random
from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.errors import Refusal
from planner.households.importing.cells import RawList, RawSheet
from planner.households.importing.judging.judge import judge
from planner.households.importing.reading.parse import parse
from planner.households.importing.report import report
from tests.planner.households.importing.office import KORTRIJK, csv_list, judged
from tests.planner.households.importing.people import AVAILABILITY, LANDLORDS, LANGUAGES

ROWS = 5_000
HEADING = (
    "Naam", "Voornaam", "Geboortedatum", "Gsm", "Gezin", "Tolk", "Verhuurders", "Beschikbaar",
    "Rolstoel", "Begeleider", "GW", "Poort",
)  # fmt: skip
SEEDS = (
    "Van den Berghe", "D'hondt", "=1+1", "", "-", "?", "12/03/1984", "31/02/1984", "0470 00 57 01",
    "2 volw. + 3 kind.", "alle behalve", "vanaf 10u", "x", "nee", "Arabisch",
    "'; DROP TABLE person;--",
    "<img src=x>", "{0}", "%s", "Ω≈ç√∫", "\u202e\u0645\u062d\u0645\u062f", "🏠🏠", "\ud800", "\x00",
    "a" * 300, "999999999999",
    *(text for texts in AVAILABILITY.values() for text in texts),
    *(text for texts in LANGUAGES.values() for text in texts),
    *(text for texts in LANDLORDS.values() for text in texts),
)  # fmt: skip
TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=20)
VALUES = (
    None, 0, 1, -1, 3.5, 1e300, float("nan"), float("inf"), 2**70, True, False, date(1, 1, 1),
    date(9999, 12, 31), datetime.fromisoformat("2026-12-17T10:30"), 30753,
)  # fmt: skip


def a_cell(dice):
    draw = dice.random()
    if draw < 0.15:
        return dice.choice(VALUES)
    text = dice.choice(SEEDS)
    if draw < 0.5:
        place = dice.randint(0, len(text))
        return (
            text[:place]
            + chr(dice.choice([dice.randint(32, 126), dice.randint(0, 0x10FFFF)]))
            + text[place:]
        )
    return text if draw < 0.9 else dice.choice(SEEDS) + text


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_twenty_thousand_rows_of_anything_are_judged(seed):
    dice = random.Random(seed)
    rows = [HEADING, *(tuple(a_cell(dice) for _ in HEADING) for _ in range(ROWS))]
    verdict = judge([RawList("x.xlsx", (RawSheet("Blad1", tuple(rows)),))], KORTRIJK)

    assert len(verdict.rows) + len(verdict.skipped) == ROWS
    for row in verdict.rows:
        says = row.says
        assert not row.accepted or says.last_name
        assert says.birth_date is None or date(1900, 1, 1) <= says.birth_date <= KORTRIJK.day
        assert 0 <= says.adults <= 20
        assert 0 <= says.children <= 20
        assert set(says.landlords) <= {"GW", "POORT", "ZWVS", "EHGW"}
        assert all(0 <= a < b <= 1440 for a, b in says.availability or ())
        assert all(problem.column for problem in row.problems if problem.code.startswith("invalid"))


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data):
    for prefix in (
        b"",
        b"Naam;Voornaam;Geboortedatum\n",
        b"PK\x03\x04",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
    ):
        try:
            report(judged(parse(prefix + data, "x.csv")))
        except Refusal:
            continue


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(TEXT, max_size=6), max_size=12))
def test_any_rows_under_a_heading_are_judged(rows):
    raw = csv_list(list(HEADING), *rows, ["Peeters", "Jan"])

    assert report(judged(raw))["day"] == "2026-12-17"
