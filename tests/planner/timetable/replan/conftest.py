from __future__ import annotations

import pytest


@pytest.fixture
def day(make):
    """A day with a single desk per landlord, so that who is in the way is certain."""
    return make.day(desks_per_landlord=1)
