"""The share of the branches of planner and db that their tests drive."""

import json

from checkout.calls import python
from checkout.places import BUILD

LEAST = 95.0
"""Per cent; the limit that coverage itself knows is of lines and branches together."""


def hold() -> int:
    """Say the share, as `coverage` noted it; fail below LEAST."""
    found = BUILD / "coverage" / "totals.json"
    if status := python("-m", "coverage", "json", "--quiet", "-o", str(found)):
        return status
    totals = json.loads(found.read_text(encoding="utf-8"))["totals"]
    driven, among = totals["covered_branches"], totals["num_branches"]
    share = 100 * driven / among
    print(f"Of branches alone {driven} of {among}: {share:.1f}%")
    return int(share < LEAST)
