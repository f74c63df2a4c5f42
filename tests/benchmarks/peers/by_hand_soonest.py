"""First come, first served, always going where one can sit soonest."""

from __future__ import annotations

from tests.benchmarks.peers.asked import main
from tests.benchmarks.peers.by_hand import soonest

if __name__ == "__main__":
    main(soonest)
