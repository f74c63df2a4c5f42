"""Set up this checkout and work in it, with nothing but Python's standard library.

python3 dev.py run      set up, then open the program on the demo office; without a display, do the
                        same job headless and save the documents and screenshots in build/demo
python3 dev.py test     set up, then run every test and check; `test --server` runs those of db and
                        planner once more, on PostgreSQL
python3 dev.py lint     format and check the code, mending what can be mended
python3 dev.py bench    measure (see tests/benchmarks); `bench timetable` and `bench paper`
                        also run the peers
python3 dev.py robust   the long trials, all or by name: kills, undo, damage, lists, paper, print
python3 dev.py coverage run the tests of planner and db; say which branches nothing drives
python3 dev.py mutants  change the rules here and there, and see whether their tests notice:
                        `mutants --count 100 --seed 1`, best after `coverage`
python3 dev.py shot     draw every page in light and dark into docs/looks; `shot --slips` draws the
                        slip in every language on every paper, `shot --after` what comes after a
                        year of days: follow-up, every chart (also in grey) and the report
python3 dev.py words    collect the words on screen into resources/i18n
python3 dev.py package  bundle the program and try the bundle out, into dist/: `package linux`, or
                        `package windows` under Wine (as root, on Debian); both without a name;
                        `package tests` runs those of planner and db by Windows' Python there
python3 dev.py lock     pin every dependency with its hashes
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - said here, to whoever has an older one
    raise SystemExit("Inschrijfdag needs Python 3.11 or newer.")

sys.path.append(str(Path(__file__).resolve().parent / "packaging"))

from checkout import branches, debian, setting_up, wording
from checkout.calls import call, python
from checkout.places import DEMO, LOOKS, OFFICE, PACKAGER, PEERS, PINS, YEAR, own_python

IN_TWO = ("-n", "2", "--dist", "load")


def main(arguments: list[str]) -> int:
    """Do what the first argument says; return the exit status."""
    command, *rest = arguments or ["help"]
    work = COMMANDS.get(command)
    if work is None:
        print(__doc__)
        return 2
    setting_up.set_up("run" if work is run else "dev")
    return work(rest)


def run(rest: list[str]) -> int:
    """Open the demo office, or do its whole job headless where there is no display."""
    make = ("-m", "planner", "demo", "--out", str(DEMO))
    if not debian.has_display():
        return python(*make, *rest) or python(
            "-m", "ui.looks", "--office", str(OFFICE), "--out", str(DEMO), offscreen=True
        )
    if not OFFICE.exists() and (failed := python(*make)):
        return failed
    return python("-m", "ui", "--office", str(OFFICE), *rest)


def test(rest: list[str]) -> int:
    """Run every test; the house rules (imports, types, style) are tests too."""
    if "--server" in rest:
        some = [part for part in rest if part != "--server"]
        rest = some or ["tests/db", "tests/planner", "tests/server"]
        debian.have_postgresql()
        os.environ["INSCHRIJFDAG_TESTS_ON"] = "server"
    workers = () if any(part.startswith("-n") for part in rest) else IN_TWO
    return python("-m", "pytest", "-q", *workers, *rest, offscreen=True)


def lint(_rest: list[str]) -> int:
    """Mend the style, then say what is left."""
    wording.space_french()
    checks = (("ruff", "check", "--fix", "."), ("ruff", "format", "."), ("mypy",))
    failures = [python("-m", *check) for check in checks]
    return max([*failures, python("-m", "importlinter.cli", "lint")])


def bench(rest: list[str]) -> int:
    """Measure speed in one run, as ratios and CPU time; peers get an environment of their own."""
    if rest[:1] in (["timetable"], ["paper"]):
        setting_up.install("peers", PEERS)
    return python("-m", "tests.benchmarks", *rest, offscreen=True)


def robust(rest: list[str]) -> int:
    """Kill the program and plan random days; nothing may be lost and no rule broken."""
    return python("-m", "tests.robustness", *rest, offscreen=True)


def coverage(_rest: list[str]) -> int:
    """Run the tests of planner and db, and say which of their branches nothing drives."""
    run_tests = ("-m", "coverage", "run", "-m", "pytest", "-q", *IN_TWO)
    debian.have_postgresql()
    status = python("-m", "coverage", "erase")
    status = status or python(*run_tests, "tests/planner", "tests/db", offscreen=True)
    os.environ["INSCHRIJFDAG_TESTS_ON"] = "server"
    status = status or python(*run_tests, "tests/server", offscreen=True)
    status = status or python("-m", "coverage", "combine", "-q")
    return status or python("-m", "coverage", "report") or branches.hold()


def mutants(rest: list[str]) -> int:
    """Change the rules here and there, one place at a time; their tests must notice."""
    return python("-m", "tests.mutants", *rest, offscreen=True)


def shot(rest: list[str]) -> int:
    """Draw every page and document into docs/looks."""
    out = ("--out", str(LOOKS))
    if "--slips" in rest:
        return python("-m", "ui.looks.slips", *out, offscreen=True)
    if "--after" in rest:
        draw = ("-m", "ui.looks.after", "--office", str(YEAR), *out)
        return python("-m", "tests.year", str(YEAR)) or python(*draw, offscreen=True)
    draw = ("-m", "ui.looks", "--office", str(OFFICE), *out, "--all", *rest)
    return python("-m", "planner", "demo", "--out", str(DEMO)) or python(*draw, offscreen=True)


def words(_rest: list[str]) -> int:
    """Collect the words on screen; write in the .ts files what they are in each language."""
    return wording.collect()


def package(rest: list[str]) -> int:
    """Bundle the program with all it needs, in an environment of its own."""
    setting_up.install("package", PACKAGER)
    return call(str(own_python(PACKAGER)), str(PINS / "build.py"), *rest)


def lock(_rest: list[str]) -> int:
    """Pin what pyproject.toml asks for, with the hash of every file."""
    return setting_up.pin()


WORK = (run, test, lint, bench, robust, coverage, mutants, shot, words, package, lock)
COMMANDS = {work.__name__: work for work in WORK}

if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
