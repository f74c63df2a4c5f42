"""Run one benchmark: python -m tests.benchmarks timetable [SECONDS]."""

from __future__ import annotations

import sys

from tests.benchmarks import (
    booking,
    checklists,
    daypack,
    desk,
    paper,
    queue,
    queue_window,
    rehearsal,
    replan,
    search,
    start,
    timetable,
)

BENCHMARKS = {
    "booking": booking.main,
    "timetable": timetable.main,
    "rehearsal": rehearsal.main,
    "replan": replan.main,
    "queue": queue.main,
    "window": queue_window.main,
    "checklists": checklists.main,
    "daypack": daypack.main,
    "desk": desk.main,
    "paper": paper.main,
    "search": search.main,
    "start": start.main,
}


def main(arguments):
    """Run the benchmark that is named, or say which there are."""
    name, *rest = arguments or ["?"]
    if name not in BENCHMARKS:
        sys.stderr.write(f"Benchmarks: {', '.join(BENCHMARKS)}\n")
        return 2
    return BENCHMARKS[name](rest)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
