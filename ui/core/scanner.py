"""A scanner that types: bursts of keys become codes, and never reach a text field.

A scanner set to another keyboard than the PC's types a Belgian PC's unshifted digit row as other
signs; both are read. No person is as fast: the quickest typist takes 80 ms a key (Kieras, KLM).
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from ui.core.listener import Listener

LEAST_KEYS = 8
MOST_SECONDS = 0.035
"""Between two keys of a burst."""

AZERTY = dict(zip("&é\"'(§è!çà", "1234567890", strict=True))
ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


def decoded(typed: str) -> str:
    """Read what a scanner typed, whatever keyboard it was set to; other signs stay as they are."""
    return "".join(AZERTY.get(sign, sign) for sign in typed)


class Scanner(Listener):
    """Listens to all keys of the program.

    `scanned` gives a code; `heard` what was typed and what it reads as, for trying a scanner out.
    Keys that turn out to be a person's go where they were meant for, a blink later.
    """

    scanned = Signal(str)
    heard = Signal(str, str)

    def __init__(self, app: QApplication, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__(app)
        self._now = now
        self._held: list[tuple[QObject, QKeyEvent]] = []
        self._last = 0.0
        self._giving_back = False
        self._patience = QTimer(self, singleShot=True, interval=round(MOST_SECONDS * 1000))
        self._patience.timeout.connect(self._give_back)

    @property
    def is_holding(self) -> bool:
        """Whether keys are held back that may be a person's."""
        return bool(self._held)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or self._giving_back:
            return False
        return isinstance(event, QKeyEvent) and self._take(watched, event)

    def _take(self, watched: QObject, event: QKeyEvent) -> bool:
        """Hold a key back if a scanner may have typed it; tell whether it is held."""
        at, text = self._now(), event.text()
        in_time = at - self._last <= MOST_SECONDS
        if self._held and not in_time:
            self._give_back()
        if self._held and event.key() in ENDS:
            return self._end()
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if plain and text and (text.isdigit() or text in AZERTY):
            self._held.append((watched, event.clone()))
            self._last = at
            self._patience.start()
            return True
        self._give_back()
        return False

    def _end(self) -> bool:
        """End a burst: a code if it is long enough, else a person's keys."""
        if len(self._held) < LEAST_KEYS:
            self._give_back()
            return False
        typed = "".join(event.text() for _, event in self._held)
        self._held = []
        self._patience.stop()
        self.heard.emit(typed, decoded(typed))
        self.scanned.emit(decoded(typed))
        return True

    def _give_back(self) -> None:
        held, self._held = self._held, []
        self._patience.stop()
        self._giving_back = True
        for watched, event in held:
            QCoreApplication.sendEvent(watched, event)
        self._giving_back = False
