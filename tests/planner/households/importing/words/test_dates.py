from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.households.importing.words.dates import is_month_first, read_birth_date
from tests.planner.households.importing.office import DAY

MARCH = date(1984, 3, 12)
WRITTEN = (
    "12/03/1984", "12-03-84", "12.03.1984", "1984-03-12", "1984/3/12", "19840312", "12031984",
    "12 maart 1984", "1984 maart 12", "12 mrt. 1984", "12 mars 1984", "le 12 mars 1984",
    "March 12, 1984", "12th of March 1984", "12-mrt-84", "12 Mar 1984", "12 maart '84",
    "12 03 1984", "12 / 3 / 1984", "12/03/1984 00:00", "1984-03-12T00:00:00",
    "12/03/1984 (42 jaar)", "Kabul, 12/03/1984",
    "30753", 30753, 30753.0, 12031984, date(1984, 3, 12), datetime.fromisoformat("1984-03-12"),
    "12 meart 1984",
    "12\u201103\u20111984", "12\u201003\u20101984", "12−03−1984", "12/O3/1984", "12-III-1984",
    "12 III 1984", "12/03/'84", "12.III.84", "12/03/84'", "12/3 /1984",
    "120384", "840312", " 12/03/1984\xa0",
)  # fmt: skip
INVALID = (
    "31/02/1984", "30/02/1984", "32/01/1984", "12/13/1984", "00/00/1984", "1984-15-03", "12/03/984",
    "12/03/2027", "18/12/2026", "1899-12-31", "31/12/1899", "abc def", "12", 12, True, float("nan"),
    float("inf"), "99999999999", "maart", "12 floreal 1984", datetime.fromisoformat("2030-01-01"),
    date(1850, 1, 1),
)  # fmt: skip


@pytest.mark.parametrize("cell", WRITTEN)
def test_a_birth_date_is_read_however_it_is_written(cell):
    assert read_birth_date(cell, DAY).value == MARCH


@pytest.mark.parametrize("cell", INVALID)
def test_dates_that_cannot_be_are_invalid(cell):
    said = read_birth_date(cell, DAY)

    assert (said.value, said.problem) == (None, "invalid_birth_date")


@pytest.mark.parametrize("cell", [None, "", "  ", "-", "?", "onbekend", "n.v.t."])
def test_nothing_is_missing_not_invalid(cell):
    assert read_birth_date(cell, DAY).problem == "missing_birth_date"


@pytest.mark.parametrize("cell", ["1984", 1984, "03/1984", "maart 1984", "xx/xx/1984"])
def test_a_year_alone_is_incomplete(cell):
    assert read_birth_date(cell, DAY).problem == "incomplete_birth_date"


def test_two_digits_of_a_year_mean_the_last_such_year():
    assert read_birth_date("12/03/12", DAY).value == date(2012, 3, 12)
    assert read_birth_date("12/03/30", DAY).value == date(1930, 3, 12)
    assert read_birth_date("20/12/26", DAY).value == date(1926, 12, 20)


def test_a_column_has_the_month_first_only_when_nothing_else_can_be():
    assert is_month_first(["03/12/1984", "05/25/1990"])
    assert not is_month_first(["03/12/1984", "05/06/1990"])
    assert not is_month_first(["03/25/1984", "25/03/1990"])
    assert read_birth_date("03/12/1984", DAY, month_first=True).value == date(1984, 3, 12)


@settings(max_examples=200, deadline=None)
@given(
    st.dates(date(1900, 3, 1), DAY), st.sampled_from(["%d/%m/%Y", "%Y-%m-%d", "%d.%m.%Y", "%Y%m%d"])
)
def test_every_date_comes_back_from_every_way_of_writing(born, style):
    assert read_birth_date(born.strftime(style), DAY).value == born


@settings(max_examples=200, deadline=None)
@given(st.dates(date(1906, 1, 1), DAY))
def test_a_spreadsheet_s_day_number_is_its_date(born):
    assert read_birth_date((born - date(1899, 12, 30)) / timedelta(days=1), DAY).value == born
