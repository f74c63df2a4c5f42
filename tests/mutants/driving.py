"""Which tests drive a line, as `dev.py coverage` noted."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

from coverage import CoverageData

ROOT = Path(__file__).parents[2]
NOTED = ROOT / "build" / "coverage" / "data"
MOST = 60
"""Tests for one change: those that drive the fewest lines, as they are about this one."""


class Driving:
    """What was noted of the modules of a room, by its own tests."""

    def __init__(self, room: str, modules: list[Path]) -> None:
        self._tests = f"tests.planner.{room}."
        data = CoverageData(str(NOTED))
        data.read()
        self._by_line = {path: data.contexts_by_lineno(str(ROOT / path)) for path in modules}
        self._wide = Counter(
            context
            for lines in self._by_line.values()
            for contexts in lines.values()
            for context in contexts
        )

    def of(self, path: Path, line: int) -> list[str]:
        """Give pytest's names of the tests that drive a line; none where only a process does."""
        contexts = self._by_line[path].get(line, [])
        own = [context for context in contexts if context.startswith(self._tests)]
        own.sort(key=lambda context: (self._wide[context], context))
        return list(dict.fromkeys(test_named(context) for context in own))[:MOST]

    def is_driven(self, path: Path, line: int) -> bool:
        """Tell whether anything drives a line at all."""
        return line in self._by_line[path]


@cache
def test_named(context: str) -> str:
    """Give pytest's name of a test that is called as Python does: "tests.db.test_it.test_that"."""
    parts = context.split(".")
    for count in range(len(parts), 0, -1):
        path = Path(*parts[:count]).with_suffix(".py")
        if (ROOT / path).is_file():
            return "::".join((path.as_posix(), *parts[count : count + 1]))
    raise LookupError(context)
