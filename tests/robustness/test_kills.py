from __future__ import annotations

import sqlite3

from tests.robustness.kills import damage, kill_often


def test_a_killed_program_leaves_each_operation_whole_or_not_at_all(tmp_path):
    trials = kill_often(tmp_path, count=5, seed=1)

    assert {name: trial.faults for name, trial in trials.items() if trial.faults} == {}
    assert all(sum(trial.found.values()) == 1 for trial in trials.values())


def test_the_trial_does_see_damage(office_file):
    with sqlite3.connect(office_file) as raw:
        raw.execute("insert into fact (id, version, household_id, code) values (1, 1, 404, 'x')")
    raw.close()
    assert "fact" in damage(office_file)
