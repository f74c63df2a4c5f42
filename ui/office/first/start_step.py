"""The first step: a new office, one that is there already, or one to practise in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget
from typing_extensions import override

from ui.widgets.frames import Icon, label, restyle


class Way(StrEnum):
    """How somebody begins."""

    NEW = "new"
    THERE = "there"
    SERVER = "server"
    PRACTISE = "practise"


@dataclass(frozen=True, slots=True)
class Choice:
    """A way to begin, in words."""

    way: Way
    icon: str
    title: str
    about: str


class StartStep(QWidget):
    """Offers the ways to begin, one of them chosen. `asked` says that one was clicked twice."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._cards: dict[Way, WayCard] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(label(self.tr("How do you want to begin?"), "card-title"))
        for choice in self._choices():
            card = WayCard(choice)
            card.asked.connect(self.asked)
            self._cards[choice.way] = card
            self._group.addButton(card.button)
            layout.addWidget(card)
        layout.addStretch()
        self._cards[Way.NEW].button.setChecked(True)

    @property
    def way(self) -> Way:
        """The way that is chosen."""
        return next(way for way, card in self._cards.items() if card.button.isChecked())

    def choose(self, way: Way) -> None:
        """Choose a way."""
        self._cards[way].button.setChecked(True)
        self._cards[way].button.setFocus()

    def _choices(self) -> Sequence[Choice]:
        new = self.tr(
            "The landlords of your region, your own name and habits. The file stays on this PC"
            " and is encrypted."
        )
        there = self.tr(
            "From a colleague, a backup or another PC. If this PC does not know it yet, the"
            " recovery key is asked for."
        )
        server = self.tr(
            "For an office with several PCs. Your IT service makes it and gives you its address."
        )
        practise = self.tr(
            "An office of its own with invented households: a day that begins within the hour,"
            " and one to come. Nothing of it mixes with real people; afterwards you simply delete"
            " the file."
        )
        return (
            Choice(Way.NEW, "plus", self.tr("Make a new office"), new),
            Choice(Way.THERE, "folder-open", self.tr("Open an office that is there"), there),
            Choice(Way.SERVER, "server", self.tr("Open an office on a server"), server),
            Choice(Way.PRACTISE, "play", self.tr("Practise first with an example day"), practise),
        )


class WayCard(QFrame):
    """One way to begin: a radio button with an icon and what it means; all of it can be clicked."""

    asked = Signal()

    def __init__(self, choice: Choice) -> None:
        super().__init__()
        self.setProperty("kind", "choice")
        self.button = QRadioButton(choice.title)
        self.button.setProperty("role", "strong")
        self.button.setAccessibleDescription(choice.about)
        self.button.toggled.connect(self._on_toggled)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.button)
        about = label(choice.about, "muted", wrap=True)
        about.setContentsMargins(24, 0, 0, 0)
        words.addWidget(about)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(14)
        layout.addWidget(Icon(choice.icon, "accent", 22), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.button.setChecked(True)
        self.button.setFocus()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.asked.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.asked.emit()
            return
        super().keyPressEvent(event)

    def _on_toggled(self, chosen: bool) -> None:  # noqa: FBT001 - Qt's signal
        restyle(self, "chosen", chosen)
