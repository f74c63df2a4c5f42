from __future__ import annotations

from tests.robustness.restarts import restart_often


def test_a_server_that_crashes_loses_nothing_that_was_answered():
    found = restart_often(2)
    assert found.faults == []
    assert len(found.answered) > 0
