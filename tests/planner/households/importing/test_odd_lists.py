"""Lists as offices and programs make them, in which something is easily taken for another."""

from __future__ import annotations

import io

import pytest
from openpyxl import Workbook

from planner.households.importing.judging.rows import Skip
from planner.households.importing.layout.roles import Role
from planner.households.importing.layout.tables import find_layouts
from planner.households.importing.reading.parse import parse
from tests.planner.households.importing.listmaker import ListMaker
from tests.planner.households.importing.office import (
    DAY,
    KORTRIJK,
    csv_list,
    found,
    judged,
    xlsx_list,
)


def lines(*texts, separator=";"):
    """A list of lines with cells between separators."""
    return csv_list(*(text.split(separator) for text in texts), separator=separator)


def role(raw, heading):
    (layout,) = find_layouts([raw], DAY, KORTRIJK.landlord_names)[0, ""]
    return next(column.role for column in layout.columns if column.heading == heading)


def accepted(raw, *keys):
    rows = found(raw)["accepted"]
    return [tuple(row[key] for key in keys) if len(keys) > 1 else row[keys[0]] for row in rows]


@pytest.mark.parametrize("seed", range(1000, 1040))
def test_every_row_is_accepted_refused_or_counted_as_passed_over(seed):
    made = ListMaker(seed).make()
    raw = parse(made.data, made.name)
    verdict = judged(raw)
    said = sorted((row.key.sheet, row.key.row) for row in (*verdict.rows, *verdict.skipped))
    expected = [
        (sheet.name, number)
        for sheet in raw.sheets
        for number in range(1, len(sheet.rows) + 1)
        if verdict.layouts[0, sheet.name] and not in_heading(verdict.layouts[0, sheet.name], number)
    ]

    assert said == sorted(expected)


def in_heading(layouts, number):
    return any(layout.first_row <= number <= layout.heading_row for layout in layouts)


def test_a_column_of_dates_is_one_of_births_though_a_date_cannot_be():
    raw = lines("Naam;Voornaam;Ter wereld", "A;B;30/08/1979", "C;D;01/02/1984", "E;F;31/02/1984")

    assert role(raw, "Ter wereld") is Role.BIRTH_DATE
    assert (4, "invalid_birth_date") in [(p["row"], p["code"]) for p in found(raw)["problems"]]


def test_a_degree_sign_heads_births_and_no_date_is_lost_under_it():
    raw = lines("Naam;Voornaam;°;Verhuurders", "A;B;30/08/1979;GW", "C;D;31/02/1984;GW")
    problems = [(problem["row"], problem["code"]) for problem in found(raw)["problems"]]

    assert problems == [(3, "invalid_birth_date")]


def test_one_name_beside_a_first_name_is_the_surname():
    raw = lines("Name (surname);First name", "De Smet;An", "Vranken;Guido")

    assert accepted(raw, "last_name", "first_name") == [("De Smet", "An"), ("Vranken", "Guido")]


def test_a_whole_name_beside_its_first_name_again_is_taken_apart():
    raw = lines("Naam en voornaam;Voornaam", "De Smet An;An", "Vranken Guido;Guido")

    assert accepted(raw, "last_name", "first_name") == [("De Smet", "An"), ("Vranken", "Guido")]


def test_cells_tell_what_an_unknown_heading_is_of_when_they_cannot_be_anything_else():
    raw = lines("Naam;Voornaam;Uurke;Wie al;Voorkeur;Extra", "A;B;VM;2V 3K;GW;rood",
                "C;D;vanaf 10u;1+2;alle;blauw")  # fmt: skip

    assert accepted(raw, "availability", "adults", "children", "landlords") == [
        (["00:00", "12:00"], 2, 3, ["GW"]),
        (["10:00", "24:00"], 1, 2, ["GW", "POORT", "ZWVS", "EHGW"]),
    ]
    assert judged(raw).unread_columns == (("lijst.csv", "Extra"),)


@pytest.mark.parametrize(
    ("cells", "expected"),
    [(("VM", "NM"), Role.AVAILABILITY), (("GW", "De Poort"), Role.LANDLORDS),
     (("rood", "blauw"), Role.IGNORED)],
)  # fmt: skip
def test_a_preference_is_of_what_its_cells_say(cells, expected):
    raw = lines("Naam;Voornaam;Voorkeur", f"A;B;{cells[0]}", f"C;D;{cells[1]}")

    assert role(raw, "Voorkeur") is expected


def test_dates_are_no_hours():
    raw = lines("Naam;Voornaam;Wanneer gebeld", "A;B;01/02/2026", "C;D;03/04/2026")

    assert accepted(raw, "availability") == [None, None]


def test_working_hours_are_not_hours_to_come():
    raw = lines("Naam;Voornaam;Werkuren", "A;B;8u-12u", "C;D;voormiddag")

    assert accepted(raw, "availability") == [None, None]


def test_landlords_that_a_comma_took_apart_are_put_together():
    raw = lines("Naam,Voornaam,Geboortedatum,Verhuurders", "A,B,30/08/1979,GW,EH",
                "C,D,30/08/1979,GW", separator=",")  # fmt: skip

    assert accepted(raw, "landlords") == [["GW", "EHGW"], ["GW"]]
    assert found(raw)["problems"] == []


def test_text_beyond_the_heading_is_named_on_every_row():
    raw = lines("Naam;Voornaam", "A;B;30/08/1979", "C;D;31/08/1979", "E;F")
    problems = [(problem["row"], problem["code"]) for problem in found(raw)["problems"]]

    assert [row for row, code in problems if code == "long_row"] == [2, 3]


