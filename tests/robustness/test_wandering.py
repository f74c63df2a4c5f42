from __future__ import annotations

from tests.robustness.wandering import walk_often


def test_wherever_a_day_wanders_its_queue_holds_and_is_taken_back(tmp_path):
    found = walk_often(tmp_path, count=4, seed=1, steps=15)
    assert found.counts["done"] > found.counts["undone"]
