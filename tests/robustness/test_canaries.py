from __future__ import annotations

from tests.robustness.canaries import release


def test_nothing_that_was_typed_can_be_read_in_any_file(tmp_path):
    canaries = release(tmp_path, count=50)
    assert canaries.found == []
    assert canaries.faults == []
    assert len(canaries.used) >= 50
    assert canaries.files >= 8
