"""Having this checkout's own Python, the pinned packages and Qt's translations ready."""

import hashlib
import sys
import tomllib
from pathlib import Path

from checkout.calls import call, check, python
from checkout.debian import have_libraries
from checkout.places import BUILD, PINS, PYTHON, ROOT, VENV, WINDOWS, WORDS, own_python


def set_up(kind: str) -> None:
    """Have the system's libraries, this checkout's own Python and the pinned packages ready."""
    if sys.platform.startswith("linux"):
        have_libraries()
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
    own = own_python(place)
    if not own.exists():
        check(call(sys.executable, "-m", "venv", str(place)))
    pip = ("-m", "pip", "install", "-q", "--disable-pip-version-check", "--require-hashes")
    check(call(str(own), *pip, "-r", str(PINS / f"{kind}.lock")))
    (place / f"{kind}.stamp").write_text(digest(kind))


def digest(kind: str) -> str:
    """Tell one state of a lock file from another."""
    return hashlib.sha256((PINS / f"{kind}.lock").read_bytes()).hexdigest()


def pin() -> int:
    """Pin what pyproject.toml asks for, with the hash of every file; return the exit status."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    peers = BUILD / "peers.in"
    peers.parent.mkdir(exist_ok=True)
    peers.write_text("\n".join(project["optional-dependencies"]["peers"]), encoding="utf-8")
    compiled = ("-m", "uv", "pip", "compile", "-q", "--universal", "--python-version", "3.11",
                "--generate-hashes", "--no-header")  # fmt: skip
    binary = ("--only-binary", ":all:")
    as_run = ("-c", "packaging/run.lock", "--extra", "package")
    files = (
        ("pyproject.toml", *binary, "-o", "packaging/run.lock"),
        ("pyproject.toml", *binary, *as_run, "-o", "packaging/package.lock"),
        ("pyproject.toml", "--extra", "dev", "-o", "packaging/dev.lock"),
        (str(peers), *binary, "-o", "packaging/peers.lock"),
    )
    return max(python(*compiled, *file) for file in files)


def compile_words() -> None:
    """Make Qt's translation files from their sources, where those are newer."""
    tool = PYTHON.with_name("pyside6-lrelease.exe" if WINDOWS else "pyside6-lrelease")
    for source in sorted(WORDS.glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            check(call(str(tool), "-silent", str(source), "-qm", str(target)))
