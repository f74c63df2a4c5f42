from __future__ import annotations

from datetime import date

import pytest

from planner.households.importing.words.counts import People, read_count, read_family

SAID = {
    "2 volw. + 3 kind.": (2, 3), "1 volw.": (1, 0), "2+3": (2, 3), "2/3": (2, 3), "2V 3K": (2, 3),
    "2v3k": (2, 3), "A2 K3": (2, 3), "koppel + 1 kind": (2, 1), "koppel zonder kinderen": (2, 0),
    "alleenstaande": (1, 0), "alleenst. + 2": (1, 2), "single": (1, 0), "moeder + 2 kinderen": (1,
    2),
    "papa, mama en 2 kinderen": (2, 2), "2 adultes, 1 enfant": (2, 1), "couple + 2 enf.": (2, 2),
    "famille monoparentale, 3 enfants": (1, 3), "2 adults and 3 children": (2, 3),
    "een volwassene en twee kinderen": (1, 2), "2 ouders en 1 kindje (4 j)": (2, 1),
    "2 volw, 3 kind (5, 7 en 9 jaar)": (2, 3), "1 volw + 1 kind + 1 baby": (1, 2),
    "volw: 2, kind: 3": (2, 3), "2 x volw 1 x kind": (2, 1), "2 volwassenen, geen kinderen": (2, 0),
}  # fmt: skip


@pytest.mark.parametrize(("text", "people"), SAID.items())
def test_a_family_in_words_is_counted(text, people):
    said = read_family(text)

    assert (said.value, said.problem) == (People(*people), "")


@pytest.mark.parametrize(
    ("text", "people"),
    [("4", People(persons=4)), ("4 personen", People(persons=4)), (4, People(persons=4)),
     ("4 personen waarvan 2 kinderen", People(children=2, persons=4)),
     ("5 pers. (2 volw + 3 kind)", People(2, 3, 5)), ("3 kinderen", People(children=3))],
)  # fmt: skip
def test_what_is_not_said_stays_open(text, people):
    assert read_family(text).value == people


def test_a_date_a_spreadsheet_made_of_two_numbers_is_read_back():
    said = read_family(date(2026, 3, 2))

    assert (said.value, said.problem) == (People(2, 3), "family_unclear")


@pytest.mark.parametrize("text", ["?", "gezin", "veel", "999 kinderen"])
def test_what_cannot_be_counted_is_a_problem(text):
    assert read_family(text).problem == "family_unclear"


@pytest.mark.parametrize(
    ("cell", "count"),
    [("2", 2), (2, 2), (2.0, 2), ("twee", 2), ("geen", 0), ("-", 0), ("", None), (None, None),
     ("2 (5 en 7 jaar)", 2), ("2 volw", 2), ("3 kinderen", 3)],
)  # fmt: skip
def test_one_number_is_read_from_a_cell(cell, count):
    said = read_count(cell)

    assert (said.value, said.problem) == (count, "")


@pytest.mark.parametrize("cell", ["1+1", "veel", "5 jaar en 7 jaar", "400", "?"])
def test_a_cell_without_one_plausible_number_is_a_problem(cell):
    assert read_count(cell).problem == "family_unclear"
