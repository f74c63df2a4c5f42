"""What the clerk sees: Qt, and nothing that needs more than the planner's answers."""

import sys

import PySide6

if PySide6.__version__ == "6.12.0" and sys.version_info < (3, 12):
    # Every void method of that build gives away a reference to None until the process aborts.
    raise SystemExit("PySide6 6.12.0 does not run on Python older than 3.12; install 6.11.3.")