@pytest.mark.parametrize(
    ("first", "second", "landlords"),
    [("GW, EH", "x", ["GW", "POORT", "EHGW"]), ("x", "x", ["GW", "POORT", "ZWVS", "EHGW"]),
     ("x", "", ["GW", "ZWVS", "EHGW"])],
)  # fmt: skip
def test_a_column_for_a_kind_of_landlords_has_names_or_means_all_of_them(first, second, landlords):
    raw = lines("Naam;Voornaam;SHM;SVK", f"A;B;{first};{second}")

    assert accepted(raw, "landlords") == [landlords]


def test_a_name_alone_on_a_cut_line_is_somebody_whose_row_is_short():
    raw = lines("Nr;Naam;Voornaam;Geboren;Gsm;Tolk;Verhuurder", "1;A;B;30/08/1979;;;GW",
                "2;C;D;30/08/1980;;;GW", "3;E;F;30/08/1981;;;GW", "4", "Claes", "OCMW Noord",
                "Goedkope Woning")  # fmt: skip
    verdict = judged(raw)

    assert [problem.key.row for problem in verdict.problems if problem.code == "short_row"] == [6]
    assert [(row.key.row, row.reason) for row in verdict.skipped] == [
        (5, Skip.EMPTY), (7, Skip.TITLE), (8, Skip.TITLE),
    ]  # fmt: skip


def test_what_merged_cells_show_holds_for_every_row_they_cover():
    rows = [["Naam", "Voornaam", "Verhuurders", "Begeleider"], ["A", "B", "alle", "An Maes"],
            ["C", "D", None, None], ["E", None, "GW", None]]  # fmt: skip
    raw = parse(merged(rows, "C2:C3", "D2:D4", "A1:A1"), "lijst.xlsx")

    assert accepted(raw, "landlords", "companion") == [
        (["GW", "POORT", "ZWVS", "EHGW"], "An Maes"),
        (["GW", "POORT", "ZWVS", "EHGW"], "An Maes"),
        (["GW"], "An Maes"),
    ]


def test_merged_names_do_not_make_more_households():
    rows = [["Naam", "Voornaam", "Geboren"], ["A", "B", "1/1/1980"], [None, "D", "1/1/1981"]]
    raw = parse(merged(rows, "A2:A3"), "lijst.xlsx")

    assert accepted(raw, "last_name") == ["A"]
    assert ("missing_name", 3) in [(p.code, p.key.row) for p in judged(raw).problems]


def test_a_heading_merged_over_two_rows_is_one_heading():
    rows = [["Naam", "Voornaam", "Gezin", None], [None, None, "Volw.", "Kind."], ["A", "B", 2, 3]]
    raw = parse(merged(rows, "A1:A2", "B1:B2", "C1:D1"), "lijst.xlsx")

    assert accepted(raw, "adults", "children") == [(2, 3)]


def merged(rows, *ranges):
    book = Workbook()
    sheet = book.active
    for row in rows:
        sheet.append(row)
    for cells in ranges:
        sheet.merge_cells(cells)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize("mark", ["idem", "Id.", "''", "„", "zelfde", "même", "same as above"])
def test_a_ditto_mark_means_what_stands_above_it(mark):
    raw = lines("Naam;Voornaam;Verhuurders;Beschikbaar;Begeleider;Tolk", "A;B;GW;VM;An;Dari",
                f"C;D;{mark};{mark};{mark};{mark}", f"{mark};E;GW;NM;;")  # fmt: skip

    assert accepted(raw, "landlords", "availability", "companion", "interpreter")[1] == (
        ["GW"], ["00:00", "12:00"], "An", "fa",
    )  # fmt: skip
    assert accepted(raw, "last_name")[2] == "C"


def test_titles_of_landlords_or_hours_hold_for_the_rows_below_them():
    raw = lines("Naam;Voornaam;Geboren;Gsm", "Goedkope Woning;;;", "A;B;1/2/1980;",
                "Namiddag;;;", "C;D;1/2/1981;", "De Poort + EH;;;", "E;F;1/2/1982;",
                "Nog te bekijken;;;", "G;H;1/2/1983;")  # fmt: skip

    assert accepted(raw, "landlords", "availability") == [
        (["GW"], None), (["GW"], ["12:00", "24:00"]),
        (["POORT", "EHGW"], ["12:00", "24:00"]), ([], None),
    ]  # fmt: skip


def test_a_title_says_nothing_where_a_column_does():
    raw = lines("Naam;Voornaam;Verhuurders;Gsm", "Goedkope Woning;;;", "A;B;EH;", "C;D;;")

    assert accepted(raw, "landlords") == [["EHGW"], []]


def test_the_name_of_a_sheet_can_be_what_its_rows_have_in_common():
    heading = ["Naam", "Voornaam", "Verhuurders"]
    raw = xlsx_list(VM=[heading, ["A", "B", "GW"]], NM=[heading, ["C", "D", "GW"]])

    assert accepted(raw, "availability") == [["00:00", "12:00"], ["12:00", "24:00"]]


def test_a_landlord_in_a_list_of_addresses_is_no_household():
    raw = lines("Naam;Adres;Telefoon", "Goedkope Woning;Straat 1;056 22 33 44",
                "Poort Jan;Straat 2;056 22 33 45")  # fmt: skip

    assert accepted(raw, "last_name") == ["Poort"]
    assert judged(raw).skipped_counts(0)[Skip.TITLE] == 1
