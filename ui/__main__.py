"""Starts the program: `python -m ui --office FILE`."""

from __future__ import annotations

import argparse
import sys
from multiprocessing import freeze_support
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMessageBox

from planner.errors import Refusal
from ui.core.crash import catch_faults, log_to_file
from ui.core.language import Language
from ui.core.refusals import explain
from ui.core.zoom import OPEN_AGAIN, apply_zoom, open_again
from ui.program import Program, user_settings


def main() -> int:
    """Open an office's window; return the exit status."""
    freeze_support()
    parser = argparse.ArgumentParser(prog="inschrijfdag")
    parser.add_argument("--office", type=Path, help="the office's file")
    chosen = parser.parse_args()
    settings = user_settings()
    apply_zoom(settings.zoom)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Inschrijfdag")
    log_to_file()
    office = chosen.office or Path(settings.last_office or "kantoor.inschrijfdag")
    try:
        program = Program(app, office, settings)
    except Refusal as refusal:
        Language(app).speak(settings.language)
        QMessageBox.warning(None, "Inschrijfdag", explain(refusal))
        return 1
    catch_faults(lambda: program.backend.failed.emit(None))
    program.show()
    app.aboutToQuit.connect(program.backend.close)
    status = app.exec()
    if status != OPEN_AGAIN:
        return status
    program.close()
    return 0 if open_again(sys.argv[1:]) else 1


if __name__ == "__main__":
    raise SystemExit(main())
