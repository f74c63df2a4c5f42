"""The tests of planner and db, and those only, by Python for Windows under Wine."""

import shutil

import windows
from saying import step
from wine_tools import PYTHON, digest_of, install
from winebox import BOX, ROOT, SHARED, SOURCE, heard_in_box, windows_path

TESTER = SHARED / "tester"
"""The Python of the box once more, with what the tests need beside the program's packages."""
LOCK = ROOT / "packaging" / "dev.lock"
TESTS = ("tests/db", "tests/planner")


def run() -> None:
    """Run the tests in the box; say how they ended."""
    with windows.box():
        windows.copy_sources()
        have_tester()
        program = f"/{TESTER.relative_to(BOX)}/python.exe"
        words = ("-m", "pytest", "-q", "-rs", "-p", "no:xdist", "--no-header", "--tb=short", *TESTS)
        with step("tests by Windows' Python"):
            status = heard_in_box("wine", program, *words, cwd="/work/source")
    if status:
        raise SystemExit(f"The tests ended with {status} under Wine.")


def have_tester() -> None:
    """Have the Python that runs them."""
    stamp = TESTER / "done"
    if stamp.exists() and stamp.read_text() == digest_of(LOCK):
        return
    shutil.rmtree(TESTER, ignore_errors=True)
    shutil.copytree(PYTHON, TESTER)
    install(LOCK, TESTER)
    found = TESTER / "python312._pth"
    found.write_text(f"{found.read_text()}{windows_path(SOURCE)}\n")
    stamp.write_text(digest_of(LOCK))
