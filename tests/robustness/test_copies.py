from __future__ import annotations

from tests.robustness.crashes import crash_often
from tests.robustness.damages import damage_often


def test_a_killed_copy_restore_or_upgrade_leaves_the_old_or_the_new(tmp_path):
    acts = ("back up", "restore", "convert and migrate")
    crashes = crash_often(tmp_path, count=len(acts), seed=3, acts=acts)
    assert crashes.faults == []
    assert crashes.found.total() == len(acts)


def test_damage_is_found_and_the_office_comes_back(tmp_path):
    damages = damage_often(tmp_path, count=40, seed=1)
    assert damages.faults == []
    assert damages.copies + damages.found.total() > 35
