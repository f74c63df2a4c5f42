"""Starts the program: `python -m ui --office FILE`."""

from __future__ import annotations

import argparse
import sys
from multiprocessing import freeze_support
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMessageBox

from planner.errors import (
    AccountsDamaged,
    OfficeDamagedButKept,
    OfficeLocked,
    OfficeMissingButKept,
    Refusal,
    SignInNeeded,
)
from planner.kinds import Role
from planner.office.accounts.member import Member
from planner.places import Place, ServerAddress, a_place
from ui.core.crash import catch_faults, log_to_file
from ui.core.language import Language
from ui.core.refusals import explain
from ui.core.settings import Settings
from ui.core.zoom import OPEN_AGAIN, apply_zoom, open_again
from ui.landlord_program import LandlordProgram
from ui.office.accounts.sign_in import enter
from ui.office.recovery import Kept, Offer, bring_back
from ui.office.unlock import UnlockDialog
from ui.program import Program, dress, user_settings


def main() -> int:
    """Open an office's window; return the exit status."""
    freeze_support()
    parser = argparse.ArgumentParser(prog="inschrijfdag")
    parser.add_argument("--office", help="the office's file, or its address on a server")
    chosen = parser.parse_args()
    settings = user_settings()
    apply_zoom(settings.zoom)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Inschrijfdag")
    log_to_file()
    try:
        office = a_place(chosen.office or settings.last_office or "kantoor.inschrijfdag")
        program = open_program(app, office, settings)
    except Refusal as refusal:
        language = Language(app)
        language.speak(settings.language)
        QMessageBox.warning(None, "Inschrijfdag", explain(refusal))
        return 1
    return _run(app, program) if program else 1


def _run(app: QApplication, program: Program | LandlordProgram) -> int:
    """Show the program until it is closed; start it again where it asks for that."""
    catch_faults(lambda: program.backend.failed.emit(None))
    program.show()
    program.begin()
    app.aboutToQuit.connect(program.finish)
    status = app.exec()
    if status != OPEN_AGAIN:
        return status
    return 0 if open_again(sys.argv[1:]) else 1


def open_program(
    app: QApplication, office: Place, settings: Settings
) -> Program | LandlordProgram | None:
    """Open the office, once it can be: by signing in, with its recovery key, or on a good copy.

    Raises:
        Refusal: It cannot be opened.
    """
    language, member = Language(app), None
    while True:
        try:
            return _program(app, office, settings, member)
        except (SignInNeeded, AccountsDamaged) as refusal:
            if isinstance(office, ServerAddress):
                raise
            _speak(app, language, settings)
            entering = enter(office, refusal)
            if entering.exec() != entering.DialogCode.Accepted:
                return None
            member = entering.member
        except (OfficeLocked, OfficeDamagedButKept, OfficeMissingButKept) as refusal:
            _speak(app, language, settings)
            if isinstance(office, ServerAddress) or not _mended(office, refusal, member):
                return None


def _program(
    app: QApplication, office: Place, settings: Settings, member: Member | None
) -> Program | LandlordProgram:
    if member and member.role is Role.LANDLORD and isinstance(office, Path):
        return LandlordProgram(app, office, settings, member)
    return Program(app, office, settings, member=member)


def _speak(app: QApplication, language: Language, settings: Settings) -> None:
    """Be able to ask something before there is a window, for as long as the language is kept."""
    language.speak(settings.language)
    dress(app, settings)


def _mended(office: Path, refusal: OfficeLocked | Kept, member: Member | None) -> bool:
    """Ask for what would let an office be opened; tell whether that was given."""
    if isinstance(refusal, OfficeLocked):
        return UnlockDialog(office, refusal).exec() == UnlockDialog.DialogCode.Accepted
    offer = Offer(refusal)
    offer.exec()
    if offer.clickedButton() is not offer.yes:
        return False
    bring_back(office, member)
    return True


if __name__ == "__main__":
    raise SystemExit(main())
