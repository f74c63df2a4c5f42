from __future__ import annotations

from tests.robustness.failing import fail_often
from tests.robustness.power import cut_power, synchronous


def test_what_was_acknowledged_outlives_a_power_cut(tmp_path):
    cuts = cut_power(tmp_path / "full", count=25, seed=1, acts=9)
    assert cuts.faults == []
    assert cuts.found.total() == 25


def test_the_trial_does_see_what_is_lost_where_less_is_synced(tmp_path):
    with synchronous("NORMAL"):
        cuts = cut_power(tmp_path / "normal", count=10, seed=1, acts=6)
    assert cuts.found["lost"] > 0


def test_whatever_call_to_the_disk_fails_nothing_is_half_done(tmp_path):
    failures = fail_often(tmp_path, count=12, seed=1)
    assert failures.faults == []
    assert sum(failures.failed.values()) >= 8
