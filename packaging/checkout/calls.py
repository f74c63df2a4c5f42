"""Running commands in the checkout."""

import os
import subprocess

from checkout.places import KEYS, PYTHON, ROOT


def python(*arguments: str, offscreen: bool = False) -> int:
    """Run this checkout's Python in the checkout; return its exit status."""
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
