"""Set up this checkout and work in it, with nothing but Python's standard library.

python3 dev.py run      set up, then open the program on the demo office; without a display, do the
                        same job headless and save the documents and screenshots in build/demo
python3 dev.py test     set up, then run every test and check; `test --server` runs those of db and
                        planner once more, on PostgreSQL
python3 dev.py lint     format and check the code, mending what can be mended
python3 dev.py bench    measure (see tests/benchmarks); `bench timetable` and `bench paper`
                        also run the peers
python3 dev.py robust   the long trials, all or by name: kills, undo, damage, lists, paper, print
python3 dev.py shot     draw every page in light and dark into docs/looks; `shot --slips` draws the
                        slip in every language on every paper, `shot --after` what comes after a
                        year of days: follow-up, every chart (also in grey) and the report
python3 dev.py words    collect the words on screen into resources/i18n
python3 dev.py lock     pin every dependency with its hashes
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PEERS = ROOT / ".venv-peers"
WINDOWS = os.name == "nt"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
PINS = ROOT / "packaging"
WORDS = ROOT / "resources" / "i18n"
DEMO = ROOT / "build" / "demo"
KEYS = ROOT / "build" / "keys"  # of the demo's office, not in the credential store of the user

# The libraries Qt needs, and the Debian packages that bring them.
QT_LIBRARIES = {
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
}
SCREEN_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def main(arguments: list[str]) -> int:
    """Do what the first argument says; return the exit status."""
    command, *rest = arguments or ["help"]
    work = COMMANDS.get(command)
    if work is None:
        print(__doc__)
        return 2
    return work(rest)


def run(rest: list[str]) -> int:
    """Open the demo office, or do its whole job headless where there is no display."""
    set_up("run")
    office = DEMO / "kortrijk.inschrijfdag"
    if not has_display():
        return python("-m", "planner", "demo", "--out", str(DEMO), *rest) or python(
            "-m", "ui.looks", "--office", str(office), "--out", str(DEMO), offscreen=True
        )
    if not office.exists() and (failed := python("-m", "planner", "demo", "--out", str(DEMO))):
        return failed
    return python("-m", "ui", "--office", str(office), *rest)


def test(rest: list[str]) -> int:
    """Run every test; the house rules (imports, types, style) are tests too."""
    set_up("dev")
    if "--server" in rest:
        rest = [part for part in rest if part != "--server"] or ["tests/db", "tests/planner",
                                                                 "tests/server"]  # fmt: skip
        have_postgresql()
        os.environ["INSCHRIJFDAG_TESTS_ON"] = "server"
    workers = [] if any(part.startswith("-n") for part in rest) else ["-n", "2", "--dist", "load"]
    return python("-m", "pytest", "-q", *workers, *rest, offscreen=True)


def lint(_rest: list[str]) -> int:
    """Mend the style, then say what is left."""
    set_up("dev")
    space_french()
    checks = (("ruff", "check", "--fix", "."), ("ruff", "format", "."), ("mypy",))
    failures = [python("-m", *check) for check in checks]
    return max([*failures, python("-m", "importlinter.cli", "lint")])


def bench(rest: list[str]) -> int:
    """Measure speed in one run, as ratios and CPU time; peers get an environment of their own."""
    set_up("dev")
    if rest[:1] in (["timetable"], ["paper"]):
        install("peers", PEERS)
    return python("-m", "tests.benchmarks", *rest, offscreen=True)


def robust(rest: list[str]) -> int:
    """Kill the program and plan random days; nothing may be lost and no rule broken."""
    set_up("dev")
    return python("-m", "tests.robustness", *rest, offscreen=True)


def shot(rest: list[str]) -> int:
    """Draw every page and document into docs/looks."""
    set_up("dev")
    office = DEMO / "kortrijk.inschrijfdag"
    looks = ROOT / "docs" / "looks"
    if "--slips" in rest:
        return python("-m", "ui.looks.slips", "--out", str(looks), offscreen=True)
    if "--after" in rest:
        year = ROOT / "build" / "year.inschrijfdag"
        return python("-m", "tests.year", str(year)) or python(
            "-m", "ui.looks.after", "--office", str(year), "--out", str(looks), offscreen=True
        )
    return python("-m", "planner", "demo", "--out", str(DEMO)) or python(
        "-m", "ui.looks", "--office", str(office), "--out", str(looks), "--all", *rest,
        offscreen=True,
    )  # fmt: skip


def words(_rest: list[str]) -> int:
    """Collect the words on screen; write in the .ts files what they are in each language."""
    set_up("dev")
    sources = [str(path.relative_to(ROOT)) for path in sorted((ROOT / "ui").rglob("*.py"))]
    tool = PYTHON.with_name("pyside6-lupdate")
    targets = [str(path) for path in sorted(WORDS.glob("*.ts"))]
    status = call(str(tool), *sources, "-no-obsolete", "-locations", "none", "-ts", *targets)
    space_french()
    return status


def space_french() -> None:
    """Put no-break spaces where French wants one: before ; : ! ? and within its quotes."""
    for path, text in spaced_french():
        path.write_text(text, encoding="utf-8", newline="\n")


def spaced_french() -> Iterator[tuple[Path, str]]:
    """Give each file whose French lacks such a space, as it should be."""
    resources = ROOT / "resources"
    own = r"(?s)(?<=<translation>).*?(?=</translation>)|(?<=<numerusform>).*?(?=</numerusform>)"
    kinds = {
        r"(?m)^[^#\n].*$": sorted(resources.glob("texts/*.fr.toml")),
        r"(?m)^fr = .*$": sorted(resources.rglob("*.toml")),
        own: [WORDS / "planner_fr.ts"],
    }
    for french, paths in kinds.items():
        for path in paths:
            before = path.read_text(encoding="utf-8")
            after = re.sub(french, lambda found: spaced(found[0]), before)
            if after != before:
                yield path, after


def spaced(french: str) -> str:
    """Write a French text with its no-break spaces."""
    return re.sub("(?<=«) | (?=[»;:!?])", "\N{NO-BREAK SPACE}", french)


def lock(_rest: list[str]) -> int:
    """Pin what pyproject.toml asks for, with the hash of every file."""
    set_up("dev")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    peers = ROOT / "build" / "peers.in"
    peers.parent.mkdir(exist_ok=True)
    peers.write_text("\n".join(project["optional-dependencies"]["peers"]), encoding="utf-8")
    pin = ("-m", "uv", "pip", "compile", "-q", "--universal", "--python-version", "3.11",
           "--generate-hashes", "--no-header")  # fmt: skip
    binary = ("--only-binary", ":all:")
    files = (
        ("pyproject.toml", *binary, "-o", "packaging/run.lock"),
        ("pyproject.toml", "--extra", "dev", "-o", "packaging/dev.lock"),
        (str(peers), *binary, "-o", "packaging/peers.lock"),
    )
    return max(python(*pin, *file) for file in files)


def set_up(kind: str) -> None:
    """Have the system's libraries, this checkout's own Python and the pinned packages ready."""
    if sys.version_info < (3, 11):  # noqa: UP036 - said here, to whoever has an older one
        raise SystemExit("Inschrijfdag needs Python 3.11 or newer.")
    if sys.platform.startswith("linux"):
        have_debian_packages()
    if not any(is_installed(name) for name in {kind, "dev"}):
        install(kind)
    compile_words()


def is_installed(kind: str, place: Path = VENV) -> bool:
    """Tell whether the packages of a lock file, as it is now, are in place."""
    stamp = place / f"{kind}.stamp"
    return stamp.exists() and stamp.read_text() == digest(kind)


def install(kind: str, place: Path = VENV) -> None:
    """Put the pinned packages in the checkout's own Python, or another, unless they are there."""
    if is_installed(kind, place):
        return
    own = place / PYTHON.relative_to(VENV)
    if not own.exists():
        check(call(sys.executable, "-m", "venv", str(place)))
    pip = ("-m", "pip", "install", "-q", "--disable-pip-version-check", "--require-hashes")
    check(call(str(own), *pip, "-r", str(PINS / f"{kind}.lock")))
    (place / f"{kind}.stamp").write_text(digest(kind))


