"""One counter of keys for all tests: a keyboard that types where the focus is."""

from __future__ import annotations

from time import thread_time

from PySide6.QtCore import QAbstractEventDispatcher, Qt
from PySide6.QtWidgets import QApplication

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


class Keyboard:
    """Presses keys and counts them: `count` takes keys held together for one press.

    `strokes` counts every key, those that are held too: Ctrl+Shift+N is three. `longest` is for how
    long (s of CPU time) a key and what came of it at most kept the window from looking at the next.
    """

    def __init__(self, qtbot, window, type_text, wait):
        self._qtbot, self._window, self._type, self._settled = qtbot, window, type_text, wait
        self.count = self.strokes = 0
        self.longest, self._begun = 0.0, 0.0

    def press(self, key, modifier=NONE):
        if QApplication.focusWidget() is None:
            with self._qtbot.waitActive(self._window):
                self._window.activateWindow()
        self._begun = thread_time()
        self._qtbot.keyClick(QApplication.focusWidget() or self._window, key, modifier)
        self._on_turn()
        self.count += 1
        self.strokes += 1 + bin(modifier.value).count("1")
        self._wait()

    def type(self, text):
        for character in text:
            self._begun = thread_time()
            self._type(QApplication.focusWindow(), character)
            self._on_turn()
            self.count += 1
            self.strokes += 1 + character.isupper()
        self._wait()

    def _wait(self):
        turning = QAbstractEventDispatcher.instance().awake
        turning.connect(self._on_turn)
        self._begun = thread_time()
        self._settled()
        self._on_turn()
        turning.disconnect(self._on_turn)

    def _on_turn(self):
        now = thread_time()
        self.longest, self._begun = max(self.longest, now - self._begun), now
