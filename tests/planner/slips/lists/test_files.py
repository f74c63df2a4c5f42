"""The same list as PDF, workbook and plain table; no cell of it is ever a formula."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.slips.lists.asked import Asked
from planner.slips.lists.files import MAKERS, FileKind, ListKind, list_file, written_as
from planner.slips.lists.model import Column, Group, Kind, ListPaper
from planner.slips.lists.separated import TRIGGERS, separated
from planner.slips.lists.workbook import workbook
from tests import places
from tests.planner.slips import reading

HOSTILE = [
    "=1+1", "+32 470", "-2", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", " =1", "\0=1", '=cmd|"/C"!A0',
]  # fmt: skip


@pytest.fixture
def day(make):
    day = make.day()
    interpreter, companion = make.interpreter("ar"), make.companion()
    make.session.flush()
    make.present(interpreter, day, ((8 * 60, 18 * 60),))
    for hour in range(9, 12):
        make.appointment(day, {"GW": f"{hour}:00"}, language="ar", companion_id=companion.id,
                         interpreter_id=interpreter.id)  # fmt: skip
    return day


def paper_of(*texts):
    columns = (Column("=Kop", 30), Column("Nr.", 20, Kind.NUMBER), Column("Uur", 20, Kind.CLOCK))
    rows = tuple((text, 7, 510) for text in texts)
    return ListPaper("x", "nl", "x", "x", "", columns, (Group(rows),))


def fields(data):
    text = data.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))


def sheet(data):
    return openpyxl.load_workbook(io.BytesIO(data)).worksheets[0]


@pytest.mark.parametrize("kind", [kind for kind in ListKind if kind is not ListKind.MISSING])
def test_a_list_says_the_same_in_every_kind_of_file(session, day, kind):
    pdf, xlsx, plain = (
        list_file(session, kind=kind, asked=Asked(day.id), form=form) for form in FileKind
    )

    heads, *rows = fields(plain)
    cells = [[x.value for x in row] for row in sheet(xlsx).iter_rows()]
    assert [str(x) for x in cells[0]] == heads
    assert len(cells) == len(rows) + 1
    words = reading.text(pdf)
    for row in rows:
        numbers = [x for head, x in zip(heads, row, strict=True) if head == "Nr." and x]
        assert all(number in words for number in numbers)


@pytest.mark.parametrize("kind", [kind for kind in ListKind if kind is not ListKind.MISSING])
def test_equal_lists_give_equal_bytes_within_the_margins_of_a_printer(session, day, kind):
    pdf = list_file(session, kind=kind, asked=Asked(day.id))

    assert list_file(session, kind=kind, asked=Asked(day.id)) == pdf
    assert "17 december 2026" in reading.metadata(pdf)
    assert b"/Lang (nl)" in pdf
    for page in reading.images(pdf, 72):
        left, top, right, bottom = reading.ink_box(page)
        assert min(left, top, page.width - right, page.height - bottom) >= 14


def test_a_plain_table_opens_here_with_a_double_click():
    data = separated(paper_of("Gruszczyńska"))

    assert data.startswith(b"\xef\xbb\xbf")
    assert fields(data)[1:] == [["Gruszczyńska", "007", "08:30"]]
    assert data.endswith(b"\r\n")


def test_numbers_and_times_are_numbers_and_times_in_a_workbook():
    _, number, time = sheet(workbook(paper_of("x")))[2]

    assert (number.value, number.number_format) == (7, "000")
    assert (f"{time.value:%H:%M}", time.number_format) == ("08:30", "hh:mm")


def test_a_workbook_can_be_filtered_and_its_heading_stays_in_view():
    made = sheet(workbook(paper_of("x", "y")))

    assert made.auto_filter.ref == "A1:C3"
    assert made.freeze_panes == "A2"


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_is_a_formula(text):
    paper = paper_of(text)

    [found] = fields(separated(paper))[1:]
    assert found[0].lstrip(" ")[:1] not in TRIGGERS
    assert {cell.data_type for row in sheet(workbook(paper)).iter_rows() for cell in row} <= {
        "s", "n", "d",
    }  # fmt: skip


def test_a_telephone_number_keeps_its_plus_in_a_workbook():
    assert sheet(workbook(paper_of("+33 6 12 34 56 78")))["A2"].value == "+33 6 12 34 56 78"


@settings(max_examples=25, deadline=None)
@given(st.lists(st.text(max_size=40), min_size=1, max_size=12))
def test_whatever_a_text_is_neither_file_holds_a_formula_nor_loses_a_row(texts):
    paper = paper_of(*texts)

    rows = fields(separated(paper))[1:]
    assert len(rows) == len(texts)
    assert not [row[0] for row in rows if row[0].lstrip(" ")[:1] in TRIGGERS]
    made = sheet(workbook(paper))
    assert made.max_row == len(texts) + 1
    assert not [x for row in made.iter_rows() for x in row if x.data_type == "f"]


def test_hostile_names_are_only_letters_on_paper(make):
    day = make.day()
    for place, name in enumerate(("<b>vet</b>", "</para>", "&lt;", "Jan\0Piet", "x" * 300)):
        household = make.household(last_name=places.fitting(name))
        make.appointment(day, {"GW": f"{9 + place}:00"}, household=household)

    for kind in (ListKind.DAY, ListKind.DESKS, ListKind.CALLING, ListKind.LABELS):
        words = reading.text(list_file(make.session, kind=kind, asked=Asked(day.id)))
        assert all(name in words for name in ("<b>vet</b>, Jan", "</para>, Jan", "JanPiet"))


def test_a_title_that_no_sheet_may_have_is_made_fit(session, day):
    paper = replace(MAKERS[ListKind.DAY](session, Asked(day.id)), title="a/b*c?" * 9)

    assert sheet(written_as(paper, FileKind.XLSX)).title == ("a b c " * 9)[:31]
