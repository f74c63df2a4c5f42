from __future__ import annotations

from contextlib import closing

from db.engine import connect
from planner.office.keys.here import key_of
from tests.robustness.kills import damage, kill_often


def test_a_killed_program_leaves_each_operation_whole_or_not_at_all(tmp_path):
    trials = kill_often(tmp_path, count=2, seed=1, acts=("import", "save"))

    assert {name: trial.faults for name, trial in trials.items() if trial.faults} == {}
    assert all(sum(trial.found.values()) == 1 for trial in trials.values())


def test_the_trial_does_see_damage(office_file):
    with closing(connect(office_file, key_of(office_file))) as raw:
        raw.execute("insert into fact (id, version, household_id, code) values (1, 1, 404, 'x')")
    assert "fact" in damage(office_file)
