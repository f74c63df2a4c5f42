"""Whatever stands in the cells, judging never fails and every bad row is named."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.errors import Refusal
from planner.households.importing.reading.parse import parse
from planner.households.importing.report import report
from tests.planner.households.importing.office import csv_list, judged
from tests.robustness.lists import HEADING, judge_anything

TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=20)


def test_thousands_of_rows_of_anything_are_judged():
    found = judge_anything(rows=2_000, seed=1)

    assert found.faults == []
    assert found.cells == 2_000 * len(HEADING)


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
