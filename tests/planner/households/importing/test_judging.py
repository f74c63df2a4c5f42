"""What is the matter with rows, and what the office takes over all the same."""

from __future__ import annotations

from datetime import date

import pytest

from tests.planner.households.importing.office import codes, csv_list, found, xlsx_list

HEADING = [
    "Naam",
    "Voornaam",
    "Geboortedatum",
    "Telefoon",
    "Tolk",
    "Verhuurders",
    "Uren",
    "Begeleider",
]
GOOD = {
    "Naam": "Peeters", "Voornaam": "Jan", "Geboortedatum": "12/03/1984",
    "Telefoon": "0470 00 57 01",
    "Tolk": "nee", "Verhuurders": "alle", "Uren": "", "Begeleider": "",
}  # fmt: skip


def row(**changes):
    return [{**GOOD, **changes}[heading] for heading in HEADING]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"Geboortedatum": "31/02/1984"}, "invalid_birth_date"),
        ({"Geboortedatum": "18/12/2026"}, "invalid_birth_date"),
        ({"Naam": ""}, "missing_name"),
        ({"Naam": "?"}, "missing_name"),
    ],
)
def test_some_rows_are_refused(change, code):
    raw = csv_list(HEADING, row(**change))

    assert found(raw)["accepted"] == []
    assert codes(raw) == [(2, code)]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"Verhuurders": "GW + Habitat Nova"}, "unknown_landlord"),
        ({"Verhuurders": "4"}, "unknown_landlord"),
        ({"Verhuurders": ""}, "no_landlord"),
        ({"Verhuurders": "-"}, "no_landlord"),
        ({"Voornaam": "=1+1"}, "formula_text"),
        ({"Begeleider": "@An"}, "formula_text"),
        ({"Uren": "=NOW()"}, "formula_text"),
        ({"Telefoon": "12"}, "invalid_phone"),
        ({"Tolk": "Klingon"}, "unknown_language"),
        ({"Tolk": "ja"}, "language_not_said"),
        ({"Uren": "zie mail"}, "unclear_availability"),
        ({"Begeleider": "ja"}, "companion_not_named"),
        ({"Geboortedatum": ""}, "missing_birth_date"),
        ({"Geboortedatum": "1984"}, "incomplete_birth_date"),
        ({"Geboortedatum": "18/12/2008"}, "minor"),
        ({"Naam": "P" * 200}, "text_too_long"),
    ],
)
def test_others_are_accepted_with_a_warning(change, code):
    raw = csv_list(HEADING, row(**change))

    assert len(found(raw)["accepted"]) == 1
    assert codes(raw) == [(2, code)]


@pytest.mark.parametrize("change", [{}, {"Telefoon": ""}, {"Telefoon": "+32470005701"},
                                    {"Begeleider": "-"},
                                    {"Voornaam": ""}, {"Begeleider": "nee"}, {"Uren": "-"},
                                    {"Geboortedatum": "17/12/2008"}])  # fmt: skip
def test_nothing_is_the_matter_with_what_is_merely_not_there(change):
    assert codes(csv_list(HEADING, row(**change))) == []


def test_notes_stand_among_the_remarks_only():
    report = found(csv_list(HEADING, row(Telefoon="")))

    assert report["problems"] == []
    assert [remark["code"] for remark in report["remarks"]] == ["missing_phone"]


def test_a_row_with_fewer_cells_than_the_heading_is_refused_for_that_alone():
    raw = csv_list(
        HEADING, row(), row(Naam="Claes", Geboortedatum="1/1/1970")[:4], row(Naam="Maes")
    )

    assert codes(raw) == [(3, "short_row")]


def test_where_most_rows_are_short_only_a_missing_cell_that_matters_counts():
    raw = csv_list(HEADING, row()[:6], row(Naam="Claes", Geboortedatum="1/1/1970")[:6],
                   row(Naam="Maes", Geboortedatum="2/2/1975")[:3])  # fmt: skip

    assert codes(raw) == [(4, "short_row")]


def test_rows_of_workbooks_are_never_short():
    raw = xlsx_list(Blad1=[HEADING, ["Peeters", "Jan", date(1984, 3, 12)]])

    assert codes(raw) == [(2, "no_landlord")]


def test_text_beyond_the_heading_is_named():
    raw = csv_list(
        HEADING, row(), [*row(Naam="Claes", Geboortedatum="1/1/1970"), "dringend"], row(Naam="Maes")
    )

    assert codes(raw) == [(3, "long_row")]


def test_blank_lines_count_in_row_numbers():
    raw = csv_list([], ["Lijst van An"], [], HEADING, [], row(Verhuurders=""))

    assert codes(raw) == [(6, "no_landlord")]


