"""Noticing that nobody is at the window any more."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from typing_extensions import override

from ui.core.listener import Listener

SIGNS = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
    QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate,
})  # fmt: skip
"""What only a person does."""
MINUTE = 60_000
STRIDE = 1_000
"""Milliseconds that a count may be behind, so that not every move of the mouse costs something."""


class IdleWatch(Listener):
    """Says `idle` once nobody has touched keyboard or mouse for as many minutes as are wanted."""

    idle = Signal()

    def __init__(self, app: QGuiApplication, minutes: Callable[[], float]) -> None:
        super().__init__(app)
        self._minutes = minutes
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.idle)
        self.wait()

    def wait(self) -> None:
        """Begin to count anew."""
        self._timer.start(round(self._minutes() * MINUTE))

    @override
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        timer = self._timer
        if event.type() in SIGNS and timer.interval() - timer.remainingTime() > STRIDE:
            self.wait()
        return False
