"""The bundle, the installer and the portable zip for Windows, made and tried out under Wine."""

import os
import shutil
import subprocess
import tomllib
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import trial
from saying import say_size, step
from wine_parts import have_windows
from wine_tools import INNO, PYTHON, have_inno_setup, have_python, is_current
from winebox import BOX, NAME, ROOT, SHARED, SOURCE, have_debian, have_tools, processes, wine

MADE = SOURCE / "build" / "package"
DIST = ROOT / "dist"
PORTABLE = "draagbaar.txt"
OLD = "0.0.1"
"""The version that is installed before, where dist/ has no earlier setup."""


def make() -> None:
    """Make everything for Windows in the box, and try it out there."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    with box():
        copy_sources()
        with step("bundled for Windows"):
            wine("python.exe", "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR",
                 "--distpath", "build/package/windows", "--workpath", "build/package/work",
                 "packaging/inschrijfdag.spec", folder=PYTHON)  # fmt: skip
        say_size(MADE / "windows" / NAME)
        portable = pack_portable(version)
        with step("setup compiled"):
            setup = compile_setup(version)
        before = earlier_setup(version)
        with step("setup tried out"):
            trial.of_setup(setup, before)
        with step("portable zip tried out"):
            trial.of_portable(portable)
        for made in (portable, setup):
            say_size(Path(shutil.copy(made, DIST)))


@contextmanager
def box() -> Iterator[None]:
    """Have the box ready and its processes visible in it; stop them at the end."""
    if os.geteuid() != 0:
        raise SystemExit("The Windows bundle is made as root: it needs a Debian of its own.")
    have_tools()
    if not (BOX / "done").exists():
        have_debian()
    SHARED.mkdir(exist_ok=True)
    with processes():
        have_windows()
        if not is_current():
            have_python()
        if not INNO.exists():
            have_inno_setup()
        yield


def copy_sources() -> None:
    """Copy what is in the checkout into the box, with the translations and the icon."""
    shutil.rmtree(SOURCE, ignore_errors=True)
    told = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    words = [str(path.relative_to(ROOT)) for path in ROOT.glob("resources/i18n/*.qm")]
    for name in {*filter(None, told.split("\0")), *words, f"build/package/{NAME}.ico"}:
        if (ROOT / name).is_file():
            (SOURCE / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, SOURCE / name)


def pack_portable(version: str) -> Path:
    """Pack the bundle so that it can be carried along."""
    packed = MADE / f"{NAME}-{version}-portable.zip"
    bundle = MADE / "windows" / NAME
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as made:
        for path in sorted(bundle.rglob("*")):
            made.write(path, path.relative_to(bundle.parent))
        made.writestr(f"{NAME}/{PORTABLE}", "Instellingen en kantoren staan in de map gegevens.\n")
    return packed


def compile_setup(version: str, *switches: str) -> Path:
    """Compile the installer."""
    wine("ISCC.exe", "/Qp", *switches, "installer.iss", folder=INNO.parent,
         APP_VERSION=version)  # fmt: skip
    return SOURCE / "dist" / f"{NAME}-{version}-setup.exe"


def earlier_setup(version: str) -> Path:
    """Give the setup of the version before: one that was kept, or this one with a lower number."""
    kept = [path for path in DIST.glob(f"{NAME}-*-setup.exe") if version not in path.name]
    if not kept:
        return compile_setup(OLD, "/DQuick")
    newest = max(kept, key=lambda path: path.stat().st_mtime)
    return Path(shutil.copy(newest, SOURCE / "dist"))
