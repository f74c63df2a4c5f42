"""Hearing from Windows that its session is locked, or that the PC goes to sleep."""

from __future__ import annotations

import ctypes
import sys
from ctypes import wintypes
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QObject, Signal
from typing_extensions import override

WINDOWS = b"windows_generic_MSG"
SESSION_CHANGE, SESSION_LOCK = 0x02B1, 0x7
"""WM_WTSSESSION_CHANGE and WTS_SESSION_LOCK (learn.microsoft.com, Remote Desktop Services)."""
POWER, SUSPEND = 0x0218, 0x4
"""WM_POWERBROADCAST and PBT_APMSUSPEND (learn.microsoft.com, Power Management)."""
LEAVING = {(SESSION_CHANGE, SESSION_LOCK), (POWER, SUSPEND)}


class Leaving(QObject):
    """Says `left` when whoever is at the PC leaves it."""

    left = Signal()


class SessionWatch(QAbstractNativeEventFilter):
    """Reads the messages that Windows sends; on other systems none come."""

    def __init__(self) -> None:
        super().__init__()
        self.leaving = Leaving()

    def listen(self, window: int) -> None:
        """Have Windows tell a window (by its handle) of its session; sleep it tells all."""
        if sys.platform == "win32":
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(wintypes.HWND(window), 0)

    @override
    def nativeEventFilter(
        self, event_type: QByteArray | bytes | bytearray | memoryview, message: Any
    ) -> Any:
        if event_type == WINDOWS:
            said = wintypes.MSG.from_address(int(message))
            if (said.message, said.wParam) in LEAVING:
                self.leaving.left.emit()
        return False, 0
