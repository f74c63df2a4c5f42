"""What the system must bring along, and the Debian packages that bring it."""

import ctypes
import importlib.util
import os
import shutil
import sys
from pathlib import Path

from checkout.calls import call, check

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


def have_libraries() -> None:
    """Install the missing system packages as root, or say the one line that does."""
    libraries = dict(QT_LIBRARIES, **(SCREEN_LIBRARIES if has_display() else {}))
    missing = [package for name, package in libraries.items() if not loads(name)]
    if importlib.util.find_spec("ensurepip") is None:
        missing.append("python3-venv")
    if missing:
        install(missing)


def have_postgresql() -> None:
    """Have a PostgreSQL that tests can start for themselves, unless they are given a server."""
    if "INSCHRIJFDAG_TEST_SERVER" in os.environ or shutil.which("initdb"):
        return
    if not any(Path("/usr/lib/postgresql").glob("*/bin/initdb")):
        install(["postgresql", "pgbouncer"])


def install(missing: list[str]) -> None:
    """Install system packages as root, or say the one line that does."""
    command = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        raise SystemExit(f"First install what is missing:\n  sudo {' '.join(command)}")
    check(call("apt-get", "update", "-qq"))
    check(call(*command, quiet=True))


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
