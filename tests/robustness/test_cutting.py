from __future__ import annotations

from tests.robustness.cutting import cut_often


def test_a_program_killed_in_the_middle_of_a_day_comes_back_to_the_same_queue(tmp_path):
    found = cut_often(tmp_path, count=1, seed=2)
    assert found.faults == []
    assert found.found.total() == 1
