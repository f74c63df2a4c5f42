"""Files as the programs of referrers write them, read to the same rows."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime, time

import pytest
from openpyxl import Workbook

from planner.households.importing.reading.parse import parse
from tests.planner.households.importing.office import found, xlsx_bytes

ROWS = (("Naam", "Voornaam", "Taal"), ("Ülker", "Zoë", "Turks"), ("D'hondt", "Jan, Piet", None))
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252")


def text(separator=";", ends="\r\n", rows=ROWS):
    def quoted(cell):
        cell = cell or ""
        return f'"{cell}"' if separator in cell or "\n" in cell else cell

    return "".join(separator.join(map(quoted, row)) + ends for row in rows)


def rows_of(data, name="lijst.csv"):
    (sheet,) = parse(data, name).sheets
    return sheet.rows


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("ends", ["\r\n", "\n", "\r"])
@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_encoding_separator_and_line_ends_make_no_difference(encoding, ends, separator):
    assert rows_of(text(separator, ends).encode(encoding)) == ROWS


def test_utf_16_of_either_kind_can_have_its_mark():
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        assert rows_of(mark + text().encode(encoding)) == ROWS


def test_the_first_line_may_name_the_separator_and_counts_as_a_row():
    data = ("sep=|\r\n" + text("|")).encode()

    assert rows_of(data) == ((), *ROWS)
    assert [row["row"] for row in found(parse(data, "lijst.csv"))["accepted"]] == [3, 4]


def test_titles_with_commas_do_not_choose_the_separator():
    data = ("Lijst, van An, OCMW, Kortrijk, 2026\r\n" + text(";")).encode()

    assert rows_of(data)[1:] == ROWS


def test_a_cell_in_quotes_may_have_line_breaks():
    data = b'Naam;Voornaam;Verhuurders\r\n"Van\nDamme";Jan;"GW\r\nDe Poort"\r\n'

    assert rows_of(data)[1] == ("Van\nDamme", "Jan", "GW\r\nDe Poort")
    assert found(parse(data, "x.csv"))["accepted"][0]["landlords"] == ["GW", "POORT"]


def test_a_quote_that_is_never_closed_does_not_swallow_the_rest():
    data = b'Naam;Voornaam;Taal\nPeeters;"Jan;NL\nClaes;Mia;"NL; FR"\n'

    assert rows_of(data)[1:] == (("Peeters", "Jan", "NL"), ("Claes", "Mia", "NL; FR"))


def test_lines_in_quotes_as_a_whole_are_taken_apart_again():
    data = b'"Naam;Voornaam;Taal"\n"Peeters;Jan;NL"\n'

    assert rows_of(data) == (("Naam", "Voornaam", "Taal"), ("Peeters", "Jan", "NL"))


def test_blank_lines_stay_and_those_at_the_end_go():
    assert rows_of(b"\n\nNaam;Voornaam\n\nPeeters;Jan\n\n\n;;\n") == (
        (), (), ("Naam", "Voornaam"), (), ("Peeters", "Jan"),
    )  # fmt: skip


def test_a_workbook_is_known_by_its_content_not_its_name():
    assert rows_of(xlsx_bytes(Blad1=ROWS), "lijst.csv") == (
        ROWS[0],
        ROWS[1],
        ("D'hondt", "Jan, Piet"),
    )


def test_all_sheets_are_read_hidden_ones_too():
    book = Workbook()
    book.active.append(["Naam", "Voornaam"])
    hidden = book.create_sheet("Oud")
    hidden.append(["Naam", "Voornaam"])
    hidden.sheet_state = "veryHidden"

    assert [sheet.name for sheet in parse(_saved(book), "x.xlsx").sheets] == ["Sheet", "Oud"]


def test_values_keep_their_kind_and_rows_their_number():
    book = Workbook()
    sheet = book.active
    moment = datetime.fromisoformat("1984-03-12")
    for place, value in {"B3": moment, "C3": 470005701, "D3": True, "E3": time(10, 30),
                         "F3": 1.5, "G3": "0470", "B6": "laatste"}.items():  # fmt: skip
        sheet[place] = value

    assert rows_of(_saved(book)) == (
        (), (), (None, moment, 470005701, True, "10:30", 1.5, "0470"), (), (), (None, "laatste"),
    )  # fmt: skip


def test_a_formula_shows_its_value_and_its_text_where_none_was_calculated():
    data = xlsx_bytes(Blad1=[["Naam", "Voornaam"], ["Peeters", '="J"&"an"'], ["Claes", "=1+1"]])
    calculated = _replaced(data, b'<c r="B2"><f>"J"&amp;"an"</f><v /></c>',
                           b'<c r="B2" t="str"><f>"J"&amp;"an"</f><v>Jan</v></c>')  # fmt: skip

    assert rows_of(calculated) == (("Naam", "Voornaam"), ("Peeters", "Jan"), ("Claes", "=1+1"))
    problems = found(parse(calculated, "x.xlsx"))["problems"]
    assert [p["row"] for p in problems if p["code"] == "formula_text"] == [3]


def test_a_sheet_that_claims_another_size_is_read_whole():
    data = _replaced(xlsx_bytes(Blad1=ROWS), b'<dimension ref="A1:C3"', b'<dimension ref="A1"')

    assert len(rows_of(data)) == len(ROWS)


def _saved(book):
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _replaced(data, old, new):
    """Change the text of the first sheet."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(out, "w") as after:
        for name in before.namelist():
            xml = before.read(name)
            if name.endswith("sheet1.xml"):
                assert old in xml
                xml = xml.replace(old, new)
            after.writestr(name, xml)
    return out.getvalue()
