from __future__ import annotations

import pytest

from tests.robustness.deeds import DEEDS
from tests.robustness.undoing import undo_often


@pytest.mark.parametrize("seed", range(2))
def test_whatever_was_done_can_be_taken_back_to_the_letter(tmp_path, seed):
    found = undo_often(tmp_path, count=50, seed=seed, longest=3)

    assert found.faults == []
    assert len(found.done) > len(DEEDS) / 2
