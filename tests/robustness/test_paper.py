from __future__ import annotations

from tests.robustness.paper import order_often, print_hostile, read_codes


def test_letters_of_all_directions_are_ordered_as_another_implementation_does():
    assert order_often(500, seed=11) == []


def test_the_code_is_read_from_a_good_and_a_bad_print():
    assert read_codes(8, seed=11) == []


def test_hostile_names_lose_no_letter_and_do_nothing():
    assert print_hostile(60, seed=11) == []