def test_the_language_counts_only_where_an_interpreter_is_asked_for():
    heading = ["Naam", "Voornaam", "Tolk", "Taal"]
    raw = csv_list(heading, ["A", "B", "ja", "Turks"], ["C", "D", "nee", "Turks"],
                   ["E", "F", "", "Frans"], ["G", "H", "Pools", ""])  # fmt: skip

    assert [entry["interpreter"] for entry in found(raw)["accepted"]] == ["tr", "", "", "pl"]


def test_dutch_beside_another_language_for_an_interpreter_is_named():
    raw = csv_list(["Naam", "Voornaam", "Tolk"], ["A", "B", "NL/FR"], ["C", "D", "ja, NL-Arabisch"])
    report = found(raw)
    codes = [(problem["row"], problem["code"]) for problem in report["problems"]]

    assert [entry["interpreter"] for entry in report["accepted"]] == ["fr", "ar"]
    assert [row for row, code in codes if code == "dutch_spoken_too"] == [2]


def test_somebody_who_speaks_dutch_too_needs_no_interpreter():
    raw = csv_list(
        ["Naam", "Voornaam", "Taal"], ["A", "B", "NL/FR"], ["C", "D", "Frans"], ["E", "F", "NL"]
    )

    assert [entry["interpreter"] for entry in found(raw)["accepted"]] == ["", "fr", ""]


def test_a_total_of_people_is_taken_apart_and_named():
    raw = csv_list(["Naam", "Voornaam", "Aantal personen", "Kiest voor"],
                   ["A", "B", "4", "GW"], ["C", "D", "1", "GW"])  # fmt: skip

    assert [(e["adults"], e["children"]) for e in found(raw)["accepted"]] == [(2, 2), (1, 0)]
    assert codes(raw) == [(2, "family_unclear")]


def test_a_total_less_the_children_gives_the_adults():
    raw = csv_list(["Naam", "Voornaam", "Aantal personen", "Waarvan kinderen", "Kiest voor"],
                   ["A", "B", "5", "3", "GW"])  # fmt: skip

    assert [(e["adults"], e["children"]) for e in found(raw)["accepted"]] == [(2, 3)]
    assert codes(raw) == []


def test_the_first_number_that_can_be_dialled_is_taken():
    raw = csv_list(["Naam", "Voornaam", "Tel thuis", "GSM"], ["A", "B", "12", "0470 00 57 01"])

    assert found(raw)["accepted"][0]["phone"] == "+32470005701"


def test_a_column_with_the_month_first_is_read_so():
    raw = csv_list(
        ["Naam", "Voornaam", "Geboortedatum"], ["A", "B", "3/4/1984"], ["C", "D", "3/25/1984"]
    )

    assert [e["birth_date"] for e in found(raw)["accepted"]] == ["1984-03-04", "1984-03-25"]


def test_a_wheelchair_can_be_said_in_words():
    raw = csv_list(["Naam", "Voornaam", "Rolstoel"], ["A", "B", "elektrische rolstoel"],
                   ["C", "D", "geen rolstoel"], ["E", "F", "rollator"])  # fmt: skip

    assert [e["wheelchair"] for e in found(raw)["accepted"]] == [True, False, True]
    assert (4, "unclear_wheelchair") in codes(raw)


def test_numbers_left_of_a_row_cut_short_are_no_total():
    heading = ["Nr", "Volwassenen", "Kinderen", "Naam", "Voornaam", "Kiest"]
    whole = [["1", "2", "1", "A", "B", "GW"], ["3", "2", "0", "C", "D", "GW"]]
    raw = csv_list(heading, whole[0], ["2", "1", "0"], whole[1])

    assert codes(raw) == [(3, "short_row")]


def test_of_several_languages_for_an_interpreter_the_first_is_taken_and_it_is_named():
    raw = csv_list(["Naam", "Voornaam", "Taal", "Kiest"], ["A", "B", "Turks/Koerdisch", "GW"])
    report = found(raw)
    assert report["accepted"][0]["interpreter"] == "tr"
    assert next(remark["code"] for remark in report["remarks"]) == "several_languages"


def test_a_language_that_nobody_knows_is_named_and_no_interpreter_is_asked_for():
    raw = csv_list(
        ["Naam", "Voornaam", "Taal", "Kiest"],
        ["A", "B", "Turks", "GW"], ["C", "D", "Klingon", "GW"],
    )  # fmt: skip
    assert [entry["interpreter"] for entry in found(raw)["accepted"]] == ["tr", ""]
    assert codes(raw) == [(3, "unknown_language")]


@pytest.mark.parametrize("nobody", ["niemand", "alleen"])
def test_who_says_to_come_with_nobody_has_no_companion(nobody):
    raw = csv_list(HEADING, row(Begeleider=nobody))
    assert found(raw)["accepted"][0]["companion"] == ""
    assert codes(raw) == []
