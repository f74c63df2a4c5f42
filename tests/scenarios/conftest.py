"""An office at the desk of which a clerk works, for the cases of docs/scenarios.md."""

from __future__ import annotations

import pytest

from tests.scenarios.clerk import Clerk


@pytest.fixture
def clerk(office_file):
    """A clerk of the office `kortrijk`, with one desk a landlord on Thursday 17 December 2026."""
    made = Clerk(office_file)
    made.plans()
    yield made
    made.office.close()
