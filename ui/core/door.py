"""One window per office: whoever starts the program again has the first one come forward.

A named pipe on Windows, a socket in the user's own folder elsewhere. Nothing is read but one word.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from getpass import getuser
from hashlib import sha256
from multiprocessing.connection import Client, Listener
from pathlib import Path
from threading import Thread
from time import monotonic, sleep

from platformdirs import user_runtime_path
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

SHOW, ENOUGH = b"show", b"enough"
LONGEST = 20
"""Bytes in the longest word, a process's number included."""
PATIENCE = 1.0
"""Seconds in which whoever knocks must say something, and the program must answer."""
AGAIN = 0.1
"""Seconds between two knocks."""


class Door(QObject):
    """Listens for others who open the same office; `asked` says that one did."""

    asked = Signal()

    def __init__(self, office: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        place = address(office)
        if os.name != "nt":
            Path(place).unlink(missing_ok=True)  # of a program that was killed
        self._listener = Listener(place)
        self._thread = Thread(target=self._listen, daemon=True, name="door")
        self._thread.start()

    def close(self) -> None:
        """Listen no longer."""
        knock(self._office, word=ENOUGH)
        self._thread.join(PATIENCE)
        self._listener.close()

    def _listen(self) -> None:
        heard = b""
        while heard != ENOUGH:
            with suppress(OSError, EOFError), self._listener.accept() as caller:
                caller.send_bytes(str(os.getpid()).encode())
                heard = caller.recv_bytes(LONGEST) if caller.poll(PATIENCE) else b""
                if heard == SHOW:
                    self.asked.emit()


def come_forward(window: QWidget) -> None:
    """Show a window before all others, as somebody started the program a second time."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()


def knock(office: Path, *, patience: float = 0.0, word: bytes = SHOW) -> bool:
    """Ask the program that has an office open to come forward; tell whether there is one.

    One that is still starting is given some seconds of patience.
    """
    until = monotonic() + patience
    while not _say(word, address(office)):
        if monotonic() >= until:
            return False
        sleep(AGAIN)
    return True


def address(office: Path) -> str:
    """Give where the program that has an office open listens, for this user alone."""
    whole = os.path.normcase(os.path.realpath(office))
    name = f"inschrijfdag-{sha256(f'{getuser()} {whole}'.encode()).hexdigest()[:16]}"
    if os.name == "nt":
        return rf"\\.\pipe\{name}"
    return str(user_runtime_path("inschrijfdag", ensure_exists=True) / name)


def _say(word: bytes, place: str) -> bool:
    try:
        with Client(place) as door:
            if not door.poll(PATIENCE):
                return False
            _let_come_forward(int(door.recv_bytes(LONGEST)))
            door.send_bytes(word)
            return True
    except (OSError, EOFError, ValueError):
        return False


def _let_come_forward(pid: int) -> None:
    """Hand a process the right to come forward: Windows gives it to whoever was clicked on."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - Windows only

        ctypes.windll.user32.AllowSetForegroundWindow(pid)
