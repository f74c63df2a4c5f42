"""A bar that says something and offers what can be done about it, without stopping the work."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui.widgets.button import Button
from ui.widgets.frames import Icon, label, restyle

Offer = tuple[str, str, Callable[[], object]]
"""A button: its words, its key to show, and what it does."""

ICONS = {"success": "route", "warning": "triangle-alert", "danger": "circle-x"}


class ActionBar(QFrame):
    """One sentence and a few buttons; gone when there is nothing to say, as `appeared` tells."""

    appeared = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._icon = Icon("route", "success", 16)
        self._words = label("", "dense", wrap=True)
        self._buttons: list[Button] = []
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(12, 2, 4, 2)
        self._layout.setSpacing(8)
        self._layout.addWidget(self._icon)
        self._layout.addWidget(self._words, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    @property
    def buttons(self) -> Sequence[Button]:
        """What it offers, from left to right."""
        return self._buttons

    def ask(self, words: str, offers: Sequence[Offer], *, notice: str = "success") -> None:
        """Say a sentence and offer some buttons."""
        self.say(words, notice=notice)
        for button in self._buttons:
            self._layout.removeWidget(button)
            button.deleteLater()
        self._buttons = []
        for name, key, act in offers:
            button = Button(name, key=key)
            button.clicked.connect(lambda _=False, act=act: act())
            self._buttons.append(button)
            self._layout.addWidget(button)

    def say(self, words: str, *, notice: str = "success") -> None:
        """Say something else above the same buttons; nothing: disappear."""
        self._words.setText(words)
        self._icon.show_icon(ICONS[notice], notice)
        restyle(self, "notice", notice)
        self.setVisible(bool(words))
        self.appeared.emit(bool(words))
