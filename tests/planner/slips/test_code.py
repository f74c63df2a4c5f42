from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.slips.code import in_groups, is_slip_code, slip_code, with_check_digits

appointments = st.integers(1, 2**63 - 1)


@settings(max_examples=300, deadline=None)
@given(appointments, st.integers(1, 99))
def test_a_code_is_twelve_digits_that_guard_themselves(appointment_id, issue):
    code = slip_code(appointment_id, issue)

    assert len(code) == 12
    assert int(code) % 97 == 1
    assert is_slip_code(in_groups(code))


@settings(max_examples=60, deadline=None)
@given(appointments)
def test_every_wrong_digit_is_noticed(appointment_id):
    code = slip_code(appointment_id, 1)
    wrong = {
        code[:place] + digit + code[place + 1 :] for place in range(12) for digit in "0123456789"
    } - {code}

    assert len(wrong) == 108
    assert not any(is_slip_code(text) for text in wrong)


@settings(max_examples=300, deadline=None)
@given(appointments)
def test_every_swap_of_neighbours_is_noticed(appointment_id):
    code = slip_code(appointment_id, 1)
    swapped = {
        code[:place] + code[place + 1] + code[place] + code[place + 2 :] for place in range(11)
    } - {code}

    assert not any(is_slip_code(text) for text in swapped)


def test_the_preview_and_the_print_have_one_code_and_another_issue_has_another():
    assert slip_code(7, 1) == slip_code(7, 1)
    assert len({slip_code(7, issue) for issue in range(1, 50)}) == 49


def test_the_check_digits_are_those_of_the_standard():
    # ISO 7064, MOD 97-10: the remainder of 794 with its check digits 44 is 1
    assert with_check_digits("794") == "79444"


@pytest.mark.parametrize(
    "text", ["", "4071 5528 196", "4071 5528 19633", "4071 5528 196a", "４０７１５５２８１９６３"]
)
def test_what_is_no_code_is_refused(text):
    assert not is_slip_code(text)


def test_a_code_reads_in_groups_of_four():
    assert in_groups("407155281963") == "4071 5528 1963"
