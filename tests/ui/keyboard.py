"""One counter of keys for all tests: a keyboard that types where the focus is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


class Keyboard:
    """Presses keys and counts them: `count` takes keys held together for one press.

    `strokes` counts every key, those that are held too: Ctrl+Shift+N is three.
    """

    def __init__(self, qtbot, window, type_text, wait):
        self._qtbot, self._window, self._type, self._wait = qtbot, window, type_text, wait
        self.count = self.strokes = 0

    def press(self, key, modifier=NONE):
        if QApplication.focusWidget() is None:
            with self._qtbot.waitActive(self._window):
                self._window.activateWindow()
        self._qtbot.keyClick(QApplication.focusWidget() or self._window, key, modifier)
        self.count += 1
        self.strokes += 1 + bin(modifier.value).count("1")
        self._wait()

    def type(self, text):
        for character in text:
            self._type(QApplication.focusWidget(), character)
            self.count += 1
            self.strokes += 1 + character.isupper()
        self._wait()
