"""Trying out what was made for Windows: installed, upgraded, removed, and carried along."""

import zipfile
from pathlib import Path

from winebox import BOX, DRIVE, NAME, SHARED, in_box, windows_path, wine

LOG = SHARED / "install.log"
SILENT = ("/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART")
PER_USER = DRIVE / "users" / "root" / "AppData" / "Local"
USER = {"folder": PER_USER / "Programs" / "Inschrijfdag", "switch": "/CURRENTUSER"}
ALL = {"folder": DRIVE / "Program Files" / "Inschrijfdag", "switch": "/ALLUSERS"}
DATA = PER_USER / "Inschrijfdag"
OFFICE = DATA / "kortrijk.inschrijfdag"


def of_setup(setup: Path, before: Path) -> None:
    """Install the version before, work with it, upgrade, try all, and uninstall."""
    clear()
    scope = USER if install(before, USER) == 0 else ALL
    if scope is ALL and install(before, ALL):
        raise SystemExit(f"{before.name} cannot be installed:\n{LOG.read_text(errors='replace')}")
    program = scope["folder"]
    print(f"installed {before.name} with {scope['switch']}")
    opdracht(program, "demo", "--out", windows_path(DATA), "--seconds", "1")
    if install(setup, scope):
        raise SystemExit(f"{setup.name} cannot go over {before.name}")
    told = opdracht(program, "day", "list", "--office", windows_path(OFFICE))
    sure("2026" in told, "the office of before has no day any more")
    print(f"upgraded to {setup.name}; the office of before opens")
    self_test(program)
    repair(setup, scope)
    sure(install(before, scope) != 0, "an older setup went over a newer one")
    remove(program)
    sure(OFFICE.exists(), "the office went with the program")
    sure(not program.exists(), f"{program} is still there")
    print("an older setup refused; uninstalled, the office is still there")
    sure(install(setup, scope) == 0, "it cannot be installed again")
    remove(program, "/DELETEDATA=1")
    sure(not DATA.exists(), "the data did not go, though that was asked")
    print("installed again, and removed with its data on request")


def repair(setup: Path, scope: dict) -> None:
    """Damage the program; the same setup must bring it back, and leave the office as it is."""
    own, office = scope["folder"] / f"{NAME}-opdracht.exe", OFFICE.read_bytes()
    own.write_bytes(own.read_bytes()[:1000])
    sure(install(setup, scope) == 0, "the same setup cannot go over itself")
    sure(own.stat().st_size > 1000, "the damaged program was not brought back")
    sure(OFFICE.read_bytes() == office, "the office is another after a repair")
    print("repaired by the same setup; the office is as it was")


def of_portable(packed: Path) -> None:
    """Unpack the zip somewhere and try it."""
    folder = SHARED / "portable map"
    with zipfile.ZipFile(packed) as found:
        found.extractall(folder)
    self_test(folder / NAME)
    print("the portable zip works")


def clear() -> None:
    """Remove what a trial that was broken off left behind."""
    for scope in (USER, ALL):
        if (scope["folder"] / "unins000.exe").exists():
            remove(scope["folder"], "/DELETEDATA=1")


def install(setup: Path, scope: dict) -> int:
    """Run a setup silently; give its status."""
    program = f"/{setup.relative_to(BOX)}"
    switches = (*SILENT, scope["switch"], f"/LOG={windows_path(LOG)}", "/LANG=nl")
    done = in_box("xvfb-run", "-a", "wine", program, *switches, check=False)
    return done.returncode


def remove(program: Path, *switches: str) -> None:
    """Uninstall silently, and wait until that is done."""
    wine("unins000.exe", *SILENT, *switches, folder=program)
    in_box("wineserver", "-w")


def opdracht(program: Path, *words: str) -> str:
    """Give a command to the installed program."""
    return wine(f"{NAME}-opdracht.exe", *words, folder=program)


def self_test(program: Path) -> None:
    """Have the installed program try itself out."""
    report = SHARED / "report.txt"
    report.unlink(missing_ok=True)
    wine(f"{NAME}.exe", "--self-test", windows_path(report), folder=program, check=False)
    told = report.read_text(encoding="utf-8", errors="replace") if report.exists() else "nothing"
    print(told)
    sure(told.rstrip().endswith("all in order"), "the self-test did not end well")


def sure(holds: object, otherwise: str) -> None:
    """Go on only if something holds."""
    if not holds:
        raise SystemExit(f"{otherwise}; {LOG}")
