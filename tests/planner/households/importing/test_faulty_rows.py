"""The workbook that goes back to who sent the lists: only what has something the matter."""

from __future__ import annotations

import io

import pytest
from openpyxl import load_workbook

from planner.households.importing.faults import faults_xlsx
from tests.planner.households.importing.office import csv_list, judged

HEADING = ["Naam", "Voornaam", "Geboortedatum", "Kiest voor"]
GOOD = ["Peeters", "Jan", "12/03/1984", "GW"]


def rows_of(*lists, language="nl"):
    sheet = load_workbook(io.BytesIO(faults_xlsx(judged(*lists), language))).active
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def test_only_rows_with_something_the_matter_go_back_with_their_own_cells():
    faulty = ["Claes", "An", "31/02/1984", "GW"]
    first = csv_list(HEADING, GOOD, name="een.csv")
    heading, row = rows_of(first, csv_list(HEADING, [*GOOD[:1], "Piet", *GOOD[2:]], faulty))
    assert heading[:3] == ["Bestand", "Rij", "Wat is er aan de hand"]
    assert row[:2] == ["lijst.csv", "3"]
    assert "31/02/1984" in row[2]
    assert row[3:] == faulty


def test_all_that_is_the_matter_with_a_row_stands_beside_it():
    _, row = rows_of(csv_list(HEADING, ["Claes", "An", "1984", "Nergens"]), language="en")
    assert row[2].count(".") >= 2


@pytest.mark.parametrize("name", ["=1+1", "@SUM(A1)"])
def test_what_looks_like_a_formula_goes_back_as_the_text_that_was_typed(name):
    data = faults_xlsx(judged(csv_list(HEADING, ["Claes", name, "12/03/1984", "GW"])), "nl")
    cell = load_workbook(io.BytesIO(data)).active["E2"]
    assert (cell.value, cell.data_type) == (name, "s")


def test_signs_that_no_workbook_may_hold_are_left_out():
    _, row = rows_of(csv_list(HEADING, ["Cl\x0baes", "An", "31/02/1984", "GW"]))
    assert row[3] == "Claes"
