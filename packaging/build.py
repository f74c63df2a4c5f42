"""Makes the bundles: `build.py linux` and `build.py windows`; both without a name.

`build.py tests` makes none: it runs the tests of planner and db by Python for Windows under Wine.

Run by `python3 dev.py package`, in an environment of its own. What is made comes in dist/, and
each is tried out before it counts: the self-test is run from where it was unpacked or installed.
"""

import os
import subprocess
import sys
import tarfile
import tomllib
from pathlib import Path
from tempfile import TemporaryDirectory

import windows
import wine_tests
from saying import say_size, step

ROOT = Path(__file__).resolve().parents[1]
MADE = ROOT / "build" / "package"
DIST = ROOT / "dist"
SPEC = ROOT / "packaging" / "inschrijfdag.spec"
NAME = "inschrijfdag"
BUNDLES = ("linux", "windows")


def main(asked: list[str]) -> int:
    """Make what was asked for; return the exit status."""
    makers = {"linux": make_linux, "windows": windows.make, "tests": wine_tests.run}
    if not set(asked) <= makers.keys():
        print(__doc__)
        return 2
    MADE.mkdir(parents=True, exist_ok=True)
    DIST.mkdir(exist_ok=True)
    draw_icon()
    for name in asked or BUNDLES:
        makers[name]()
    return 0


def make_linux() -> None:
    """Bundle for this computer's kind of Linux, pack, unpack elsewhere and try that."""
    with step("bundled for Linux"):
        run(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR",
            "--distpath", str(MADE / "linux"), "--workpath", str(MADE / "work"),
            str(SPEC))  # fmt: skip
    packed = DIST / f"{NAME}-{version()}-linux-x86_64.tar.gz"
    with tarfile.open(packed, "w:gz", compresslevel=6) as tar:
        tar.add(MADE / "linux" / NAME, NAME)
    with TemporaryDirectory() as folder:
        with tarfile.open(packed) as tar:
            tar.extractall(folder, filter="data")
        own = {"HOME": folder, "PATH": os.environ["PATH"], "LANG": "C.UTF-8",
               "QT_QPA_PLATFORM": "offscreen"}  # fmt: skip
        with step("self-test"):
            subprocess.run([Path(folder) / NAME / NAME, "--self-test"], env=own, check=True)
    say_size(MADE / "linux" / NAME)
    say_size(packed)


def draw_icon() -> None:
    """Draw the icon that Windows shows."""
    picture = ROOT / "packaging" / f"{NAME}.svg"
    run(
        sys.executable, str(ROOT / "packaging" / "icon.py"), str(picture), str(MADE / f"{NAME}.ico")
    )


def version() -> str:
    """Tell the version, from the one place where it stands."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def run(*command: str) -> None:
    """Run a command in the checkout, and stop when it fails."""
    subprocess.run(command, cwd=ROOT, check=True)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
