"""A copy of the sources with one change in it, and tests run on that in a process of its own."""

from __future__ import annotations

import multiprocessing
import os
import resource
import shutil
import sys
from compileall import compile_dir
from pathlib import Path

import pytest

from tests.mutants.changes import Change
from tests.mutants.driving import ROOT

COPIED = ("planner", "db", "tests", "pyproject.toml")
LINKED = ("resources", "ui", "packaging", "dev.py")
CPU, WALL = 120, 1200
"""Seconds that the tests of one change may take before it counts as noticed: it never ends."""
QUIET = ("-x", "-q", "-p", "no:xdist", "-p", "no:faulthandler", "--no-header", "--no-summary")
KILLED, SURVIVED = "killed", "survived"


class Copy:
    """A copy of the checkout's sources in which one change at a time is tried."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for name in COPIED:
            copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy2
            copy(ROOT / name, folder / name)
        for name in LINKED:
            (folder / name).symlink_to(ROOT / name)
        for name in COPIED[:3]:
            compile_dir(folder / name, quiet=2)

    def tried(self, change: Change, tests: list[str]) -> str:
        """Run tests on the sources with a change; tell whether they noticed."""
        path = self.folder / change.path
        usual, at = path.read_bytes(), path.stat().st_mtime
        path.write_bytes(change.made(usual))
        os.utime(path, (at + 100, at + 100))
        try:
            return self.run(tests)
        finally:
            path.write_bytes(usual)
            os.utime(path, (at, at))

    def run(self, tests: list[str]) -> str:
        """Run tests on the sources as they are."""
        process = multiprocessing.get_context("fork").Process(
            target=_test, args=(self.folder, tests)
        )
        process.start()
        process.join(WALL)
        if process.exitcode is None:
            process.kill()
            process.join()
        return SURVIVED if process.exitcode == 0 else KILLED


def _test(folder: Path, tests: list[str]) -> None:
    """Run pytest in the copy; what was loaded from the checkout is forgotten first."""
    resource.setrlimit(resource.RLIMIT_CPU, (CPU, CPU + 5))
    for name in [name for name in sys.modules if name.split(".")[0] in COPIED]:
        del sys.modules[name]
    os.chdir(folder)
    sys.path[:] = [str(folder), *(entry for entry in sys.path if entry not in {"", str(ROOT)})]
    sys.dont_write_bytecode = True
    with open(os.devnull, "w", encoding="utf-8") as nothing:  # noqa: PTH123
        os.dup2(nothing.fileno(), 1)
        os.dup2(nothing.fileno(), 2)
    os._exit(int(pytest.main([*QUIET, f"--rootdir={folder}", *tests])))
