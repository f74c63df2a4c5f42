"""The card of a household without a place: why, what would help, and a button that does it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from planner.timetable.queries import Waiting
from planner.timetable.replan.change import Change
from planner.timetable.replan.remedies import remedy_of
from planner.timetable.words import say_reason
from ui.core.language import spoken
from ui.widgets.button import Button
from ui.widgets.frames import label, row

MOST_REMEDIES = 3
"""How many of the changes that would help are offered."""


class WaitingCard(QFrame):
    """Says why a household has no place; `applied` gives the change that was chosen."""

    applied = Signal(object, object)

    def __init__(self, waiting: Waiting, names: Mapping[str, str]) -> None:
        super().__init__()
        self.waiting = waiting
        self.setProperty("kind", "inset")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(2)
        name = label(f"{waiting.number:03d}  {waiting.name}".strip(), "strong")
        persons = label(self.tr("%n person(s)", "", waiting.persons), "caption")
        layout.addLayout(row(name, persons, None))
        why, _ = say_reason(waiting.reason, names, spoken())
        layout.addWidget(label(why, "caption", wrap=True))
        self.remedies = [self._remedy(advice, names) for advice in _advice(waiting.reason)]
        for remedy in self.remedies:
            layout.addSpacing(4)
            layout.addWidget(remedy)

    def _remedy(self, advice: Mapping[str, Any], names: Mapping[str, str]) -> Remedy:
        reason = {**(self.waiting.reason or {}), "nearest": advice}
        _, words = say_reason(reason, names, spoken())
        change = remedy_of(self.waiting.appointment_id, advice, language=spoken())
        made = Remedy(words, change)
        made.apply.setAccessibleDescription(f"{self.waiting.number:03d}: {words}")
        made.chosen.connect(self._on_chosen)
        return made

    @Slot(object)
    def _on_chosen(self, change: Change) -> None:
        self.applied.emit(self.waiting, change)


class Remedy(QWidget):
    """What would help, who would move for it, and a button that does it."""

    chosen = Signal(object)

    def __init__(self, words: str, change: Change | None) -> None:
        super().__init__()
        self.change = change
        self._words = label(words, "strong", wrap=True)
        self._moves = label("", "strong", wrap=True)
        self._moves.hide()
        self.apply = Button(self.tr("Apply"))
        self.apply.setVisible(change is not None)
        self.apply.clicked.connect(self._on_clicked)
        sentences = QVBoxLayout()
        sentences.setSpacing(0)
        sentences.addWidget(self._words)
        sentences.addWidget(self._moves)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(sentences, 1)
        layout.addWidget(self.apply, 0, Qt.AlignmentFlag.AlignVCenter)

    @property
    def text(self) -> str:
        """What it says."""
        return f"{self._words.text()} {self._moves.text()}".strip()

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self.change)

    def say_moves(self, words: str) -> None:
        """Say who would move."""
        self._moves.setText(words)
        self._moves.setVisible(bool(words))


def _advice(reason: Mapping[str, Any] | None) -> Sequence[Mapping[str, Any]]:
    """List what would help by itself, the nearest first."""
    known = reason or {}
    nearest, changes = known.get("nearest"), known.get("changes", [])
    return changes[:MOST_REMEDIES] or ([nearest] if nearest else [])
