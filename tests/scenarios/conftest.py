"""An office at the desk of which a clerk works, for the cases of docs/scenarios.md."""

from __future__ import annotations

import pytest

from tests.scenarios.clerk import Clerk


@pytest.fixture
def empty(office_file):
    """A clerk of the office `kortrijk` in which no day is planned yet."""
    made = Clerk(office_file)
    yield made
    made.office.close()


@pytest.fixture
def clerk(empty):
    """The same, with one desk a landlord on Thursday 17 December 2026."""
    empty.plans()
    return empty
