from __future__ import annotations

import pytest

from planner.households.importing.words.phones import read_phone

MOBILE = "+32470005701"
WRITTEN = (
    "0470 00 57 01", "0470/00 57 01", "0470/00.57.01", "0470005701", "0470-00-57-01",
    "+32470005701",
    "+32 (0)470 00 57 01", "0032 470 00 57 01", "32470005701", 470005701, 470005701.0, "470005701",
    "gsm: 0470 00 57 01 (moeder)", "0470 00 57 01 / 056 22 33 44", "0470005701 of 0471112233",
    "0470 00 57 01 (na 17u)", "jan@voorbeeld.be 0470005701", "+32470005701;+32471000000",
    "tel 0470 00 57 01, 's avonds", "(0470) 00 57 01",
)  # fmt: skip


@pytest.mark.parametrize("cell", WRITTEN)
def test_a_number_is_read_however_it_is_written(cell):
    assert read_phone(cell).value == MOBILE


@pytest.mark.parametrize(
    ("cell", "number"),
    [("056/22 33 44", "+3256223344"), ("+33 6 12 34 56 78", "+33612345678"),
     ("0033612345678", "+33612345678"), ("+380 50 123 45 67", "+380501234567")],
)  # fmt: skip
def test_fixed_and_foreign_numbers_are_read_too(cell, number):
    assert read_phone(cell).value == number


@pytest.mark.parametrize("cell", ["", None, "-", "geen", "n.v.t.", "?", "onbekend"])
def test_nothing_is_no_problem(cell):
    said = read_phone(cell)

    assert (said.value, said.problem) == ("", "")


@pytest.mark.parametrize("cell", ["12345", "047000", "abc", "0999999999", "moeder", 7])
def test_what_cannot_be_dialled_is_a_problem(cell):
    said = read_phone(cell)

    assert (said.value, said.problem) == ("", "invalid_phone")
