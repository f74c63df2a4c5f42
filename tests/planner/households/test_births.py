from __future__ import annotations

from datetime import date

import pytest

from planner.errors import BirthDateUnreadable
from planner.households.births import Birth, read_birth

TODAY = date(2026, 12, 8)


@pytest.mark.parametrize("typed", ["6/5/1984", "06.05.84", "6-5-1984", "060584", "6 mei 1984"])
def test_a_birth_date_is_read_as_clerks_type_it(typed):
    assert read_birth(typed, TODAY) == Birth(date(1984, 5, 6))


@pytest.mark.parametrize("typed", ["", "  "])
def test_nothing_typed_is_no_birth_date(typed):
    assert read_birth(typed, TODAY) == Birth()


@pytest.mark.parametrize("year", [1900, 1991, 2026])
def test_a_year_alone_is_kept_as_its_first_day(year):
    assert read_birth(f" {year} ", TODAY) == Birth(date(year, 1, 1), year_only=True)


@pytest.mark.parametrize(
    "typed",
    ["198", "19840", "1899", "2027", "31/2/1984", "9/12/2026", "ooit", "84050600377"],
)
def test_what_is_neither_a_date_nor_a_year_that_has_been_is_refused(typed):
    with pytest.raises(BirthDateUnreadable) as refused:
        read_birth(typed, TODAY)
    assert refused.value.typed == typed
