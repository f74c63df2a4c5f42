from __future__ import annotations

from contextlib import closing

import pytest

from db.engine import connect
from planner.office.keys.here import key_of
from tests.robustness.kills import judged, kill_often
from tests.robustness.script import SCRIPT
from tests.robustness.spawned import damage, kill_spawned


def test_a_killed_program_leaves_each_operation_whole_or_not_at_all(tmp_path):
    trials = kill_spawned(tmp_path, count=1, seed=1, acts=("save",))

    assert trials["save"].faults == []
    assert trials["save"].found.total() == 1


def test_of_a_killed_program_all_is_there_that_it_acknowledged(tmp_path):
    kills = kill_often(tmp_path, count=12, seed=1, script=SCRIPT[:6])

    assert kills.faults == []
    assert kills.found.total() == 12
    assert kills.acknowledged > 0


@pytest.mark.parametrize(
    ("found", "said"),
    [("b", "as acknowledged"), ("c", "one act further"), ("a", "lost"), ("x", "half written, or x"),
     ("d", "half written, or d")],
)  # fmt: skip
def test_the_trial_tells_what_is_lost_from_what_is_half_written(found, said):
    assert judged(["a", "b", "c", "d"], 1, found) == said


def test_the_trial_does_see_damage(office_file):
    with closing(connect(office_file, key_of(office_file))) as raw:
        raw.execute("insert into fact (id, version, household_id, code) values (1, 1, 404, 'x')")
    assert "fact" in damage(office_file)