def digest(kind: str) -> str:
    """Tell one state of a lock file from another."""
    return hashlib.sha256((PINS / f"{kind}.lock").read_bytes()).hexdigest()


def compile_words() -> None:
    """Make Qt's translation files from their sources, where those are newer."""
    tool = PYTHON.with_name("pyside6-lrelease.exe" if WINDOWS else "pyside6-lrelease")
    for source in sorted(WORDS.glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            check(call(str(tool), "-silent", str(source), "-qm", str(target)))


def have_debian_packages() -> None:
    """Install the missing system packages as root, or say the one line that does."""
    libraries = dict(QT_LIBRARIES, **(SCREEN_LIBRARIES if has_display() else {}))
    missing = [package for name, package in libraries.items() if not loads(name)]
    if importlib.util.find_spec("ensurepip") is None:
        missing.append("python3-venv")
    if missing:
        install_debian(missing)


def install_debian(missing: list[str]) -> None:
    """Install system packages as root, or say the one line that does."""
    install = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        raise SystemExit(f"First install what is missing:\n  sudo {' '.join(install)}")
    check(call("apt-get", "update", "-qq"))
    check(call(*install, quiet=True))


def have_postgresql() -> None:
    """Have a PostgreSQL that tests can start for themselves, unless they are given a server."""
    if "INSCHRIJFDAG_TEST_SERVER" in os.environ or shutil.which("initdb"):
        return
    if not any(Path("/usr/lib/postgresql").glob("*/bin/initdb")):
        install_debian(["postgresql"])


def loads(library: str) -> bool:
    """Tell whether the system can load a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_display() -> bool:
    """Tell whether a window can be shown."""
    linux = sys.platform.startswith("linux")
    return not linux or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def python(*arguments: str, offscreen: bool = False) -> int:
    """Run this checkout's Python in the checkout."""
    extra = {"QT_QPA_PLATFORM": "offscreen"} if offscreen else {}
    return call(str(PYTHON), *arguments, **extra)


def call(*command: str, quiet: bool = False, **extra: str) -> int:
    """Run a command in the checkout; return its exit status."""
    own = {"PYTHONUTF8": "1", "DEBIAN_FRONTEND": "noninteractive"}
    environment = {"INSCHRIJFDAG_KEYS": str(KEYS), **os.environ, **own, **extra}
    output = subprocess.DEVNULL if quiet else None
    return subprocess.run(command, cwd=ROOT, env=environment, stdout=output, check=False).returncode


def check(status: int) -> None:
    """Stop when a step failed."""
    if status:
        raise SystemExit(status)


COMMANDS = {work.__name__: work for work in (run, test, lint, bench, robust, shot, words, lock)}

if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
