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
    "koppel (2 kinderen)": (2, 2), "2 volw. (+ 3 kind.)": (2, 3), "moeder (3 kinderen)": (1, 3),
    "eenoudergezin (3 kinderen)": (1, 3), "1 alleenstaande": (1, 0), "1 koppel": (2, 0),
    "1 man": (1, 0), "1 man + 1 vrouw": (2, 0), "1 M + 1 V + 2 K": (2, 2),
    "koppel met kind": (2, 1),
    "alleenstaande met kind": (1, 1), "mama met baby": (1, 1), "couple + enfant": (2, 1),
    "moeder + zoon": (1, 1), "moeder en dochter": (1, 1), "ouders + 2 kids": (2, 2),
    "parents + 2 enfants": (2, 2), "1+2 (3j en 5j)": (1, 2), "gezin 2+2": (2, 2),
    "famille 2+3": (2, 3), "5 = 2+3": (2, 3), "2 vlw 1 knd": (2, 1),
    "2 meerderj., 1 minderj.": (2, 1), "2 adt + 1 enft": (2, 1), "1 alleenstaande moeder": (1, 0),
    "alleenstaande moeder met 2 kinderen": (1, 2), "moeder, zoon en dochter": (1, 2),
    "moeder + oma + 2 kinderen": (2, 2), "koppel met kinderen (5j, 7j en 9j)": (2, 3),
    "1 kind + baby, moeder alleen": (1, 2), "1 volw + partner + 1 kind": (2, 1),
    "man en vrouw": (2, 0), "vrouw + partner": (2, 0), "koppel (gehuwd)": (2, 0),
    "2 kinderen (moeder alleen)": (1, 2), "koppel (2)": (2, 0), "een koppel met een kind": (2, 1),
    "1 kind (6 mnd), moeder": (1, 1), "weduwe": (1, 0), "2 vrouwen": (2, 0), "vrouw + 2": (1, 2),
    "1 vrouw, 2 kinderen": (1, 2), "2 volw. + baby": (2, 1), "2 ouders": (2, 0),
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
     ("5 pers. (2 volw + 3 kind)", People(2, 3, 5)), ("4 personen (1+3)", People(1, 3, 4)),
     ("3 (1 volw, 2 kind)", People(1, 2, 3)), ("3 kinderen", People(children=3))],
)  # fmt: skip
def test_what_is_not_said_stays_open(text, people):
    assert read_family(text).value == people


def test_a_date_a_spreadsheet_made_of_two_numbers_is_read_back():
    said = read_family(date(2026, 3, 2))

    assert (said.value, said.problem) == (People(2, 3), "family_unclear")


@pytest.mark.parametrize(
    "text",
    ["?", "gezin", "veel", "999 kinderen", "koppel met kinderen", "1+1+2", "4 personen (1+2)",
     "gezin met 3 kinderen", "alleenstaande (3)", "2 kinderen: zoon, dochter", "koppel 2"],
)  # fmt: skip
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
