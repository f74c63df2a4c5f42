"""Starts the program: `python -m ui --office FILE`."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from multiprocessing import freeze_support
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from planner.errors import (
    AccountsDamaged,
    NoSuchOffice,
    NotAnOffice,
    OfficeDamagedButKept,
    OfficeInUse,
    OfficeLocked,
    OfficeMissingButKept,
    Refusal,
    SignInNeeded,
)
from planner.kinds import Role
from planner.office.accounts.member import Member
from planner.office.server.entering import member_at
from planner.places import Place, ServerAddress, a_place
from planner.version import version
from ui.core.crash import catch_faults, log_to_file
from ui.core.door import Door, come_forward, knock
from ui.core.language import Language
from ui.core.refusals import explain
from ui.core.settings import Settings
from ui.core.small_screen import fit
from ui.core.start_time import StartTime
from ui.core.zoom import OPEN_AGAIN, apply_zoom, open_again
from ui.landlord_program import LandlordProgram
from ui.office.accounts.sign_in import enter
from ui.office.recovery import Kept, Offer, bring_back
from ui.office.unlock import UnlockDialog
from ui.program import Program, dress, user_settings

STARTING = 4.0
"""Seconds that another program may need to answer, if it was started just before."""


def main() -> int:
    """Open an office's window; return the exit status."""
    freeze_support()
    asked = _asked()
    settings = user_settings()
    apply_zoom(settings.zoom)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Inschrijfdag")
    app.setApplicationVersion(version())
    if asked.self_test is not None:
        from ui.self_test import self_test  # noqa: PLC0415 - only then

        return self_test(app, asked.self_test)
    log_to_file()
    office = asked.office or ("" if asked.choose else settings.last_office)
    return _start(app, settings, office, timed=asked.time_start)


def _start(app: QApplication, settings: Settings, words: str, *, timed: bool) -> int:
    """Open an office, or let somebody make or choose one first; return the exit status."""
    office, is_new = None, False
    try:
        office = a_place(words) if words else None
        if office is None:
            office, is_new = _choose(app, settings)
        if office is None or _is_open(office):
            return 0
        program = open_program(app, office, settings)
    except Refusal as refusal:
        if isinstance(refusal, OfficeInUse) and office and _is_open(office, patience=STARTING):
            return 0
        language = Language(app)
        language.speak(settings.language)
        QMessageBox.warning(None, "Inschrijfdag", explain(refusal))
        return _start(app, settings, "", timed=timed) if _is_lost(refusal) else 1
    return _run(app, program, is_new=is_new, timed=timed) if program else 1


def _is_open(office: Place, *, patience: float = 0.0) -> bool:
    """Have a window that shows this file come forward; tell whether one did."""
    return isinstance(office, Path) and knock(office, patience=patience)


def _is_lost(refusal: Refusal) -> bool:
    """Tell whether another office may be wanted instead: there is none at that place."""
    return isinstance(refusal, NoSuchOffice | NotAnOffice)


def _choose(app: QApplication, settings: Settings) -> tuple[Place | None, bool]:
    """Ask which office is wanted; tell whether it was made just now."""
    from ui.office.first.assistant import FirstStart  # noqa: PLC0415 - seldom needed

    language = Language(app)
    _speak(app, language, settings)
    first = FirstStart()

    def speak(code: str) -> None:
        settings.language = code
        _speak(app, language, settings)
        first.build()

    first.language_asked.connect(speak, Qt.ConnectionType.QueuedConnection)
    accepted = first.exec() == FirstStart.DialogCode.Accepted
    return (first.office, first.is_new) if accepted else (None, False)


def _asked() -> Namespace:
    """Read what was asked for on the command line."""
    parser = ArgumentParser(prog="inschrijfdag")
    parser.add_argument("--office", help="the office's file, or its address on a server")
    parser.add_argument(
        "--choose", action="store_true", help="ask which office, whatever was open last"
    )
    parser.add_argument(
        "--self-test", nargs="?", type=Path, const=Path(), metavar="REPORT",
        help="try out that everything came along; say how it went in a file",
    )  # fmt: skip
    parser.add_argument("--time-start", action="store_true", help="say what starting took, and end")
    return parser.parse_args()


def _run(
    app: QApplication, program: Program | LandlordProgram, *, is_new: bool, timed: bool
) -> int:
    """Show the program until it is closed; start it again where it asks for that."""
    catch_faults(lambda: program.backend.failed.emit(None))
    if isinstance(office := program.backend.workspace.place, Path):
        door = Door(office, program)
        door.asked.connect(lambda: come_forward(program.window))
        app.aboutToQuit.connect(door.close)
    fit(program.window)
    program.show()
    program.begin()
    if is_new and isinstance(program, Program):
        program.give_key()
    app.aboutToQuit.connect(program.finish)
    if timed:
        StartTime(program.backend, app)
    status = app.exec()
    if status != OPEN_AGAIN:
        return status
    return 0 if open_again(program.again) else 1


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
    if isinstance(office, ServerAddress):
        member = member_at(office)
    if member is not None and member.role is Role.LANDLORD:
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
