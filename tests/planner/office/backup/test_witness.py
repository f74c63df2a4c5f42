from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest

from planner.office.backup.place import Why
from planner.office.journal.proof import journal_proof
from planner.workspace import Workspace
from tests.conftest import NOW
from tests.planner.office.privacy.people import People


@pytest.fixture
def people(workspace):
    return People(workspace)


def test_the_copies_bear_witness_against_a_journal_that_was_made_anew(workspace, people):
    before = workspace.backups.back_up(Why.HAND)
    people.add()
    workspace.clock = lambda: NOW + timedelta(hours=1)
    workspace.backups.back_up(Why.HAND)
    proof = workspace.ask(partial(journal_proof, office=workspace.path))
    assert (proof.holds, proof.agreeing) == (True, 2)
    workspace.close()
    workspace.path.write_bytes(before.path.read_bytes())
    other = Workspace(workspace.path, clock=lambda: NOW + timedelta(hours=2))
    People(other, seed=2).add()
    proof = other.ask(partial(journal_proof, office=other.path))
    other.close()
    assert proof.verdict.flaws == ()
    assert (proof.holds, proof.agreeing, len(proof.differing)) == (False, 1, 1)


def test_what_was_lost_by_putting_a_copy_back_is_no_flaw(workspace, people):
    copy = workspace.backups.back_up(Why.HAND)
    people.add()
    workspace.restore(copy)
    assert workspace.ask(partial(journal_proof, office=workspace.path)).holds
