from __future__ import annotations

from datetime import date

import pytest

from planner.households.index.asked import read_asked
from planner.slips.code import with_check_digits

TODAY = date(2026, 12, 8)


def asked(typed):
    return read_asked(typed, TODAY)


@pytest.mark.parametrize(
    "typed",
    ["5/6/1984", "05-06-1984", "05.06.84", "5-6-84", "5 6 1984", "5 juni 1984", "5 Juin 1984",
     "5 june 84", "June 5, 1984", "1984-06-05"],
)  # fmt: skip
def test_a_birth_date_is_understood_however_it_is_written(typed):
    assert asked(typed).dates == (date(1984, 6, 5),)
    assert (asked(typed).names, asked(typed).digits) == ((), ())


def test_a_birth_date_stands_anywhere_beside_a_name():
    found = asked("Haddad 5 mei 1984 Samira")
    assert (found.names, found.dates) == (("haddad", "samira"), (date(1984, 5, 5),))


@pytest.mark.parametrize("typed", ["0470/12.34.56", "0470 12 34 56", "056/22.11.10", "+32 (0)470"])
def test_a_phone_is_no_birth_date(typed):
    assert asked(typed).dates == ()
    assert asked(typed).digits


def test_a_phone_in_groups_is_one_number():
    assert asked("+32 (0)470 12 34 56").joined == "32470123456"


def test_a_name_that_is_almost_a_month_stays_a_name():
    assert asked("Maarten 12 1984").dates == ()
    assert asked("Maarten 12 1984").names == ("maarten",)


def test_twelve_digits_with_good_check_digits_are_a_slips_code():
    code = with_check_digits("4071552819")
    grouped = f"{code[:4]} {code[4:8]} {code[8:]}"
    assert asked(grouped).code == code
    assert not asked(grouped).wrong_code


def test_a_wrong_digit_in_a_slips_code_is_noticed():
    code = with_check_digits("4071552819")
    wrong = code[:5] + str((int(code[5]) + 1) % 10) + code[6:]
    assert asked(wrong).code == ""
    assert asked(wrong).wrong_code


def test_particles_are_also_looked_for_in_one_with_their_name():
    assert ("vandenberghe",) in asked("van den berghe").readings
    assert ("elamrani", "fatima") in asked("el amrani fatima").readings
    assert ("jeanpaul",) in asked("Jean-Paul").readings


@pytest.mark.parametrize(
    "typed", ["", "   ", "\x00", "<b>", "’’", "\u202e", "😀", "=1+1", "9" * 5000]
)
def test_anything_may_be_typed(typed):
    found = asked(typed)
    assert all(word.isascii() for word in found.names)
    assert len(found.joined) <= 120
