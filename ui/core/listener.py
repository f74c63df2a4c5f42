"""Hearing all that comes in, whatever has the focus."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QWindow


class Listener(QObject):
    """Filters what comes in at every window that has had the focus: its keys, and its mouse.

    Not at the program itself: there every event of every widget comes by, tens of thousands while
    pages are made. What a menu or list lets fall gets its keys from the window too.
    """

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        app.focusWindowChanged.connect(self._listen_at)
        self._listen_at(app.focusWindow())

    @Slot(QWindow)
    def _listen_at(self, window: QWindow | None) -> None:
        if window:
            window.installEventFilter(self)
